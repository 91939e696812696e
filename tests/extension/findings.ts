/** What the extension finds in a field of a page: what its script in the page is told, and what is underlined by that. */
import { expect, vi } from 'vitest';
import { underlinedSpan } from '../../src/web/item.ts';
import type { EditorFinding } from '../../src/web/protocol.ts';
import type { Tab } from './browser.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

/** Has the extension's script keep the answers to what it asks. */
const LISTEN = `(() => {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  globalThis.answers = new Map();
  chrome.runtime.sendMessage = async (request) => {
    const answer = await send(request);
    if (request.ask === 'check') answers.set(request.text, answer);
    return answer;
  };
})()`;

/**
 * Where the underlined words stand in the field. Line breaks do not count, as those between paragraphs are no letters of a page,
 * nor do spaces without width, as editors put them there for themselves.
 */
const UNDERLINED = `['error', 'error-mark', 'warning', 'warning-mark']
  .flatMap((kind) => [...(CSS.highlights.get('vilint-' + kind) ?? [])].map((range) => [range, kind.replace('-mark', '')]))
  .map(([{ startContainer, startOffset, endContainer, endOffset }, kind]) => {
    // A plain field is underlined in its mirror, which is one node of text.
    const root = startContainer.parentElement.closest('#field') ?? startContainer;
    const before = (node, offset) => {
      const range = document.createRange();
      range.selectNodeContents(root);
      range.setEnd(node, offset);
      return String(range).replace(/[\\n\\u200b]/g, '').length;
    };
    return kind + ' ' + before(startContainer, startOffset) + '-' + before(endContainer, endOffset);
  }).sort()`;

/** The same of what the script was told. */
function lines(text: string, findings: readonly EditorFinding[]): string[] {
  const before = (offset: number): number => text.slice(0, offset).replace(/[\n\u200b]/g, '').length;
  return findings
    .map(({ from, to, message: { severity } }) => {
      const end = text.indexOf('\n', from);
      const span = underlinedSpan({ from, to }, { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end });
      return `${severity === 2 ? 'error' : 'warning'} ${before(span.from)}-${before(span.to)}`;
    })
    .sort();
}

/**
 * Puts texts into the field of a page, one after the other, and waits until each is checked and its findings are underlined.
 * @param read the text as the extension reads it in such a field
 */
export async function findInField(tab: Tab, texts: readonly string[], read: (text: string) => string): Promise<EditorFinding[][]> {
  await tab.inLayer(LISTEN);
  // As editors have it, so that no space is lost.
  await tab.frame.evaluate("document.querySelector('#field').style.whiteSpace = 'pre-wrap'");
  const found: EditorFinding[][] = [];
  for (const text of texts) {
    await tab.field.fill(text);
    const key = JSON.stringify(read(text));
    await vi.waitFor(async () => expect(await tab.inLayer(`answers.has(${key})`), key.slice(0, 60)).toBe(true), PATIENCE);
    const answer = await tab.inLayer<{ value: EditorFinding[] }>(`answers.get(${key})`);
    await vi.waitFor(async () => expect(await tab.frame.evaluate(UNDERLINED)).toEqual(lines(read(text), answer.value)), PATIENCE);
    found.push(answer.value);
  }
  return found;
}
