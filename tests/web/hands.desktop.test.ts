/** The page under hands: presses last, fingers slip, people type on while something is done, and have two tabs. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { ARTICLE, BROWSER, browserPath, checked, FIXED, headline, headlines, paste, Site, textOf, type } from './page.ts';

let site: Site;
let visitor: BrowserContext;
const open = (): Promise<Page> => site.blankTab(visitor);
const expanded = (page: Page) => page.locator('.headline[aria-expanded=true]');

/** Presses the mouse in the middle of something. */
async function press(page: Page, selector: string): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
}

/** Waits until the list has been drawn anew. */
async function drawnAnew(page: Page, deed: () => Promise<unknown>): Promise<void> {
  await page.evaluate('document.querySelector("#view-findings").firstElementChild.dataset.old = ""');
  await deed();
  await page.locator('#view-findings > [data-old]').waitFor({ state: 'detached' });
}

const frames = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Keeps from the engine what it is asked, until it is let go. */
const holdEngine = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    const ask = Worker.prototype.postMessage;
    const held = [];
    Worker.prototype.postMessage = function (...message) { held.push(() => ask.apply(this, message)); };
    globalThis.letGo = () => { Worker.prototype.postMessage = ask; held.forEach((question) => question()); };
  }`);

/** A text that takes the engine a while, with a mistake in its middle that nothing mends by itself. */
const LINES = `${ARTICLE.split('\n')[2]}\n`.repeat(75);
const LONG = `${LINES}Anh ấy có ý trí vươn lên.\n${LINES}Hết.`;

describe.skipIf(missing(browserPath !== undefined, 'the web page under hands', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    site = await Site.open();
    visitor = await site.visitor();
  });
  afterAll(() => site.close());

  describe('a press', () => {
    it('of another button than the first holds nothing up, as the menu of the browser takes its release', async () => {
      const page = await open();
      await page.locator('.cm-content').focus();
      await page.mouse.move(200, 300);
      await page.mouse.down({ button: 'right' });
      await paste(page, ARTICLE);
      await expect.poll(() => headlines(page).count()).toBe(5);
      await page.mouse.up({ button: 'right' });
    });

    it('of the space bar lasts, too', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('#accept-safe').focus();
      await page.keyboard.down(' ');
      await page.locator('.cm-editor:not(.cm-focused)').waitFor();
      // Settings come from other tabs, too, and have the list drawn anew.
      await page.evaluate("dispatchEvent(new StorageEvent('storage', { key: 'vilint' }))");
      await frames(page);
      await page.keyboard.up(' ');
      await expect.poll(() => textOf(page)).toBe(FIXED);
      expect(await page.evaluate('document.activeElement.className')).toBe('headline');
    });

    it('on a tool lasts while the fixes come in', async () => {
      const page = await open();
      await paste(page, LONG);
      await holdEngine(page);
      await page.keyboard.press('Control+Alt+Enter');
      await press(page, '#blank');
      await page.evaluate('letGo()');
      await page.locator('#toast', { hasText: 'Đã sửa' }).waitFor();
      await page.mouse.up();
      await expect.poll(() => textOf(page)).toContain('Dán hoặc gõ');
    });

    it('on a correction that is elsewhere by the time of the release changes nothing', async () => {
      const page = await open();
      await paste(page, LONG);
      await headline(page, 'trí').click();
      await page.locator('.card .choice').waitFor();
      await page.locator('.cm-content').focus();
      await holdEngine(page);
      await page.keyboard.press('Control+Alt+Enter');
      await press(page, '.card .choice');
      await page.evaluate('letGo()');
      await page.locator('#toast', { hasText: 'Đã sửa' }).waitFor();
      await page.mouse.up();
      await page.locator('#copy').click();
      await page.locator('#toast', { hasText: 'Đã chép' }).waitFor();
      const text = String(await page.evaluate('navigator.clipboard.readText()'));
      expect(new Set(text.split('\n'))).toEqual(new Set([FIXED.split('\n')[2], 'Anh ấy có ý trí vươn lên.', 'Hết.']));
    });
  });

  describe('a double click', () => {
    it('on a finding opens it, and does not close it at once', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await headline(page, 'truờng').dblclick();
      await expect.poll(() => expanded(page).count()).toBe(1);
    });

    it('on a correction takes it, and leaves the finding alone that moves there', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await headline(page, 'truờng').click();
      await page.locator('.card .choice').first().dblclick({ delay: 80 });
      await checked(page);
      await expect.poll(() => textOf(page)).toBe(ARTICLE.replace('truờng', 'trường'));
      expect(await expanded(page).count()).toBe(0);
    });

    it.each(['show-rules', 'show-dictionary', 'show-help'])('on #%s opens the dialog, and does not close it at once', async (id) => {
      const page = await open();
      await page.locator(`#${id}`).dblclick({ delay: 80 });
      await page.locator('dialog').waitFor();
      expect(await page.locator('dialog').count()).toBe(1);
    });
  });

  describe('text that is selected', () => {
    it('in the list stays selected', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('.finding', { hasText: 'hòan' }).click();
      await headline(page, 'hòan').click();
      await page.locator('.cm-content').focus();
      const box = (await page.locator('.card .message').boundingBox())!;
      await page.mouse.move(box.x + 3, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + 100, box.y + 10, { steps: 5 });
      await page.mouse.up();
      await page.locator('.cm-editor:not(.cm-focused)').waitFor();
      await frames(page);
      expect(await page.evaluate('String(getSelection())')).toMatch(/^Dấu thanh/);
    });

    it('in a dialog, up to the space beside it, closes nothing', async () => {
      const page = await open();
      await page.locator('#show-dictionary').click();
      await page.locator('dialog textarea').fill('Lê Văn Ất');
      const box = (await page.locator('dialog textarea').boundingBox())!;
      await page.mouse.move(box.x + 60, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(20, box.y + 20, { steps: 5 });
      await page.mouse.up();
      await frames(page);
      expect(await page.locator('dialog textarea').inputValue()).toBe('Lê Văn Ất');
      await page.mouse.click(20, box.y + 20);
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
    });
  });

  describe('undo', () => {
    it.each([
      ['is typed', 'Control+End Space H e t'],
      ['is undone by keys', 'Control+z'],
    ])('is offered by a message until something else %s', async (_, keys) => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('#accept-safe').click();
      await page.locator('#toast button').waitFor();
      await page.locator('.cm-content').focus();
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      await page.locator('#toast button').waitFor({ state: 'detached' });
      expect(await page.locator('#toast').innerText()).toContain('Đã sửa');
    });

    it('takes back what was typed after a correction, and not the correction along with it', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type(' xanh');
      await expect.poll(() => textOf(page)).toContain('Môi trường xanh');
      await page.keyboard.press('Control+z');
      await expect.poll(() => textOf(page)).toBe(ARTICLE.replace('truờng', 'trường'));
    });
  });

  describe('while something is done', () => {
    it('one may type on: the fixes come into the text as it is by then', async () => {
      const page = await open();
      await paste(page, LONG);
      await page.keyboard.press('Control+Home');
      await holdEngine(page);
      await page.keyboard.press('Control+Alt+Enter');
      await page.keyboard.type('Tin mới. ');
      await page.evaluate('letGo()');
      await page.locator('#toast', { hasText: /Đã sửa 3\d\d chỗ/ }).waitFor();
      const text = await textOf(page);
      expect(text).toMatch(/^Tin mới\. Toàn tỉnh đã hoàn thành/);
      expect(text).not.toContain('hòan');
    });

    it('one may ask for it twice', async () => {
      const page = await open();
      await paste(page, LONG);
      await holdEngine(page);
      for (let i = 0; i < 2; i++) await page.keyboard.press('Control+Alt+Enter');
      await page.evaluate('letGo()');
      await page.locator('#toast', { hasText: /Đã sửa 3\d\d chỗ/ }).waitFor();
      await page.locator('#toast button').click();
      await expect.poll(() => textOf(page)).toContain('hòan');
      expect(await page.locator('#toast').isHidden()).toBe(true);
    });
  });

  describe('the focus', () => {
    it('stays on the button that has it when the list is drawn anew', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await headline(page, 'truờng').click();
      await page.locator('.card .tools button', { hasText: 'Bỏ qua' }).focus();
      await drawnAnew(page, () => page.evaluate("dispatchEvent(new StorageEvent('storage', { key: 'vilint' }))"));
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Bỏ qua');
    });
  });

  describe('a text', () => {
    it('is kept as it is when the page is left in the middle of typing', async () => {
      const page = await open();
      await type(page, 'Một bài.');
      await expect.poll(() => page.evaluate('sessionStorage.getItem("vilint-draft")')).toContain('Một bài.');
      await page.keyboard.type(' Thêm chữ.');
      await page.reload();
      await expect.poll(() => textOf(page)).toBe('Một bài. Thêm chữ.');
    });

    it('that is pasted over another one is compared with itself', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.keyboard.press('Control+a');
      await paste(page, 'Bài sau đã hòan thành.');
      await page.locator('#tab-changes').click();
      await page.locator('#view-changes', { hasText: 'Bài chưa khác bản gốc.' }).waitFor();
      await page.locator('#undo').click();
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
      await page.locator('#view-changes', { hasText: 'Bài chưa khác bản gốc.' }).waitFor();
    });

    it('comes back with its file, and as what it was, when another one is undone', async () => {
      const page = await open();
      const drop = async (name: string, content: string): Promise<void> => {
        const data = await page.evaluateHandle(`(() => { const transfer = new DataTransfer();
          transfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)})); return transfer; })()`);
        for (const event of ['dragover', 'drop']) await page.dispatchEvent('.cm-content', event, { dataTransfer: data });
        await page.locator('#toast', { hasText: name }).waitFor();
      };
      const saved = async (): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
        return download.suggestedFilename();
      };
      await paste(page, 'Bài viết cả buổi sáng.');
      await drop('hai.html', '<p>Bài hai.</p>');
      await drop('ba.md', 'Bài *ba*.');
      expect(await saved()).toBe('ba.md');
      await page.locator('#undo').click();
      await expect.poll(() => textOf(page)).toBe('<p>Bài hai.</p>');
      expect(await saved()).toBe('hai.html');
      await page.locator('#undo').click();
      await expect.poll(() => textOf(page)).toBe('Bài viết cả buổi sáng.');
      expect(await saved()).toBe('bai.txt');
      await page.locator('#tab-changes').click();
      await page.locator('#view-changes', { hasText: 'Bài chưa khác bản gốc.' }).waitFor();
      await page.locator('#redo').click();
      await expect.poll(() => textOf(page)).toBe('<p>Bài hai.</p>');
      expect(await saved()).toBe('hai.html');
    });
  });

  it('keeps what another tab has learnt meanwhile', async () => {
    const context = await site.visitor();
    const page = await site.tab(context);
    const other = await site.tab(context);
    const text = 'Chiều nay, ông Lê Trườngg đến thăm trường học ở xã Bình Thạnh.';
    await paste(other, text);
    await expect.poll(() => headline(other, 'Trườngg').count()).toBe(1);
    await page.bringToFront();
    await page.locator('#show-dictionary').click();
    await page.locator('dialog textarea').fill('Lê Trườngg');
    await page.locator('dialog .primary').click();
    await other.bringToFront();
    await expect.poll(() => headline(other, 'Trườngg').count()).toBe(0);
    await other.locator('#theme').click();
    await other.reload();
    await other.locator('#show-dictionary').click();
    expect(await other.locator('dialog textarea').inputValue()).toBe('Lê Trườngg');
    await context.close();
  });

  it('keeps what another tab learns while the dictionary is open', async () => {
    const context = await site.visitor();
    const [page, other] = [await site.tab(context), await site.tab(context)];
    for (const [tab, name] of [
      [page, 'Lê Trườngg'],
      [other, 'Trần Thuậnn'],
    ] as const) {
      await tab.bringToFront();
      await tab.locator('#show-dictionary').click();
      await tab.locator('dialog textarea').fill(name);
    }
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await tab.locator('dialog .primary').click();
      await tab.locator('dialog').waitFor({ state: 'detached' });
    }
    await page.reload();
    await page.locator('#show-dictionary').click();
    expect((await page.locator('dialog textarea').inputValue()).split('\n').sort()).toEqual(['Lê Trườngg', 'Trần Thuậnn']);
    await context.close();
  });

  it('lists the rules also for those who ask before they are there', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/worker.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url);
    await page.locator('#show-rules').click();
    await page.locator('dialog').waitFor();
    release();
    await page.locator('dialog .rules summary').first().waitFor();
    expect(await page.locator('dialog').innerText()).not.toContain('Không có quy tắc');
    await context.close();
  });

  it('never complains, and asks nobody else for anything', () => expect(site.complaints).toEqual([]));
});
