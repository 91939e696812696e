/** What of a place is no text for the speller, and what tells of a loan, a name or an abbreviation. */
import { Flag, TokenKind, type TokenTable } from '../text/scan.ts';
import { takeTone } from './letters.ts';
import { Break, FIRST_WORD, type Model, NumberId, Unknown } from './model.ts';

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

/** Mixed capitals in so few letters are an abbreviation or a brand. */
const SHORT_LETTERS = 7;

/**
 * True for what is never Vietnamese text: symbols, names of another language, and capitals that abbreviate something.
 * @param syllable whether the form is a legal syllable
 */
export function isNoText(view: View, at: number, form: string, syllable: boolean): boolean {
  const flags = flagsAt(view, at);
  if (form.length === 1 && isSymbol(view, at, form, flags)) return true;
  if ((flags & Flag.MixedCase) !== 0) return form.length < SHORT_LETTERS || !syllable;
  if (isBareName(view, at, form, flags) && isForeignRun(view, at)) return true;
  return (flags & Flag.AllCaps) !== 0 && !isInCapitals(view, at, form);
}

/** Two words of such a name that no syllable is spelt like; "Vit Nam" has one. */
const FOREIGN_WORDS = 2;
const MOST_WORDS = 6;

/** True in a row of capitalised words without marks of which several are no Vietnamese: Vo Trong Nghia Architects. */
function isForeignRun({ model, table, ids, tokens }: View, at: number): boolean {
  const isForeign = (i: number): boolean => ids[i] < FIRST_WORD || model.meant[ids[i]] === 0;
  let foreign = Number(isForeign(at));
  for (let step = -1; step <= 1; step += 2) {
    for (let i = at + step; Math.abs(i - at) <= MOST_WORDS && isBareCapital(table, tokens[i]); i += step) foreign += Number(isForeign(i));
  }
  return foreign >= FOREIGN_WORDS;
}

/** Words to each side that tell whether a line is in capitals, and how many syllables there must be among them. */
const LINE_REACH = 6;
const LINE_SYLLABLES = 2;

/** Marks that tie a letter to another one. */
const TIED = /^[/&+_-]$/;

/** A form with no mark at all. */
const BARE = /^[a-z]+$/;

/** True among words in capitals that are mostly syllables: a headline, not a row of abbreviations or names without marks. */
function isInCapitals({ model, table, ids, tokens }: View, at: number, form: string): boolean {
  let words = 0;
  let syllables = 0;
  let hasMarks = !BARE.test(form);
  for (let step = -1; step <= 1; step += 2) {
    for (let i = at + step, read = 0; read < LINE_REACH; i += step) {
      const token = tokens[i];
      if (token < 0 || ids[i] === Break) break;
      if (table.kind[token] !== TokenKind.Word) continue;
      if ((table.flags[token] & Flag.AllCaps) === 0 && table.end[token] - table.start[token] > 1) break;
      read++;
      words++;
      if (ids[i] >= FIRST_WORD && model.meant[ids[i]] === 1) syllables++;
      hasMarks ||= !BARE.test(table.vocabulary.forms[table.word[token]]);
    }
  }
  return hasMarks && syllables >= LINE_SYLLABLES && syllables * 2 >= words;
}

/** Signs that a word is no Vietnamese, a name or an abbreviation. Each is 0 or 1. */
export const SIGNS = ['loan', 'amongSyllables', 'loanShape', 'bareName', 'hyphened'] as const;

/** The signs of a place, in the order of `SIGNS`. @param syllable whether the form is a legal syllable */
export function signsOf(view: View, at: number, form: string, syllable: boolean): readonly boolean[] {
  const flags = flagsAt(view, at);
  const id = view.ids[at];
  const isKnown = id >= FIRST_WORD && view.model.meant[id] === 0 && /[aeiouy]/.test(form);
  return [
    !syllable && isKnown,
    isAmongSyllables(view, at, flags),
    isLoan(form, id),
    isBareName(view, at, form, flags),
    isHyphened(view.table, view.tokens[at]),
  ];
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

/** True for a letter that stands for something: an initial, a unit after a number, an x between figures, đ/c, an English 's. With a tone it does not. */
function isSymbol(view: View, at: number, form: string, flags: number): boolean {
  const { table, ids, tokens } = view;
  if (takeTone(form).tone !== 0) return false;
  if ((flags & Flag.Capitalised) !== 0 || ids[at - 1] === NumberId) return true;
  if (form === 'x' && !isAmongSyllables(view, at, flags)) return true;
  const start = table.start[tokens[at]];
  if (TIED.test(table.text.slice(start - 1, start)) || TIED.test(table.text.slice(start + 1, start + 2))) return true;
  return /[\p{L}\p{N}'’] ?['’] ?$/u.test(table.text.slice(Math.max(0, start - 4), start));
}

/** True for the shape of a loan: two syllables in one unknown word (môtô), or the rime oo (rơ mooc). */
function isLoan(form: string, id: number): boolean {
  if (id !== Unknown) return /[oóòỏõọ]{2}(?:c|ng)$/.test(form);
  const { letters } = takeTone(form);
  return /oo(?:c|ng)$/.test(letters) || /[aeiouyăâêôơư][bcdđghklmnptv]+[aeiouyăâêôơư]/.test(letters);
}

/** True inside a name written without marks beside another such word (Bien Hoa New City, Nguyen Anh Tuan). In capitals all look so. */
function isBareName({ table, tokens }: View, at: number, form: string, flags: number): boolean {
  if ((flags & (Flag.Capitalised | Flag.SentenceStart | Flag.AllCaps)) !== Flag.Capitalised || !BARE.test(form)) return false;
  return isBareCapital(table, tokens[at - 1]) || isBareCapital(table, tokens[at + 1]);
}

function isBareCapital(table: TokenTable, token: number): boolean {
  return token >= 0 && (table.flags[token] & Flag.Capitalised) !== 0 && BARE.test(table.vocabulary.forms[table.word[token]]);
}

/** True for a part of a hyphened word: a transcribed name, a compound. */
function isHyphened({ kind, start, text }: TokenTable, token: number): boolean {
  const joins = (t: number, beyond: number): boolean =>
    kind[t] === TokenKind.Punctuation && text[start[t]] === '-' && kind[beyond] === TokenKind.Word;
  return joins(token - 1, token - 2) || joins(token + 1, token + 2);
}
