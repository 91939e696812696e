/** Cuts runs of Word documents at the places of changes and comments. Properties and everything else of a run stay. */
import type { Edit } from '../text/edits.ts';
import type { Span } from './story.ts';
import type { SpanChange } from './tracked.ts';
import { childOf, elementsOf, escapeXml, type XmlElement } from './xml.ts';

/** Pieces of a run, as they will stand in the document. */
export interface Piece {
  /** Text that stays, goes or comes; `mark`: markup that stands between runs. */
  kind: 'keep' | 'del' | 'ins' | 'mark';
  xml: string;
}

/** A change, or markup that is put before unit `start`. */
export type RunChange = SpanChange & { readonly mark?: string };

/** Text nodes and characters of a run, with what is done to them. */
export type RunChanges = ReadonlyMap<XmlElement, { span: Span; changes: readonly RunChange[] }>;

/** Groups the changes of spans by their runs. Ends of paragraphs are none of a run's. */
export function byRun(
  spans: ReadonlyMap<Span, readonly RunChange[]>,
): Map<XmlElement, Map<XmlElement, { span: Span; changes: readonly RunChange[] }>> {
  const runs = new Map<XmlElement, Map<XmlElement, { span: Span; changes: readonly RunChange[] }>>();
  for (const [span, changes] of spans) {
    if (span.kind === 'break') continue;
    const run = span.element.parent!;
    if (!runs.has(run)) runs.set(run, new Map());
    runs.get(run)!.set(span.element, { span, changes });
  }
  return runs;
}

/** A run in pieces, those of one kind that follow each other together. */
export function piecesOf(run: XmlElement, changed: RunChanges, source: string): Piece[] {
  const w = run.prefix;
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], xml: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.xml += xml;
    else pieces.push({ kind, xml });
  };
  for (const child of elementsOf(run)) {
    if (child.name === 'w:rPr') continue;
    const change = changed.get(child);
    if (change === undefined) add('keep', source.slice(child.start, child.end));
    else if (change.span.kind === 'text') cutText(w, change.span, change.changes, source, add);
    else cutElement(w, change.changes, source.slice(child.start, child.end), add);
  }
  return pieces;
}

/** The tag that opens a run, with its properties. */
export function headOf(run: XmlElement, source: string): string {
  const properties = childOf(run, 'w:rPr');
  return source.slice(run.start, run.openEnd) + (properties === undefined ? '' : source.slice(properties.start, properties.end));
}

/** `<w:p/>` as `<w:p>content</w:p>`. */
export function emptied(element: XmlElement, name: string, content: string, source: string): Edit {
  const open = `${source.slice(element.start, element.end - '/>'.length).trimEnd()}>`;
  return { start: element.start, end: element.end, text: `${open}${content}</${name}>` };
}

/** Cuts a text node at its changes. */
function cutText(
  w: string,
  span: Span,
  changes: readonly RunChange[],
  source: string,
  add: (kind: Piece['kind'], xml: string) => void,
): void {
  let at = 0;
  const raw = (from: number, to: number): string => source.slice(span.offsets[from], span.offsets[to]);
  const keep = (to: number): void => {
    if (to > at) add('keep', `<${w}t xml:space="preserve">${raw(at, to)}</${w}t>`);
  };
  for (const { start, end, text, mark } of changes) {
    keep(start);
    at = Math.max(at, end);
    if (mark !== undefined) add('mark', mark);
    if (end > start) add('del', `<${w}delText xml:space="preserve">${raw(start, end)}</${w}delText>`);
    if (text !== '') add('ins', textXml(w, text));
  }
  keep(span.end - span.start);
}

/** Deletes a character that is an element, or inserts text beside it. */
function cutElement(w: string, changes: readonly RunChange[], xml: string, add: (kind: Piece['kind'], xml: string) => void): void {
  const isDeleted = changes.some(({ start, end }) => end > start);
  const beside = (at: number): void => {
    for (const { start, end, text, mark } of changes) {
      if (start !== at || end !== at) continue;
      if (mark === undefined) add('ins', textXml(w, text));
      else add('mark', mark);
    }
  };
  beside(0);
  add(isDeleted ? 'del' : 'keep', xml);
  beside(1);
}

/** Text as the content of a run. */
export function textXml(w: string, text: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece) =>
      piece === '\n'
        ? `<${w}br/>`
        : piece === '\t'
          ? `<${w}tab/>`
          : piece === ''
            ? ''
            : `<${w}t xml:space="preserve">${escapeXml(piece)}</${w}t>`,
    )
    .join('');
}
