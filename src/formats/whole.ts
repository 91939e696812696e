/** A file that is one text from beginning to end. */
import type { TextLanguage } from '../language/text-language.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import type { Decoded, OpenFile, Part } from './file.ts';

/**
 * Opens .txt, .md and .html, and what the reader takes for one of them.
 * @param known the language that the name of the file tells; without it nothing may be written
 */
export function openWhole(
  { text, guessed, save }: Pick<Decoded, 'text' | 'guessed'> & Partial<Pick<Decoded, 'save'>>,
  known: TextLanguage | undefined,
  as: TextLanguage = 'text',
): OpenFile {
  const language = known ?? as;
  const toViewEdits = language === 'html' && declaresOther(text) ? inAscii : (edits: readonly Edit[]): Edit[] => [...edits];
  const part: Part = { text, language, toView: (offset) => offset, toViewEdits };
  return {
    view: text,
    parts: [part],
    problems: [],
    // Without a way to save, the edited text in UTF-8 is the file; with other edits than those of the text it is not.
    ...(save !== undefined ? { save } : toViewEdits === inAscii && { save: (edits) => new TextEncoder().encode(applyEdits(text, edits)) }),
    ...(guessed !== undefined && { guessed }),
    ...(known === undefined && { unfixable: 'notItsFormat' as const }),
  };
}

const META = /charset\s?=\s?["']?([\w:-]{1,40})/i;
const XML = /^\ufeff?<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([\w:-]{1,40})/i;
/** Browsers look no further. */
const HEAD = 1024;

/** True for a page that says that it is in another encoding than Unicode: a browser may read it so. */
function declaresOther(text: string): boolean {
  const head = text.slice(0, HEAD);
  const meta = /<meta\s/i.test(head) ? META.exec(head)?.[1] : undefined;
  return !/^(?:utf|unicode)/i.test(meta ?? XML.exec(head)?.[1] ?? 'utf-8');
}

/** Character references are right in every encoding. */
function inAscii(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/[^\u0000-\u007f]/gu, (char) => `&#${char.codePointAt(0)};`) }));
}
