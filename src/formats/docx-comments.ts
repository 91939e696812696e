/** Writes comments into Word documents. A document without comments gets a part for them. */
import { AUTHOR, changeDate } from './tracked.ts';
import { readXml, type XmlFile } from './document-file.ts';
import { byRun, headOf, piecesOf, type RunChange } from './docx-runs.ts';
import type { DocxStory } from './docx-changes.ts';
import type { Note } from './file.ts';
import { inOrder, marksOf, placedNotes, type Mark, type PlacedNote } from './notes.ts';
import type { Span, Story } from './story.ts';
import type { Archive } from './zip.ts';
import { charactersOf, elementsOf, escapeXml, type XmlElement } from './xml.ts';

const TYPES = '[Content_Types].xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const STRICT = 'http://purl.oclc.org/ooxml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Everything that a document has of comments. */
export interface Commented {
  readonly archive: Archive;
  /** The namespaces of the document's XML. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly stories: readonly DocxStory[];
}

/** The files that change, by name. */
export function writeComments(
  { archive, namespaces, stories }: Commented,
  notes: ReadonlyMap<Story, readonly Note[]>,
): Map<string, Uint8Array> {
  const main = stories[0].file;
  const part = new CommentsPart(archive, namespaces, main);
  const home = new Map(stories.map(({ story, file }) => [story, file === main && !isInBox(story)]));
  const placed = placedNotes(
    stories.map(({ story }) => story),
    notes,
    (story) => home.get(story) === true,
  );
  const marks = placed.filter((note) => !part.has(note)).flatMap((note) => part.add(note, main.root.prefix));
  const files = new Map<string, Uint8Array>();
  if (marks.length === 0) return files;
  const changes = new Map<Span, RunChange[]>();
  for (const { anchor, xml } of inOrder(marks)) {
    const { span, offset } = anchor;
    const own = changes.get(span) ?? [];
    changes.set(span, own);
    own.push({ start: offset, end: offset, text: '', mark: xml });
  }
  const edits = [...byRun(changes)].map(([run, changed]) => {
    const pieces = piecesOf(run, changed, main.source);
    const text = pieces.map(({ kind, xml }) => (kind === 'mark' ? xml : `${headOf(run, main.source)}${xml}</${run.prefix}r>`)).join('');
    return { start: run.start, end: run.end, text };
  });
  files.set(main.name, main.save(edits.sort((a, b) => a.start - b.start)));
  for (const [name, bytes] of part.files()) files.set(name, bytes);
  return files;
}

/** Word takes no comments in text boxes. */
function isInBox({ spans, last }: Story): boolean {
  for (let at: XmlElement | undefined = spans[0]?.element ?? last; at !== undefined; at = at.parent)
    if (at.name === 'w:txbxContent') return true;
  return false;
}

/** The file of the comments: what is in it, and what comes. */
class CommentsPart {
  readonly #archive: Archive;
  readonly #main: XmlFile;
  readonly #file: XmlFile | undefined;
  readonly #relations: XmlFile | undefined;
  readonly #types: XmlFile;
  readonly #date = `${changeDate()}Z`;
  /** Comments of earlier runs by their ids. */
  readonly #earlier = new Map<string, string>();
  #nextId = 0;
  readonly #added: string[] = [];

  constructor(archive: Archive, namespaces: ReadonlyMap<string, string>, main: XmlFile) {
    this.#archive = archive;
    this.#main = main;
    const known = new Map([...namespaces, [RELATIONSHIPS, 'rel']]);
    this.#relations = readXml(archive, relationsOf(main.name), known);
    this.#types = readXml(archive, TYPES, known)!;
    const target = this.#relations && elementsOf(this.#relations.root).find(({ attributes }) => /\/comments$/.test(attributes.Type ?? ''));
    const name = target && resolved(main.name, target.attributes.Target ?? '');
    this.#file = name === undefined ? undefined : readXml(archive, name, known);
    for (const comment of this.#file === undefined ? [] : elementsOf(this.#file.root)) {
      const id = comment.attributes['w:id'] ?? '';
      this.#nextId = Math.max(this.#nextId, (Number(id) || 0) + 1);
      if (comment.attributes['w:author'] === AUTHOR) this.#earlier.set(id, textIn(comment, this.#file!.source));
    }
  }

