/** Positions of the protocol. Inside, offsets are UTF-16 units; a client may count bytes or characters instead. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Position, PositionEncodingKind, Range, TextDocumentsConfiguration } from 'vscode-languageserver/node';

export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const KNOWN: readonly PositionEncodingKind[] = ['utf-8', 'utf-16', 'utf-32'];

/** The encoding that the client likes best. A client that names none means UTF-16, as all did once. */
export function chooseEncoding(offered: readonly PositionEncodingKind[] = []): PositionEncoding {
  return (offered.find((kind) => KNOWN.includes(kind)) ?? 'utf-16') as PositionEncoding;
}

/** Units that the character at an offset takes in an encoding. A lone surrogate takes what its replacement character does. */
function unitsOf(codePoint: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** Where in a line a column of an encoding lies; past the end counts as the end, inside a character as its start. */
function offsetInLine(line: string, column: number, encoding: PositionEncoding): number {
  let at = 0;
  let units = 0;
  while (at < line.length) {
    const codePoint = line.codePointAt(at)!;
    units += unitsOf(codePoint, encoding);
    if (units > column) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** The column of an encoding where an offset in a line lies. */
function columnInLine(line: string, offset: number, encoding: PositionEncoding): number {
  let units = 0;
  for (let at = 0; at < offset;) {
    const codePoint = line.codePointAt(at)!;
    units += unitsOf(codePoint, encoding);
    at += codePoint > 0xffff ? 2 : 1;
  }
  return units;
}

function lineOf(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/(?:\r\n|[\r\n])$/, '');
}

/** Offset of a position. A position outside the text counts as the nearest one inside. */
export function offsetOf(document: TextDocument, position: Position, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return document.offsetAt(position);
  const start = document.offsetAt({ line: position.line, character: 0 });
  return position.line >= document.lineCount ? start : start + offsetInLine(lineOf(document, position.line), position.character, encoding);
}

/** Range of the span [start, end). */
export function rangeOf(document: TextDocument, start: number, end: number, encoding: PositionEncoding): Range {
  return { start: positionOf(document, start, encoding), end: positionOf(document, end, encoding) };
}

function positionOf(document: TextDocument, offset: number, encoding: PositionEncoding): Position {
  const position = document.positionAt(offset);
  if (encoding === 'utf-16') return position;
  return { line: position.line, character: columnInLine(lineOf(document, position.line), position.character, encoding) };
}

/** What a broken client sends must not stay in a document, where every later check would meet it. */
const NO_DOCUMENT = 'uri, languageId and text must be strings';

/** Keeps the texts of documents whose changes come in the encoding that was agreed upon. */
export function documentsIn(encoding: () => PositionEncoding): TextDocumentsConfiguration<TextDocument> {
  return {
    create(uri, languageId, version, content) {
      if (typeof uri !== 'string' || typeof languageId !== 'string' || typeof content !== 'string') throw new TypeError(NO_DOCUMENT);
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      if (changes.some(({ text }) => typeof text !== 'string')) throw new TypeError(NO_DOCUMENT);
      const agreed = encoding();
      if (agreed === 'utf-16') return TextDocument.update(document, changes, version);
      // Each change counts from the text that the one before it left.
      return changes.reduce((current, change) => TextDocument.update(current, [inUtf16(current, change, agreed)], version), document);
    },
  };
}

function inUtf16(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  const range = {
    start: document.positionAt(offsetOf(document, start, encoding)),
    end: document.positionAt(offsetOf(document, end, encoding)),
  };
  return { range, text: change.text };
}
