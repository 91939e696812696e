/** vilint's rules under the names that LanguageTool's clients know: ids, categories, types of issues. */
import rules from '../../../rules/index.ts';
import type { Locale, Localised } from '../../messages/locale.ts';
import type { Category } from '../../language/category.ts';

/** Categories of LanguageTool. LibreOffice underlines TYPOS in red, STYLE in blue, all others in orange. */
const CATEGORIES = {
  TYPOS: { vi: 'Lỗi chính tả', en: 'Spelling' },
  CONFUSED_WORDS: { vi: 'Từ dễ nhầm', en: 'Confused words' },
  CASING: { vi: 'Viết hoa', en: 'Capitals' },
  PUNCTUATION: { vi: 'Dấu câu', en: 'Punctuation' },
  TYPOGRAPHY: { vi: 'Trình bày', en: 'Typography' },
  REPETITIONS: { vi: 'Lặp', en: 'Repetition' },
  SEMANTICS: { vi: 'Dữ kiện', en: 'Facts' },
  STYLE: { vi: 'Nhất quán', en: 'Consistency' },
  MISC: { vi: 'Khác', en: 'Other' },
} satisfies Record<string, Localised>;

type CategoryId = keyof typeof CATEGORIES;
type Kind = readonly [category: CategoryId, issueType: string];

const KINDS: Record<Category, Kind> = {
  spelling: ['TYPOS', 'misspelling'],
  diacritics: ['TYPOS', 'misspelling'],
  confusion: ['CONFUSED_WORDS', 'misspelling'],
  structure: ['MISC', 'uncategorized'],
  encoding: ['TYPOGRAPHY', 'characters'],
  typography: ['TYPOGRAPHY', 'typographical'],
  capitalization: ['CASING', 'typographical'],
  consistency: ['STYLE', 'inconsistency'],
  facts: ['SEMANTICS', 'inconsistency'],
};

/** Rules that differ from their category. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  'repeated-word': ['REPETITIONS', 'duplication'],
  'interrupted-repeat': ['REPETITIONS', 'duplication'],
  'duplicate-paragraph': ['REPETITIONS', 'duplication'],
  'duplicate-sentence': ['REPETITIONS', 'duplication'],
  'over-long-sentence': ['STYLE', 'style'],
  'subjectless-adverbial': ['STYLE', 'style'],
  'house-style': ['STYLE', 'style'],
  'multiple-spaces': ['TYPOGRAPHY', 'whitespace'],
  'empty-paragraph': ['TYPOGRAPHY', 'whitespace'],
  'non-standard-space': ['TYPOGRAPHY', 'whitespace'],
  'hard-line-break': ['TYPOGRAPHY', 'whitespace'],
  'space-before-punctuation': ['PUNCTUATION', 'whitespace'],
  'space-after-punctuation': ['PUNCTUATION', 'whitespace'],
  'repeated-punctuation': ['PUNCTUATION', 'typographical'],
  'missing-final-punctuation': ['PUNCTUATION', 'typographical'],
  'bracket-pairing': ['PUNCTUATION', 'typographical'],
  'quote-pairing': ['PUNCTUATION', 'typographical'],
  'quote-nesting': ['PUNCTUATION', 'typographical'],
};

/** Rules that every language of LanguageTool has: clients switch them off by these names. */
const GENERAL: Readonly<Record<string, readonly string[]>> = {
  WHITESPACE_RULE: ['multiple-spaces'],
  COMMA_PARENTHESIS_WHITESPACE: ['space-before-punctuation', 'space-after-punctuation'],
  SENTENCE_WHITESPACE: ['space-after-punctuation'],
  DOUBLE_PUNCTUATION: ['repeated-punctuation'],
  UNPAIRED_BRACKETS: ['bracket-pairing', 'quote-pairing'],
  UPPERCASE_SENTENCE_START: ['sentence-start-capital'],
  WORD_REPEAT_RULE: ['repeated-word'],
  TOO_LONG_SENTENCE: ['over-long-sentence'],
  PUNCTUATION_PARAGRAPH_END: ['missing-final-punctuation'],
};

