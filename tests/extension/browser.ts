/** Chromium with the extension in it, for tests: what a reader does, and what he sees. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Frame, type Locator, type Page, type Worker } from 'playwright-core';
import { expect } from 'vitest';
import { buildExtension } from '../../src/dev/build-extension.js';
import { browserPath } from '../web/page.ts';
import { editorPages, FIELDS, type EditorPages } from './pages.ts';

export { BROWSER, browserPath } from '../web/page.ts';

const NAMES = ['error', 'error-mark', 'warning', 'warning-mark'].map((kind) => `vilint-${kind}`);

/** What the extension's own world of a frame can tell. */
const LAYER = `((layer) => layer && chrome.dom.openOrClosedShadowRoot(layer))(document.querySelector('vilint-layer'))`;

/** A text with two findings. */
export const TYPED = 'Sở Nông nghiệp và Môi truờng tỉnh Đồng Tháp đã hòan thành.';

export class Reader {
  readonly context: BrowserContext;
  readonly site: EditorPages;
  readonly id: string;
  readonly #home: string;
  #tabs = 0;
  /** Whatever should not happen: errors of pages, requests to elsewhere. */
  readonly complaints: string[];

  private constructor(context: BrowserContext, site: EditorPages, id: string, home: string, complaints: string[]) {
    this.context = context;
    this.site = site;
    this.id = id;
    this.#home = home;
    this.complaints = complaints;
  }

  /**
   * Installs the extension into a new browser.
   * @param allowed sites that the reader has allowed for good, which no test can click for: in the manifest they count as granted
   */
  static async open(allowed: readonly string[] = ['http://127.0.0.1/*']): Promise<Reader> {
    const home = mkdtempSync(join(tmpdir(), 'vilint-extension-'));
    const { chrome } = await buildExtension(join(home, 'built'));
    const path = join(chrome, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
    const folder = join(home, 'installed');
    cpSync(chrome, folder, { recursive: true });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...(allowed.length > 0 && { host_permissions: allowed }) }));
    const site = await editorPages();
    const complaints: string[] = [];
    const context = await chromium.launchPersistentContext(join(home, 'profile'), {
      executablePath: browserPath!,
      headless: false,
      viewport: { width: 1000, height: 700 },
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    context.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|chrome-extension:|data:|blob:|about:)/.test(request.url())) complaints.push(request.url());
    });
    context.on('weberror', (error) => complaints.push(String(error.error().stack)));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The language of the browser itself is that of whoever runs the tests.
    await worker.evaluate(`chrome.storage.local.set({ settings: { locale: 'vi' } })`);
    const scripts = `chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)`;
    while (allowed.length > 0 && (await worker.evaluate(scripts)) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    return new Reader(context, site, new URL(worker.url()).host, home, complaints);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.site.close();
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** Opens a page of the extension. */
  async own(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${file}`);
    return page;
  }

  /** The popup as it opens over a tab. */
  async popup(tab: Tab): Promise<Page> {
    return this.own(`popup.html?tab=${await this.tabId(tab)}`);
  }

  /** A page with a text that has been checked. */
  async written(name = 'textarea', text = TYPED): Promise<Tab> {
    const tab = await this.tab(name);
    await tab.type(text);
    await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
    return tab;
  }

  /** What the icon shows over a tab. */
  async badge(tab: Tab): Promise<string> {
    const id = await this.tabId(tab);
    return this.worker.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
  }

  /** Changes what the extension remembers. */
  async settings(change: object): Promise<void> {
    const page = await this.own('options.html');
    await page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`,
    );
    await page.close();
  }

  get worker(): Worker {
    return this.context.serviceWorkers()[0]!;
  }

  async tabId(tab: Tab): Promise<number> {
    const page = await this.own('options.html');
    const url = tab.page.url();
    const id = Number(
      await page.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(url)})?.id ?? -1)`),
    );
    await page.close();
    return id;
  }

  /** Has the browser stop the worker, as it does when nothing has been asked for a while. */
  async stopWorker(): Promise<void> {
    const page = await this.own('options.html');
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** Opens one of the pages with an editor. */
  async tab(name: string): Promise<Tab> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    const tab = new Tab(page, session, name);
    await session.send('Runtime.enable');
    // Each tab has an address of its own, so that it can be told from the others.
    await page.goto(`${this.site.url}${name}?${++this.#tabs}`);
    await page.waitForFunction('window.ready === true');
    return tab;
  }
}

