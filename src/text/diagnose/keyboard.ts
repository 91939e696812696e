import { Tone } from '../letters.ts';
import { SHAPES } from '../syllable-shapes.ts';
import { type Clue } from './clue.ts';
import { decodeKeystrokes, type Reading, readings, spelled } from './keystrokes.ts';

const CODAS_RARE_IN_ENGLISH: readonly string[] = ['i', 'y', 'o', 'u', 'ng', 'nh'];
/** Shorter plain forms decode by chance too often: ddos, tusw. */
const SHORTEST_PLAIN = 5;

/** A key of a tone before a vowel: words of other languages are spelled so (laura, hassan). */
const TONE_KEY_INSIDE = /[aeiouy][^aeiouy]{0,4}[sfrxj][^aeiouy]{0,4}[aeiouy]/;

/** Keeps plain words that decode by chance out: beer, loops, town, queens. */
function isConvincing({ shape, marks, toneKeys, tone }: Reading): boolean {
  const legal = SHAPES.get(shape);
  if (legal === undefined || marks === 0) return false;
  if (legal.onset === 'đ' && (marks > 1 || toneKeys > 0)) return true;
  if (toneKeys === 0) return marks > 1;
  if (tone === Tone.nang || legal.nucleus.length > 1 || 'âư'.includes(legal.nucleus)) return true;
  return CODAS_RARE_IN_ENGLISH.includes(legal.coda) || (legal.onset.length > 1 && legal.coda !== '' && tone !== Tone.sac);
}

/** Keystrokes left in the form: nghieejp, d9a3ng, đđảng, phaiải. Plain forms must be convincing without their neighbours. */
export function keyboardResidue({ form, plain }: Clue): string[] {
  if (!plain) return decodeKeystrokes(form);
  return form.length < SHORTEST_PLAIN || TONE_KEY_INSIDE.test(form) ? [] : readings(form).filter(isConvincing).flatMap(spelled);
}
