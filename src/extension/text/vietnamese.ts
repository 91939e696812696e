/** Tells Vietnamese from what else people type into pages. Pure. */

/** Letters of Vietnamese that its neighbours on the web do without; â, ê, ô and one accent are French and Portuguese too. */
const OWN_LETTER = /[ăđơưĩũ\u1ea0-\u1ef9]/i;
const WORD = /[\p{L}\p{M}]+/gu;
/** In Vietnamese prose two words of five have such a letter. */
const SHARE = 0.05;

/** True for a text that is to be read as Vietnamese: one word of twenty at least has a letter of its own. */
export function isVietnamese(text: string): boolean {
  let words = 0;
  let own = 0;
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    words++;
    if (OWN_LETTER.test(word)) own++;
  }
  return own > 0 && own >= SHARE * words;
}
