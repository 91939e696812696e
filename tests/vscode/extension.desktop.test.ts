/**
 * The extension in VS Code's own runtime, as a reader meets it: installed from its file, an article opened in Chromium, the
 * squiggle seen, corrections chosen. Skipped without code-server and Chromium; `.ci/run` installs them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CodeServer } from '../../src/dev/code-server.ts';
import { missing } from '../missing.ts';
import { browserPath } from '../web/page.ts';
import { hasWorkbench, makeVsix, WORKBENCH } from './vsix.ts';

const ARTICLE = 'Ông làm trong nghành giáo dục.\n\nVốn đầu tư , tăng.\n';
/** A program that leaves a trace, and turns off one of the two findings. */
const PROGRAM = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./ran', import.meta.url), '');
export default { rules: { 'space-before-punctuation': 'off' } };
`;
const WAIT = { timeout: 120_000 };

interface Workbench {
  page: Page;
  folder: string;
  /** File of the user settings. */
  settings: string;
}

vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 });

describe.skipIf(missing(hasWorkbench, 'the extension for VS Code', WORKBENCH))('the extension for VS Code', () => {
  let home: string;
  let browser: Browser;
  let vsix: string;
  const servers: CodeServer[] = [];
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'vilint-vscode-'));
    vsix = makeVsix(join(home, 'vilint.vsix'));
    browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** A workbench with a folder of these files, the first of which is open. */
  async function open(files: Record<string, string>, settings: Record<string, unknown> = {}): Promise<Workbench> {
    const folder = mkdtempSync(join(home, 'bai-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const own = mkdtempSync(join(home, 'home-'));
    const server = await CodeServer.start({ home: own, extensions: [vsix], settings });
    servers.push(server);
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    page.setDefaultTimeout(WAIT.timeout);
    await page.goto(server.address(folder, Object.keys(files)[0]!));
    return { page, folder, settings: join(own, 'data/User/settings.json') };
  }

  const TRUSTING = { 'security.workspace.trust.enabled': false, 'vilint.locale': 'en' };
  const squiggles = (page: Page) => page.locator('.monaco-editor .squiggly-error');
  const status = (page: Page) => page.locator('.statusbar-item', { hasText: 'vilint' });

  /** Of the uppermost squiggle. */
  async function middleOfFirst(page: Page): Promise<[x: number, y: number]> {
    const boxes = await Promise.all((await squiggles(page).all()).map((squiggle) => squiggle.boundingBox()));
    const { x, y, width, height } = boxes.filter((box) => box !== null).sort((a, b) => a.y - b.y)[0]!;
    return [x + width / 2, y + height / 2];
  }

  /** Puts the cursor into the uppermost squiggle. */
  async function clickFirst(page: Page): Promise<void> {
    await page.mouse.click(...(await middleOfFirst(page)));
  }

  /** Opens the lightbulb's menu; the workbench passes the first keys over while it is still loading that part. */
  async function lightbulb(page: Page): Promise<string> {
    const menu = page.locator('.action-widget').first();
    const isOpen = async (): Promise<boolean> => {
      await page.keyboard.press('Control+.');
      const action = menu.locator('.action').first();
      return action.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isOpen, WAIT).toBe(true);
    return menu.innerText();
  }

  async function command(page: Page, name: string): Promise<void> {
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('F1');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  it('underlines what is wrong, counts it, and mends it', async () => {
    const { page, folder } = await open({ 'bai.txt': ARTICLE }, { ...TRUSTING, 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 });
    await squiggles(page).nth(1).waitFor(WAIT);
    expect(await squiggles(page).count()).toBe(2);
    await expect.poll(() => status(page).innerText(), WAIT).toMatch(/vilint\s*2/u);

    const explained = page.locator('.monaco-hover', { hasText: 'About this rule: vi/onset-spelling' }).first();
    await page.mouse.move(...(await middleOfFirst(page)));
    await explained.waitFor(WAIT);
    expect((await explained.innerText()).match(/The onset is misspelt/g)).toHaveLength(1);

    await clickFirst(page);
    const offered = await lightbulb(page);
    expect(offered).toMatch(/Ignore vi\/[a-z-]+ on this line/);
    expect(offered).toContain('Add “nghành” to the dictionary of the project');
    await page.locator('.action-widget .action', { hasText: 'Change “nghành” to “ngành”' }).click();
    await expect.poll(() => readFileSync(join(folder, 'bai.txt'), 'utf8'), WAIT).toBe(ARTICLE.replace('nghành', 'ngành'));
    await expect.poll(() => squiggles(page).count(), WAIT).toBe(1);

    await command(page, 'vilint: Apply All Safe Fixes');
    await expect.poll(() => readFileSync(join(folder, 'bai.txt'), 'utf8'), WAIT).toContain('Vốn đầu tư, tăng.');
    await expect.poll(() => squiggles(page).count(), WAIT).toBe(0);
    await page.locator('.notification-toast', { hasText: '1 place fixed.' }).waitFor(WAIT);
    await expect.poll(() => status(page).innerText(), WAIT).not.toMatch(/\d/);
  });

  it('teaches words, and shows pages of rules', async () => {
    const { page, folder } = await open({ 'bai.md': ARTICLE }, TRUSTING);
    await squiggles(page).nth(1).waitFor(WAIT);
    await clickFirst(page);
    await page.keyboard.press('F1');
    await page.keyboard.type('vilint: Add Word');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Add Word' }).first().click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Dictionary of the project' }).click();
    await expect.poll(() => existsSync(join(folder, '.vilint/words.txt')), WAIT).toBe(true);
    expect(readFileSync(join(folder, '.vilint/words.txt'), 'utf8')).toContain('nghành');
    await expect.poll(() => squiggles(page).count(), WAIT).toBe(1);

    await command(page, 'vilint: Show a Rule');
    await page.getByPlaceholder('Which rule?').fill('dot-row');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'dot-row' }).first().click();
    await page.locator('.tab', { hasText: 'dot-row' }).waitFor(WAIT);
  });

  it('is set on the page of settings, also what may be unset', async () => {
    const { page, settings } = await open({ 'bai.txt': ARTICLE }, TRUSTING);
    await squiggles(page).nth(1).waitFor(WAIT);
    await command(page, 'Preferences: Open Settings (UI)');
    await page.locator('.settings-editor .suggest-input-container .view-lines').click();
    await page.keyboard.type('vilint.context');
    const choice = page.locator('.setting-item-enum', { hasText: 'Context' }).locator('select');
    const labels = (): Promise<string[]> => choice.locator('option').allTextContents();
    await expect.poll(labels, WAIT).toEqual(['as the project has it', 'on', 'off']);
    await choice.selectOption('off');
    await expect.poll(() => readFileSync(settings, 'utf8'), WAIT).toMatch(/"vilint\.context": false/);
  });

  it('runs no program of a folder that is not trusted, and says so', async () => {
    const { page, folder } = await open(
      { 'bai.txt': ARTICLE, 'vilint.config.mjs': PROGRAM },
      { 'vilint.locale': 'en', 'security.workspace.trust.startupPrompt': 'never' },
    );
    await page.locator('.notification-toast', { hasText: 'the editor does not trust this folder' }).waitFor(WAIT);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('is the same, byte by byte, when it is packed again', () => {
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(hash(makeVsix(join(home, 'again.vsix')))).toBe(hash(vsix));
  });
});
