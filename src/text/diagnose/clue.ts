/** What every diagnosis starts from: the form taken into toneless letters and tones. */
import { isVietnameseLetter, isVowelLetter, letterTone, stripTones, Tone } from '../letters.ts';
import { allowsTone, isStopped, SHAPES } from '../syllable-shapes.ts';
import { spellWithTone, toneLetterIndex } from '../tone-placement.ts';

/** The single rule of spelling that a form breaks. */
export const DIAGNOSIS_KINDS = [
  'tone-misplaced',
  'onset-spelling',
  'incomplete-horn',
  'stop-coda-tone',
  'keyboard-residue',
  'dropped-letter',
  'non-syllable',
] as const;
export type DiagnosisKind = (typeof DIAGNOSIS_KINDS)[number];

export interface Diagnosis {
  readonly kind: DiagnosisKind;
  /**
   * Legal spellings that mend the form, tone in the old style's place, each once; unranked where there are several.
   * A repair with a space splits two syllables run together. Only "non-syllable" may have none.
   */
  readonly repairs: readonly string[];
  /** The form has no letter of its own to Vietnamese (no đ, mark or tone): it may be foreign or an abbreviation. */
  readonly plain: boolean;
}

export interface Clue {
  /** Lower-case NFC. */
  readonly form: string;
  readonly toneless: string;
  /** The distinct tones written, in their order; empty for level. */
  readonly tones: readonly Tone[];
  /** Index of the toned letter: -1 for none, -2 for several. */
  readonly toneAt: number;
  readonly plain: boolean;
  readonly hasVowel: boolean;
  /** Every character is a letter of the Vietnamese alphabet. */
  readonly allLetters: boolean;
}

/** Takes a form in lower case into its letters without tones, and its tones. */
export function clueOf(form: string): Clue {
  const tones: Tone[] = [];
  let plain = true;
  let hasVowel = false;
  let allLetters = true;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const tone = letterTone(code);
    if (tone !== Tone.level && !tones.includes(tone)) tones.push(tone);
    if (code > 0x7f) plain = false;
    if (isVowelLetter(code)) hasVowel = true;
    if (!isVietnameseLetter(code)) allLetters = false;
  }
  return { form, toneless: stripTones(form), tones, toneAt: toneLetterIndex(form), plain, hasVowel, allLetters };
}

/** The form is a legal syllable as it stands, in either placement style. */
export function isLegal({ toneless, tones, toneAt }: Clue): boolean {
  const shape = SHAPES.get(toneless);
  if (shape === undefined || toneAt === -2 || !allowsTone(shape, tones[0] ?? Tone.level)) return false;
  return toneAt === -1 || toneAt === shape.toneAtOld || toneAt === shape.toneAtNew;
}

/**
 * Legal spellings of the toneless shapes with the tones given (none: level).
 * A stop coda that cannot carry any of them is spelled with both tones it can carry.
 */
export function spellings(shapes: readonly string[], tones: readonly Tone[]): string[] {
  const found: string[] = [];
  for (const toneless of shapes) {
    const shape = SHAPES.get(toneless);
    if (shape === undefined) continue;
    const wanted = tones.length === 0 ? [Tone.level] : tones;
    const fitting = wanted.filter((tone) => allowsTone(shape, tone));
    for (const tone of fitting.length === 0 && isStopped(shape) ? [Tone.sac, Tone.nang] : fitting) {
      const spelling = spellWithTone(toneless, tone);
      if (spelling !== undefined && !found.includes(spelling)) found.push(spelling);
    }
  }
  return found;
}
