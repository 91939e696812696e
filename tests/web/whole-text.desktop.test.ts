/** What the page does with the whole text: compare, restore, count, copy; files in and out. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { ARTICLE, BROWSER, browserPath, checked, FIXED, paste, Site, textOf } from './page.ts';

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

let site: Site;
let visitor: BrowserContext;
const open = (): Promise<Page> => site.blankTab(visitor);

describe.skipIf(missing(browserPath !== undefined, 'the web page with whole texts', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    site = await Site.open();
    visitor = await site.visitor();
  });
  afterAll(() => site.close());

  describe('with the whole text', () => {
    it('compares it with what it was, and reverts a single change', async () => {
      const page = await open();
      await paste(page, ARTICLE);
      await page.locator('#accept-safe').click();
      await expect.poll(() => textOf(page)).toBe(FIXED);
      await page.locator('#tab-changes').click();
      await expect.poll(() => page.locator('#view-changes del').allInnerTexts()).toEqual(['truờng␣', 'hòan', 'của␣']);
      await page.locator('#view-changes li button').nth(1).click();
      await expect.poll(() => textOf(page)).toBe(FIXED.replace('hoàn', 'hòan'));
    });

    it('puts diacritics on bare words', async () => {
      const page = await open();
      await paste(page, 'Toi di hoc o truong dai hoc.');
      await page.locator('#restore').click();
      await expect.poll(() => textOf(page)).toBe('Tôi đi học ở trường đại học.');
      await page.locator('#undo').click();
      await expect.poll(() => textOf(page)).toBe('Toi di hoc o truong dai hoc.');
    });

    it('copies and downloads it', async () => {
      const page = await open();
      await paste(page, FIXED);
      await page.locator('#copy').click();
      await page.locator('#toast', { hasText: 'Đã chép' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(FIXED);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
      expect(download.suggestedFilename()).toBe('bai.txt');
      expect((await bytesOf(download)).toString()).toBe(FIXED);
    });

    it('counts it', async () => {
      const page = await open();
      await paste(page, 'Một hai ba. Bốn năm sáu bảy.\nTám chín.');
      await page.locator('#tab-statistics').click();
      const figures = await page.locator('#view-statistics .figures').first().innerText();
      for (const figure of [/^Tiếng\s+9$/m, /^Câu\s+3$/m, /^Đoạn\s+2$/m]) expect(figures).toMatch(figure);
    });

    it('keeps it in the browser, also when the tab is closed, until it is wiped', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await paste(page, ARTICLE);
      await expect.poll(() => page.evaluate('localStorage.getItem("vilint-draft") !== null')).toBe(true);
      await page.reload();
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
      await page.close();
      const other = await site.tab(context);
      await expect.poll(() => textOf(other)).toBe(ARTICLE);
      await checked(other);
      await other.locator('#blank').click();
      await expect.poll(() => other.evaluate('localStorage.getItem("vilint-draft") ?? sessionStorage.getItem("vilint-draft")')).toBe(null);
      await other.close();
      expect(await textOf(await site.tab(context))).toContain('Dán hoặc gõ');
      await context.close();
    });
  });

  describe('with files', () => {
    const crlf = ARTICLE.replaceAll('\n', '\r\n');
    async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
      const data = await page.evaluateHandle(
        `(() => { const transfer = new DataTransfer(); transfer.items.add(new File([Uint8Array.from(atob(${JSON.stringify(
          Buffer.from(bytes).toString('base64'),
        )}), (char) => char.charCodeAt(0))], ${JSON.stringify(name)})); return transfer; })()`,
      );
      for (const event of ['dragover', 'drop']) await page.dispatchEvent('.cm-content', event, { dataTransfer: data });
      await page.locator('#toast').waitFor();
    }

    it('opens a Word document that is dropped, and gives it back with tracked changes', async () => {
      const page = await open();
      await drop(page, 'bai.docx', docx(ARTICLE.split('\n')));
      await checked(page);
      await expect.poll(() => textOf(page)).toBe(ARTICLE);
      await page.locator('#accept-safe').click();
      await expect.poll(() => textOf(page)).toBe(FIXED);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
      expect(download.suggestedFilename()).toBe('bai.docx');
      const xml = strFromU8(unzipSync(new Uint8Array(await bytesOf(download)))['word/document.xml']!);
      expect(xml).toMatch(/<w:ins [^>]*>.*?trường/);
      expect(xml).toMatch(/<w:del [^>]*>.*?truờng/);
    });

    it('fixes each text of a document within itself, wherever the fixes before have moved it', async () => {
      const page = await open();
      await drop(page, 'bai.docx', docx(['Vốn đầu tư , tăng trong năm nay.'], ['Ở xã Nậm Pồ, trường mới đã xong.']));
      await checked(page);
      await page.locator('#accept-safe').click();
      await page.locator('#toast', { hasText: 'Đã sửa 1 chỗ' }).waitFor();
      expect(await textOf(page)).toBe('Vốn đầu tư, tăng trong năm nay.\nỞ xã Nậm Pồ, trường mới đã xong.');
    });

    it('gives it back with comments on what is left, too', async () => {
      const page = await open();
      await drop(page, 'bai.docx', docx([...ARTICLE.split('\n'), 'Anh ấy có ý trí vươn lên.']));
      await checked(page);
      await page.locator('#accept-safe').click();
      await expect.poll(() => textOf(page)).toContain('ý trí');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download-comments').click()]);
      const files = unzipSync(new Uint8Array(await bytesOf(download)));
      expect(strFromU8(files['word/comments.xml']!)).toMatch(/w:author="vilint".*Thay bằng “chí”.*vi\/ch-tr/s);
      expect(strFromU8(files['word/document.xml']!)).toMatch(/<w:commentRangeStart [^>]*>.*?trí.*?<w:commentRangeEnd/s);
      expect(strFromU8(files['word/document.xml']!)).toMatch(/<w:ins [^>]*>.*?trường/);
    });

    it.each([
      ['bai.txt', crlf, ARTICLE, FIXED.replaceAll('\n', '\r\n')],
      [
        'bai.html',
        '<p>Sở Nông nghiệp và Môi <b>truờng</b></p>',
        '<p>Sở Nông nghiệp và Môi <b>truờng</b></p>',
        '<p>Sở Nông nghiệp và Môi <b>trường</b></p>',
      ],
    ])('opens %s, and gives it back as it was but for the fixes', async (name, content, shown, fixed) => {
      const page = await open();
      await drop(page, name, strToU8(content));
      await checked(page);
      await expect.poll(() => textOf(page)).toBe(shown);
      await page.locator('#accept-safe').click();
      await page.locator('#toast', { hasText: 'Đã sửa' }).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
      expect((await bytesOf(download)).toString()).toBe(fixed);
    });

    it.each([
      ['bai.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'trang này mở được'],
      ['bai.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'Word kiểu cũ'],
      ['bai.docx', strToU8('xin chào'), 'bị hỏng'],
      ['bai.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x80), 'không phải UTF-8'],
    ])('says why it cannot open %s, and leaves the text alone', async (name, bytes, why) => {
      const page = await open();
      await paste(page, FIXED);
      await drop(page, name, bytes);
      await page.locator('#toast', { hasText: why }).waitFor();
      await expect.poll(() => textOf(page)).toBe(FIXED);
    });
  });

  it('never complains, and asks nobody else for anything', () => expect(site.complaints).toEqual([]));
});

/** A Word document of some paragraphs, and a table of some cells. */
function docx(paragraphs: readonly string[], cells: readonly string[] = []): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const rows = cells.map((text) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`);
  const body = [...paragraphs.map(paragraph), ...(rows.length === 0 ? [] : ['<w:tbl>', ...rows, '</w:tbl>'])].join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
  });
}
