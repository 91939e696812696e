/** `npm run extension:pictures`: the icons of the browser extension and its screenshots for docs/, in Chromium (CHROME_PATH names it), made small by pngquant. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Reader } from '../../tests/extension/browser.ts';

const ICONS = [16, 32, 48, 128];
const TEXT = [
  'Mực nước sông Tiền dâng nhanh',
  'Sáng 9/10, đoàn công tác của tỉnh Đồng Tháp đi kiểm tra đê. Cùng đi có đại diện Sở Nông nghiệp và Môi truờng .',
  'Toàn tỉnh đã hòan thành gia cố đê, sớm hơn kế hoạch của của tỉnh.',
].join('\n');

const PICTURES = [
  { name: 'extension', colorScheme: 'light', locale: 'vi', width: 860, height: 420 },
  { name: 'extension-dark', colorScheme: 'dark', locale: 'en', width: 860, height: 420 },
  { name: 'extension-phone', colorScheme: 'light', locale: 'vi', width: 390, height: 560 },
] as const;

async function drawIcons(): Promise<void> {
  const svg = readFileSync('src/web/static/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const size of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `src/extension/static/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
}

/** A page of a newsroom, as plain as can be. */
const FORM = `document.head.insertAdjacentHTML('beforeend', \`<style>
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 24px; background: light-dark(#eef1f4, #15171a); font: 16px system-ui, sans-serif; }
  textarea { box-sizing: border-box; width: 100%; height: 60vh; padding: 14px; border: 1px solid light-dark(#c4cad1, #454a52);
    border-radius: 6px; background: light-dark(#fff, #1f2226); color: light-dark(#1b1f23, #e8eaed); font: 18px/1.6 Georgia, serif !important; resize: none; outline: none; }
</style>\`)`;

await drawIcons();
const reader = await Reader.open();
for (const { name, colorScheme, locale, width, height } of PICTURES) {
  await reader.worker.evaluate(`chrome.storage.local.set({ settings: { locale: '${locale}' } })`);
  const tab = await reader.tab('textarea');
  await tab.page.setViewportSize({ width, height });
  await tab.page.emulateMedia({ colorScheme });
  await tab.page.evaluate(FORM);
  await tab.field.click();
  await tab.page.keyboard.insertText(TEXT);
  while ((await tab.underlined()).length < 4) await tab.page.waitForTimeout(100);
  // The mirror follows the new style of the page within a second.
  await tab.page.waitForTimeout(1500);
  await tab.click('hòan');
  while ((await tab.card()) === '') await tab.page.waitForTimeout(100);
  await tab.page.screenshot({ path: `docs/${name}.png`, animations: 'disabled', caret: 'hide' });
  if (name === 'extension') {
    const popup = await reader.popup(tab);
    await popup.locator('#summary', { hasText: /\d/ }).waitFor();
    // The whole page is as high as its content, which is more.
    await popup.setViewportSize({ width: 384, height: 100 });
    await popup.screenshot({ path: 'docs/extension-popup.png', fullPage: true });
    await popup.close();
  }
  await tab.close();
}
await reader.close();
const made = [...PICTURES.map(({ name }) => name), 'extension-popup'].map((name) => `docs/${name}.png`);
execFileSync('pngquant', ['--force', '--strip', '--ext', '.png', '96', ...made], { stdio: 'inherit' });
