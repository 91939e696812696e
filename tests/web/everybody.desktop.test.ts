/** The page for those who cannot see well, who speak English, who have no network. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { ARTICLE, BROWSER, browserPath, checked, headline, headlines, paste, Site, underlined } from './page.ts';

let site: Site;

describe.skipIf(missing(browserPath !== undefined, 'the web page for everybody', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  describe('for everybody', () => {
    // Every pair of two of them is met.
    const looks = [
      { colorScheme: 'light', lang: 'vi', width: 1280 },
      { colorScheme: 'light', lang: 'en', width: 390 },
      { colorScheme: 'dark', lang: 'vi', width: 390 },
      { colorScheme: 'dark', lang: 'en', width: 1280 },
    ] as const;

    it.each(looks)('has no serious fault for axe: $colorScheme, $lang, $width px', async ({ colorScheme, lang, width }) => {
      const context = await site.visitor({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      const page = await site.tab(context, `?lang=${lang}`);
      const faults = async (): Promise<string[]> => {
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      expect(await faults()).toEqual([]);
      await page.locator('#sample').click();
      await checked(page);
      await headlines(page).first().click();
      expect(await faults()).toEqual([]);
      await page.locator('.finding').first().click();
      await page.locator('.box').waitFor();
      expect(await faults()).toEqual([]);
      await page.locator('#accept-safe').click();
      for (const tab of ['changes', 'statistics']) {
        await page.locator(`#tab-${tab}`).click();
        expect(await faults()).toEqual([]);
      }
      for (const dialog of ['rules', 'dictionary', 'help']) {
        await page.locator(`#show-${dialog}`).click();
        if (dialog === 'rules') await page.locator('dialog summary').first().click();
        expect(await faults()).toEqual([]);
        await page.keyboard.press('Escape');
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      // No tool runs off the screen.
      const overflow = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector("#tools"))';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await context.close();
    });

    it('speaks English, findings and all', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await paste(page, ARTICLE);
      await page.locator('#language').click();
      expect(await page.locator('#tab-findings').innerText()).toContain('Findings');
      await headline(page, 'truờng').click();
      await expect.poll(() => page.locator('.card .message').innerText()).toMatch(/horn|is/);
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
      await context.close();
    });
  });

  describe('without a network', () => {
    it('opens again and finds the same', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
      await paste(page, ARTICLE);
      const before = await underlined(page);
      await context.setOffline(true);
      await page.reload();
      await page.locator('#state[data-level=full]').waitFor();
      await expect.poll(() => underlined(page)).toEqual(before);
      await context.close();
    });

    it('obeys directives, with an ESLint that only they fetch', async () => {
      const context = await site.visitor();
      const page = await site.tab(context);
      await page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
      await context.setOffline(true);
      await page.reload();
      await page.locator('#state[data-level=full]').waitFor();
      await paste(page, `<!-- eslint-disable vi/incomplete-horn -->\n${ARTICLE}`);
      await expect.poll(() => underlined(page)).toContain('hòan');
      expect(await underlined(page)).not.toContain('truờng');
      await context.close();
    });

    it('says that data is missing, and tries again', async () => {
      const context = await site.visitor({ serviceWorkers: 'block' });
      await context.route('**/model-1.*', (route) => route.abort());
      const page = await context.newPage();
      await page.goto(site.url);
      const retry = page.locator('#state button');
      await retry.waitFor();
      await page.locator('.cm-content').focus();
      await page.keyboard.insertText('Sở Nông nghiệp và Môi truờng .');
      await page.locator('.finding', { hasText: 'truờng' }).waitFor();
      await context.unroute('**/model-1.*');
      await retry.click();
      await page.locator('#state[data-level=full]').waitFor({ timeout: 60_000 });
      await context.close();
    });
  });

  it('never complains, and asks nobody else for anything', () => expect(site.complaints).toEqual([]));
});
