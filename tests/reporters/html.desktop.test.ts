/** The HTML report, alive in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { habitsIn } from '../../src/findings/habits.ts';
import { SourceText } from '../../src/reporters/source-text.ts';
import { missing } from '../missing.ts';
import { BROWSER, browserPath } from '../web/page.ts';
import { files, hostile, problems } from './html-files.ts';
import { awkward, check, reportOf } from './report.ts';

/** A habit is told once. */
const total = files.reduce((sum, { result, text }) => sum + habitsIn(new SourceText(result, text).text, result.messages).length, 0);

describe.skipIf(missing(browserPath !== undefined, 'the HTML report', BROWSER))('in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-html-'));
    for (const locale of ['vi', 'en'] as const)
      writeFileSync(join(folder, `${locale}.html`), await reportOf('html', files, { problems, locale }));
    const archive = ['bài/2024/kinh-te/a.txt', 'bài/2025/the-thao/a.txt'].map((path) => check({ ...awkward[0]!, path }));
    writeFileSync(join(folder, 'archive.html'), await reportOf('html', archive));
    writeFileSync(join(folder, 'clean.html'), await reportOf('html', [hostile[3]!]));
    browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name = 'vi', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return page;
  }
  const status = (page: Page): Promise<string> => page.locator('#status').innerText();

  it('shows totals, charts and findings', async () => {
    const page = await open();
    expect(await page.locator('#files').innerText()).toBe(String(files.length));
    expect(await status(page)).toBe(`${total} trên ${total} chỗ`);
    expect(await page.locator('.bar').count()).toBe(15);
    expect(await page.locator('article').count()).toBe(Math.min(total, 100));
    await page.locator('#more').click();
    expect(await page.locator('article').count()).toBe(Math.min(total, 200));
    expect(await page.locator('section li').innerText()).toBe(problems[0]);
  });

  it('filters by a bar and gives the filter back', async () => {
    const page = await open();
    const bar = page.locator('.bar').first();
    const count = await bar.locator('output').innerText();
    await bar.click();
    expect(await status(page)).toBe(`${count} trên ${total} chỗ`);
    await page.locator('#chips button').click();
    expect(await status(page)).toBe(`${total} trên ${total} chỗ`);
    await page.locator('[data-facet=desk]').click();
    expect(await page.locator('.bar span').allInnerTexts()).toEqual(expect.arrayContaining(['tin', 'mã', 'tòa soạn']));
    await page.locator('[data-facet=day]').click();
    await page.locator('.days g').last().press('Enter');
    expect(await page.locator('#chips').innerText()).toContain('2025-10-09');
  });

  it('keeps the focus of those who filter with keys', async () => {
    const page = await open();
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    await page.locator('.bar').nth(2).focus();
    const bar = await focused();
    await page.keyboard.press('Enter');
    await page.locator('#chips button').waitFor();
    expect(await focused()).toBe(bar);
    await page.locator('#chips button').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.locator('[data-facet=day]').click();
    await page.locator('.days g').last().focus();
    const day = await focused();
    await page.keyboard.press('Enter');
    await page.locator('#chips button').waitFor();
    expect(await focused()).toBe(day);
  });

  it('shows what its filters say when one comes back to it', async () => {
    const page = await open();
    await page.locator('#search').fill('truong');
    await page.locator('#level').selectOption('error');
    const before = await status(page);
    expect(before).not.toBe(`${total} trên ${total} chỗ`);
    await page.goto(pathToFileURL(join(folder, 'clean.html')).href);
    await page.goBack();
    await page.locator('#search').waitFor();
    expect(await page.locator('#search').inputValue()).toBe('truong');
    await expect.poll(() => status(page)).toBe(before);
  });

  it('takes no year for a desk', async () => {
    const page = await open('archive');
    await page.locator('[data-facet=desk]').click();
    expect((await page.locator('.bar span').allInnerTexts()).sort()).toEqual(['kinh-te', 'the-thao']);
  });

  it('searches with and without diacritics', async () => {
    const page = await open();
    await page.locator('#search').fill('truờng');
    const exact = await page.locator('article').count();
    await page.locator('#search').fill('truong');
    expect(exact).toBeGreaterThan(0);
    expect(await page.locator('article').count()).toBeGreaterThan(exact);
    await page.locator('#search').fill('không có ở đâu cả');
    expect(await status(page)).toBe('Không có chỗ nào khớp.');
  });

  it('fits a phone, in light and dark', async () => {
    const backgrounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('vi', { viewport: { width: 360, height: 740 }, colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      backgrounds.add(String(await page.evaluate('getComputedStyle(document.body).backgroundColor')));
    }
    expect(backgrounds.size).toBe(2);
  });

  it('speaks English', async () => {
    const page = await open('en');
    expect(await page.title()).toBe('Text check report');
    expect(await status(page)).toMatch(/^\d+ of \d+ findings$/);
  });

  it('says when there is nothing to report', async () => expect(await status(await open('clean'))).toBe('Không có gì phải báo.'));

  it('never complains, opens a dialog or asks for anything', () => expect(complaints).toEqual([]));
});
