/** `npm run web:pictures`: screenshots of the built page for docs/, in Chromium (CHROME_PATH names it), made small by pngquant. */
import { execFileSync } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from './serve-folder.ts';

interface Picture {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  lang: 'vi' | 'en';
  show: (page: Page) => Promise<void>;
}

const FINDING = '.finding:text-is("dâng")';

const PICTURES: readonly Picture[] = [
  {
    name: 'web',
    width: 1200,
    height: 740,
    colorScheme: 'light',
    lang: 'vi',
    show: (page) => page.locator(FINDING).click(),
  },
  {
    name: 'web-changes',
    width: 1200,
    height: 740,
    colorScheme: 'dark',
    lang: 'en',
    async show(page) {
      await page.locator('#accept-safe').click();
      await page.locator('#toast').waitFor();
      await page.locator('#tab-changes').click();
    },
  },
  { name: 'web-phone', width: 390, height: 780, colorScheme: 'light', lang: 'vi', show: (page) => page.locator(FINDING).click() },
  {
    name: 'web-phone-list',
    width: 390,
    height: 780,
    colorScheme: 'dark',
    lang: 'vi',
    async show(page) {
      await page.locator('#jump button').nth(1).click();
      await page.locator('#view-findings .headline').first().click();
    },
  },
];

const { url, server } = await serveFolder('dist/web');
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, width, height, colorScheme, lang, show } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  await page.goto(`${url}?lang=${lang}`);
  await page.locator('#state[data-level=full]').waitFor({ timeout: 60_000 });
  await page.locator('#sample').click();
  await page.locator('html[data-checked=full]').waitFor({ state: 'attached' });
  await show(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `docs/${name}.png`, animations: 'disabled', caret: 'hide' });
  await page.close();
}
execFileSync('pngquant', ['--force', '--strip', '--ext', '.png', '96', ...PICTURES.map(({ name }) => `docs/${name}.png`)], {
  stdio: 'inherit',
});
await browser.close();
server.close();
