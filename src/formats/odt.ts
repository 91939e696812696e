/** OpenDocument texts (.odt): the stories of body, cells, text boxes, notes, headers and footers. */
import type { Localised } from '../messages/locale.ts';
import { append } from '../text/append.ts';
import { openDocumentArchive, readXml, withNew, type XmlFile } from './document-file.ts';
import { FormatError, type OpenFile } from './file.ts';
import { trackChanges, type OdtStory } from './odt-changes.ts';
import { writeComments } from './odt-comments.ts';
import { followingParagraph, PARAGRAPHS } from './odt-paragraphs.ts';
import { OBJECT, openStories, Story, type Span } from './story.ts';
import { charactersOf, childOf, elementsOf, type XmlElement, type XmlText } from './xml.ts';

const NAMESPACES = new Map([
  ...['office', 'text', 'table', 'style', 'manifest'].map((name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'] as const,
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'] as const,
]);

/** Opens a document; edits are saved as tracked changes. Throws a FormatError. */
export function openOdt(bytes: Uint8Array): OpenFile {
  const archive = openDocumentArchive(bytes);
  const manifest = readXml(archive, 'META-INF/manifest.xml', NAMESPACES);
  if (manifest !== undefined && /<(?:[\w.-]{1,40}:)?encryption-data\b/.test(manifest.source)) throw new FormatError('encrypted');
  const content = readXml(archive, 'content.xml', NAMESPACES);
  const body = childOf(childOf(content?.root, 'office:body'), 'office:text');
  if (content === undefined || body === undefined) throw new FormatError('noDocument', { format: '.odt', part: 'office:text' });
  const stories = new StoryReader(content, body, { vi: '', en: '' }).read();
  const styles = readXml(archive, 'styles.xml', NAMESPACES);
  if (styles !== undefined) {
    for (const page of elementsOf(childOf(styles.root, 'office:master-styles') ?? styles.root)) {
      for (const part of elementsOf(page)) {
        const name = /^style:header/.test(part.name) ? HEADER : /^style:footer/.test(part.name) ? FOOTER : undefined;
        if (name !== undefined && page.name === 'style:master-page') append(stories, new StoryReader(styles, part, name).read());
      }
    }
  }
  return openStories(
    stories.map(({ story }) => story),
    {
      save: (edits) => archive.withFiles(trackChanges(stories, edits)),
      annotate: (notes) => withNew(archive, writeComments(stories, notes)),
    },
    archive.names.includes(SIGNATURES) ? 'signed' : undefined,
  );
}

const SIGNATURES = 'META-INF/documentsignatures.xml';
const HEADER: Localised = { vi: 'đầu trang', en: 'header' };
const FOOTER: Localised = { vi: 'chân trang', en: 'footer' };
const NOTES: Readonly<Record<string, Localised>> = {
  footnote: { vi: 'chú thích cuối trang', en: 'footnote' },
  endnote: { vi: 'chú thích cuối bài', en: 'endnote' },
};

const names = (prefix: string, list: string): Set<string> => new Set(list.split(' ').map((name) => `${prefix}:${name}`));
/** Elements whose paragraphs belong to the text around them. */
const BLOCKS = names('text', 'list list-item list-header section numbered-paragraph');
/** Elements whose characters belong to the text around them. */
const INLINE = names('text', 'span a meta meta-field ruby ruby-base');
/** Elements that show no text of the article. */
const SILENT = names(
  'text',
  'tracked-changes soft-page-break note-citation ruby-text hidden-text hidden-paragraph bookmark bookmark-start bookmark-end reference-mark reference-mark-start reference-mark-end change change-start change-end table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography sequence-decls variable-decls user-field-decls',
);
const ROWS = names('table', 'table-rows table-header-rows table-row-group');

/** Walks through one part of a document. */
class StoryReader {
  readonly #file: XmlFile;
  readonly #home: XmlElement;
  readonly #name: Localised;
  readonly #stories: OdtStory[] = [];
  readonly #hiddenStyles: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();
  /** White space here counts for nothing: a paragraph begins, or other white space stands before. */
  #skipsSpace = true;
  /** Changes of somebody else that have begun and not ended. */
  #pending = 0;
  /** Elements around that let nobody change their content. */
  #locks = 0;

  constructor(file: XmlFile, home: XmlElement, name: Localised) {
    this.#file = file;
    this.#home = home;
    this.#name = name;
    this.#hiddenStyles = hiddenStylesOf(file.root);
  }

  read(): OdtStory[] {
    this.#blocks(this.#home, this.#begin(this.#name));
    return this.#stories;
  }

  #begin(name: Localised): Story {
    const story = new Story(name);
    this.#stories.push({ story, file: this.#file, home: this.#home });
    return story;
  }

  /** A story within this part: "header, text box 2". */
  #beginNumbered({ vi, en }: Localised): Story {
    const number = (this.#counts.get(en) ?? 0) + 1;
    this.#counts.set(en, number);
    return this.#begin(this.#within({ vi: `${vi} ${number}`, en: `${en} ${number}` }));
  }

  #within({ vi, en }: Localised): Localised {
    return this.#name.en === '' ? { vi, en } : { vi: `${this.#name.vi}, ${vi}`, en: `${this.#name.en}, ${en}` };
  }

  #blocks(container: XmlElement, story: Story): void {
    const paragraphs: XmlElement[] = [];
    const later: XmlElement[] = [];
    const locked = new Set<XmlElement>();
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (PARAGRAPHS.has(child.name)) paragraphs.push(child);
        else if (BLOCKS.has(child.name)) {
          if (child.attributes['text:display'] === 'none') continue;
          const first = paragraphs.length;
          collect(child);
          if (isProtected(child)) for (let i = first; i < paragraphs.length; i++) locked.add(paragraphs[i]);
        } else later.push(child);
      }
    };
    collect(container);
    paragraphs.forEach((paragraph, i) => {
      this.#skipsSpace = true;
      if (locked.has(paragraph)) this.#locks++;
      story.last = paragraph;
      this.#inline(paragraph, story);
      if (story.paragraphIsEmpty && showsSomething(paragraph)) story.add('fixed', OBJECT, paragraph);
      if (i + 1 < paragraphs.length)
        story.add('break', '\n', paragraph, [], this.#kind('text') === 'text' && followingParagraph(paragraph) === paragraphs[i + 1]);
      if (locked.has(paragraph)) this.#locks--;
    });
    for (const element of later) this.#aside(element);
  }

  #inline(parent: XmlElement, story: Story): void {
    for (const child of parent.children) {
      // No office program writes CDATA, and nothing could be marked within it.
      if ('isCdata' in child) this.#text(child, parent, story, child.isCdata ? 'fixed' : this.#kind('text'));
      else if (INLINE.has(child.name)) {
        if (!this.#hiddenStyles.has(child.attributes['text:style-name'] ?? '')) this.#inline(child, story);
      } else if (child.name === 'loext:content-control') {
        this.#locks++;
        if (child.attributes['loext:showing-place-holder'] !== 'true') this.#inline(child, story);
        this.#locks--;
      } else if (child.name === 'text:change-start') this.#pending++;
      else if (child.name === 'text:change-end') this.#pending--;
      else if (child.name === 'text:s') this.#element(this.#kind('atom'), ' '.repeat(spacesOf(child)), child, story);
      else if (child.name === 'text:line-break') this.#element(this.#kind('atom'), '\n', child, story);
      else if (child.name === 'text:tab') this.#element('fixed', '\t', child, story);
      else if (child.name.startsWith('text:') && child.name !== 'text:note' && !SILENT.has(child.name)) this.#field(child, story);
      else this.#aside(child);
    }
  }

  /** Text that somebody's change is about waits for its verdict: programs cannot keep a change within a change. */
  #kind<T extends Span['kind']>(kind: T): T | 'fixed' {
    return this.#pending > 0 || this.#locks > 0 ? 'fixed' : kind;
  }

  #element(kind: 'atom' | 'fixed', shown: string, element: XmlElement, story: Story): void {
    story.add(kind, shown, element);
    this.#skipsSpace = false;
  }

  #text(text: XmlText, holder: XmlElement, story: Story, kind: 'text' | 'fixed'): void {
    let shown = '';
    const offsets: number[] = [];
    let end = text.start;
    for (const [char, at, charEnd] of charactersOf(this.#file.source, text)) {
      const isSpace = char === ' ' || char === '\t' || char === '\n';
      if (isSpace && this.#skipsSpace) {
        // Without the space before, in another node, this one would be seen.
        if (shown === '') story.fixLast();
        // It goes with the one before, or it would take its place.
        else end = charEnd;
        continue;
      }
      this.#skipsSpace = isSpace;
      for (let unit = 0; unit < char.length; unit++) offsets.push(at);
      shown += isSpace ? ' ' : char;
      end = charEnd;
    }
    if (shown !== '') story.add(kind, shown, holder, [...offsets, end]);
  }

  /** A date, a page number: shown, but not to be changed. */
  #field(field: XmlElement, story: Story): void {
    for (const child of field.children) if ('isCdata' in child) this.#text(child, field, story, 'fixed');
  }

  /** What stands beside the text: tables, notes, text boxes. */
  #aside(element: XmlElement): void {
    const skipsSpace = this.#skipsSpace;
    if (element.name === 'table:table') this.#table(element);
    else if (element.name === 'text:note') {
      const body = childOf(element, 'text:note-body');
      if (body !== undefined) this.#blocks(body, this.#beginNumbered(NOTES[element.attributes['text:note-class'] ?? ''] ?? NOTES.footnote));
    } else if (element.name.startsWith('draw:')) {
      if (elementsOf(element).some(({ name }) => PARAGRAPHS.has(name) || BLOCKS.has(name)))
        this.#blocks(element, this.#beginNumbered({ vi: 'hộp văn bản', en: 'text box' }));
      else elementsOf(element).forEach((child) => this.#aside(child));
    }
    this.#skipsSpace = skipsSpace;
  }

  #table(table: XmlElement): void {
    const number = (this.#counts.get('table') ?? 0) + 1;
    this.#counts.set('table', number);
    const rowsOf = (element: XmlElement): XmlElement[] =>
      elementsOf(element).flatMap((child) => (child.name === 'table:table-row' ? [child] : ROWS.has(child.name) ? rowsOf(child) : []));
    rowsOf(table).forEach((row, r) => {
      elementsOf(row).forEach((cell, c) => {
        if (cell.name !== 'table:table-cell') return;
        const place = `${r + 1}.${c + 1}`;
        const locks = [table, cell].filter(isProtected).length;
        this.#locks += locks;
        this.#blocks(cell, this.#begin(this.#within({ vi: `bảng ${number} ô ${place}`, en: `table ${number} cell ${place}` })));
        this.#locks -= locks;
      });
    });
  }
}

/** True for a section, table or cell that lets nobody change its content. */
function isProtected({ attributes }: XmlElement): boolean {
  return attributes['text:protected'] === 'true' || attributes['table:protected'] === 'true';
}

/** Number of spaces that `<text:s/>` stands for. */
function spacesOf(element: XmlElement): number {
  return Math.min(1000, Math.max(1, Number(element.attributes['text:c'] ?? 1) || 1));
}

/** Names of styles whose text is hidden. */
function hiddenStylesOf(root: XmlElement): Set<string> {
  const styles = elementsOf(root)
    .filter(({ name }) => name === 'office:automatic-styles' || name === 'office:styles')
    .flatMap(elementsOf);
  const hidden = styles.filter((style) => childOf(style, 'style:text-properties')?.attributes['text:display'] === 'none');
  return new Set(hidden.map(({ attributes }) => attributes['style:name'] ?? ''));
}

function showsSomething(element: XmlElement): boolean {
  return elementsOf(element).some((child) =>
    INLINE.has(child.name) ? showsSomething(child) : !SILENT.has(child.name) && !child.name.startsWith('office:annotation'),
  );
}
