/** Writes comments into OpenDocument texts. */
import type { Edit } from '../text/edits.ts';
import type { Note } from './file.ts';
import { inOrder, marksOf, placedNotes, type PlacedNote } from './notes.ts';
import type { OdtStory } from './odt-changes.ts';
import type { Story } from './story.ts';
import { AUTHOR, changeDate } from './tracked.ts';
import { charactersOf, elementsOf, escapeXml, type XmlElement } from './xml.ts';

const DC = 'http://purl.org/dc/elements/1.1/';
/** Names of comments of earlier runs. */
const EARLIER = /:name="vilint-(\d{1,9})"/g;

/** The files that change, by name. */
export function writeComments(stories: readonly OdtStory[], notes: ReadonlyMap<Story, readonly Note[]>): Map<string, Uint8Array> {
  const { file, home } = stories[0];
  const main = new Set(stories.filter((one) => one.home === home && !isAside(one.story)).map(({ story }) => story));
  const placed = placedNotes(
    stories.map(({ story }) => story),
    notes,
    (story) => main.has(story),
  ).filter((note) => !isThere(note, file.source));
  if (placed.length === 0) return new Map();
  let next = 1;
  for (const [, number] of file.source.matchAll(EARLIER)) next = Math.max(next, Number(number) + 1);
  const office = file.root.prefix;
  const date = changeDate();
  const marks = placed.flatMap((note) => {
    const name = `${office}name="vilint-${next++}"`;
    const t = textPrefix(note);
    const lines = note.lines.map((line) => `<${t}p>${spaced(t, line)}</${t}p>`).join('');
    const head = `<dc:creator xmlns:dc="${DC}">${AUTHOR}</dc:creator><dc:date xmlns:dc="${DC}">${date}</dc:date>`;
    const begin = (more: string): string => `<${office}annotation${more}>${head}${lines}</${office}annotation>`;
    // One that stands at a point has no end.
    return note.to === undefined ? marksOf(note, begin(''), '') : marksOf(note, begin(` ${name}`), `<${office}annotation-end ${name}/>`);
  });
  const edits = inOrder(marks).map(({ anchor, xml }): Edit => {
    const at = sourceOf(anchor);
    return { start: at, end: at, text: xml };
  });
  return new Map([[file.name, file.save(edits.sort((a, b) => a.start - b.start))]]);
}

/** Offset in the source of a place. An element that stands for several spaces is taken as a whole. */
function sourceOf({ span: { kind, element, offsets }, offset }: PlacedNote['from']): number {
  if (kind === 'atom') return offset === 0 ? element.start : element.end;
  return offsets[offset];
}

/** True for a text box or a note: office programs take no comments there. */
function isAside({ spans, last }: Story): boolean {
  for (let at: XmlElement | undefined = spans[0]?.element ?? last; at !== undefined; at = at.parent)
    if (at.name === 'text:note' || at.name.startsWith('draw:')) return true;
  return false;
}

function textPrefix({ from: { span } }: PlacedNote): string {
  let at: XmlElement | undefined = span.element;
  while (at !== undefined && !at.name.startsWith('text:')) at = at.parent;
  return at?.prefix ?? 'text:';
}

/** Text of a paragraph; spaces in a row and at its ends need elements. */
function spaced(t: string, line: string): string {
  return escapeXml(line).replace(/^ | $| {2,}/g, (spaces) => `<${t}s${spaces.length > 1 ? ` ${t}c="${spaces.length}"` : ''}/>`);
}

/** True for a comment that an earlier run has made at this place. */
function isThere({ from, lines }: PlacedNote, source: string): boolean {
  const { span } = from;
  const holder = span.kind === 'atom' ? span.element.parent! : span.element;
  let at = sourceOf(from);
  const before = elementsOf(holder).filter(({ end }) => end <= at);
  for (let element = before.pop(); element?.end === at; element = before.pop()) {
    if (element.name === 'office:annotation' && textIn(element, source) === lines.join('\n')) return true;
    if (!element.name.startsWith('office:annotation')) return false;
    at = element.start;
  }
  return false;
}

/** The text of a comment, its paragraphs as lines. */
function textIn(annotation: XmlElement, source: string): string {
  const within = (element: XmlElement): string =>
    element.children
      .map((child) => {
        if ('isCdata' in child) return [...charactersOf(source, child)].map(([char]) => char).join('');
        return child.name === 'text:s' ? ' '.repeat(Number(child.attributes['text:c'] ?? 1) || 1) : within(child);
      })
      .join('');
  return elementsOf(annotation)
    .filter(({ name }) => name === 'text:p')
    .map(within)
    .join('\n');
}
