/** Writes edits into Word documents as tracked changes. Runs are cut where an edit begins and ends; nothing else changes. */
import { append } from '../text/append.ts';
import type { XmlFile } from './document-file.ts';
import type { Edit } from '../text/edits.ts';
import type { Span, Story } from './story.ts';
import { AUTHOR, changeDate, changesOf } from './tracked.ts';
import { byRun, emptied, headOf, piecesOf, textXml, type RunChanges } from './docx-runs.ts';
import { childOf, type XmlElement } from './xml.ts';

export interface DocxStory {
  story: Story;
  file: XmlFile;
}

/** The XML files that change, by name. */
export function trackChanges(stories: readonly DocxStory[], edits: ReadonlyMap<Story, readonly Edit[]>): Map<string, Uint8Array> {
  const files = new Map<XmlFile, Edit[]>(stories.map(({ file }) => [file, []]));
  const writer = new ChangeWriter(files.keys());
  for (const { story, file } of stories) {
    const own = edits.get(story);
    if (own !== undefined) append(files.get(file)!, writer.sourceEdits(file, story, own));
  }
  const changed = new Map<string, Uint8Array>();
  for (const [file, own] of files)
    if (own.length > 0) changed.set(file.name, file.save(own.sort((a, b) => a.start - b.start || a.end - b.end)));
  return changed;
}

class ChangeWriter {
  #nextId: number;
  readonly #date = `${changeDate()}Z`;

  constructor(files: Iterable<XmlFile>) {
    let highest = 0;
    for (const { source } of files) for (const [, id] of source.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
    this.#nextId = highest + 1;
  }

  /** Edits of the XML that do to a story what its edits say. */
  sourceEdits(file: XmlFile, story: Story, edits: readonly Edit[]): Edit[] {
    const { source } = file;
    const properties = (span: Span): string => {
      const run = childOf(span.element.parent, 'w:rPr');
      return run === undefined ? '' : source.slice(run.start, run.end);
    };
    const { spans, loose } = changesOf(story, edits, (a, b) => properties(a) === properties(b));
    const result: Edit[] = [];
    for (const { kind, element } of spans.keys()) if (kind === 'break') result.push(this.#deleteMark(element, source));
    for (const [run, changed] of byRun(spans)) result.push({ start: run.start, end: run.end, text: this.#run(run, changed, source) });
    for (const { paragraph, text } of loose) result.push(this.#intoEmpty(paragraph, text, source));
    return result;
  }

  /** ` w:id=… w:author=… w:date=…` */
  #mark(w: string): string {
    return ` ${w}id="${this.#nextId++}" ${w}author="${AUTHOR}" ${w}date="${this.#date}"`;
  }

  #run(run: XmlElement, changed: RunChanges, source: string): string {
    const w = run.prefix;
    const properties = childOf(run, 'w:rPr');
    const kept = properties === undefined ? '' : source.slice(properties.start, properties.end);
    const pieces = piecesOf(run, changed, source);
    const written = pieces.map(({ kind, xml }) => {
      if (kind === 'mark') return xml;
      if (kind === 'keep') return `${headOf(run, source)}${xml}</${w}r>`;
      if (kind === 'del') return `<${w}del${this.#mark(w)}><${w}r>${kept}${xml}</${w}r></${w}del>`;
      return this.#besideInsertion(
        run,
        `<${w}ins${this.#mark(w)}><${w}r>${withoutHistory(properties, source)}${xml}</${w}r></${w}ins>`,
        source,
      );
    });
    return written.join('');
  }

  /** Text inserted by somebody else is closed before ours and opened again after it, so that each can be judged alone. */
  #besideInsertion(run: XmlElement, inserted: string, source: string): string {
    const parent = run.parent!;
    if (parent.name !== 'w:ins' && parent.name !== 'w:moveTo') return inserted;
    const open = source.slice(parent.start, parent.openEnd).replace(/(:id=["'])\d+/, (_, before: string) => `${before}${this.#nextId++}`);
    return `${source.slice(parent.closeStart, parent.end)}${inserted}${open}`;
  }

  /** Deletes the mark that ends a paragraph, which joins it with the next. */
  #deleteMark(paragraph: XmlElement, source: string): Edit {
    const w = paragraph.prefix;
    const del = `<${w}del${this.#mark(w)}/>`;
    const properties = childOf(paragraph, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    if (mark !== undefined) {
      if (mark.openEnd === mark.closeStart && mark.closeStart === mark.end) return emptied(mark, `${w}rPr`, del, source);
      const at = childOf(mark, 'w:ins')?.end ?? mark.openEnd;
      return { start: at, end: at, text: del };
    }
    const mine = `<${w}rPr>${del}</${w}rPr>`;
    if (properties !== undefined) {
      if (properties.openEnd === properties.end) return emptied(properties, `${w}pPr`, mine, source);
      const last = childOf(properties, 'w:sectPr') ?? childOf(properties, 'w:pPrChange');
      const at = last?.start ?? properties.closeStart;
      return { start: at, end: at, text: mine };
    }
    if (paragraph.openEnd === paragraph.end) return emptied(paragraph, `${w}p`, `<${w}pPr>${mine}</${w}pPr>`, source);
    return { start: paragraph.openEnd, end: paragraph.openEnd, text: `<${w}pPr>${mine}</${w}pPr>` };
  }

  #intoEmpty(paragraph: XmlElement, text: string, source: string): Edit {
    const w = paragraph.prefix;
    const run = `<${w}ins${this.#mark(w)}><${w}r>${textXml(w, text)}</${w}r></${w}ins>`;
    if (paragraph.openEnd === paragraph.end) return emptied(paragraph, `${w}p`, run, source);
    const at = childOf(paragraph, 'w:pPr')?.end ?? paragraph.openEnd;
    return { start: at, end: at, text: run };
  }
}

/** The look of a run, without the record of how it looked before. */
function withoutHistory(properties: XmlElement | undefined, source: string): string {
  if (properties === undefined) return '';
  const history = childOf(properties, 'w:rPrChange');
  if (history === undefined) return source.slice(properties.start, properties.end);
  return source.slice(properties.start, history.start) + source.slice(history.end, properties.end);
}
