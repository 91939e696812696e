/** A file that is one text from beginning to end. */
import type { Decoded, OpenFile, Part } from './file.ts';
import type { TextLanguage } from '../language/text-language.ts';

/** Opens .txt, .md and .html. */
export function openWhole({ text, guessed, save }: Decoded, language: TextLanguage): OpenFile {
  const part: Part = { text, language, toView: (offset) => offset, toViewEdits: (edits) => [...edits] };
  return { view: text, parts: [part], problems: [], save, ...(guessed !== undefined && { guessed }) };
}
