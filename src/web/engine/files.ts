/** Opens a file that was dropped on the page, and writes it back with the text as it was edited. */
import { editsBetween, type Edit } from '../../text/edits.ts';
import { notesOf } from '../../findings/comments.ts';
import type { OpenFile, Part } from '../../formats/file.ts';
import { decodeBytes } from '../../formats/decode.ts';
import { openDocx } from '../../formats/docx.ts';
import { isDocument } from '../../formats/is-document.ts';
import { openOdt } from '../../formats/odt.ts';
import { openWhole } from '../../formats/whole.ts';
import { languageOf } from '../../language/text-language.ts';
import type { LintResult } from '../../lint/lint.ts';
import type { Locale } from '../../messages/locale.ts';
import type { NamedBytes, OpenedText } from '../protocol.ts';

/** Opens a file. Throws a FormatError. */
export function open({ name, bytes }: NamedBytes): OpenedText {
  const file = opened(name, bytes);
  // The editor knows one kind of line break.
  const text = file.view.replace(/\r\n?/g, '\n');
  const starts = file.parts.map((part) => part.toView(0));
  return {
    text,
    shape: { language: file.parts[0]?.language ?? 'text', starts: starts.length === 0 ? [0] : starts, isDocument: isDocument(name) },
    ...(file.guessed !== undefined && { guessed: file.guessed }),
  };
}

function opened(name: string, bytes: Uint8Array): OpenFile {
  const extension = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (extension === '.docx') return openDocx(bytes);
  if (extension === '.odt') return openOdt(bytes);
  return openWhole(decodeBytes(bytes, 'auto'), languageOf(name));
}

/** How the comments of a document are made. */
export interface Commenting {
  readonly locale: Locale;
  readonly lint: (part: Part) => LintResult;
}

/**
 * The bytes of the file with another text; a document gets tracked changes. Throws a FormatError.
 * @param commenting a document also gets comments on what is found in that text
 */
export function save({ name, bytes: before }: NamedBytes, text: string, commenting?: Commenting): Uint8Array {
  const file = opened(name, before);
  const breaks = /\r\n?/.exec(file.view)?.[0] ?? '\n';
  const wanted = breaks === '\n' ? text : text.replaceAll('\n', breaks);
  const edits = editsBetween(file.view, wanted).flatMap((edit) => takenBy(file, edit));
  const bytes = file.save?.(edits) ?? new TextEncoder().encode(wanted);
  if (commenting === undefined || file.annotate === undefined) return bytes;
  const changed = opened(name, bytes);
  const notes = notesOf(changed, changed.parts.map(commenting.lint), commenting.locale, () => true);
  return changed.annotate?.(notes) ?? bytes;
}

/** The parts of an edit of the view that the file can take. */
function takenBy(file: OpenFile, { start, end, text }: Edit): Edit[] {
  const part = file.parts.find((one) => start >= one.toView(0) && start <= one.toView(one.text.length));
  if (part === undefined) return [];
  const shift = part.toView(0);
  return part.toViewEdits([{ start: start - shift, end: Math.min(end - shift, part.text.length), text }]);
}
