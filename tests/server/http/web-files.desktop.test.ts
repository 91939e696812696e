/** The web page as `vilint serve` hands it out, in Chromium. */
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../../missing.ts';
import { BROWSER, browserPath, paste, underlined } from '../../web/page.ts';
import { Serving } from '../serving.ts';

let server: Serving;
beforeAll(async () => (server = await Serving.start()));
afterAll(() => server.stop());

describe.skipIf(missing(browserPath !== undefined, 'the page of the server', BROWSER))('the page of the server', () => {
  it('checks a text, and nothing is complained of or asked of others', async () => {
    const complaints: string[] = [];
    const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:')) complaints.push(request.url());
    });
    await page.goto(server.url);
    await page.locator('#state[data-level=full]').waitFor({ timeout: 60_000 });
    await paste(page, 'Ông làm trong nghành giáo dục.');
    expect(await underlined(page)).toEqual(['nghành']);
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
