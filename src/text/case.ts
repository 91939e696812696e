/** Carries the letter case of a written word over to its correction. */

/**
 * Gives `replacement` the case of `written`: all capitals, a capital first letter, or as it is.
 * @param written the text as it stands in the source
 * @param replacement the correction in lower case; may hold several words
 */
export function matchCase(written: string, replacement: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters === letters.toLowerCase()) return replacement;
  if (letters.length > 1 && letters === letters.toUpperCase()) return replacement.toUpperCase();
  const first = letters[0];
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
