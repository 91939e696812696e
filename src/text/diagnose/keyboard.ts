import { baseOf, composeLetter, letterTone, Mark, markOf, Tone } from '../letters.ts';
import { isStopped, SHAPES } from '../syllable-shapes.ts';
import { type Clue, clueOf, spellings } from './clue.ts';
import { decodeTelex, decodeViqr, decodeVni, type Decoded } from './decoders.ts';
import { hornedVariants } from './horn.ts';

const CODAS_RARE_IN_ENGLISH: readonly string[] = ['i', 'y', 'o', 'u', 'ng', 'nh'];
const PUNCTUATION_KEYS = "^+*(-'`?~.";
/** Shorter plain forms decode by chance too often: ddos, tusw. */
const SHORTEST_PLAIN = 5;

function has(form: string, low: number, high: number): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= low && code <= high) return true;
  }
  return false;
}

/** Keeps plain words that decode by chance out: beer, loops, town, queens. */
function isConvincing({ toneless, marks, toneKeys, tone }: Decoded, keystrokes: number): boolean {
  const shape = SHAPES.get(toneless);
  if (shape === undefined || marks === 0 || keystrokes < SHORTEST_PLAIN) return false;
  if (shape.onset === 'đ' && (marks > 1 || toneKeys > 0)) return true;
  if (toneKeys === 0) return marks > 1;
  if (tone === Tone.nang || shape.nucleus.length > 1 || 'âư'.includes(shape.nucleus)) return true;
  return CODAS_RARE_IN_ENGLISH.includes(shape.coda) || (shape.onset.length > 1 && shape.coda !== '' && tone !== Tone.sac);
}

function repairsOf(decoded: Decoded | undefined, { plain, form }: Clue): string[] {
  if (decoded === undefined) return [];
  const { toneless, tone } = decoded;
  const shape = SHAPES.get(toneless);
  if (shape !== undefined && isStopped(shape) && tone === Tone.level) return [];
  const shapes = shape === undefined ? hornedVariants(toneless) : [toneless];
  const convincing = plain ? shapes.filter((legal) => isConvincing({ ...decoded, toneless: legal }, form.length)) : shapes;
  return spellings(convincing, tone === Tone.level ? [] : [tone]);
}

/** The one letter meant by two neighbours: đ for đđ dđ đd, â for ââ âa aâ, ư for ưư; 0 when they are two. */
function merged(first: number, second: number): number {
  const marks = [markOf(first), markOf(second)];
  const typedTwice = marks[0] === marks[1] && marks[0] !== Mark.none;
  const halfTyped = marks.includes(Mark.none) && (marks.includes(Mark.circumflex) || marks.includes(Mark.stroke));
  if (baseOf(first) === 0 || baseOf(first) !== baseOf(second) || !(typedTwice || halfTyped)) return 0;
  const tones = [letterTone(first), letterTone(second)] as const;
  if (tones[0] !== tones[1] && !tones.includes(Tone.level)) return 0;
  return composeLetter(baseOf(first), Math.max(...marks) as Mark, Math.max(...tones) as Tone);
}

/** The form with every doubled letter written once. */
function collapsed(form: string): string {
  let result = form.charAt(0);
  for (let i = 1; i < form.length; i++) {
    const one = merged(result.charCodeAt(result.length - 1), form.charCodeAt(i));
    result = one === 0 ? result + form.charAt(i) : result.slice(0, -1) + String.fromCharCode(one);
  }
  return result;
}

/** Keystrokes or doubled marks left in the form: nghieejp, d9a3ng, tieengs, đđảng. Plain forms must be convincing. */
export function keyboardResidue(clue: Clue): string[] {
  const { form } = clue;
  const found: string[] = [];
  if (has(form, 0x31, 0x39)) found.push(...repairsOf(decodeVni(form), clue));
  else if ([...PUNCTUATION_KEYS].some((key) => form.includes(key))) found.push(...repairsOf(decodeViqr(form), clue));
  else found.push(...repairsOf(decodeTelex(form), clue));
  const single = collapsed(form);
  if (single !== form) {
    const { toneless, tones } = clueOf(single);
    if (SHAPES.has(toneless)) found.push(...spellings([toneless], tones));
  }
  return [...new Set(found)];
}
