/** The editors of the web, typed into by a reader who has the extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { BROWSER, browserPath, Reader } from './browser.ts';
import { EDITORS, hasEditors } from './pages.ts';

const TYPED = 'Sở Nông nghiệp và Môi truờng tỉnh Đồng Tháp đã hòan thành.';
const ONE_MENDED = TYPED.replace('truờng', 'trường');
const FIRST = 'Mực nước sông Tiền dâng nhanh.';

let reader: Reader;

describe.skipIf(missing(browserPath !== undefined, 'the browser extension', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    reader = await Reader.open();
  });
  afterAll(() => reader.close());

  const plain = ['textarea', 'input', 'contenteditable', 'dialog', 'strict'];
  const editors = ['tinymce', 'ckeditor', 'tiptap', 'quill', 'lexical', 'react'];

  describe.each([
    ['what HTML has', plain, true],
    ['an editor', editors, hasEditors],
  ] as const)('%s', (kind, names, isThere) => {
    describe.skipIf(missing(isThere, `the browser extension in ${kind}`, EDITORS)).each(names)('%s', (name) => {
      it('is underlined, mended, goes on, and is undone step by step', async () => {
        const tab = await reader.tab(name);
        await tab.type(TYPED);
        await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
        await tab.page.evaluate('window.rest?.()');
        await tab.click('truờng');
        await expect.poll(() => tab.card()).toContain('truờng');
        await tab.press('trường');
        await expect.poll(() => tab.text()).toBe(ONE_MENDED);
        await expect.poll(() => tab.underlined()).toEqual(['hòan']);
        expect(await tab.card()).toBe('');
        await tab.page.keyboard.press('Control+z');
        await expect.poll(() => tab.text()).toBe(TYPED);
        await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
        await tab.click('hòan');
        await expect.poll(() => tab.card()).toContain('hòan');
        await tab.press('hoàn');
        await expect.poll(() => tab.text()).toBe(TYPED.replace('hòan', 'hoàn'));
        await tab.type(' Đê vỡ.');
        await expect.poll(() => tab.text()).toBe(`${TYPED.replace('hòan', 'hoàn')} Đê vỡ.`);
        await expect.poll(() => tab.underlined()).toEqual(['truờng']);
        await tab.close();
      });
    });
  });

  it('follows a page that makes its nodes anew with every key', async () => {
    const tab = await reader.tab('rebuilt');
    await tab.type(TYPED);
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    await tab.page.keyboard.press('Control+Home');
    await tab.page.keyboard.type('Tin: ');
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('truờng');
    await tab.press('trường');
    await expect.poll(() => tab.text()).toBe(`Tin: ${ONE_MENDED}`);
    await tab.close();
  });

  it.skipIf(!hasEditors)('keeps to the paragraph, and keeps what is bold', async () => {
    const tab = await reader.tab('tiptap');
    await tab.type(FIRST);
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Control+b');
    await tab.page.keyboard.type(TYPED);
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    await tab.click('hòan');
    await expect.poll(() => tab.card()).toContain('hòan');
    await tab.press('hoàn');
    await expect.poll(() => tab.field.innerHTML()).toBe(`<p>${FIRST}</p><p><strong>${TYPED.replace('hòan', 'hoàn')}</strong></p>`);
    await tab.close();
  });

  it('writes in a frame that the page has made itself', async () => {
    const tab = await reader.tab('frames');
    await tab.type(TYPED);
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('truờng');
    await tab.press('trường');
    await expect.poll(() => tab.field.inputValue()).toBe(ONE_MENDED);
    await tab.close();
  });

  it('reaches an editor in a closed shadow root', async () => {
    const tab = await reader.tab('shadow');
    await tab.page.locator('x-editor').click();
    await tab.page.keyboard.type(TYPED);
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('truờng');
    await tab.press('trường');
    await expect.poll(() => tab.underlined()).toEqual(['hòan']);
    await tab.close();
  });

  it('asks nobody for anything, and breaks nothing', () => expect(reader.complaints).toEqual([]));
});