  /** True for a comment that an earlier run has made at this place. */
  has({ from: { span, offset }, lines }: PlacedNote): boolean {
    if (this.#earlier.size === 0) return false;
    const run = span.element.parent!;
    const isEnd = offset > 0 && offset === span.end - span.start;
    if (offset > 0 && !isEnd) return false;
    return markersBeside(run, isEnd).some((id) => this.#earlier.get(id) === lines.join('\n'));
  }

  /** Adds a comment. @returns what marks it in the document */
  add(note: PlacedNote, w: string): Mark[] {
    const id = `${w}id="${this.#nextId}"`;
    const own = this.#file?.root.prefix ?? 'w:';
    const paragraphs = note.lines.map(
      (line) => `<${own}p><${own}r><${own}t xml:space="preserve">${escapeXml(line)}</${own}t></${own}r></${own}p>`,
    );
    this.#added.push(
      `<${own}comment ${own}id="${this.#nextId++}" ${own}author="${AUTHOR}" ${own}date="${this.#date}" ${own}initials="vl">${paragraphs.join('')}</${own}comment>`,
    );
    return marksOf(note, `<${w}commentRangeStart ${id}/>`, `<${w}commentRangeEnd ${id}/><${w}r><${w}commentReference ${id}/></${w}r>`);
  }

  /** The files that change because of the comments. */
  files(): Map<string, Uint8Array> {
    const added = this.#added.join('');
    const files = new Map<string, Uint8Array>();
    if (this.#file !== undefined) return files.set(this.#file.name, appended(this.#file, added));
    const isStrict = this.#main.source.includes(`${STRICT}/wordprocessingml/main`);
    const namespace = isStrict ? `${STRICT}/wordprocessingml/main` : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const relation = `${isStrict ? STRICT : 'http://schemas.openxmlformats.org'}/officeDocument/${isStrict ? '' : '2006/'}relationships/comments`;
    const folder = this.#main.name.slice(0, this.#main.name.lastIndexOf('/') + 1);
    const taken = new Set(this.#archive.names);
    let name = `${folder}comments.xml`;
    for (let i = 2; taken.has(name); i++) name = `${folder}comments${i}.xml`;
    const xml = (body: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
    files.set(name, xml(`<w:comments xmlns:w="${namespace}">${added}</w:comments>`));
    const t = this.#types.root.prefix;
    files.set(TYPES, appended(this.#types, `<${t}Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`));
    const ids = new Set(this.#relations === undefined ? [] : elementsOf(this.#relations.root).map(({ attributes }) => attributes.Id));
    let id = 'rIdComments';
    for (let i = 2; ids.has(id); i++) id = `rIdComments${i}`;
    const r = this.#relations?.root.prefix ?? '';
    const related = `<${r}Relationship Id="${id}" Type="${relation}" Target="${name.slice(folder.length)}"/>`;
    files.set(
      relationsOf(this.#main.name),
      this.#relations === undefined
        ? xml(`<Relationships xmlns="${RELATIONSHIPS}">${related}</Relationships>`)
        : appended(this.#relations, related),
    );
    return files;
  }
}

function relationsOf(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** The name in the archive of what a relationship of a part points at. */
function resolved(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

/** A file with more at the end of its root element. */
function appended({ root, source, save }: XmlFile, xml: string): Uint8Array {
  if (root.openEnd < root.end) return save([{ start: root.closeStart, end: root.closeStart, text: xml }]);
  const tag = source.slice(root.start, root.end);
  const name = /^<([^\s/>]+)/.exec(tag)![1];
  return save([{ start: root.start, end: root.end, text: `${tag.slice(0, -2).trimEnd()}>${xml}</${name}>` }]);
}

/** What may stand between a run and the mark of a comment on it. */
const BETWEEN = /^w:(?:comment|bookmark|perm|proofErr)/;

/** Ids of comments that begin directly before a run, or stand directly after it. */
function markersBeside(run: XmlElement, isAfter: boolean): string[] {
  const siblings = elementsOf(run.parent!);
  const step = isAfter ? 1 : -1;
  const ids: string[] = [];
  for (let at = siblings.indexOf(run) + step; siblings[at] !== undefined; at += step) {
    const { name, attributes } = siblings[at];
    const isReference = name === 'w:r' && elementsOf(siblings[at]).some((child) => child.name === 'w:commentReference');
    if (!BETWEEN.test(name) && !isReference) break;
    if (name === 'w:commentRangeStart') ids.push(attributes['w:id'] ?? '');
  }
  return ids;
}

/** The text of a comment, its paragraphs as lines. */
function textIn(comment: XmlElement, source: string): string {
  const within = (element: XmlElement): string =>
    element.children
      .map((child) => {
        if (!('isCdata' in child)) return within(child);
        return element.name === 'w:t' ? [...charactersOf(source, child)].map(([char]) => char).join('') : '';
      })
      .join('');
  return elementsOf(comment).map(within).join('\n');
}
