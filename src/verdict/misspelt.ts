/** Misspelt syllables of a document, found in one walk and shared by the rules that report them, each its own kind. */
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import type { Diagnosis, DiagnosisKind } from '../text/syllable.ts';
import { WordList } from '../text/word-list.ts';
import { orderByContext, rankCorrections, repairsFirst, type Correction, type Ranked } from './corrections.ts';
import {
  beginsLikeLoan,
  hasUnmistakableLetter,
  isForeignPassage,
  isJoined,
  isMarred,
  isStretched,
  isShouted,
  looksBorrowed,
} from './guard-foreign.ts';

export interface Misspelt {
  /** Token index of the word. */
  readonly token: number;
  readonly kind: DiagnosisKind;
  /** Lower case, best first; empty when nothing mends the form. */
  readonly corrections: readonly Correction[];
  /** One spelling mends it and nothing around it is quoted, capitalised or otherwise doubtful. */
  readonly certain: boolean;
}

/** The rule that reports each kind. */
export const RULE_OF_KIND: Readonly<Record<DiagnosisKind, string>> = {
  'tone-misplaced': 'tone-mark-misplaced',
  'onset-spelling': 'onset-spelling',
  'incomplete-horn': 'incomplete-horn',
  'stop-coda-tone': 'stop-coda-tone',
  'keyboard-residue': 'keyboard-residue',
  'dropped-letter': 'dropped-letter',
  'non-syllable': 'non-syllable',
};

export type MisspeltByKind = Readonly<Partial<Record<DiagnosisKind, readonly Misspelt[]>>>;

/** From this strength on a neighbour and a correction make a word. */
const WORD = 5;
/** Enough where the form itself leaves no doubt that it is a slip, or the article has lost letters elsewhere. */
const PHRASE = 2;
/** A correction seen less often is no better known than the slip. */
const KNOWN = 300;
/** So many lost letters in an article show that the text was damaged on its way. */
const DAMAGED = 2;
/** After so many, what looks like a lost letter is one. */
const RUINED = 4;
/** A form repeated so often is a name or meant so (guard G5). */
const HABIT = 3;
const NAME_HABIT = 2;
/** A longer form that nothing mends may be a loan written in one piece: tuốcnơvít. */
const LONGEST_UNKNOWN = 7;
/** A correction so frequent needs no neighbour that speaks for it. */
const EVERYDAY = 20_000;
const MAX_CORRECTIONS = 5;
/** With more misspelt words than this, and than this share of its tokens, a text is none; the rest is not looked at. */
const NONSENSE = 1000;
const NONSENSE_SHARE = 0.02;

/** Every misspelt word by kind, in order. */
export const findMisspelt = perDocument((document): MisspeltByKind => {
  const suspects = findSuspects(document);
  if (suspects.length === 0) return {};
  const lost = suspects.filter((s) => s.kind === 'dropped-letter' && s.fit >= WORD).length;
  const repeats = new Map<number, number>();
  for (const { word } of suspects) repeats.set(word, (repeats.get(word) ?? 0) + 1);
  const found: Partial<Record<DiagnosisKind, Misspelt[]>> = {};
  for (const suspect of suspects) {
    const isLost = suspect.kind === 'dropped-letter';
    if (suspect.fit < (isLost ? neededAfter(lost, suspect.needed) : suspect.needed)) continue;
    if (!isLost && isHabit(suspect, repeats.get(suspect.word)!, document.hasFlag(suspect.token, Flag.Name))) continue;
    const { token, kind, certain } = suspect;
    const given = suspect.corrections;
    const ordered = document.context && !certain ? orderByContext(document, token, given) : given.map((text) => ({ text }));
    // What undoes the diagnosed slip is likelier than any other, unless the form is no more than unreadable.
    const corrections =
      kind !== 'non-syllable' && kind !== 'keyboard-residue' && kind !== 'stop-coda-tone'
        ? repairsFirst(ordered, ({ text }) => given.includes(text))
        : ordered;
    (found[kind] ??= []).push({ token, kind, certain, corrections: corrections.slice(0, MAX_CORRECTIONS) });
  }
  return found;
});

