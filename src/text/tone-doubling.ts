/**
 * Words doubled with another tone, which makes them weaker: trăng trắng, đo đỏ, nằng nặng, hèm hẹp. The first half has the
 * even tone of the same register, and a nasal in place of a stop at its end. (Nguyễn Tài Cẩn, Ngữ pháp tiếng Việt.)
 */
import { Tone } from './letters.ts';
import { parseSyllable } from './syllable.ts';

/** Tones of the second half by that of the first. */
const SECOND_TONES: ReadonlyMap<Tone, ReadonlySet<Tone>> = new Map([
  [Tone.level, new Set<Tone>([Tone.sac, Tone.hoi])],
  [Tone.huyen, new Set<Tone>([Tone.nga, Tone.nang])],
]);
/** What a stop becomes at the end of the first half. */
const NASALS: Readonly<Record<string, string>> = { p: 'm', t: 'n', c: 'ng', ch: 'nh' };

/** True for two lower-case forms of which the first doubles the second, which follows it. */
export function isToneDoubling(first: string, second: string): boolean {
  // The first letter tells nearly all others apart.
  if (first.charCodeAt(0) !== second.charCodeAt(0)) return false;
  const [one, two] = [parseSyllable(first), parseSyllable(second)];
  if (one === undefined || two === undefined || SECOND_TONES.get(one.tone)?.has(two.tone) !== true) return false;
  if (one.onset !== two.onset || one.medial !== two.medial || one.nucleus !== two.nucleus) return false;
  return one.coda === (NASALS[two.coda] ?? two.coda);
}
