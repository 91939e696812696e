/** Why a form is not a legal syllable, and how it is mended. Sources of the rules: QĐ 240 (1984), QĐ 1989/QĐ-BGDĐT (2018). */
import { formOf, hasUniqueLetter, stripDiacritics } from '../letters.ts';
import { isExceptionSyllable } from '../syllable-exceptions.ts';
import { type Clue, clueOf, type Diagnosis, type DiagnosisKind, isLegal } from './clue.ts';
import { droppedLetter } from './dropped-letter.ts';
import { incompleteHorn } from './horn.ts';
import { keyboardResidue } from './keyboard.ts';
import { misusedY, neighbours, splits } from './neighbours.ts';
import { onsetSpelling } from './onset.ts';
import { misplacedTone, stopCodaTone } from './tone.ts';

export { type Diagnosis, DIAGNOSIS_KINDS, type DiagnosisKind } from './clue.ts';

/** Longer forms are words run together or foreign; nothing here would mend them. */
const LONGEST_FORM = 24;

/** No code or number, and no letter that looks like one of ours: quận12, ðường. */
const ONLY_LETTERS = /^[a-z]+$/;

/** Most specific first: the first that finds repairs names the defect. */
const DIAGNOSES: readonly (readonly [kind: DiagnosisKind, repair: (clue: Clue) => string[]])[] = [
  ['tone-misplaced', misplacedTone],
  ['onset-spelling', onsetSpelling],
  ['incomplete-horn', incompleteHorn],
  ['dropped-letter', loneHorn],
  ['stop-coda-tone', (clue) => (clue.plain ? [] : stopCodaTone(clue))],
  ['keyboard-residue', keyboardResidue],
  ['dropped-letter', (clue) => (clue.hasVowel ? [] : droppedLetter(clue))],
];

/** bưc, nưc: ươ that lost its toned ơ is just as likely as ư that lost its tone, so both are offered. */
function loneHorn(clue: Clue): string[] {
  const fits = clue.tones.length === 0 && (clue.toneless.endsWith('ưc') || clue.toneless.endsWith('ưt'));
  return fits ? [...droppedLetter(clue), ...stopCodaTone(clue)] : [];
}

function nearest(clue: Clue): string[] {
  const near = [...misusedY(clue), ...neighbours(clue)];
  return near.length > 0 ? [...new Set(near)] : splits(clue.form);
}

/**
 * The rule of spelling that the form breaks, with every repair.
 * undefined for a legal or excepted syllable and for a form that looks foreign: plain letters with a vowel
 * (unless they decode as keystrokes or begin with a misspelt ngh), letters outside the alphabet and abbreviations (unless one
 * letter of the form is only Vietnamese).
 * The case of the form is ignored, so names and abbreviations are the caller's to spare.
 */
export function diagnoseForm(form: string): Diagnosis | undefined {
  if (form.length > LONGEST_FORM) return undefined;
  const clue = clueOf(formOf(form));
  if (isLegal(clue) || isExceptionSyllable(clue.form)) return undefined;
  for (const [kind, repair] of DIAGNOSES) {
    const repairs = repair(clue);
    if (repairs.length > 0) return { kind, repairs, plain: clue.plain };
  }
  const isVietnamese = hasUniqueLetter(clue.form) && ONLY_LETTERS.test(stripDiacritics(clue.form));
  if (!isVietnamese && (clue.plain || !clue.hasVowel || !clue.allLetters)) return undefined;
  const repairs = nearest(clue);
  if (repairs.length === 0 && !isVietnamese) return undefined;
  return { kind: 'non-syllable', repairs, plain: clue.plain };
}
