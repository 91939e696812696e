/** Misspelt syllables of a document, found in one walk and shared by the rules that report them, each its own kind. */
import { beginsLikeLoan } from '../analysis/foreign.ts';
import { Strength } from '../lexicon/strength.ts';
import { surnames } from '../lexicon/surnames.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { hasUnmistakableLetter, stripDiacritics, TONES } from '../text/letters.ts';
import { type Diagnosis, type DiagnosisKind, parseSyllable, respell, syllableKey } from '../text/syllable.ts';
import { WordList } from '../text/word-list.ts';
import { orderByContext, rankCorrections, repairsFirst, type Ranked } from './corrections.ts';
import { isCutShort, isGuardedForm, looksBorrowed } from './guards.ts';
import type { Correction } from '../text/correction.ts';

export interface Misspelt {
  /** Token index of the word. */
  readonly token: number;
  readonly kind: DiagnosisKind;
  /** Lower case, best first; empty when nothing mends the form. */
  readonly corrections: readonly Correction[];
  /** One spelling mends it and nothing around it is quoted or capitalised. */
  readonly certain: boolean;
}

export type MisspeltByKind = Readonly<Partial<Record<DiagnosisKind, readonly Misspelt[]>>>;

/** A word that no guard leaves alone, and what it takes to report it. */
interface Suspect extends Omit<Misspelt, 'corrections'> {
  readonly corrections: readonly string[];
  readonly word: number;
  /** How firmly the best correction joins its neighbours, 0 … 15. */
  readonly strength: number;
  /** A weaker one leaves the word in peace. */
  readonly needed: number;
}

/** A correction seen less often is no better known than the slip. */
const KNOWN_COUNT = 300;
/** A correction so frequent needs no neighbour that speaks for it. */
const EVERYDAY_COUNT = 20_000;
/** So many lost letters in an article show that the text was damaged on its way. */
const DAMAGED_LETTERS = 2;
/** After so many, what looks like a lost letter is one. */
const RUINED_LETTERS = 4;
/** A form repeated so often is a name or meant so (guard G5). */
const HABIT_TIMES = 3;
const NAME_HABIT_TIMES = 2;
const MAX_CORRECTIONS = 5;
/** One run of vowels, and an end that a Vietnamese syllable or its typing may have. */
const ONE_RIME = /^[^aeiouy]*[aeiouy]+[cghmnpt]*[fjswxz]*$/;
/** With more misspelt words than this, and than this share of its tokens, a text is none; the rest is not looked at. */
const NONSENSE_WORDS = 1000;
const NONSENSE_SHARE = 0.02;

/** Every misspelt word by kind, in order. */
export const findMisspelt = perDocument((document): MisspeltByKind => {
  const suspects = findSuspects(document);
  const found: Partial<Record<DiagnosisKind, Misspelt[]>> = {};
  if (suspects.length === 0) return found;
  const lost = suspects.filter((suspect) => suspect.kind === 'dropped-letter' && suspect.strength >= Strength.word).length;
  const times = new Map<number, number>();
  for (const { word } of suspects) times.set(word, (times.get(word) ?? 0) + 1);
  for (const suspect of suspects) {
    const { token, kind } = suspect;
    const isLost = kind === 'dropped-letter';
    if (suspect.strength < (isLost ? neededAfter(lost, suspect.needed) : suspect.needed)) continue;
    if (!isLost && isHabit(suspect, times.get(suspect.word)!, document.hasFlag(token, Flag.Name))) continue;
    const corrections = orderCorrections(document, suspect).slice(0, MAX_CORRECTIONS);
    const certain = suspect.certain && corrections[0].text === suspect.corrections[0];
    (found[kind] ??= []).push({ token, kind, certain, corrections });
  }
  return found;
});

const nonSyllables = new WordList((_form, word, forms) => !forms.isSyllable(word));

function findSuspects(document: TextDocument): Suspect[] {
  const { forms, tokens } = document;
  const found: Suspect[] = [];
  for (const token of nonSyllables.in(document)) {
    if (document.hasFlag(token, Flag.Protected | Flag.OtherScript)) continue;
    if (found.length > NONSENSE_WORDS + NONSENSE_SHARE * token) break;
    const diagnosis = forms.diagnosisOf(tokens.word[token]);
    const suspect = diagnosis && suspectOf(document, token, diagnosis);
    if (suspect !== undefined) found.push(suspect);
  }
  return found;
}

