/** How the text of an editor is read. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { engineText } from '../../src/extension/text/engine-text.ts';
import { readPassage, type PageNode } from '../../src/extension/text/passage.ts';

/** Nodes of a page, made of HTML without a browser. */
function nodesOf(node: DefaultTreeAdapterTypes.Node): PageNode {
  const children = 'childNodes' in node ? node.childNodes.map((child) => nodesOf(child) as { nextSibling: PageNode | null }) : [];
  children.forEach((child, i) => (child.nextSibling = (children[i + 1] as PageNode | undefined) ?? null));
  const isText = node.nodeName === '#text';
  const made: PageNode = {
    nodeType: isText ? 3 : node.nodeName.startsWith('#') ? 8 : 1,
    nodeName: node.nodeName.toUpperCase(),
    nodeValue: isText ? (node as DefaultTreeAdapterTypes.TextNode).value : null,
    firstChild: (children[0] as PageNode | undefined) ?? null,
    nextSibling: null,
    ...('attrs' in node && {
      getAttribute: (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null,
    }),
  };
  return made;
}

const read = (html: string, collapses = false) => readPassage(nodesOf(parseFragment(html)), collapses);

describe('the text of an editor', () => {
  it.each([
    ['paragraphs', '<p>Một.</p><p>Hai.</p>', 'Một.\nHai.'],
    ['an empty paragraph between', '<p>Một.</p><p><br></p><p>Hai.</p>', 'Một.\nHai.'],
    ['lines', 'Một.<br>Hai.', 'Một.\nHai.'],
    ['lines as blocks', 'Một.<div>Hai.</div><div>Ba.</div>', 'Một.\nHai.\nBa.'],
    ['a list', '<ul><li>Một</li><li>Hai</li></ul>Ba', 'Một\nHai\nBa'],
    ['a table', '<table><tbody><tr><td>Một</td><td>Hai</td></tr></tbody></table>', 'Một\nHai'],
    ['bold inside a word', '<p>Môi tr<b>uờ</b>ng</p>', 'Môi truờng'],
    ['a picture', '<p>Xem <img src="a.png"> này</p>', 'Xem \ufffc này'],
    ['code', '<p>Gõ <code>npm  i</code> nhé</p>', 'Gõ \ufffc nhé'],
    ['a chip that cannot be edited', '<p>Gửi <span contenteditable="false">@lan</span> nhé</p>', 'Gửi \ufffc nhé'],
    ['a handle without text', '<ul><li><span contenteditable="false"></span>Một</li></ul>', 'Một'],
    ['what is hidden', '<p>Một<span hidden>x</span><style>p {}</style></p>', 'Một'],
    ['TinyMCE: its caret', '<p>Một<span id="_mce_caret" data-mce-bogus="1">\ufeffx</span></p>', 'Một\ufeffx'],
    ['TinyMCE: a filler', '<p><br data-mce-bogus="1"></p><p>Một</p>', 'Một'],
    ['TinyMCE: what is not in the text', '<p>Một<span data-mce-bogus="all">x</span></p>', 'Một'],
    ['CKEditor: a filler', '<p>Một<br data-cke-filler="true"></p><p>Hai</p>', 'Một\nHai'],
    ['ProseMirror: a filler', '<p>Một<img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p>', 'Một\ufffc'],
  ])('%s', (_, html, text) => expect(read(html).text).toBe(text));

  it('has no more white space than the page shows', () => {
    expect(read('\n  <p>\n    Một\n    hai\n  </p>\n  <p>Ba</p>\n', true).text.trim()).toMatch(/^Một\s+hai\s*\nBa$/);
    const { text } = engineText(read('\n  <p>\n    Một\n    hai\n  </p>\n  <p>Ba</p>\n', true).text, true);
    expect(text).toBe('Một hai\nBa');
  });

  it('knows the node of each stretch', () => {
    const { text, nodes, starts } = read('<p>Môi <b>truờng</b>.</p><p>Hai</p>');
    expect(nodes.map(({ nodeValue }, i) => [nodeValue, text.slice(starts[i]!, starts[i]! + nodeValue!.length)])).toEqual([
      ['Môi ', 'Môi '],
      ['truờng', 'truờng'],
      ['.', '.'],
      ['Hai', 'Hai'],
    ]);
  });
});

describe('the text for the engine', () => {
  it.each([
    ['a no-break space is a space', 'a\u00a0b', false, 'a b'],
    ['a space that was typed twice', 'a\u00a0 b', true, 'a  b'],
    ['fillers without width go', '\ufeffMột\u2060\u200b.', false, 'Một.'],
    ['spaces that are shown as one', ' a   b \n  c ', true, 'a b\nc '],
    ['spaces that are shown as they are', 'a  b', false, 'a  b'],
  ])('%s', (_, written, collapses, text) => expect(engineText(written, collapses).text).toBe(text));

  it.each([
    ['fillers', '\u2060a\u200bb\ufeff c', false],
    ['collapsed spaces', 'a   b \n  c', true],
  ])('leads back to where its letters stand, with %s', (_, written, collapses) => {
    const { text, toEditor, toEditorEnd, fromEditor } = engineText(written, collapses);
    for (const [i, letter] of [...text].entries()) {
      expect(written[toEditor(i)]).toBe(letter);
      expect(toEditorEnd(i + 1)).toBe(toEditor(i) + 1);
      expect(fromEditor(toEditor(i))).toBe(i);
    }
    expect([toEditor(text.length), toEditorEnd(0)]).toEqual([written.length, 0]);
  });
});
