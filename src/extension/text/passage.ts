/** The text of an editor in a page, as its nodes hold it. Pure: anything shaped like a DOM node will do. */

/** What the walk needs of a node; a DOM node is one. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  /** Only elements have it. */
  getAttribute?(name: string): string | null;
}

/** A text, and which text node each stretch of it comes from. What is between them are breaks and objects. */
export interface Passage<N> {
  readonly text: string;
  readonly nodes: readonly N[];
  /** Where in the text each node begins, ascending. */
  readonly starts: readonly number[];
}

/** Stands for what takes a word's place and is no text: a picture, code, a chip that cannot be edited. */
export const OBJECT = '\ufffc';

const ELEMENT = 1;
const TEXT = 3;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const NOTHING = words('SCRIPT STYLE TEMPLATE NOSCRIPT');
const OBJECTS = words('IMG VIDEO AUDIO CANVAS SVG MATH OBJECT EMBED IFRAME BUTTON SELECT INPUT TEXTAREA METER PROGRESS CODE PRE KBD SAMP');

/** Editors keep a line open with a break that is no part of the text. */
function isFiller(element: PageNode): boolean {
  const has = (name: string): boolean => (element.getAttribute?.(name) ?? null) !== null;
  return (
    has('data-mce-bogus') ||
    has('data-cke-filler') ||
    has('data-lexical-managed-linebreak') ||
    /\bProseMirror-trailingBreak\b/.test(element.getAttribute?.('class') ?? '')
  );
}

function hasText(node: PageNode): boolean {
  if (node.nodeType === TEXT) return /[^\s\u200b\u2060\ufeff]/.test(node.nodeValue ?? '');
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}

/**
 * Reads an editor. Blocks and line breaks are one `\n` each, whatever is empty between them; what is not text is OBJECT.
 * @param collapses true where the page shows any white space as one space; line breaks inside a text node are spaces then
 */
export function readPassage<N extends PageNode>(root: N, collapses: boolean): Passage<N> {
  let text = '';
  let isBroken = false;
  const nodes: N[] = [];
  const starts: number[] = [];

  function open(): void {
    if (isBroken && text !== '') text += '\n';
    isBroken = false;
  }

  function walkText(node: N): void {
    const value = node.nodeValue ?? '';
    if (value === '') return;
    // White space between blocks is how the source was written.
    if (collapses && (isBroken || text === '') && /^[ \t\n\r\f]*$/.test(value)) return;
    open();
    nodes.push(node);
    starts.push(text.length);
    text += collapses ? value.replace(/[\t\n\r\f]/g, ' ') : value;
  }

  function walkElement(element: N): void {
    const name = element.nodeName.toUpperCase();
    const attribute = (key: string): string | null => element.getAttribute?.(key) ?? null;
    if (NOTHING.has(name) || attribute('hidden') !== null || attribute('data-mce-bogus') === 'all') return;
    if (name === 'BR') {
      if (!isFiller(element)) isBroken = true;
      return;
    }
    const isBlock = BLOCKS.has(name);
    isBroken ||= isBlock;
    if (OBJECTS.has(name) || attribute('contenteditable') === 'false') {
      if (OBJECTS.has(name) || hasText(element)) {
        open();
        text += OBJECT;
      }
    } else walkChildren(element);
    isBroken ||= isBlock;
  }

  function walkChildren(parent: N): void {
    for (let child = parent.firstChild as N | null; child !== null; child = child.nextSibling as N | null) {
      if (child.nodeType === TEXT) walkText(child);
      else if (child.nodeType === ELEMENT) walkElement(child);
    }
  }

  walkChildren(root);
  return { text, nodes, starts };
}
