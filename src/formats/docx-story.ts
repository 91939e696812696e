/** The stories of one XML file of a Word document. */
import type { Localised } from '../messages/locale.ts';
import type { XmlFile } from './document-file.ts';
import {
  isLocked,
  isOn,
  isPlaceholder,
  joins,
  locksBetween,
  markIsDeleted,
  preferred,
  showsSomething,
  TRANSPARENT,
} from './docx-elements.ts';
import { Fields } from './docx-fields.ts';
import { OBJECT, Story } from './story.ts';
import { charactersOf, childOf, elementsOf, type XmlElement } from './xml.ts';

/** Characters that are elements. */
const ATOMS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };
/** The number of a note before its text; the space after it is no surplus. */
const NUMBERS = new Set(['w:footnoteRef', 'w:endnoteRef']);

/** Reads a body, notes, a header or a footer. @param name empty for the body */
export function storiesOf(file: XmlFile, name: Localised): Story[] {
  return new StoryReader(file, name).read();
}

/** Walks through one XML file. */
class StoryReader {
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #name: Localised;
  readonly #stories: Story[] = [];
  readonly #fields = new Fields();
  /** Elements around, whose content is locked or generated. */
  #locks = 0;
  #tables = 0;
  #boxes = 0;

  constructor({ source, root }: XmlFile, name: Localised) {
    this.#source = source;
    this.#root = root;
    this.#name = name;
  }

  read(): Story[] {
    const notes = elementsOf(this.#root).filter(({ name }) => name === 'w:footnote' || name === 'w:endnote');
    if (notes.length > 0 || /notes$/.test(this.#root.name)) {
      notes
        .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
        .forEach((note, i) => this.#blocks(note, this.#begin({ vi: `${this.#name.vi} ${i + 1}`, en: `${this.#name.en} ${i + 1}` })));
    } else {
      const story = this.#begin(this.#name);
      this.#blocks(childOf(this.#root, 'w:body') ?? this.#root, story);
    }
    return this.#stories;
  }

  #begin(name: Localised): Story {
    const story = new Story(name);
    this.#stories.push(story);
    return story;
  }

  /** The name of a story within this file: "header, text box 2". */
  #within({ vi, en }: Localised): Localised {
    return this.#name.en === '' ? { vi, en } : { vi: `${this.#name.vi}, ${vi}`, en: `${this.#name.en}, ${en}` };
  }

  /** Paragraphs and tables. */
  #blocks(container: XmlElement, story: Story): void {
    const blocks: XmlElement[] = [];
    const locked = new Set<XmlElement>();
    const apart = new Set<XmlElement>();
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'w:p' || child.name === 'w:tbl') blocks.push(child);
        else if (child.name === 'mc:AlternateContent') collect(preferred(child));
        else if (isPlaceholder(child)) {
          // Joined, the paragraphs around it would leave it before or after both.
          if (blocks.length > 0) apart.add(blocks.at(-1)!);
        } else if (TRANSPARENT.has(child.name)) {
          const first = blocks.length;
          collect(child);
          if (isLocked(child)) for (let i = first; i < blocks.length; i++) locked.add(blocks[i]);
        }
      }
    };
    collect(container);
    const last = blocks.findLastIndex(({ name }) => name === 'w:p');
    let hasBreak = true;
    blocks.forEach((block, i) => {
      if (locked.has(block)) this.#locks++;
      if (block.name === 'w:tbl') this.#table(block);
      else {
        this.#inline(block, story);
        if (story.paragraphIsEmpty && showsSomething(block) && hasBreak) story.add('fixed', OBJECT, block);
        story.last = block;
        hasBreak = i < last && !markIsDeleted(block);
        if (hasBreak) story.add('break', '\n', block, [], this.#locks === 0 && !apart.has(block) && joins(block, blocks[i + 1]));
      }
      if (locked.has(block)) this.#locks--;
    });
  }

  #table(table: XmlElement): void {
    const number = ++this.#tables;
    partsOf(table, 'w:tr').forEach((row, r) => {
      if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) return;
      partsOf(row, 'w:tc').forEach((cell, c) => {
        const place = `${r + 1}.${c + 1}`;
        const locks = locksBetween(cell, table);
        this.#locks += locks;
        this.#blocks(cell, this.#begin(this.#within({ vi: `bảng ${number} ô ${place}`, en: `table ${number} cell ${place}` })));
        this.#locks -= locks;
      });
    });
  }

  /** What a paragraph, a link or an insertion holds. */
  #inline(parent: XmlElement, story: Story): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') this.#run(child, story);
      else if (child.name === 'mc:AlternateContent') this.#inline(preferred(child), story);
      else if (TRANSPARENT.has(child.name) && !isPlaceholder(child)) {
        const isLock = isLocked(child);
        if (isLock) this.#locks++;
        this.#inline(child, story);
        if (isLock) this.#locks--;
      }
    }
  }

  #run(run: XmlElement, story: Story): void {
    const isHidden = isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish'));
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.#fields.pass(child);
      else if (child.name === 'w:instrText') this.#fields.addCode(this.#source.slice(child.openEnd, child.closeStart));
      else if (child.name === 'w:t') {
        if (!isHidden && this.#fields.isShown) this.#text(child, story);
      } else if (child.name === 'w:tab' || child.name === 'w:ptab') {
        if (!isHidden && this.#fields.isShown) story.add('fixed', '\t', child);
      } else if (child.name in ATOMS) {
        if (!isHidden && this.#fields.isShown) story.add(this.#isFixed() ? 'fixed' : 'atom', ATOMS[child.name], child);
      } else if (NUMBERS.has(child.name)) story.add('fixed', OBJECT, child);
      else if (child.name === 'w:ruby') this.#inline(child, story);
      else this.#boxesIn(child);
    }
  }

  #text(element: XmlElement, story: Story): void {
    let shown = '';
    const offsets: number[] = [];
    let end = element.openEnd;
    for (const child of element.children) {
      if (!('isCdata' in child)) continue;
      for (const [char, at, charEnd] of charactersOf(this.#source, child)) {
        for (let unit = 0; unit < char.length; unit++) offsets.push(at);
        shown += char;
        end = charEnd;
      }
    }
    offsets.push(end);
    // Without this attribute white space at both ends counts for nothing; inside, a line break is a space.
    if (element.attributes['xml:space'] !== 'preserve') {
      const from = shown.length - shown.trimStart().length;
      shown = shown.trim();
      offsets.splice(0, from);
      offsets.length = shown.length + 1;
    }
    // No office program writes CDATA, and nothing could be marked within it.
    const isCdata = element.children.some((child) => 'isCdata' in child && child.isCdata);
    const kind = isCdata || this.#isFixed() ? 'fixed' : 'text';
    if (shown !== '') story.add(kind, shown.replace(/[\r\n\t]/g, ' '), element, kind === 'text' ? offsets : []);
  }

  /** True for text that no edit may touch: Word would write it anew, or its author has locked it. */
  #isFixed(): boolean {
    return this.#locks > 0 || this.#fields.isGenerated;
  }

  /** Text boxes in a drawing. */
  #boxesIn(element: XmlElement): void {
    if (element.name === 'w:txbxContent') {
      const number = ++this.#boxes;
      this.#blocks(element, this.#begin(this.#within({ vi: `hộp văn bản ${number}`, en: `text box ${number}` })));
    } else if (element.name === 'mc:AlternateContent') this.#boxesIn(preferred(element));
    else for (const child of elementsOf(element)) this.#boxesIn(child);
  }
}

/** The rows of a table, or the cells of a row. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : TRANSPARENT.has(child.name) ? partsOf(child, name) : []));
}
