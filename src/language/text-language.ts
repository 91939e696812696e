/** The kinds of text that rules read, each an ESLint language (`vi/markdown`). */
export type TextLanguage = 'text' | 'markdown' | 'html';

const OF_EXTENSION: Readonly<Record<string, TextLanguage>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** Language of a file by the extension of its name, in any case. */
export function languageOf(filename: string): TextLanguage {
  const dot = filename.lastIndexOf('.');
  return (dot >= 0 && OF_EXTENSION[filename.slice(dot).toLowerCase()]) || 'text';
}
