/** The HTML report: safe against whatever stands in texts and names, alone in the world, and alive in a browser. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleDay } from '../../src/reporters/article-day.ts';
import { awkward, check, reportOf, seeds } from './report.ts';

const hostile = awkward.map((article) => check(article));
const files = [...hostile, ...seeds.map((seed) => check({ ...seed, path: seed.path.replace('seeds/', 'tin/2025-10-09/') }))];
const total = files.reduce((sum, { result }) => sum + result.messages.length, 0);
const problems = ['<img src=x onerror=alert(1)>: không có tệp này.'];

interface Found {
  rule: string;
  place: string;
  before?: string;
  span?: string;
  after?: string;
  becomes: string[];
}

function elements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
const attribute = ({ attrs }: Tree.Element, name: string): string | undefined => attrs.find((entry) => entry.name === name)?.value;
const textOf = ({ childNodes }: Tree.Element): string => childNodes.map((child) => ('value' in child ? child.value : '')).join('');

describe('as a document', () => {
  let all: Tree.Element[];
  beforeAll(async () => {
    all = elements(parse(await reportOf('html', files, { problems })));
  });

  it('has no element that a text or a name put there', () => {
    const names = new Set(all.map(({ tagName }) => tagName));
    for (const name of ['img', 'i', 'iframe', 'link']) expect(names).not.toContain(name);
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(scripts).toHaveLength(files.length + 2);
    expect(scripts.filter((script) => attribute(script, 'type') === undefined)).toHaveLength(1);
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'src' || name === 'href')).toEqual([]);
  });

  it('forbids every request and every script but its own', () => {
    const policy = all
      .map((element) => (attribute(element, 'http-equiv') === 'Content-Security-Policy' ? attribute(element, 'content')! : ''))
      .join('');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; base-uri 'none'; form-action 'none'$/);
  });

  it('holds every finding, in its sentence', () => {
    const data = all
      .filter((element) => attribute(element, 'class') === 'file')
      .map((element) => JSON.parse(textOf(element)) as { path: string; findings: Found[] });
    expect(data.map(({ findings }) => findings.map(({ rule, place }) => [rule, place]))).toEqual(
      files.map(({ result }) => result.messages.map(({ ruleId, line, column }) => [ruleId, `${line}:${column}`])),
    );
    expect(data[0]!.findings[0]).toMatchObject({ before: '😀😀 Vốn đầu tư', span: ' ', after: ', tăng.', becomes: [''] });
    const horn = data.flatMap(({ findings }) => findings).find(({ span }) => span === 'truờng')!;
    expect(horn.before!.startsWith('Cùng đi có đại diện')).toBe(true);
    expect(horn.becomes).toEqual(['trường']);
  });

  it('is no article: a folder with a report in it can be checked again', async () => {
    const report = await reportOf('html', files, { problems });
    const { lintText } = await import('../../src/index.ts');
    expect(lintText(report, { filename: 'report.html', useModel: false }).findings).toEqual([]);
  });
});

describe('the day of an article', () => {
  it.each([
    ['tin/2025/11/24/a.txt', '', '2025-11-24'],
    ['tin/20251124-a.txt', 'Ngày 1/2/2024', '2025-11-24'],
    ['a.txt', '\nĐầu đề\nHà Nội, ngày 5/9/2025 - Sáng nay', '2025-09-05'],
    ['a.txt', 'Đầu đề\n2\n3\n4\nHạn chót 5/9/2025', undefined],
    ['2025-13-01.txt', 'số 12/34/2025', undefined],
    ['a.txt', 'Giá 1.2.20256', undefined],
  ])('%j, %j: %s', (path, text, day) => expect(articleDay(path, text)).toBe(day));
});

const browserPath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

describe.skipIf(browserPath === undefined)('in Chromium (skipped where it is not installed; CHROME_PATH names it)', () => {
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
