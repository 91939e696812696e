/** The page as its readers use it. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { ARTICLE, BROWSER, browserPath, count, FIXED, headline, headlines, paste, Site, textOf, type, underlined } from './page.ts';

let site: Site;
let visitor: BrowserContext;
const open = (): Promise<Page> => site.blankTab(visitor);

describe.skipIf(missing(browserPath !== undefined, 'the web page', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    site = await Site.open();
    visitor = await site.visitor();
  });
  afterAll(() => site.close());

  describe('while typing', () => {
    it('underlines a wrong word, but not before it is finished', async () => {
      const page = await open();
      await type(page, 'Sở Nông nghiệp và Môi truờng');
      expect(await page.locator('.finding').count()).toBe(0);
      await page.keyboard.type(' tỉnh Đồng Tháp đi kiểm tra đê.');
      await page.locator('.finding', { hasText: 'truờng' }).waitFor();
      expect(await headlines(page).first().innerText()).toContain('trường');
    });

    it('shows what a click on a word offers, and takes it', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('.finding', { hasText: 'hòan' }).click();
      await page.locator('.box .choice').first().click();
      await expect.poll(() => textOf(page)).toContain('đã hoàn thành');
      await expect.poll(() => underlined(page)).not.toContain('hòan');
    });
  });

  describe('with a list', () => {
    it('groups the findings by kind and counts them', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      const before = await count(page);
      expect(before).toBeGreaterThanOrEqual(5);
      expect(await page.locator('#count').innerText()).toBe(String(before));
      expect(await page.locator('#view-findings h3').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('Chính tả')]),
      );
      // The dot of a finding tells its level; a bullet of the browser beside it would be one too many.
      const bullets = await page.evaluate(
        'Array.from(document.querySelectorAll(".group li"), (item) => getComputedStyle(item).listStyleType)',
      );
      expect(new Set(bullets as string[])).toEqual(new Set(['none']));
    });

    it('lists them in the order of the text, and keeps that choice', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await paste(page, ARTICLE);
      expect(await page.locator('.group h3').count()).toBeGreaterThan(1);
      await page.locator('#order').selectOption('text');
      await expect.poll(() => page.locator('.group h3').count()).toBe(0);
      const keys = await page.locator('.group li mark').allInnerTexts();
      const text = await textOf(page);
      let at = 0;
      for (const words of keys) expect((at = text.indexOf(words.replace('␣', ' '), at))).toBeGreaterThanOrEqual(0);
      await page.reload();
      await page.locator('.group li').first().waitFor();
      expect(await page.locator('.group h3').count()).toBe(0);
      await context.close();
    });

    it('corrects everything of a kind at once, and undoes it at once', async () => {
      const page = await open();
      await paste(page, 'Vốn đầu tư , tăng. Giá gạo , giảm. Anh ấy có ý trí vươn lên.');
      await page.locator('.accept-kind', { hasText: '2' }).click();
      await expect.poll(() => textOf(page)).toBe('Vốn đầu tư, tăng. Giá gạo, giảm. Anh ấy có ý trí vươn lên.');
      await page.locator('#undo').click();
      await expect.poll(() => textOf(page)).toBe('Vốn đầu tư , tăng. Giá gạo , giảm. Anh ấy có ý trí vươn lên.');
    });

    it('takes a correction, and undoes it', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      const before = await count(page);
      await headline(page, 'truờng').click();
      await page.locator('.card .choice').first().click();
      await expect.poll(() => count(page)).toBe(before - 1);
      await expect.poll(() => textOf(page)).toContain('Môi trường');
      await page.locator('#undo').click();
      await expect.poll(() => count(page)).toBe(before);
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
    });

    it('ignores a finding, also when the text around it changes, and shows it again', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      const before = await count(page);
      await headline(page, 'truờng').click();
      await page.locator('.card .tools button', { hasText: 'Bỏ qua' }).click();
      await expect.poll(() => count(page)).toBe(before - 1);
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Tin. ');
      await expect.poll(() => underlined(page)).not.toContain('truờng');
      await expect.poll(() => count(page)).toBe(before - 1);
      await page.locator('#view-findings .link').click();
      await expect.poll(() => underlined(page)).toContain('truờng');
    });

    it('takes all safe fixes in one step, and undoes them in one', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('#accept-safe').click();
      await expect.poll(() => textOf(page)).toBe(FIXED);
      await page.locator('#toast button').click();
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
    });

    it('takes a click that lasts, though the editor loses the focus meanwhile', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('#accept-safe').click({ delay: 300 });
      await expect.poll(() => textOf(page)).toBe(FIXED);
    });

    it('learns a name, for every text to come', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      const text = 'Chiều nay, ông Lê Trườngg đến thăm trường học ở xã Bình Thạnh.';
      await paste(page, text);
      await headline(page, 'Trườngg').click();
      await page.locator('.card .tools button', { hasText: 'Thêm “Lê Trườngg” vào từ điển' }).click();
      await expect.poll(() => underlined(page)).not.toContain('Trườngg');
      const other = await site.tab(context);
      await paste(other, text);
      expect(await underlined(other)).not.toContain('Trườngg');
      await other.locator('#show-dictionary').click();
      expect(await other.locator('dialog textarea').inputValue()).toBe('Lê Trườngg');
      await other.locator('dialog textarea').fill('Lê Trườngg [không-có]');
      await other.locator('dialog .primary').click();
      await other.locator('dialog [role=alert]', { hasText: 'Dòng 1' }).waitFor();
      await other.locator('dialog textarea').fill('');
      await other.locator('dialog .primary').click();
      await expect.poll(() => underlined(other)).toContain('Trườngg');
      await context.close();
    });

    it('explains a rule, and turns it off', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await paste(page, ARTICLE);
      await headline(page, 'truờng').click();
      await page.locator('.card .tools button', { hasText: 'Vì sao?' }).click();
      expect(await page.locator('dialog').innerText()).toMatch(/vi\/incomplete-horn[\s\S]*Không báo/);
      await page.keyboard.press('Escape');
      await page.locator('.card .tools button', { hasText: 'Tắt quy tắc' }).click();
      await expect.poll(() => underlined(page)).not.toContain('truờng');
      await page.locator('#show-rules').click();
      await page.locator('dialog input[type=search]').fill('incomplete-horn');
      expect(await page.locator('dialog input[type=checkbox]').isChecked()).toBe(false);
      await page.locator('dialog input[type=checkbox]').check();
      await page.keyboard.press('Escape');
      await expect.poll(() => underlined(page)).toContain('truờng');
      await context.close();
    });

    it('tells of a ticked rule that the level leaves it out', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await page.locator('#show-rules').click();
      await page.locator('dialog input[type=search]').fill('ellipsis-form');
      const line = page.locator('dialog .rules summary');
      expect(await line.count()).toBe(1);
      expect(await line.innerText()).toMatch(/gợi ý quy cách · không báo ở mức này$/);
      await page.locator('dialog #preset').selectOption('editorial');
      expect(await line.innerText()).toMatch(/gợi ý quy cách$/);
      await page.locator('dialog input[type=search]').fill('figure-consistency');
      expect(await line.innerText()).toMatch(/tắt sẵn$/);
      await page.locator('dialog #preset').selectOption('ci');
      await page.locator('dialog input[type=search]').fill('run-on-sentence');
      expect(await line.innerText()).toContain('không báo ở mức này');
      await context.close();
    });
  });

  describe('without a mouse', () => {
    it('goes from finding to finding, takes, ignores, undoes', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      const before = await count(page);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F8');
      expect(await page.locator('#live').innerText()).toContain('truờng');
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => textOf(page)).toContain('Môi trường');
      await expect.poll(() => count(page)).toBe(before - 1);
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+Shift+Enter');
      await expect.poll(() => count(page)).toBe(before - 2);
      await page.keyboard.press('F8');
      await page.keyboard.press('Alt+Enter');
      expect(await page.evaluate('document.activeElement.className')).toContain('choice');
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(page)).toContain('hoàn thành');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
      await expect.poll(() => count(page)).toBe(before);
      await page.keyboard.press('Control+Alt+Enter');
      await expect.poll(() => textOf(page)).toBe(FIXED);
    });

    it('never types anything with Ctrl Enter: without a finding at the caret it leads to the next', async () => {
      const page = await open();
      await paste(page, `Bài hay.\n${ARTICLE}`);
      const before = await textOf(page);
      for (const keys of ['Control+Enter', 'Control+Shift+Enter']) {
        await page.keyboard.press('Control+Home');
        await page.keyboard.press(keys);
        await expect.poll(() => page.locator('.box').count()).toBe(1);
        expect(await textOf(page)).toBe(before);
      }
    });

    it('leaves the text by Tab, and reaches every button', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("#editor")')).toBe(null);
      const reached = new Set<string>();
      for (let i = 0; i < 40; i++) {
        reached.add(String(await page.evaluate('document.activeElement.id || document.activeElement.className')));
        await page.keyboard.press('Shift+Tab');
      }
      for (const id of [
        'open',
        'undo',
        'restore',
        'copy',
        'download',
        'show-rules',
        'show-dictionary',
        'show-help',
        'language',
        'theme',
        'skip',
      ])
        expect(reached).toContain(id);
    });

    it('keeps the focus in the list when a finding goes', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      const before = await count(page);
      await headlines(page).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.card .tools button', { hasText: 'Bỏ qua' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => count(page)).toBe(before - 1);
      await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('headline');
    });
  });

  it('never complains, and asks nobody else for anything', () => expect(site.complaints).toEqual([]));
});
