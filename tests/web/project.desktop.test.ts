/** The page of `vilint serve` in a project: its settings, house style and dictionaries hold there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { Serving } from '../server/serving.ts';
import { BROWSER, browserPath, paste, Site, underlined } from './page.ts';

const CONFIG = {
  preset: 'editorial',
  rules: { 'space-before-punctuation': 'off' },
  houseStyle: { prefer: [{ use: 'hằng năm', not: ['hàng năm'], because: 'Từ điển' }] },
};
const TEXT = 'Ở Nghành Pồ , lễ hội họp hàng năm và nghành nghề phát triển.';

describe.skipIf(missing(browserPath !== undefined, 'the web page in a project', BROWSER))('in Chromium', () => {
  let serving: Serving;
  let site: Site;
  beforeAll(async () => {
    serving = await Serving.start([], {
      files: { 'vilint.config.json': JSON.stringify(CONFIG), '.vilint/words.txt': 'Nghành Pồ\n' },
    });
    site = await Site.open(`${serving.url}/`);
  });
  afterAll(async () => {
    await site.close();
    await serving.stop();
  });

  it('finds what /v2/check finds there', async () => {
    const page = await site.tab(await site.visitor());
    await page.locator('html[data-project=ready]').waitFor({ state: 'attached' });
    await paste(page, TEXT);
    const { matches } = await serving.check({ text: TEXT, language: 'vi' });
    const found = matches.map(({ offset, length }) => TEXT.slice(offset, offset + length));
    expect(found).toEqual(expect.arrayContaining(['hàng năm', 'nghành']));
    expect(found).not.toContain('Nghành');
    await expect.poll(async () => (await underlined(page)).sort()).toEqual(found.sort());
    await page.locator('#show-dictionary').click();
    expect(await page.locator('#project').innerText()).toContain('vilint.config.json');
  });

  it('is for the page alone: no other page may read it', async () => {
    const answer = await fetch(`${serving.url}/project.json`, { headers: { Origin: 'https://elsewhere.example' } });
    expect(answer.status).toBe(403);
    expect(await (await fetch(`${serving.url}/project.json`)).json()).toMatchObject({ preset: 'editorial', words: ['Nghành Pồ'] });
  });

  it('never complains', () => expect(site.complaints).toEqual([]));
});
