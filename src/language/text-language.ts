/** The kinds of text that rules read, each an ESLint language (`vi/markdown`). */
export const TEXT_LANGUAGES = ['text', 'markdown', 'html'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What ESLint calls a text that comes from no file. */
export const NO_FILE = '<text>';

const OF_EXTENSION: Readonly<Record<string, TextLanguage>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** Extensions of files that are one text. */
export const TEXT_FILES: readonly string[] = Object.keys(OF_EXTENSION);

/** Language of a file by the extension of its name, in any case; plain text for one that says nothing. */
export function languageOf(filename: string): TextLanguage {
  return knownLanguageOf(filename) ?? 'text';
}

/** Language of a file by its extension; undefined if that does not tell. */
export function knownLanguageOf(filename: string): TextLanguage | undefined {
  if (filename === NO_FILE) return 'text';
  const dot = filename.lastIndexOf('.');
  const extension = filename.slice(dot).toLowerCase();
  return dot >= 0 && Object.hasOwn(OF_EXTENSION, extension) ? OF_EXTENSION[extension] : undefined;
}
