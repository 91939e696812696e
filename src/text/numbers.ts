/** Numbers as Vietnamese newspapers write them: the dot groups thousands, the comma opens the decimals. */

const VIETNAMESE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+$/;

/** Value of a number in Vietnamese notation (1.318,2), or undefined if it is not written so. */
export function parseNumber(text: string): number | undefined {
  if (!VIETNAMESE.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/**
 * The three-digit groups of a number written with commas for thousands (28,500,000), the leading one first.
 * Undefined if it is not written so, and for a list of rising numbers (101,102,103).
 */
export function commaGroups(text: string): string[] | undefined {
  if (!COMMA_GROUPS.test(text) || text.startsWith('0')) return undefined;
  const groups = text.split(',');
  const isList =
    groups.length > 2 && groups.every((group, i) => i === 0 || (groups[i - 1].length === 3 && Number(group) > Number(groups[i - 1])));
  return isList ? undefined : groups;
}

/** Roman numeral of a whole number from 1 to 39. */
export function toRoman(value: number): string {
  return 'X'.repeat(Math.floor(value / 10)) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10];
}
