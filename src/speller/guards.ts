/** Guards of what may look like a misspelt syllable and is none: symbols, abbreviations, names, loans. */
import { Flag, TokenKind, type TokenTable } from '../text/scan.ts';
import { takeTone } from './letters.ts';
import { FIRST_WORD, type Model, NumberId, Unknown } from './model.ts';

/** A document in the eyes of the model: ids with their token indices, and the token table. */
export interface View {
  readonly model: Model;
  readonly table: TokenTable;
  readonly ids: Int32Array;
  readonly tokens: Int32Array;
}

/** Flags of the token at a place, 0 in the margins. */
export function flagsAt({ table, tokens }: View, at: number): number {
  return tokens[at] < 0 ? 0 : table.flags[tokens[at]];
}

/**
 * True for a word that the speller must leave alone.
 * @param syllable whether the form is a legal syllable
 */
export function isGuarded(view: View, at: number, form: string, syllable: boolean): boolean {
  const flags = flagsAt(view, at);
  const id = view.ids[at];
  if (form.length === 1 && isSymbol(view, at, form, flags)) return true;
  if (!syllable) {
    const knownLoan = id >= FIRST_WORD && view.model.meant[id] === 0 && /[aeiouy]/.test(form) && !isAmongSyllables(view, at, flags);
    if (knownLoan || ((flags & (Flag.AllCaps | Flag.MixedCase)) !== 0 && form.length < 7)) return true;
  }
  const abbreviation = (flags & Flag.AllCaps) !== 0 && form.length < 4 && !isShouted(view, at);
  return abbreviation || isLoan(form, id) || isBareName(view, at, form, flags) || isHyphened(view.table, view.tokens[at]);
}

/** True in small letters between syllables: what else is a loan may be a slip there (vụ vic này). */
function isAmongSyllables({ model, ids }: View, at: number, flags: number): boolean {
  const isMeant = (id: number): boolean => id >= FIRST_WORD && model.meant[id] === 1;
  return (flags & (Flag.Capitalised | Flag.AllCaps | Flag.MixedCase)) === 0 && isMeant(ids[at - 1]) && isMeant(ids[at + 1]);
}

/** Share of what is no Vietnamese syllable among the eight words around a place; 1 from four words on. */
export function foreignAround({ model, ids, tokens }: View, at: number): number {
  let foreign = 0;
  for (let i = at - 4; i <= at + 4; i++) {
    if (i === at || tokens[i] < 0) continue;
    if (ids[i] === Unknown || (ids[i] >= FIRST_WORD && model.meant[ids[i]] === 0)) foreign++;
  }
  return Math.min(1, foreign / 4);
}

/** True for a letter that stands for something: an initial, a unit after a number, the sign x, an English 's. */
function isSymbol({ table, ids, tokens }: View, at: number, form: string, flags: number): boolean {
  if ((flags & Flag.Capitalised) !== 0 || form === 'x' || ids[at - 1] === NumberId) return true;
  const start = table.start[tokens[at]];
  return /[\p{L}\p{N}'’] ?['’] ?$/u.test(table.text.slice(Math.max(0, start - 4), start));
}

/** True for the shape of a loan: two syllables in one unknown word (môtô), or the rime oo (rơ mooc). */
function isLoan(form: string, id: number): boolean {
  if (id !== Unknown) return /[oóòỏõọ]{2}(?:c|ng)$/.test(form);
  const { letters } = takeTone(form);
  return /oo(?:c|ng)$/.test(letters) || /[aeiouyăâêôơư][bcdđghklmnptv]+[aeiouyăâêôơư]/.test(letters);
}

/** True inside a name written without marks beside another such word (Bien Hoa New City, Nguyen Anh Tuan). */
function isBareName({ table, tokens }: View, at: number, form: string, flags: number): boolean {
  if ((flags & Flag.Capitalised) === 0 || (flags & Flag.SentenceStart) !== 0 || !/^[a-z]+$/.test(form)) return false;
  const bare = (token: number): boolean =>
    token >= 0 && (table.flags[token] & Flag.Capitalised) !== 0 && /^[a-z]+$/.test(table.vocabulary.forms[table.word[token]]);
  return bare(tokens[at - 1]) || bare(tokens[at + 1]);
}

/** True between other words in capitals: a headline, not an abbreviation. */
function isShouted(view: View, at: number): boolean {
  return (flagsAt(view, at - 1) & flagsAt(view, at + 1) & Flag.AllCaps) !== 0;
}

/** True for a part of a hyphened word: a transcribed name, a compound. */
function isHyphened({ kind, start, text }: TokenTable, token: number): boolean {
  const joins = (t: number, beyond: number): boolean =>
    kind[t] === TokenKind.Punctuation && text[start[t]] === '-' && kind[beyond] === TokenKind.Word;
  return joins(token - 1, token - 2) || joins(token + 1, token + 2);
}
