/** The extension under hands: the reader types on, and the page does not wait for him either. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { BROWSER, browserPath, Reader, TYPED } from './browser.ts';

let reader: Reader;

describe.skipIf(missing(browserPath !== undefined, 'the browser extension under hands', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    reader = await Reader.open();
  });
  afterAll(() => reader.close());

  it.each(['textarea', 'contenteditable'])('leaves together what is typed while many places are mended: %s', async (name) => {
    const tab = await reader.tab(name);
    await tab.type('Môi truờng đã hòan thành. '.repeat(8).trim());
    await expect.poll(async () => (await tab.underlined()).length).toBe(16);
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('8 chỗ');
    await tab.press('8 chỗ');
    await tab.page.keyboard.type('xxyyzz', { delay: 90 });
    await expect.poll(() => tab.text()).toContain('xxyyzz');
    expect((await tab.text()).replace('xxyyzz', '').replaceAll('trường', 'truờng')).toBe('Môi truờng đã hòan thành. '.repeat(8).trim());
    await tab.close();
  });

  it.each(['remove()', 'toggleAttribute("disabled")'])('writes nothing into another field when its own is gone: %s', async (deed) => {
    const tab = await reader.written();
    await tab.page.evaluate('document.body.insertAdjacentHTML("beforeend", "<input type=password id=other>")');
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('trường');
    await tab.page.evaluate(`addEventListener('click', () => {
      document.querySelector('#field').${deed};
      document.querySelector('#other').focus();
    }, { capture: true, once: true })`);
    await tab.press('trường');
    await expect.poll(() => tab.note()).toContain('trường');
    expect(await tab.page.locator('#other').inputValue()).toBe('');
    await tab.close();
  });

  it('writes nothing into another field that the page goes to meanwhile', async () => {
    const tab = await reader.written();
    await tab.page.evaluate('document.body.insertAdjacentHTML("beforeend", "<input type=password id=other>")');
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('trường');
    await tab.page.evaluate(
      `document.querySelector('#field').addEventListener('select', () => document.querySelector('#other').focus(), { once: true })`,
    );
    await tab.press('trường');
    await expect.poll(() => tab.note()).toContain('trường');
    expect(await tab.page.locator('#other').inputValue()).toBe('');
    expect(await tab.text()).toBe(TYPED);
    await tab.close();
  });

  it('mends the word where it is, though the page has put something before it and told nobody', async () => {
    const tab = await reader.written();
    await tab.click('truờng');
    await expect.poll(() => tab.card()).toContain('trường');
    await tab.page.evaluate(`addEventListener('click', () => {
      const field = document.querySelector('#field');
      field.value = 'Hôm qua, ' + field.value;
    }, { capture: true, once: true })`);
    await tab.press('trường');
    await expect.poll(() => tab.text()).toBe(`Hôm qua, ${TYPED.replace('truờng', 'trường')}`);
    await tab.close();
  });

  it('draws nothing anew under a press in its own pages', async () => {
    const tab = await reader.written();
    const popup = await reader.popup(tab);
    const box = (await popup.locator('#site').boundingBox())!;
    await popup.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await popup.mouse.down();
    await reader.settings({ locale: 'en' });
    await expect.poll(() => popup.evaluate('document.documentElement.lang')).toBe('en');
    // Answers come in the order of the questions.
    await popup.evaluate("chrome.runtime.sendMessage({ ask: 'tab', id: -1, url: 'http://127.0.0.1/' })");
    await popup.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await popup.mouse.up();
    await expect.poll(() => tab.underlined()).toEqual([]);
    await popup.locator('#site').check();
    await reader.settings({ locale: 'vi' });
    await popup.close();
    await tab.close();
  });

  it('keeps what is learnt and turned off in a page while its dictionary is open', async () => {
    const options = await reader.own('options.html');
    await options.locator('#show-dictionary').click();
    await options.locator('dialog textarea').fill('Trần Thuậnn');
    await reader.settings({ words: ['Lê Trườngg'], off: ['vi/repeated-word'] });
    await options.locator('dialog .primary').click();
    const settings = 'chrome.storage.local.get("settings").then(({ settings: { words, off } }) => [words.sort(), off].join(" "))';
    await expect.poll(() => reader.worker.evaluate(settings)).toBe('Lê Trườngg,Trần Thuậnn vi/repeated-word');
    await reader.settings({ words: [], off: [] });
    await options.close();
  });

  it('asks nobody for anything, and breaks nothing', () => expect(reader.complaints).toEqual([]));
});
