/** Texts of a Word or ODF document: what each is, and which element of the document every character comes from. */
import type { Localised } from '../messages/locale.ts';
import { Filler } from '../text/filler.ts';
import type { Edit } from '../text/edits.ts';
import { firstWhere, lastAtMost } from '../text/search.ts';
import type { KeptReason, Note, OpenFile, Part } from './file.ts';
import type { XmlElement } from './xml.ts';

/** A stretch of a story from one place of the document. */
export interface Span {
  /** [start, end) in the story. */
  readonly start: number;
  readonly end: number;
  /**
   * `text`: characters of a text node. `atom`: a character that is an element (a line break). `break`: the end of a
   * paragraph. `fixed`: what no edit may touch (a picture, a tab, a page number).
   */
  readonly kind: 'text' | 'atom' | 'break' | 'fixed';
  /** The element: of text the one that holds it, of a break the paragraph that ends. */
  readonly element: XmlElement;
  /** Of text: offset in the source of each unit, and of the end. */
  readonly offsets: readonly number[];
  /** Of a break: the paragraph may be joined with the next. */
  readonly joins: boolean;
}

/** One text of a document, from its first paragraph to its last. Built in order by `add`. */
export class Story {
  /** What is linted. Tabs and objects are fillers there. */
  text = '';
  /** What is shown; as long as `text`. */
  shown = '';
  readonly spans: Span[] = [];
  readonly name: Localised;
  /** The last paragraph, which no break ends. */
  last: XmlElement | undefined;
  readonly #paragraphs = [0];
  /** What ends each paragraph but the last. */
  readonly #breaks: Span[] = [];

  /** @param name where it is: the body, a footnote; empty for the body */
  constructor(name: Localised) {
    this.name = name;
  }

  add(kind: Span['kind'], shown: string, element: XmlElement, offsets: readonly number[] = [], joins = false): void {
    const start = this.text.length;
    this.shown += shown;
    this.text += kind === 'fixed' ? shown.replaceAll('\t', TAB).replaceAll(OBJECT, OPAQUE) : shown;
    const span = { kind, start, end: this.text.length, element, offsets, joins };
    this.spans.push(span);
    if (kind !== 'break') return;
    this.#breaks.push(span);
    this.#paragraphs.push(span.end);
  }

  /** Lets no edit touch the last character, if it is one of a text node. */
  fixLast(): void {
    const last = this.spans.at(-1);
    if (last?.kind !== 'text') return;
    this.spans.pop();
    const { start, end, offsets } = last;
    if (end - start > 1) this.spans.push({ ...last, end: end - 1, offsets: offsets.slice(0, -1) });
    this.spans.push({ ...last, kind: 'fixed', start: end - 1, offsets: [] });
  }

  /** The spans that hold or touch a stretch. */
  near(start: number, end: number): readonly Span[] {
    const from = firstWhere(this.spans.length, (i) => this.spans[i].end >= start);
    const count = firstWhere(this.spans.length - from, (i) => this.spans[from + i].start > end);
    return this.spans.slice(from, from + count);
  }

  /** The spans that a stretch shares units with. */
  within(start: number, end: number): readonly Span[] {
    return this.near(start, end).filter((span) => span.start < end && span.end > start);
  }

  /** The paragraph in which `offset` is. */
  paragraphAt(offset: number): XmlElement {
    return this.#breaks[lastAtMost(this.#paragraphs, offset)]?.element ?? this.last!;
  }

