/** What a syllable may stand for that has all, some or none of its marks: readings that lost marks on their way here. */
import { stripDiacritics } from '../text/letters.ts';
import { baseOf, takeTone } from './letters.ts';
import { parseSyllable } from '../text/syllable.ts';
import { FIRST_WORD, type Model, Unknown } from './model.ts';

/** Kinds of marks, each lost at a rate of its own: the tone, the mark of a vowel (ă â ê ô ơ ư), the stroke of đ. */
export const MARK_KINDS = ['tone', 'vowel', 'stroke'] as const;
const [TONE, VOWEL, STROKE] = MARK_KINDS.keys();

/** A word of the model that may have been meant. How many of its marks of each kind are still there, and are gone. */
export interface Reading {
  readonly id: number;
  readonly kept: readonly number[];
  readonly lost: readonly number[];
}

interface Spelling {
  readonly id: number;
  readonly letters: string;
  readonly tone: number;
}

/** The readings of written forms, for one model. */
class Readings {
  readonly #model: Model;
  /** Words by their letters without marks and tone. */
  readonly #words = new Map<string, Spelling[]>();
  readonly #memo = new Map<string, readonly Reading[]>();

  constructor(model: Model) {
    this.#model = model;
    for (let id = FIRST_WORD; id < model.keys.length; id++) {
      const { letters, tone } = takeTone(model.keys[id]);
      const bare = stripDiacritics(letters);
      // A rare syllable is a slip more often than not. Abbreviations and words of other languages may have marks too.
      if (model.meant[id] !== 1 && (bare === model.keys[id] || parseSyllable(model.keys[id]) !== undefined)) continue;
      const list = this.#words.get(bare);
      if (list) list.push({ id, letters, tone });
      else this.#words.set(bare, [{ id, letters, tone }]);
    }
  }

  /**
   * Every reading that has all marks of the written form, itself among them. Empty for a form that is no syllable with
   * marks lost.
   * @param form lower-case NFC
   * @param own the model's id of the form; `Unknown` stands for a word of another language or a name
   */
  of(form: string, own: number): readonly Reading[] {
    let readings = this.#memo.get(form);
    if (readings === undefined) this.#memo.set(form, (readings = this.#read(form, own)));
    return readings;
  }

  #read(form: string, own: number): readonly Reading[] {
    const { letters, tone, tones } = takeTone(form);
    if (tones > 1) return [];
    const found = (this.#words.get(stripDiacritics(letters)) ?? []).flatMap((word) => readAs(word, letters, tone) ?? []);
    if (found.length > 0 && (own === Unknown ? letters !== stripDiacritics(letters) || tone > 0 : this.#model.meant[own] === 0))
      found.push({ id: own, kept: NONE, lost: NONE });
    return found;
  }
}

const NONE = MARK_KINDS.map(() => 0);

/** The word as a reading of toneless letters and a tone; undefined if they have a mark that it has not. */
function readAs(word: Spelling, letters: string, tone: number): Reading | undefined {
  if (tone !== 0 && tone !== word.tone) return undefined;
  const kept = [...NONE];
  const lost = [...NONE];
  if (word.tone > 0) (tone > 0 ? kept : lost)[TONE]++;
  for (let i = 0; i < letters.length; i++) {
    const meant = word.letters[i];
    const base = baseOf(meant);
    if (letters[i] !== meant && letters[i] !== base) return undefined;
    if (meant !== base) (letters[i] === meant ? kept : lost)[base === 'd' ? STROKE : VOWEL]++;
  }
  return { id: word.id, kept, lost };
}

const readings = new WeakMap<Model, Readings>();

/** The readings that a model knows. */
export function readingsOf(model: Model): Readings {
  let known = readings.get(model);
  if (known === undefined) readings.set(model, (known = new Readings(model)));
  return known;
}
