/** Markup left in plain text: character references, tags, attributes, wikitext. In HTML and Markdown the masks have hidden the real ones. */
import { referenceAt } from '../text/references.ts';
import { marksByCode, perDocument, type TextDocument } from '../text/document.ts';
import { SpanKind } from '../text/spans.ts';
import { firstWhere } from '../text/search.ts';

export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly kind: 'reference' | 'tag' | 'attribute' | 'wiki';
  /** What belongs there instead. */
  readonly text: string;
}

const AMPERSAND = 0x26;
const LESS = 0x3c;
const EQUALS = 0x3d;
const LEFT_BRACKET = 0x5b;
const LEFT_BRACE = 0x7b;
const APOSTROPHE = 0x27;

const NAMES =
  'p|br|div|span|strong|em|b|i|u|s|a|img|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|font|figure|figcaption|iframe|script|style|blockquote|center|hr|o:p|section|article|video|source|sup|sub|input|button|link|meta';
/** Tags longer than this are looked at no further. */
const LONGEST_TAG = 600;
const TAG = new RegExp(`^</?(?:${NAMES})(?:\\s[^<>\\n]*)?/?>`, 'i');
/** A footnote of a wiki goes with what it says. */
const REFERENCE_TAG = /^<ref(?:\s[^<>\n]{0,200})?(?:\/>|>[^<>\n]{0,300}<\/ref>)/i;
const COMMENT = /^<!--[^\n]*?-->/;
const ATTRIBUTE =
  /(?:style|class|href|src|align|width|height|target|rel|border)=(?:"[^"\n<>]{0,300}"|“[^”\n<>]{0,300}”|'[^'\n<>]{0,300}')/y;
/** Longest attribute name, and room for a reference without semicolon. */
const LONGEST_NAME = 6;

/** Every piece of leftover markup, in order. */
export const findResidue = perDocument((document): readonly Residue[] => {
  const { start } = document.tokens;
  const marks = marksByCode(document);
  /** What earlier rounds found, in order; each round goes from left to right. */
  let settled: Residue[] = [];
  let found: Residue[] = [];
  const inside = (at: number): boolean => covers(found.at(-1), at) || covers(lastBefore(settled, at), at);
  const settle = (): void => {
    settled = [...settled, ...found].sort((a, b) => a.start - b.start);
    found = [];
  };
  const isUrl = (i: number): boolean => document.spans[i] === SpanKind.Url;
  for (const i of marks.get(LESS) ?? []) {
    const tag = inside(start[i]) ? undefined : tagAt(document, start[i]);
    if (tag !== undefined) found.push(tag);
  }
  settle();
  for (const i of marks.get(AMPERSAND) ?? []) {
    const reference = isUrl(i) || inside(start[i]) ? undefined : referenceOf(document, start[i]);
    if (reference !== undefined) found.push(reference);
  }
  settle();
  for (const i of marks.get(EQUALS) ?? []) {
    const attribute = isUrl(i) || inside(start[i]) ? undefined : attributeAt(document, start[i]);
    if (attribute !== undefined) found.push(attribute);
  }
  settle();
  for (const i of [LEFT_BRACKET, LEFT_BRACE, APOSTROPHE].flatMap((code) => marks.get(code) ?? []).sort((a, b) => a - b)) {
    const wiki = inside(start[i]) ? undefined : wikiAt(document, start[i]);
    if (wiki !== undefined) found.push(wiki);
  }
  settle();
  return settled;
});

function covers(residue: Residue | undefined, at: number): boolean {
  return residue !== undefined && at >= residue.start && at < residue.end;
}

/** The last one that begins at or before an offset. */
function lastBefore(residues: readonly Residue[], at: number): Residue | undefined {
  return residues[firstWhere(residues.length, (i) => residues[i].start > at) - 1];
}

/** [[Huế|cố đô]], {{cần dẫn nguồn}}, '''đậm''': what it shows, and nothing of a template. */
const LINK = /^\[\[(?:[^[\]|{}\n]{1,200}\|)?([^[\]|{}\n]{1,200})\]\]/;
const TEMPLATE = /^\{\{[^{}\n]{1,300}\}\}/;
const BOLD = /^(''')(?=\S)([^'\n]{1,200})\1(?!')/;

function wikiAt({ prose }: TextDocument, at: number): Residue | undefined {
  const piece = prose.slice(at, at + LONGEST_TAG);
  const match = LINK.exec(piece) ?? TEMPLATE.exec(piece) ?? BOLD.exec(piece);
  if (match === null) return undefined;
  const shown = match[0].startsWith("'") ? match[2] : (match[1] ?? '');
  return { start: at, end: at + match[0].length, kind: 'wiki', text: shown };
}

function tagAt({ prose }: TextDocument, at: number): Residue | undefined {
  const piece = prose.slice(at, at + LONGEST_TAG);
  const match = REFERENCE_TAG.exec(piece) ?? TAG.exec(piece) ?? COMMENT.exec(piece);
  if (match === null) return undefined;
  const isGap = /^<(?:br|hr)\b/i.test(match[0]) && /\S/.test(prose[at - 1] ?? ' ') && /\S/.test(prose[at + match[0].length] ?? ' ');
  return { start: at, end: at + match[0].length, kind: 'tag', text: isGap ? ' ' : '' };
}

/** Names so common in leftovers that they are known without their semicolon. */
const BARE = /^&(nbsp|quot)(?![A-Za-z;])/;

function referenceOf({ prose }: TextDocument, at: number): Residue | undefined {
  const bare = BARE.exec(prose.slice(at, at + LONGEST_NAME));
  if (bare !== null) return { start: at, end: at + bare[0].length, kind: 'reference', text: bare[1] === 'nbsp' ? ' ' : '"' };
  const outer = referenceAt(prose, at);
  if (outer?.text === undefined) return undefined;
  let text = outer.text;
  let end = at + outer.length;
  // Escaped twice: &amp;quot; – and then with two semicolons.
  for (let inner = text === '&' ? referenceAt(`&${prose.slice(end, end + LONGEST_TAG)}`, 0) : undefined; inner?.text !== undefined;) {
    text = inner.text;
    end += inner.length - 1;
    if (prose[end] === ';') end++;
    inner = text === '&' ? referenceAt(`&${prose.slice(end, end + LONGEST_TAG)}`, 0) : undefined;
  }
  return { start: at, end, kind: 'reference', text };
}

function attributeAt({ prose }: TextDocument, at: number): Residue | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && /[a-z]/.test(prose[start - 1])) start--;
  ATTRIBUTE.lastIndex = start;
  const match = ATTRIBUTE.exec(prose);
  return match === null ? undefined : { start, end: start + match[0].length, kind: 'attribute', text: '' };
}
