/** How people name a character that they may not see. */

/** The Unicode notation of a code point: U+00A0. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