interface World {
  readonly id: number;
  readonly frame: string;
  readonly isOwn: boolean;
}

/** A page with an editor, and the extension in it. */
export class Tab {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #worlds = new Map<number, World>();

  readonly #name: string;

  constructor(page: Page, session: CDPSession, name: string) {
    this.page = page;
    this.#name = name;
    this.#session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId: string };
      this.#worlds.set(context.id, { id: context.id, frame: frameId, isOwn: context.origin.startsWith('chrome-extension:') });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId));
  }

  /** The frame of the editor: the innermost. */
  get frame(): Frame {
    return this.page.frames().at(-1)!;
  }

  /** Evaluates in the extension's world of the editor's frame. */
  async #own<T>(expression: string): Promise<T> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { id } = (frameTree.childFrames?.at(-1) ?? frameTree).frame;
    const last = [...this.#worlds.values()].filter(({ isOwn, frame }) => isOwn && frame === id).at(-1);
    if (last === undefined) throw new Error('the extension is not in this page');
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: last.id,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** The field that the page is about. */
  get field(): Locator {
    return this.frame.locator(FIELDS[this.#name] ?? '#field');
  }

  /** Types from the keyboard, as a person does. */
  async type(text: string): Promise<void> {
    await this.field.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** What the page itself takes for its text. */
  text(): Promise<string> {
    return this.page.evaluate<string>('window.model()');
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** True if the extension's script is in the page. */
  get isEntered(): boolean {
    return [...this.#worlds.values()].some(({ isOwn }) => isOwn);
  }

  /** The words that are underlined, in the order of the text. */
  underlined(): Promise<string[]> {
    return this.frame.evaluate<string[]>(`(() => {
      const ranges = ${JSON.stringify(NAMES)}.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]).map((still) => {
        const range = document.createRange();
        range.setStart(still.startContainer, still.startOffset);
        range.setEnd(still.endContainer, still.endOffset);
        return range;
      });
      return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
    })()`);
  }

  async #offset(): Promise<{ x: number; y: number }> {
    if (this.frame === this.page.mainFrame()) return { x: 0, y: 0 };
    const element = await this.frame.frameElement();
    return (await element.boundingBox())!;
  }

  /** Where an underlined word is on the screen. */
  async placeOf(word: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.frame.evaluate<{ x: number; y: number; width: number; height: number } | null>(`(() => {
      for (const name of ${JSON.stringify(NAMES)}) for (const still of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(still.startContainer, still.startOffset);
        range.setEnd(still.endContainer, still.endOffset);
        if (String(range) === ${JSON.stringify(word)}) return range.getBoundingClientRect().toJSON();
      }
      return null;
    })()`);
    if (box === null) throw new Error(`${word} is not underlined`);
    const { x, y } = await this.#offset();
    return { ...box, x: box.x + x, y: box.y + y };
  }

  /** Clicks into an underlined word. */
  async click(word: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(word);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** What the card says; empty without one. */
  card(): Promise<string> {
    return this.#own<string>(`${LAYER}?.querySelector('.box:not(.note)')?.innerText ?? ''`);
  }

  /** What is said of the last deed; empty if nothing is. */
  note(): Promise<string> {
    return this.#own<string>(`${LAYER}?.querySelector('.note')?.innerText ?? ''`);
  }

  /** Clicks on a button of the card or of the note, by what it says. */
  async press(label: string): Promise<void> {
    const box = await this.#own<{ x: number; y: number } | null>(`(() => {
      const button = [...(${LAYER}?.querySelectorAll('.box button') ?? [])].find((one) => one.innerText.includes(${JSON.stringify(label)}));
      if (button === undefined) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    if (box === null) throw new Error(`the card has no button “${label}”: ${await this.card()}`);
    const { x, y } = await this.#offset();
    await this.page.mouse.click(box.x + x, box.y + y);
  }

  /** Evaluates in the layer over the page, which is called `layer`. */
  inLayer<T>(expression: string): Promise<T> {
    return this.#own<T>(`((layer) => ${expression})(${LAYER})`);
  }
}

/** By how much two pictures differ, at the pixel and in the colour where they differ most: 0 to 255. */
export function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const urls = [one, other].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate<number>(`(async () => {
    const [a, b] = await Promise.all(${JSON.stringify(urls)}.map(async (url) => {
      const image = Object.assign(new Image(), { src: url });
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, width, height).data;
    }));
    return a.length !== b.length ? 255 : a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
  })()`);
}
