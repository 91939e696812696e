/** Words that mix Latin letters with look-alikes of other scripts, judged once for the encoding rules. */
import { charClass, CharClass } from './char-class.ts';
import { perDocument, type TextDocument } from './document.ts';
import { latinise } from './homoglyphs.ts';
import { formOf, hasVietnameseOnlyLetter } from './letters.ts';
import { oddTokens } from './odd-tokens.ts';
import { parseSyllable } from './syllable.ts';

export interface Disguised {
  /** The word in Latin letters. */
  text: string;
  /** Nothing else can have been meant. */
  sure: boolean;
}

/** Words in disguise by token index. */
export const disguisedWords = perDocument((document): ReadonlyMap<number, Disguised> => {
  const found = new Map<number, Disguised>();
  for (const i of oddTokens(document).otherScript) {
    const written = document.proseOf(i);
    if (holdsInvisible(written)) continue;
    const reading = latinReading(document, i, written);
    if (reading !== undefined) found.set(i, reading);
  }
  return found;
});

/** Such a word waits until invisible-character has done its work. */
function holdsInvisible(written: string): boolean {
  for (let i = 0; i < written.length; i++) if (charClass[written.charCodeAt(i)] === CharClass.Invisible) return true;
  return false;
}

/** Letters of a syllable without marks that is no symbol of science. */
const SHORTEST_PLAIN = 3;

function latinReading(document: TextDocument, index: number, written: string): Disguised | undefined {
  const latinised = latinise(written);
  if (latinised === undefined) return undefined;
  const { text, latin, exact } = latinised;
  const isSyllable = parseSyllable(formOf(text)) !== undefined;
  const hasMarks = hasVietnameseOnlyLetter(text);
  if (latin === 0) return isSyllable && hasMarks && !isTranscription(document, index) ? { text, sure: true } : undefined;
  if (exact) return { text, sure: isSyllable };
  // Symbols of science (νe, αi) are short; a Vietnamese letter, or length, tells a word.
  return isSyllable && (hasMarks || text.length >= SHORTEST_PLAIN) && !isTranscription(document, index) ? { text, sure: true } : undefined;
}

/** Between slashes or square brackets stands a phonetic transcription. */
function isTranscription(document: TextDocument, index: number): boolean {
  return [index - 1, index + 1].some((i) => [0x2f, 0x5b, 0x5d].includes(document.codeOf(i)));
}
