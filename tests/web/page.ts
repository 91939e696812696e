/** The built page in Chromium, for tests. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder } from '../../src/dev/serve-folder.ts';

export const WEB_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));

export const browserPath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
/** What tests of pages need. */
export const BROWSER = 'Chromium; CHROME_PATH names it';

/** A browser beside a server of the page. */
export class Site {
  readonly url: string;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;
  /** Everything that should not happen: messages on the console, errors, requests to elsewhere. */
  readonly complaints: string[] = [];

  private constructor(url: string, browser: Browser, close: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#close = close;
  }

  /** @param served address of a running server; without it the built folder is served */
  static async open(served?: string): Promise<Site> {
    if (served !== undefined) {
      const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
      return new Site(served, browser, () => browser.close());
    }
    const { url, server } = await serveFolder(WEB_FOLDER);
    const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
    return new Site(url, browser, async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** A browser that has never been here. */
  async visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ acceptDownloads: true, ...options });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.url });
    return context;
  }

  /** Opens the page in the only tab, without the draft that another one left, and waits until the engine is whole. */
  async blankTab(context: BrowserContext): Promise<Page> {
    // A tab that is hidden still saves what it has.
    await Promise.all(context.pages().map((old) => old.close()));
    const page = await context.newPage();
    await page.addInitScript('localStorage.removeItem("vilint-draft")');
    return this.#opened(page, '');
  }

  /** Opens the page in a tab, and waits until the engine is whole. */
  async tab(context: BrowserContext, address = ''): Promise<Page> {
    return this.#opened(await context.newPage(), address);
  }

  async #opened(page: Page, address: string): Promise<Page> {
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error.stack)));
    page.on('request', (request) => {
      const { url } = { url: request.url() };
      if (!url.startsWith(this.url) && !url.startsWith('blob:')) this.complaints.push(url);
    });
    await page.goto(this.url + address);
    await page.locator('#state[data-level=full]').waitFor({ timeout: 60_000 });
    return page;
  }
}

/** Types a text as a person does, from the keyboard, into the empty editor. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.type(text);
}

/** Puts a text into the editor by pasting. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+v');
  await checked(page);
}

/** Waits until the text as it is has been checked by the whole engine. */
export async function checked(page: Page): Promise<void> {
  await page.locator('html[data-checked=full]').waitFor({ state: 'attached' });
}

/** The text in the editor. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/^\n$/, '')).join('\n');
}

/** The words that are underlined, in order. */
export async function underlined(page: Page): Promise<string[]> {
  await checked(page);
  return page.locator('.cm-content .finding').allInnerTexts();
}

/** An article with five mistakes, and what the safe fixes make of it. */
export const ARTICLE = [
  'Mực nước sông Tiền dâng nhanh',
  'Sáng 9/10, đoàn công tác của tỉnh Đồng Tháp đi kiểm tra đê. Cùng đi có đại diện Sở Nông nghiệp và Môi truờng .',
  'Toàn tỉnh đã hòan thành gia cố đê, sớm hơn kế hoạch của của tỉnh. Lực lượng chức nang gồm 45 người.',
].join('\n');
export const FIXED = ARTICLE.replace('truờng .', 'trường.').replace('hòan', 'hoàn').replace('của của', 'của');

/** The lines of the list that open a finding. */
export const headlines = (page: Page) => page.locator('#view-findings .headline');
/** The one of a finding on these words. */
export const headline = (page: Page, words: string) => page.locator(`#view-findings li[data-key*="|${words}|"] .headline`);
export async function count(page: Page): Promise<number> {
  await checked(page);
  return headlines(page).count();
}