/** Rules that compare places far apart. A client that asks for them apart gets every finding once. */
const WHOLE_TEXT: ReadonlySet<string> = new Set([
  ...Object.keys(rules).filter((name) => rules[name].vilint.category === 'consistency' && name !== 'house-style'),
  ...['duplicate-paragraph', 'duplicate-sentence', 'figure-consistency', 'dissolved-admin-unit', 'renamed-body'],
]);

/** What a word that is still being typed, or a sentence without its end, may look like. */
const UNTIL_COMPLETE: ReadonlySet<string> = new Set([
  ...['missing-final-punctuation', 'quote-pairing', 'bracket-pairing', 'truncated-text', 'dropped-letter', 'non-syllable'],
]);

const SPELLER = 'VI_SPELLER_RULE';

/** Clients offer “add to dictionary” where the id holds SPELLER_RULE. */
function idOf(name: string): string {
  const words = name.toUpperCase().replaceAll('-', '_');
  return ['spelling', 'diacritics', 'confusion'].includes(rules[name].vilint.category) ? `${SPELLER}_${words}` : `VI_${words}`;
}

const kindOf = (name: string): Kind => KIND_OF[name] ?? KINDS[rules[name].vilint.category];

/** What a match says of its rule. */
export interface ApiRule {
  id: string;
  description: string;
  issueType: string;
  urls?: { value: string }[];
  category: { id: string; name: string };
}

/**
 * A rule as clients know it.
 * @param ruleId as in findings, `vi/non-syllable`; null for a bad inline directive
 * @param page URL of the pages of the rules, with its “/” at the end
 */
export function apiRule(ruleId: string | null, locale: Locale, page: string): ApiRule {
  const name = nameOf(ruleId);
  if (name === undefined) {
    const category = { id: 'MISC', name: CATEGORIES.MISC[locale] };
    return { id: 'VI_DIRECTIVE', description: category.name, issueType: 'uncategorized', category };
  }
  const [category, issueType] = kindOf(name);
  return {
    id: idOf(name),
    description: rules[name].vilint.description[locale],
    issueType,
    urls: [{ value: page + name }],
    category: { id: category, name: CATEGORIES[category][locale] },
  };
}

/** Name of a rule without `vi/`; undefined for what is no rule of vilint. */
export function nameOf(ruleId: string | null): string | undefined {
  const name = ruleId?.replace(/^vi\//, '');
  return name !== undefined && Object.hasOwn(rules, name) ? name : undefined;
}

export const isWholeText = (ruleId: string | null): boolean => WHOLE_TEXT.has(nameOf(ruleId) ?? '');
export const waitsForEnd = (ruleId: string | null): boolean => UNTIL_COMPLETE.has(nameOf(ruleId) ?? '');

let known: Map<string, string[]> | undefined;

/** Rules by each name that a client may use for them, in upper case. */
function namesByAlias(): Map<string, string[]> {
  if (known !== undefined) return known;
  known = new Map(Object.entries(GENERAL).map(([alias, names]) => [alias, [...names]]));
  known.set(SPELLER, []);
  for (const name of Object.keys(rules)) {
    const id = idOf(name);
    for (const alias of [id, name.toUpperCase(), `VI/${name.toUpperCase()}`]) known.set(alias, [name]);
    if (id.startsWith(SPELLER)) known.get(SPELLER)!.push(name);
  }
  return known;
}

/** The rules, as `vi/…`, that a list of ids names, each once; ids that are not vilint's name none. */
export function rulesById(ids: readonly string[]): string[] {
  const wanted = new Set<string>();
  for (const id of new Set(ids)) for (const name of namesByAlias().get(id.toUpperCase()) ?? []) wanted.add(`vi/${name}`);
  return [...wanted];
}

/** The rules, as `vi/…`, of categories by LanguageTool's or vilint's name. */
export function rulesByCategory(categories: readonly string[]): string[] {
  const wanted = new Set(categories.map((category) => category.toUpperCase()));
  return Object.keys(rules)
    .filter((name) => wanted.has(kindOf(name)[0]) || wanted.has(rules[name].vilint.category.toUpperCase()))
    .map((name) => `vi/${name}`);
}
