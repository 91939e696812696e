/** What a reader has of the extension beside the pages: the icon, its popup, the options. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { BROWSER, browserPath, Reader } from './browser.ts';

let reader: Reader;

describe.skipIf(missing(browserPath !== undefined, 'the browser extension', BROWSER))('the pages of the extension', () => {
  beforeAll(async () => {
    reader = await Reader.open();
  });
  afterAll(() => reader.close());

  describe('the icon', () => {
    it('counts what the page has', async () => {
      const tab = await reader.written();
      await expect.poll(() => reader.badge(tab)).toBe('2');
      await tab.click('truờng');
      await expect.poll(() => tab.card()).toContain('trường');
      await tab.press('trường');
      await expect.poll(() => tab.underlined()).toEqual(['hòan']);
      await expect.poll(() => reader.badge(tab)).toBe('1');
      await tab.field.fill('');
      await expect.poll(() => reader.badge(tab)).toBe('');
      await tab.close();
    });

    it('tells a page that was checked from one that was not', async () => {
      const tab = await reader.tab('textarea');
      const popup = await reader.popup(tab);
      const summary = (): Promise<string> => popup.locator('#summary').innerText();
      await expect.poll(summary).toContain('Bấm vào ô đang viết');
      await tab.field.fill('The water of the river rises.');
      await tab.field.fill('Mực nước sông Tiền dâng nhanh.');
      await expect.poll(summary).toBe('Đã soát 1 ô trên trang này, không có gì cần xem');
      await tab.frame.evaluate(`document.body.append(Object.assign(document.createElement('textarea'), { id: 'other', value: 'Đê vỡ.' }))`);
      await tab.frame.locator('#other').focus();
      await expect.poll(summary).toBe('Đã soát 2 ô trên trang này, không có gì cần xem');
      for (const one of ['#field', '#other']) await tab.frame.locator(one).fill('The water of the river rises.');
      await expect.poll(summary).toContain('Bấm vào ô đang viết');
      for (const page of [popup, tab.page]) await page.close();
    });

    it('switches a site off and on', async () => {
      const tab = await reader.written();
      const popup = await reader.popup(tab);
      await expect.poll(() => popup.locator('#summary').innerText()).toBe('2 chỗ cần xem trên trang này');
      await popup.locator('#site').uncheck();
      await expect.poll(() => tab.underlined()).toEqual([]);
      await expect.poll(() => reader.badge(tab)).toBe('');
      await tab.type(' Đê vỡ.');
      const options = await reader.own('options.html');
      expect(await options.locator('.sites').first().innerText()).toContain('127.0.0.1');
      expect(await tab.underlined()).toEqual([]);
      await options.locator('.sites button').first().click();
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await expect.poll(() => popup.locator('#site').isChecked()).toBe(true);
      await expect.poll(() => popup.locator('#summary').innerText()).toBe('2 chỗ cần xem trên trang này');
      for (const page of [popup, options, tab.page]) await page.close();
    });

    it('has nothing to say of pages of the browser', async () => {
      const page = await reader.own('options.html');
      const id = await page.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
      const popup = await reader.own(`popup.html?tab=${id}`);
      await expect.poll(() => popup.locator('#summary').innerText()).toContain('không cho tiện ích nào');
      for (const one of [popup, page]) await one.close();
    });
  });

  describe('for everybody', () => {
    it.each([
      ['popup', 'vi', 'light'],
      ['popup', 'en', 'dark'],
      ['options.html', 'en', 'light'],
      ['options.html', 'vi', 'dark'],
    ] as const)('%s has no serious fault for axe: %s, %s', async (file, locale, colorScheme) => {
      await reader.settings({ locale, sitesOff: ['example.com'] });
      const tab = await reader.tab('textarea');
      const page = file === 'popup' ? await reader.popup(tab) : await reader.own(file);
      await page.emulateMedia({ colorScheme });
      await page.locator('#preset').waitFor();
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
      await reader.settings({ locale: 'vi', sitesOff: [] });
      for (const one of [page, tab.page]) await one.close();
    });

    it('shows what its dialogs are closed with, inside their round corners', async () => {
      const options = await reader.own('options.html');
      await options.locator('#show-rules').click();
      await options.locator('dialog').waitFor();
      expect(await options.evaluate("getComputedStyle(document.querySelector('dialog .icon-only .icon')).stroke")).toMatch(/^rgb/);
      const scrolls = "['dialog', '.sheet'].map((name) => document.querySelector(name)).map((box) => box.scrollHeight > box.clientHeight)";
      expect(await options.evaluate(scrolls)).toEqual([false, true]);
      // Nothing of it lies under its heading.
      const edges = "['header', 'header + p'].map((name) => document.querySelector('.sheet ' + name).getBoundingClientRect())";
      expect(await options.evaluate(`(([head, text]) => text.top - head.bottom)(${edges})`)).toBeGreaterThanOrEqual(0);
      await options.close();
    });

    it.each(['vi', 'en'] as const)('has every label of the popup on one line: %s', async (locale) => {
      await reader.settings({ locale });
      const tab = await reader.tab('textarea');
      const popup = await reader.popup(tab);
      const labels = popup.locator('.choice-of span');
      await expect.poll(() => labels.count()).toBe(2);
      for (const label of await labels.all()) expect((await label.boundingBox())!.height).toBeLessThan(30);
      await reader.settings({ locale: 'vi' });
      for (const page of [popup, tab.page]) await page.close();
    });

    it('speaks English, card and all', async () => {
      await reader.settings({ locale: 'en' });
      const tab = await reader.written();
      await tab.click('truờng');
      await expect.poll(() => tab.card()).toMatch(/horn[\s\S]*Ignore[\s\S]*dictionary[\s\S]*Why\?/);
      await reader.settings({ locale: 'vi' });
      await tab.close();
    });
  });

  it('ask nobody for anything, and break nothing', () => expect(reader.complaints).toEqual([]));
});
