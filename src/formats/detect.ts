/** Which legacy encoding a file is in: the one, and the only one, that makes syllables of its words. */
import { lexicon } from '../resources/resources.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../text/legacy/index.ts';
import { formOf, hasVietnameseOnlyLetter } from '../text/letters.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import { shownBytes } from './legacy-bytes.ts';

/** At least this share of the words with a letter beyond ASCII must become known syllables. */
const SHARE = 0.9;
/** No other encoding may make so large a share of them. */
const RIVAL = 0.7;
/** So many different words must bear witness. */
const WITNESSES = 4;
/** Bytes looked at; the encoding of a longer file shows in its beginning. */
const SAMPLE = 200_000;

/** The encoding of bytes that are not UTF-8; undefined if none is sure. */
export function detectLegacy(bytes: Uint8Array): LegacyEncoding | undefined {
  const words = new Set<string>();
  for (const chunk of shownBytes(bytes.subarray(0, SAMPLE)).split(/[ \t\r\n]+/)) if (/[^\u0020-\u007e]/.test(chunk)) words.add(chunk);
  const ranked = LEGACY_ENCODINGS.map((encoding) => ({ encoding, ...witnessesIn(words, encoding) })).sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  return best.share >= SHARE && second.share < RIVAL && best.witnesses >= WITNESSES ? best.encoding : undefined;
}

/** Among different words with a letter beyond ASCII: the share that is read as syllables, and how many those are. */
function witnessesIn(chunks: ReadonlySet<string>, encoding: LegacyEncoding): { share: number; witnesses: number } {
  let words = 0;
  let witnesses = 0;
  for (const chunk of chunks) {
    for (const [word] of encoding.decode(chunk).matchAll(WORD)) {
      if (!/[^\u0000-\u007f]/.test(word)) continue;
      words++;
      if (isSyllable(word)) witnesses++;
    }
  }
  return { share: words === 0 ? 0 : witnesses / words, witnesses };
}

/** Letters, and whatever should have become one; quotation marks and dashes stand in any text. */
const WORD = /(?:[\p{L}\p{M}]|[^\P{S}+<=>|~$^`]|[\u0000-\u0008\u000e-\u001f\u0080-\u009f\u00a1-\u00bf])+/gu;

function isSyllable(word: string): boolean {
  const form = formOf(word);
  if (!hasVietnameseOnlyLetter(form) || parseSyllable(form) === undefined || isMixedCase(word)) return false;
  const key = syllableKey(form);
  return lexicon().lowerCount(key) + lexicon().capitalCount(key) > 0;
}

/** A capital after a small letter: a wrong table gives many. */
function isMixedCase(word: string): boolean {
  return /\p{Ll}\p{M}*\p{Lu}/u.test(word);
}
