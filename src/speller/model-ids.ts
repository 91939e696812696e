/** A document as the language model reads it: ids of words, numbers, pauses and breaks, without spaces and quotation marks. */
import { CharClass, charClass } from '../text/char-class.ts';
import { Flag, TokenKind, type TokenTable } from '../text/scan.ts';
import { syllableKey } from '../text/syllable.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { Break, Comma, type Model, NumberId, Unknown } from './model.ts';

/** Breaks before the first and after the last id, so that a window never leaves the array. */
export const MARGIN = 5;

/** Ids of a document; a place is an index into them. */
export interface ModelIds {
  readonly ids: Int32Array;
  /** Index in the token table of each id; -1 in the margins. */
  readonly tokens: Int32Array;
  /** Index after the last id. */
  readonly count: number;
  /** Places of words whose tone is on the wrong letter; their ids are those of the words meant. In order. */
  readonly misplaced: readonly number[];
}

/** Canonical key of a form. The Icelandic eth, which looks like đ in capitals, is read as đ. */
export function keyOf(form: string): string {
  return syllableKey(form.includes('\u00f0') ? form.replaceAll('\u00f0', 'đ') : form);
}

/** Id of the syllable that a key would be, were its tone on the right letter; undefined if that is not what is wrong. */
function misplacedTone(model: Model, key: string): number | undefined {
  // oo is a rime of loans, whose tone is put on either letter.
  if (/[oóòỏõọ][oóòỏõọ]/.test(key)) return undefined;
  return model.errors.sameLetters(key);
}

/** Bit that marks the id of a word with a misplaced tone. */
const MISPLACED = 0x10000;

/** Model ids of the forms of a vocabulary, found once per form. */
class FormIds {
  #ids = new Int32Array(1024).fill(-1);
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;

  constructor(model: Model, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
  }

  of(word: number): number {
    if (word >= this.#ids.length) {
      const grown = new Int32Array(Math.max(this.#vocabulary.size, this.#ids.length * 2)).fill(-1);
      grown.set(this.#ids);
      this.#ids = grown;
    }
    const known = this.#ids[word];
    return known >= 0 ? known : (this.#ids[word] = this.#lookUp(keyOf(this.#vocabulary.forms[word])));
  }

  /** A tone on the wrong letter (hòan) does not hide the word from its neighbours. */
  #lookUp(key: string): number {
    const id = this.#model.idOf(key);
    if (id !== Unknown || !/[\u00c0-\u1ef9]/.test(key)) return id;
    const meant = misplacedTone(this.#model, key);
    return meant === undefined ? Unknown : meant | MISPLACED;
  }
}

const caches = new WeakMap<Model, WeakMap<Vocabulary, FormIds>>();

function formIds(model: Model, vocabulary: Vocabulary): FormIds {
  let byVocabulary = caches.get(model);
  if (!byVocabulary) caches.set(model, (byVocabulary = new WeakMap()));
  let ids = byVocabulary.get(vocabulary);
  if (!ids) byVocabulary.set(vocabulary, (ids = new FormIds(model, vocabulary)));
  return ids;
}

const QUOTES = new Set([...'"“”‘’\'«»'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?…'].map((c) => c.charCodeAt(0)));
const FULL_STOP = 0x2e;

const read = new WeakMap<Model, WeakMap<TokenTable, ModelIds>>();

/** The model's ids of a token table, read once per model. */
export function modelIdsOf(model: Model, table: TokenTable): ModelIds {
  let byTable = read.get(model);
  if (!byTable) read.set(model, (byTable = new WeakMap()));
  let modelIds = byTable.get(table);
  if (!modelIds) byTable.set(table, (modelIds = readModelIds(model, table)));
  return modelIds;
}

/** Reads a token table. The same text gives the ids that training saw (src/train/tokens.ts). */
function readModelIds(model: Model, table: TokenTable): ModelIds {
  const { kind, flags, word, start, end, text } = table;
  const ids = new Int32Array(table.count + 2 * MARGIN + 1).fill(Break);
  const tokens = new Int32Array(ids.length).fill(-1);
  const words = formIds(model, table.vocabulary);
  const misplaced: number[] = [];
  let count = MARGIN;
  const push = (id: number, token: number): void => {
    const last = ids[count - 1];
    if ((id === Comma || id === Break) && (last === Comma || last === Break) && id <= last) return;
    ids[count] = id;
    tokens[count++] = token;
  };
  for (let t = 0; t < table.count; t++) {
    switch (kind[t]) {
      case TokenKind.Word:
        if ((flags[t] & (Flag.Protected | Flag.OtherScript)) !== 0) push(Unknown, t);
        else {
          const id = words.of(word[t]);
          if (id >= MISPLACED) misplaced.push(count);
          push(id & (MISPLACED - 1), t);
        }
        break;
      case TokenKind.Number:
      case TokenKind.Alnum:
        if (ids[count - 1] !== NumberId || tokens[count - 1] < t - 2 || kind[t - 1] === TokenKind.Space) push(NumberId, t);
        break;
      case TokenKind.Break:
        push(Break, t);
        break;
      case TokenKind.Opaque:
        push(Unknown, t);
        break;
      case TokenKind.Symbol:
        push(Comma, t);
        break;
      case TokenKind.Punctuation: {
        const code = text.charCodeAt(start[t]);
        if (QUOTES.has(code)) break;
        const after = charClass[text.charCodeAt(end[t])];
        if (charClass[text.charCodeAt(start[t] - 1)] === CharClass.Digit && after === CharClass.Digit) break;
        push(STOPS.has(code) && !isInner(t, code, after) ? Break : Comma, t);
        break;
      }
    }
  }
  tokens[count] = -1;
  return { ids, tokens, count, misplaced };

  /** A stop inside a word (zing.vn) or after a short capitalised abbreviation ends no sentence. */
  function isInner(t: number, code: number, after: number): boolean {
    if (t === 0 || kind[t - 1] !== TokenKind.Word) return false;
    if (after === CharClass.Latin || after === CharClass.OtherLetter) return true;
    if (code !== FULL_STOP || end[t] - start[t] > 1 || end[t - 1] - start[t - 1] > 4) return false;
    return (flags[t - 1] & Flag.AllCaps) !== 0 || (end[t - 1] - start[t - 1] === 1 && (flags[t - 1] & Flag.Capitalised) !== 0);
  }
}
