/**
 * Writes edits into OpenDocument texts as tracked changes. Inserted text stands in the document between two marks;
 * deleted text is moved into the list of changes and leaves one mark.
 */
import { append } from '../text/append.ts';
import type { XmlFile } from './document-file.ts';
import type { Edit } from '../text/edits.ts';
import { firstWhere } from '../text/search.ts';
import { followingParagraph } from './odt-paragraphs.ts';
import type { Span, Story } from './story.ts';
import { AUTHOR, changeDate, changesOf, type SpanChange } from './tracked.ts';
import { childOf, elementsOf, escapeXml, type XmlElement } from './xml.ts';

const DC = 'http://purl.org/dc/elements/1.1/';

/** Names of changes of earlier runs, which begin with `AUTHOR`. */
const EARLIER = /"vilint-(\d{1,9})-/g;

export interface OdtStory {
  story: Story;
  file: XmlFile;
  /** The element whose tracked changes those of the story are among. */
  home: XmlElement;
}

/** The XML files that change, by name. */
export function trackChanges(stories: readonly OdtStory[], edits: ReadonlyMap<Story, readonly Edit[]>): Map<string, Uint8Array> {
  const files = new Map<XmlFile, Edit[]>();
  const homes = new Map<XmlElement, { file: XmlFile; writer: ChangeWriter }>();
  let writers = 0;
  for (const { story, file, home } of stories) {
    const own = edits.get(story);
    if (own === undefined) continue;
    if (!homes.has(home)) homes.set(home, { file, writer: new ChangeWriter(file, writers++) });
    if (!files.has(file)) files.set(file, []);
    append(files.get(file)!, homes.get(home)!.writer.sourceEdits(story, own));
  }
  for (const [home, { file, writer }] of homes) files.get(file)!.push(writer.listIn(home));
  return new Map([...files].map(([file, own]) => [file.name, file.save(own.sort((a, b) => a.start - b.start || a.end - b.end))]));
}

/** Collects the changes of one list. */
class ChangeWriter {
  readonly #source: string;
  readonly #office: string;
  readonly #series: string;
  readonly #regions: string[] = [];
  readonly #date = changeDate();
  #text = 'text:';

  constructor({ source, root }: XmlFile, series: number) {
    this.#source = source;
    this.#office = root.prefix;
    // No change of an earlier run has the same name.
    let run = 0;
    for (const [, earlier] of source.matchAll(EARLIER)) run = Math.max(run, Number(earlier));
    this.#series = `${AUTHOR}-${run + 1}-${series}-`;
  }

  /** Edits of the XML that do to a story what its edits say. */
  sourceEdits(story: Story, edits: readonly Edit[]): Edit[] {
    const { spans, loose } = changesOf(story, edits, (a, b) => a.element === b.element);
    const result: Edit[] = [];
    for (const [span, changes] of spans) {
      this.#text = span.element.prefix;
      if (span.kind === 'text') append(result, this.#cutText(story, span, changes));
      else if (span.kind !== 'break') result.push(this.#cutElement(story, span, changes));
    }
    const inserted = new Map(loose.map(({ paragraph, text }) => [paragraph, this.#insertedIn(paragraph, text)]));
    for (const chain of chainsOf([...spans.keys()].filter(({ kind }) => kind === 'break'))) {
      const paragraphs = chain.map(({ element }) => element);
      append(result, this.#join(paragraphs, isGone(story, chain, edits), inserted));
    }
    for (const [paragraph, xml] of inserted) result.push(this.#intoEmpty(paragraph, xml));
    return result;
  }

  /** Adds the changes to the list at the beginning of a part. */
  listIn(home: XmlElement): Edit {
    const t = this.#text;
    const regions = this.#regions.join('');
    const list = childOf(home, 'text:tracked-changes');
    if (list !== undefined && list.openEnd < list.end) return { start: list.closeStart, end: list.closeStart, text: regions };
    const whole = `<${t}tracked-changes>${regions}</${t}tracked-changes>`;
    if (list !== undefined) return { start: list.start, end: list.end, text: whole };
    const at = elementsOf(home).find(({ name }) => name === 'office:forms')?.end ?? home.openEnd;
    return { start: at, end: at, text: whole };
  }

  /** Notes a change. @param content what a deletion took away */
  #region(kind: 'insertion' | 'deletion', content = ''): string {
    const t = this.#text;
    const id = `${this.#series}${this.#regions.length + 1}`;
    const info = `<${this.#office}change-info><dc:creator xmlns:dc="${DC}">${AUTHOR}</dc:creator><dc:date xmlns:dc="${DC}">${this.#date}</dc:date></${this.#office}change-info>`;
    this.#regions.push(
      `<${t}changed-region xml:id="${id}" ${t}id="${id}"><${t}${kind}>${info}${content}</${t}${kind}></${t}changed-region>`,
    );
    return id;
  }

  #inserted(text: string): string {
    const t = this.#text;
    const id = this.#region('insertion');
    return `<${t}change-start ${t}change-id="${id}"/>${textXml(t, text)}<${t}change-end ${t}change-id="${id}"/>`;
  }

  /** Takes text away. @param holder the element that it stands in: paragraph, span, link */
  #deleted(holder: XmlElement, text: string): string {
    const t = this.#text;
    let content = textXml(t, text);
    let element = holder;
    for (; element.name !== 'text:p' && element.name !== 'text:h'; element = element.parent!)
      if (element.name === 'text:span') content = this.#around(element, content);
    return `<${t}change ${t}change-id="${this.#region('deletion', this.#around(element, content))}"/>`;
  }

  /** The tag that begins an element, as one that has content. */
  #open(element: XmlElement): string {
    const tag = this.#source.slice(element.start, element.openEnd);
    return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  }

  /** Content in a copy of an element's tags. */
  #around(element: XmlElement, content: string): string {
    const open = this.#open(element).replace(/\sxml:id="[^"]*"/, '');
    return `${open}${content}</${element.prefix}${element.name.slice('text:'.length)}>`;
  }

  #cutText(story: Story, span: Span, changes: readonly SpanChange[]): Edit[] {
    return changes.map(({ start, end, text }, i) => {
      const mark =
        end > start ? this.#deleted(span.element, story.shown.slice(span.start + start, span.start + end)) : this.#inserted(text);
      // A space after a mark at the start of a paragraph would count for nothing.
      const next = changes[i + 1];
      const isLoose = story.shown[span.start + end] === ' ' && end < span.end - span.start && (next === undefined || next.start > end);
      return {
        start: span.offsets[start],
        end: span.offsets[isLoose ? end + 1 : end],
        text: isLoose ? `${mark}<${this.#text}s/>` : mark,
      };
    });
  }