  /** "footnote 2, paragraph 1, character 5". */
  place(offset: number): Localised {
    const at = lastAtMost(this.#paragraphs, offset);
    const where = (name: string, paragraph: string, character: string): string =>
      `${name === '' ? '' : `${name}, `}${paragraph} ${at + 1}, ${character} ${offset - this.#paragraphs[at] + 1}`;
    return { vi: where(this.name.vi, 'đoạn', 'ký tự'), en: where(this.name.en, 'paragraph', 'character') };
  }

  /** True if the paragraph under construction has text or an object. */
  get paragraphIsEmpty(): boolean {
    return this.text.length === this.#paragraphs.at(-1);
  }
}

/** Stands for a picture or another object where a paragraph holds nothing else. */
export const OBJECT = '\ufffc';
const OPAQUE = String.fromCharCode(Filler.Opaque);
/** A tab is layout in a document, not white space to be cleaned up. */
const TAB = String.fromCharCode(Filler.Break);

/** How a document is written. */
export interface StoryWriter {
  /** The bytes of the document with tracked changes. */
  save(edits: ReadonlyMap<Story, readonly Edit[]>): Uint8Array;
  /** The bytes of the document with comments; undefined if none is new. */
  annotate(notes: ReadonlyMap<Story, readonly Note[]>): Uint8Array | undefined;
}

/** The document as a file: its stories one after the other. */
export function openStories(stories: readonly Story[], writer: StoryWriter, unfixable?: KeptReason): OpenFile {
  const starts: number[] = [];
  let view = '';
  const parts = stories.map((story): Part => {
    if (starts.length > 0) view += '\n';
    const start = view.length;
    starts.push(start);
    view += story.shown;
    const moved = ({ start: from, end, text }: Edit): Edit => ({ start: start + from, end: start + end, text });
    return {
      text: story.text,
      shown: story.shown,
      language: 'text',
      toView: (offset) => start + offset,
      toViewEdits: (edits) => edits.flatMap((edit) => editable(story, edit)).map(moved),
      place: (offset) => story.place(offset),
    };
  });
  /** What lies in one story, by stories, with offsets in them. */
  const byStory = <T extends { start: number; end: number }>(items: readonly T[]): Map<Story, T[]> => {
    const found = new Map<Story, T[]>();
    for (const item of items) {
      const at = lastAtMost(starts, item.start);
      const story = stories[at]!;
      if (item.end > starts[at]! + story.text.length) continue;
      const own = found.get(story) ?? [];
      if (own.length === 0) found.set(story, own);
      own.push({ ...item, start: item.start - starts[at]!, end: item.end - starts[at]! });
    }
    return found;
  };
  return {
    view,
    parts,
    problems: [],
    ...(unfixable !== undefined && { unfixable }),
    save: (edits) => writer.save(byStory(edits)),
    annotate: (notes) => writer.annotate(byStory(notes)),
  };
}

function withoutFinalBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** The parts of an edit that the document can take: fixed characters and paragraph ends that join nothing stay. */
function editable(story: Story, { start, end, text }: Edit): Edit[] {
  const shown = text.replaceAll(TAB, '\t').replaceAll(OPAQUE, '');
  const kept = story.within(start, end).filter(({ kind, joins }) => kind === 'fixed' || (kind === 'break' && !joins));
  if (start === end && !takesText(story, start)) return [];
  if (kept.length === 0) return [{ start, end, text: shown }];
  // Paragraph ends on both sides are the same ones: each piece between them is an edit of its own.
  const lines = shown.split('\n');
  const isAligned = lines.length === kept.length + 1;
  const edits: Edit[] = [];
  let rest = isAligned ? '' : withoutFinalBreaks(shown);
  let from = start;
  [...kept, undefined].forEach((span, i) => {
    const to = span?.start ?? end;
    // What replaced the kept characters alone has no place.
    const becomes = isAligned ? lines[i] : to > from ? rest : '';
    if (to > from || becomes !== '') edits.push({ start: from, end: to, text: becomes });
    if (to > from) rest = '';
    from = span?.end ?? end;
  });
  return edits;
}

/** True for a place beside text, or in an empty paragraph: beside what is fixed nothing can be inserted. */
function takesText(story: Story, at: number): boolean {
  const near = story.near(at, at);
  const isBeside = ({ kind, start }: Span): boolean =>
    kind === 'text' || kind === 'atom' || (kind === 'fixed' && story.shown[start] === '\t');
  return near.some(isBeside) || near.every(({ kind }) => kind === 'break');
}
