/** XML as a tree that knows where in the source everything stands, so that a change touches nothing else. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FormatError } from './file.ts';

export interface XmlElement {
  /** Local name after the prefix that the caller gave its namespace: `w:p`, whatever the document calls it. */
  readonly name: string;
  /** The prefix in the source, with its colon. */
  readonly prefix: string;
  /** By names built like those of elements; attributes without a prefix by their own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: (XmlElement | XmlText)[];
  /** The element in the source is [start, end), its content [openEnd, closeStart); these are equal in `<a/>`. */
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** Characters between tags: [start, end) of the source. */
export interface XmlText {
  readonly name: '';
  readonly start: number;
  readonly end: number;
  /** No references in it. */
  readonly isCdata: boolean;
}

/** The namespace that needs no declaration. */
const XML = 'http://www.w3.org/XML/1998/namespace';
/** Elements within one another; a table in a table in a text box has some thirty. */
const MAX_DEPTH = 500;
/** Each takes some hundred bytes of memory; a book of a thousand pages has half a million. */
const MAX_ELEMENTS = 1_000_000;
const MAX_ATTRIBUTES = 500;

/**
 * Parses a document. Document types are refused, and with them entities of the document's own.
 * @param part its name, for messages
 * @param namespaces namespace → prefix
 * Throws a FormatError for anything that is not well-formed.
 */
export function parseXml(source: string, part: string, namespaces: ReadonlyMap<string, string>): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nameOf = (uri: string, local: string): string =>
    uri === '' ? local : uri === XML ? `xml:${local}` : `${namespaces.get(uri) ?? '?'}:${local}`;
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let textStart = 0;
  const addText = (start: number, end: number, isCdata = false): void => {
    if (current !== undefined && end > start) current.children.push({ name: '', start, end, isCdata });
  };
  /** Ends the text before markup that begins with `opening` and ends here. */
  const markup = (opening: string): number => {
    const start = source.lastIndexOf(opening, parser.position - 1);
    addText(textStart, start);
    // The parser tells of some markup before it has read the last character.
    textStart = source.indexOf('>', parser.position - 1) + 1;
    return start;
  };
  parser.on('error', (error) => {
    throw new FormatError('badXml', { part, message: error.message.split('\n')[0] });
  });
  parser.on('doctype', () => {
    throw new FormatError('badXml', { part, message: 'DOCTYPE' });
  });
  parser.on('comment', () => void markup('<!--'));
  parser.on('processinginstruction', () => void markup('<?'));
  parser.on('cdata', () => {
    const start = markup('<![CDATA[');
    addText(start + '<![CDATA['.length, parser.position - ']]>'.length, true);
  });
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const refuseOver = (count: number, limit: number): void => {
    if (count > limit) throw new FormatError('badXml', { part, message: `> ${limit}` });
  };
  parser.on('attribute', () => refuseOver(++attributes, MAX_ATTRIBUTES));
  parser.on('opentag', (tag: SaxesTagNS) => {
    refuseOver(++depth, MAX_DEPTH);
    refuseOver(++elements, MAX_ELEMENTS);
    attributes = 0;
    const start = markup('<');
    const end = parser.position;
    const named = Object.fromEntries(Object.values(tag.attributes).map(({ uri, local, value }) => [nameOf(uri, local), value]));
    const element: XmlElement = {
      name: nameOf(tag.uri, tag.local),
      prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
      attributes: named,
      parent: current,
      children: [],
      start,
      openEnd: end,
      closeStart: end,
      end,
    };
    current?.children.push(element);
    root ??= element;
    current = element;
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (!tag.isSelfClosing) {
      current!.closeStart = markup('<');
      current!.end = parser.position;
    }
    current = current!.parent;
  });
  parser.write(source).close();
  return root!;
}

/** The elements among the children. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.name !== '') as XmlElement[];
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name) as XmlElement | undefined;
}

const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|\r\n?|[^]/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A stretch of source as the characters that it stands for, each with its offset in the source. */
export function* charactersOf(source: string, { start, end, isCdata }: XmlText): Generator<[char: string, at: number, end: number]> {
  for (const { 0: raw, 1: hex, 2: decimal, 3: name, index } of source.slice(start, end).matchAll(REFERENCE)) {
    const at = start + index;
    if (isCdata || raw[0] !== '&') yield [raw[0] === '\r' ? '\n' : raw, at, at + raw.length];
    else
      yield [
        name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : NAMED[name],
        at,
        at + raw.length,
      ];
  }
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
}