/** One lost letter makes the next more likely. */
function neededAfter(lost: number, needed: number): number {
  if (lost < DAMAGED || needed > WORD) return needed;
  return lost < RUINED ? needed - (WORD - PHRASE) : 0;
}

function isHabit({ fit }: Suspect, times: number, isName: boolean): boolean {
  return isName ? times >= NAME_HABIT : times >= HABIT && fit < WORD;
}

interface Suspect extends Omit<Misspelt, 'corrections'> {
  readonly corrections: readonly string[];
  readonly word: number;
  readonly fit: number;
  /** Fit of the best correction below which the word is left in peace. */
  readonly needed: number;
}

const nonSyllables = new WordList((_form, word, forms) => !forms.isSyllable(word));

function findSuspects(document: TextDocument): Suspect[] {
  const { forms, tokens } = document;
  const found: Suspect[] = [];
  for (const i of nonSyllables.in(document)) {
    if (document.hasFlag(i, Flag.Protected | Flag.OtherScript)) continue;
    if (found.length > NONSENSE + NONSENSE_SHARE * i) break;
    const diagnosis = forms.diagnosisOf(tokens.word[i]);
    const suspect = diagnosis && examine(document, i, diagnosis);
    if (suspect !== undefined) found.push(suspect);
  }
  return found;
}

function examine(document: TextDocument, token: number, diagnosis: Diagnosis): Suspect | undefined {
  const { flags, word } = document.tokens;
  const form = document.formOf(token);
  if (
    form.length < 2 ||
    isStretched(form) ||
    isJoined(document, token) ||
    isMarred(document, token) ||
    isShouted(document, token) ||
    isForeignPassage(document, token, form)
  )
    return undefined;
  const corrections = rankCorrections(document, token, diagnosis.repairs).filter(({ count }) => count > 0);
  const best = corrections[0] as Ranked | undefined;
  if (looksBorrowed(form, best?.count ?? 0)) return undefined;
  const capital = (flags[token] & (Flag.Capitalised | Flag.MixedCase)) !== 0;
  const name = (flags[token] & (Flag.Name | Flag.AllCaps)) !== 0;
  if (best === undefined && (form.length > LONGEST_UNKNOWN || capital || !hasUnmistakableLetter(form))) return undefined;
  const needed = neededFit(form, diagnosis, best, capital, name);
  const quoted = (flags[token] & Flag.Quoted) !== 0;
  const backed = best !== undefined && best.count >= KNOWN && (best.fit >= PHRASE || best.count >= EVERYDAY);
  const certain = diagnosis.repairs.length === 1 && backed && !quoted && !name;
  return {
    token,
    kind: diagnosis.kind,
    corrections: corrections.map(({ text }) => text),
    certain,
    word: word[token],
    fit: best?.fit ?? 0,
    needed,
  };
}

/** How firmly the best correction must join its neighbours before the word is reported. */
function neededFit(form: string, { kind, plain }: Diagnosis, best: Ranked | undefined, capital: boolean, name: boolean): number {
  // Names are spelled as their owners like; only a word that must be something else is looked at (Hòang tử, Đng).
  if (name) return kind === 'non-syllable' || kind === 'keyboard-residue' ? Infinity : WORD + 1;
  if (best === undefined) return 0;
  if (kind === 'keyboard-residue' && !capital) return !plain && best.count >= EVERYDAY ? 0 : PHRASE;
  // No abbreviation in small letters looks like khng, rng, đưc.
  if (kind === 'dropped-letter' && !capital && form.length > 2 && (form.endsWith('ng') || hasUnmistakableLetter(form))) return PHRASE;
  if (plain || kind === 'dropped-letter') return WORD;
  if (best.count < KNOWN || (capital && kind === 'non-syllable')) return PHRASE + 1;
  switch (kind) {
    case 'tone-misplaced':
    case 'incomplete-horn':
    case 'onset-spelling':
      return 0;
    case 'stop-coda-tone':
      return best.count >= EVERYDAY || hasUnmistakableLetter(form) ? 0 : PHRASE;
    default:
      return best.count >= EVERYDAY && !capital && !beginsLikeLoan(form) && hasUnmistakableLetter(form) ? 0 : PHRASE;
  }
}
