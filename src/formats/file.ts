/** What a file looks like once it is open. Only this folder knows how files are built; nothing else sees their bytes. */
import type { Localised } from '../messages/locale.ts';
import type { Edit } from '../text/edits.ts';
import type { TextLanguage } from '../language/text-language.ts';

/** A file taken apart: what is shown of it, the texts in it, and the way back. Offsets are UTF-16 units. */
export interface OpenFile {
  /** What lines and columns refer to: the file's text; of a Word or ODF document its paragraphs, one a line. */
  readonly view: string;
  readonly parts: readonly Part[];
  /** Name of the encoding when it was guessed. */
  readonly guessed?: string;
  /** Why no edit may be written into it, if none may. */
  readonly unfixable?: KeptReason;
  /** Places that could not be read; the rest of the file could. */
  readonly problems: readonly { line: number; column: number; error: FormatError }[];
  /**
   * The bytes of the file after edits of the view, in order; without it they are the edited view in UTF-8.
   * Throws a FormatError if they cannot be written.
   */
  save?(edits: readonly Edit[]): Uint8Array;
  /**
   * The bytes of the file with comments, and nothing else changed; undefined if all of them are there already. Only files
   * that can hold comments have it.
   */
  annotate?(notes: readonly Note[]): Uint8Array | undefined;
}

/** A comment on [start, end) of a view. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Said first where the comment cannot stand at its place: in a header, a footnote, a text box. */
  readonly where: string;
}

/** One text within a file: the whole of it, a field of a record, the body of a document, a footnote. */
export interface Part {
  readonly text: string;
  readonly language: TextLanguage;
  /** What people see of it, as long as the text, if that is something else. */
  readonly shown?: string;
  /** Offset in the view of an offset in the text. */
  toView(offset: number): number;
  /** Edits of the text as edits of the view, in order. */
  toViewEdits(edits: readonly Edit[]): Edit[];
  /** Where an offset is in the words of the format, if line and column do not tell: "record 3, field body, character 12". */
  place?(offset: number): Localised;
}

export interface OpenOptions {
  encoding: Encoding;
  /** Fields that hold text; a dotted path for nested ones, `:html` or `:markdown` after it for marked-up ones. */
  fields: readonly string[];
  /** What a file of a kind that vilint does not know is read as; without it as plain text. */
  as?: TextLanguage | undefined;
}

export const ENCODINGS = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The option value for an encoding's proper name: TCVN3 → tcvn3. */
export function encodingNamed(name: string): Encoding | undefined {
  return ENCODINGS.find((encoding) => encoding === name.toLowerCase());
}

/** The text of bytes. */
export interface Decoded {
  /** Without its byte order mark. */
  text: string;
  /** Name of the encoding if it was guessed. */
  guessed?: string;
  /** The bytes of the edited text in the same encoding, byte order mark included. Throws a FormatError. */
  save(edits: readonly Edit[]): Uint8Array;
}

/** Why a file is checked and not changed. The keys are those of the program's texts. */
export type KeptReason = 'notItsFormat' | 'signed' | 'protected';

/** Why a file cannot be read or written. The keys are those of the program's texts. */
export type FormatErrorKey =
  | 'notUtf8'
  | 'notUtf8NorLegacy'
  | 'notUtf16'
  | 'notInEncoding'
  | 'badRecord'
  | 'deepRecord'
  | 'unclosedQuote'
  | 'needsField'
  | 'noSuchField'
  | 'brokenZip'
  | 'zipTooLarge'
  | 'oldWord'
  | 'encrypted'
  | 'noDocument'
  | 'badXml';

export class FormatError extends Error {
  readonly key: FormatErrorKey;
  readonly data: Readonly<Record<string, string | number>>;
  /** Where in the file, 1-based, if the place is known. */
  readonly at: { line: number; column: number } | undefined;

  constructor(key: FormatErrorKey, data: Readonly<Record<string, string | number>> = {}, at?: { line: number; column: number }) {
    super(key);
    this.key = key;
    this.data = data;
    this.at = at;
  }
}
