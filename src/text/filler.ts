/**
 * Markup is hidden from the scanner by a projection: a text of the same length in which whatever is not prose is
 * replaced by these characters, so that every offset in the projection is an offset in the source.
 * They are Unicode noncharacters, which no document may use for interchange.
 */
export const Filler = {
  /** Shows nothing and separates nothing: a tag inside a word. */
  Transparent: 0xfdd0,
  /** The rest of a character reference after the character that it stands for; may be rewritten with it. */
  Reference: 0xfdd1,
  /** Stands for something that takes a word's place: inline code, an image, a formula. */
  Opaque: 0xfdd2,
  /** Ends a paragraph: a block tag, a heading mark, a table cell border. */
  Break: 0xfdd3,
} as const;
export type Filler = (typeof Filler)[keyof typeof Filler];

/** True for the fillers that a word may hold. */
export function isTransparent(code: number): boolean {
  return (code & ~1) === Filler.Transparent;
}

const MARKUP_PATTERN = /[\ufdd0\ufdd2\ufdd3]/;

/** True if a span of a projection covers markup, which no fix may replace. */
export function coversMarkup(span: string): boolean {
  return MARKUP_PATTERN.test(span);
}

/** True if a span of a projection covers a character reference. */
export function coversReference(span: string): boolean {
  return span.includes(REFERENCE);
}

const REFERENCE = String.fromCharCode(Filler.Reference);
const ANY_PATTERN = /[\ufdd0-\ufdd3]/g;

/** A piece of a projection as a reader would have it. */
export function withoutFillers(piece: string): string {
  return piece.replace(ANY_PATTERN, '');
}
