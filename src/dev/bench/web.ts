/**
 * `npm run bench:web`: how long the page takes, in Chromium, from a key to the findings on the screen, in an article of
 * 1,000 words. The page must have been built (`npm run build`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { browserPath, checked, paste, Site } from '../../../tests/web/page.ts';

const { values: asked } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (asked.help === true) {
  console.log('npm run bench:web: how long the page takes in Chromium, from a key to the findings. No options; build first.');
  process.exit(0);
}

const WORDS = 1000;
const TIMES = 20;

const seeds = new URL('../../../seeds/', import.meta.url);
const article = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8').trim())
  .join('\n')
  .split(/(?<=\s)/)
  .slice(0, WORDS)
  .join('')
  .trim();

/** Milliseconds from the next key to a frame after `done` holds. */
const stopwatch = (done: string): string => `window.took = new Promise((resolve) => {
  addEventListener('keydown', () => {
    const start = performance.now();
    const look = () => (${done}) ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))) : setTimeout(look, 1);
    look();
  }, { once: true, capture: true });
}); undefined`;

async function timed(page: Page, done: string, deed: () => Promise<unknown>): Promise<number> {
  await page.evaluate(stopwatch(done));
  await deed();
  return Number(await page.evaluate('window.took'));
}

function tell(name: string, all: readonly number[]): void {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  console.log(`${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms (${all.length} times)`);
}

if (browserPath === undefined) throw new Error('Chromium is not installed (CHROME_PATH names it)');
const site = await Site.open();
try {
  const began = performance.now();
  const context = await site.visitor();
  const page = await site.tab(context);
  console.log(`a first visit, from a server on this machine: engine whole after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const again = performance.now();
  await (await site.tab(context)).close();
  console.log(`a later visit: ${((performance.now() - again) / 1000).toFixed(1)} s`);

  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(article)})`);
  await page.locator('.cm-content').focus();
  const pasted = await timed(page, "document.querySelector('.cm-content .finding')", () => page.keyboard.press('Control+v'));
  console.log(`${article.split(/\s+/).length} words pasted into a fresh page: findings after ${pasted.toFixed(0)} ms`);

  await page.locator('#blank').click();
  await paste(page, article);
  const toFinding: number[] = [];
  const toChecked: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Sở Nông nghiệp và Môi truờng');
    const words = `[...document.querySelectorAll('.cm-content .finding')].filter((mark) => mark.textContent === 'truờng').length > ${i}`;
    toFinding.push(await timed(page, words, () => page.keyboard.press('Space')));
    await page.keyboard.type('họp.');
    await checked(page);
    toChecked.push(await timed(page, "document.documentElement.dataset.checked === 'full'", () => page.keyboard.press('Enter')));
    await page.keyboard.press('Backspace');
    await checked(page);
  }
  tell('from the space after a wrong word to its underline', toFinding);
  tell('from a key to the whole article checked again', toChecked);
  if (site.complaints.length > 0) console.log(site.complaints.join('\n'));
} finally {
  await site.close();
}
