/** What a rule is about. */
export const CATEGORIES = [
  'spelling',
  'diacritics',
  'confusion',
  'structure',
  'encoding',
  'typography',
  'capitalization',
  'consistency',
  'facts',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories of rules about words, for which an entry of a dictionary speaks unless it names its rules. White space, marks and encoding are no words. */
const ABOUT_WORDS: ReadonlySet<Category> = new Set<Category>(['spelling', 'diacritics', 'confusion', 'capitalization', 'consistency']);

export function isAboutWords(category: Category): boolean {
  return ABOUT_WORDS.has(category);
}