function suspectOf(document: TextDocument, token: number, diagnosis: Diagnosis): Suspect | undefined {
  if (isGuardedForm(document, token)) return undefined;
  const form = document.formOf(token);
  const corrections = rankCorrections(document, token, candidatesOf(diagnosis)).filter(({ count }) => count > 0);
  const best = corrections[0] as Ranked | undefined;
  if (looksBorrowed(form, best?.count ?? 0) || isCutShort(document, token, best?.text ?? '')) return undefined;
  const capital = document.hasFlag(token, Flag.Capitalised | Flag.MixedCase);
  const name = document.hasFlag(token, Flag.Name | Flag.AllCaps);
  if (best === undefined && (capital || !isUnreadable(form))) return undefined;
  const isEveryday = best !== undefined && best.count >= EVERYDAY_COUNT;
  const isBacked = best !== undefined && best.count >= KNOWN_COUNT && (best.strength >= Strength.hint || isEveryday);
  return {
    token,
    kind: diagnosis.kind,
    corrections: corrections.map(({ text }) => text),
    certain: isBacked && isOnly(diagnosis, best.text) && !document.hasFlag(token, Flag.Quoted) && !name,
    word: document.tokens.word[token],
    strength: best?.strength ?? 0,
    needed: name ? neededOfName(document, token, diagnosis) : neededOfWord(form, diagnosis, best, capital),
  };
}

const isOnly = ({ repairs }: Diagnosis, text: string): boolean => repairs.length === 1 && repairs[0] === text;

/** The repairs; biễuu (thị): where the only one is hardly a word of the news, the tone is a slip too. */
function candidatesOf({ kind, repairs }: Diagnosis): readonly string[] {
  const [only] = repairs;
  if (kind !== 'keyboard-residue' || repairs.length > 1 || lexicon().lowerCount(syllableKey(only)) >= KNOWN_COUNT) return repairs;
  const syllable = parseSyllable(only);
  if (syllable === undefined) return repairs;
  return TONES.map((tone) => respell({ ...syllable, tone })).filter((text) => text !== undefined);
}

/** How firmly the best correction must join its neighbours before a name is reported: names are spelled as their owners like. */
function neededOfName(document: TextDocument, token: number, { kind }: Diagnosis): number {
  // Only what must be something else is looked at (Hòang tử, Đng, Đaị).
  if (kind === 'tone-misplaced') return hasUnmistakableLetter(document.formOf(token)) || isInPerson(document, token) ? 0 : Strength.hint;
  return kind === 'non-syllable' || kind === 'keyboard-residue' ? Infinity : Strength.firm;
}

/** The same before any other word is. */
function neededOfWord(form: string, { kind, plain }: Diagnosis, best: Ranked | undefined, capital: boolean): number {
  if (best === undefined) return 0;
  const isEveryday = best.count >= EVERYDAY_COUNT;
  if (kind === 'keyboard-residue' && !capital) return !plain && isEveryday ? 0 : Strength.hint;
  // No abbreviation in small letters looks like khng, rng, đưc.
  if (kind === 'dropped-letter' && !capital && form.length > 2 && (form.endsWith('ng') || hasUnmistakableLetter(form)))
    return Strength.hint;
  if (plain || kind === 'dropped-letter') return Strength.word;
  if (kind === 'non-syllable' && !capital && isUnreadable(form)) return 0;
  if (best.count < KNOWN_COUNT || (capital && kind === 'non-syllable')) return Strength.likely;
  switch (kind) {
    case 'tone-misplaced':
    case 'incomplete-horn':
    case 'onset-spelling':
      return 0;
    case 'stop-coda-tone':
      return isEveryday || hasUnmistakableLetter(form) ? 0 : Strength.hint;
    default:
      return isEveryday && !capital && !beginsLikeLoan(form) && hasUnmistakableLetter(form) ? 0 : Strength.hint;
  }
}

/** Lê Văn Thaí: behind a surname or a middle name stands a Vietnamese one. */
function isInPerson(document: TextDocument, token: number): boolean {
  const before = document.previous(token);
  if (!document.hasFlag(before, Flag.Capitalised)) return false;
  return ['văn', 'thị'].includes(document.formOf(before)) || surnames().has(document.keyOf(before));
}

/** khgố, vjẫ: whatever was meant, it is no word of any language. Loans have several syllables or other codas: bazơ, gươl. */
function isUnreadable(form: string): boolean {
  return hasUnmistakableLetter(form) && !beginsLikeLoan(form) && ONE_RIME.test(stripDiacritics(form));
}

/** One lost letter makes the next more likely. */
function neededAfter(lost: number, needed: number): number {
  if (lost < DAMAGED_LETTERS || needed > Strength.word) return needed;
  return lost < RUINED_LETTERS ? needed - (Strength.word - Strength.hint) : 0;
}

function isHabit({ strength }: Suspect, times: number, isName: boolean): boolean {
  return isName ? times >= NAME_HABIT_TIMES : times >= HABIT_TIMES && strength < Strength.word;
}

/** What undoes the diagnosed slip is likelier than any other, unless the form is no more than unreadable. */
function orderCorrections(document: TextDocument, { token, kind, certain, corrections }: Suspect): readonly Correction[] {
  const isMisplaced = kind === 'tone-misplaced';
  if ((certain && !isMisplaced) || !document.useModel) return corrections.map((text) => ({ text }));
  const ordered = orderByContext(document, token, corrections);
  if (isMisplaced || kind === 'non-syllable' || kind === 'keyboard-residue' || kind === 'stop-coda-tone') return ordered;
  return repairsFirst(ordered, ({ text }) => corrections.includes(text));
}