  /** Changes characters that are an element: spaces, a line break. */
  #cutElement({ shown }: Story, { element, start: from, end: to }: Span, changes: readonly SpanChange[]): Edit {
    const t = this.#text;
    const raw = this.#source.slice(element.start, element.end);
    let xml = '';
    let at = 0;
    const keep = (end: number): void => {
      if (end > at) xml += element.name === 'text:s' ? `<${t}s ${t}c="${end - at}"/>` : raw;
    };
    for (const { start, end, text } of changes) {
      keep(start);
      at = Math.max(at, end);
      xml += end > start ? this.#deleted(element.parent!, shown.slice(from + start, from + end)) : this.#inserted(text);
    }
    keep(to - from);
    return { start: element.start, end: element.end, text: xml };
  }

  /**
   * Joins paragraphs with one another and with the next.
   * @param areGone nothing of them is left, so that the next one gives the look
   * @param inserted what comes into empty paragraphs; taken out where it is written here
   */
  #join(paragraphs: readonly XmlElement[], areGone: boolean, inserted: Map<XmlElement, string>): Edit[] {
    const [first] = paragraphs;
    const last = followingParagraph(paragraphs.at(-1)!)!;
    const look = areGone ? last : first;
    const close = `</${look.prefix}${look.name.slice('text:'.length)}>`;
    const result: Edit[] = [{ start: first.start, end: first.openEnd, text: this.#open(look) }];
    for (const paragraph of paragraphs) {
      const next = followingParagraph(paragraph)!;
      const id = this.#region('deletion', this.#around(paragraph, '') + this.#around(next, ''));
      const mark = `<${this.#text}change ${this.#text}change-id="${id}"/>`;
      const text = mark + (inserted.get(next) ?? '');
      inserted.delete(next);
      result.push({ start: paragraph.closeStart, end: next.openEnd, text: next === last && isEmptyTag(last) ? text + close : text });
    }
    if (!isEmptyTag(last)) result.push({ start: last.closeStart, end: last.end, text: close });
    return result;
  }

  #insertedIn(paragraph: XmlElement, text: string): string {
    this.#text = paragraph.prefix;
    return this.#inserted(text);
  }

  #intoEmpty(paragraph: XmlElement, xml: string): Edit {
    if (!isEmptyTag(paragraph)) return { start: paragraph.openEnd, end: paragraph.openEnd, text: xml };
    return { start: paragraph.start, end: paragraph.end, text: this.#around(paragraph, xml) };
  }
}

function isEmptyTag({ openEnd, end }: XmlElement): boolean {
  return openEnd === end;
}

/** Ends of paragraphs that follow one another, in groups. */
function chainsOf(breaks: readonly Span[]): Span[][] {
  const chains: Span[][] = [];
  for (const span of [...breaks].sort((a, b) => a.start - b.start)) {
    const chain = chains.at(-1);
    if (chain !== undefined && followingParagraph(chain.at(-1)!.element) === span.element) chain.push(span);
    else chains.push([span]);
  }
  return chains;
}

/** True if edits leave nothing of the paragraphs that breaks end. */
function isGone({ shown }: Story, chain: readonly Span[], edits: readonly Edit[]): boolean {
  const start = shown.lastIndexOf('\n', chain[0].start - 1) + 1;
  const edit = edits[firstWhere(edits.length, (i) => edits[i].start > start) - 1];
  return edit !== undefined && edit.end >= chain.at(-1)!.end && edit.text === '';
}

/** Text as the content of a paragraph; spaces at its ends and in a row need elements. */
function textXml(t: string, text: string): string {
  return escapeXml(text)
    .replace(/^ | $| {2,}/g, (spaces) => `<${t}s${spaces.length > 1 ? ` ${t}c="${spaces.length}"` : ''}/>`)
    .replaceAll('\n', `<${t}line-break/>`)
    .replaceAll('\t', `<${t}tab/>`);
}
