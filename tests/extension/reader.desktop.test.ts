/** What a reader has of the extension: the card, the keys, and his peace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { BROWSER, browserPath, difference, Reader, TYPED } from './browser.ts';

let reader: Reader;

describe.skipIf(missing(browserPath !== undefined, 'the browser extension', BROWSER))('in Chromium', () => {
  beforeAll(async () => {
    reader = await Reader.open();
  });
  afterAll(() => reader.close());

  describe('the card', () => {
    it('ignores a place, also when the text before it changes', async () => {
      const tab = await reader.written();
      await tab.click('truờng');
      await expect.poll(() => tab.card()).toContain('Thiếu móc');
      await tab.press('Bỏ qua');
      await expect.poll(() => tab.underlined()).toEqual(['hòan']);
      await tab.page.keyboard.press('Control+Home');
      await tab.page.keyboard.type('Hôm qua, ');
      await expect.poll(() => tab.text()).toBe(`Hôm qua, ${TYPED}`);
      await tab.click('hòan');
      await expect.poll(() => tab.card()).toContain('hoàn');
      expect(await tab.underlined()).toEqual(['hòan']);
      await tab.close();
    });

    it('teaches a name, on every page from then on', async () => {
      const text = 'Chiều nay, ông Lê Trườngg đến thăm Sở Nông nghiệp và Môi truờng đã hòan thành.';
      const tab = await reader.tab('textarea');
      const other = await reader.tab('contenteditable');
      await other.type(text);
      await expect.poll(() => other.underlined()).toContain('Trườngg');
      await tab.page.bringToFront();
      await tab.type(text);
      await expect.poll(() => tab.underlined()).toContain('Trườngg');
      await tab.click('Trườngg');
      await expect.poll(() => tab.card()).toContain('Trườngg');
      await tab.press('Thêm “Lê Trườngg” vào từ điển');
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await expect.poll(() => other.underlined()).toEqual(['truờng', 'hòan']);
      const options = await reader.own('options.html');
      await options.locator('#show-dictionary').click();
      expect(await options.locator('dialog textarea').inputValue()).toBe('Lê Trườngg');
      await options.locator('dialog textarea').fill('');
      await options.locator('dialog .primary').click();
      await expect.poll(() => other.underlined()).toContain('Trườngg');
      for (const page of [options, tab.page, other.page]) await page.close();
    });

    it('tells why, and turns a rule off', async () => {
      const tab = await reader.written();
      await tab.click('truờng');
      await expect.poll(() => tab.card()).toContain('Vì sao?');
      await tab.press('Vì sao?');
      await expect.poll(() => tab.card()).toMatch(/vi\/incomplete-horn[\s\S]*Không báo/);
      await tab.press('Quay lại');
      await expect.poll(() => tab.card()).toContain('Tắt quy tắc');
      await tab.press('Tắt quy tắc');
      await expect.poll(() => tab.underlined()).toEqual(['hòan']);
      await reader.settings({ off: [] });
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await tab.close();
    });

    it('goes when its words are changed, and with a click elsewhere', async () => {
      const tab = await reader.written();
      await tab.click('truờng');
      await expect.poll(() => tab.card()).not.toBe('');
      await tab.page.keyboard.type('x');
      await expect.poll(() => tab.card()).toBe('');
      await tab.click('hòan');
      await expect.poll(() => tab.card()).toContain('hòan');
      await tab.page.mouse.click(900, 600);
      await expect.poll(() => tab.card()).toBe('');
      await tab.close();
    });

    it('is seen whole at the edges of the window', async () => {
      const tab = await reader.written();
      await tab.page.evaluate(
        "Object.assign(document.querySelector('#field').style, { position: 'fixed', right: 0, bottom: 0, width: '340px' })",
      );
      await tab.page.setViewportSize({ width: 420, height: 320 });
      await tab.type(' Và nay thì sao đây.');
      await tab.click('hòan');
      await expect.poll(() => tab.card()).toContain('hòan');
      const box = await tab.inLayer<{ left: number; top: number; right: number; bottom: number }>(
        "layer.querySelector('.box').getBoundingClientRect().toJSON()",
      );
      expect(Math.min(box.left, box.top, 420 - box.right, 320 - box.bottom)).toBeGreaterThanOrEqual(0);
      await tab.close();
    });
  });

  describe('the card in a frame that reaches out of the window, and lies under a bar', () => {
    it.each([
      ['below', 0],
      ['beside', 4],
      ['above', 9],
    ] as const)('is seen whole, %s the word', async (side, lines) => {
      const tab = await reader.tab('low');
      await tab.type(`${'\n'.repeat(lines)}${TYPED}`);
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      // The click into the field has scrolled it into sight.
      await tab.page.evaluate('scrollTo(0, 0)');
      await tab.click('truờng');
      await expect.poll(() => tab.card()).toContain('trường');
      const frame = (await tab.page.locator('#frame').boundingBox())!;
      const box = "layer.querySelector('.box').getBoundingClientRect().toJSON()";
      const word = await tab.placeOf('truờng');
      const { left, top, bottom } = await tab.inLayer<{ left: number; top: number; bottom: number }>(box);
      expect(side).toBe(frame.x + left >= word.x + word.width ? 'beside' : frame.y + top > word.y ? 'below' : 'above');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(frame.y + bottom).toBeLessThanOrEqual(700 - 60);
      // With everything in it.
      expect(await tab.inLayer("((box) => box.scrollHeight - box.clientHeight)(layer.querySelector('.box'))")).toBe(0);
      await tab.press('trường');
      await expect.poll(() => tab.underlined()).toEqual(['hòan']);
      await tab.close();
    });
  });

  describe('the note', () => {
    it('tells what was done, and takes it back', async () => {
      const tab = await reader.written();
      for (const [deed, said] of [
        ['Bỏ qua', 'Đã bỏ qua.'],
        ['Thêm “truờng” vào từ điển', 'Đã thêm “truờng” vào từ điển.'],
        ['Tắt quy tắc', 'Đã tắt quy tắc này.'],
      ] as const) {
        await tab.click('truờng');
        await expect.poll(() => tab.card()).toContain(deed);
        await tab.press(deed);
        await expect.poll(() => tab.note()).toContain(said);
        await expect.poll(() => tab.underlined()).toEqual(['hòan']);
        await tab.press('Hoàn tác');
        await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
        expect(await tab.note()).toBe('');
      }
      await tab.close();
    });

    it.each(['Bỏ qua', 'Thêm “truờng” vào từ điển', 'Tắt quy tắc'])('is reached by keys, and the text gets them back: %s', async (deed) => {
      const tab = await reader.written();
      const focus = (): Promise<string> => tab.inLayer('layer.activeElement?.innerText ?? document.activeElement.id');
      await tab.page.keyboard.press('Control+Home');
      await tab.page.keyboard.press('F8');
      await expect.poll(() => tab.card()).toContain(deed);
      await tab.page.keyboard.press('Alt+Enter');
      while ((await focus()) !== deed) await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      await expect.poll(() => tab.underlined()).toEqual(['hòan']);
      await expect.poll(focus).toBe('field');
      await tab.page.keyboard.press('Alt+Enter');
      await expect.poll(focus).toBe('Hoàn tác');
      await tab.page.keyboard.press('Enter');
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      expect(await focus()).toBe('field');
      await tab.close();
    });
  });

  describe('the keyboard', () => {
    it('goes from finding to finding, into the card, mends, and leaves', async () => {
      const tab = await reader.written('contenteditable');
      await tab.page.keyboard.press('Control+Home');
      await tab.page.keyboard.press('F8');
      await expect.poll(() => tab.card()).toContain('truờng');
      await tab.page.keyboard.press('F8');
      await expect.poll(() => tab.card()).toContain('hòan');
      await tab.page.keyboard.press('Shift+F8');
      await expect.poll(() => tab.card()).toContain('truờng');
      await tab.page.keyboard.press('Escape');
      await expect.poll(() => tab.card()).toBe('');
      await tab.page.keyboard.press('Alt+Enter');
      await expect.poll(() => tab.inLayer('layer.activeElement?.innerText ?? ""')).toContain('trường');
      await tab.page.keyboard.press('Escape');
      await expect.poll(() => tab.page.evaluate('document.activeElement.id')).toBe('field');
      await tab.page.keyboard.press('Alt+Enter');
      await expect.poll(() => tab.inLayer('layer.activeElement?.innerText ?? ""')).toContain('trường');
      await tab.page.keyboard.press('Enter');
      await expect.poll(() => tab.text()).toContain('Môi trường');
      await tab.page.keyboard.press('Control+z');
      await expect.poll(() => tab.text()).toBe(TYPED);
      await tab.close();
    });

    it('leaves its keys to the page where there is nothing to do', async () => {
      const tab = await reader.tab('textarea');
      await tab.page.evaluate("window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key))");
      await tab.type('Đê.');
      for (const key of ['F8', 'Alt+Enter', 'Escape']) await tab.page.keyboard.press(key);
      expect(await tab.page.evaluate('keys.join()')).toMatch(/F8,(?:Alt,)?Enter,Escape$/);
      await tab.close();
    });
  });

  describe('while typing', () => {
    it('says nothing of the word that is not finished', async () => {
      const tab = await reader.written('textarea', `${TYPED} `);
      await tab.page.evaluate(`window.seen = new Set(); (function look() {
        for (const name of ['vilint-error', 'vilint-warning']) for (const { endOffset } of CSS.highlights.get(name) ?? []) seen.add(endOffset);
        requestAnimationFrame(look);
      })()`);
      await tab.page.keyboard.type('Môi truờng', { delay: 30 });
      const end = `${TYPED} Môi truờng`.length;
      expect(await tab.page.evaluate(`seen.has(${end})`)).toBe(false);
      await tab.page.keyboard.type(' ');
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan', 'truờng']);
      await tab.close();
    });

    it('reads no other language', async () => {
      const tab = await reader.written();
      await tab.field.fill('The the quick brown fox jumps over ( the lazy dog , and so on  and on.');
      await expect.poll(() => tab.underlined()).toEqual([]);
      await tab.close();
    });

    it('sees what the page itself puts into the field', async () => {
      const tab = await reader.tab('textarea');
      await tab.field.click();
      await tab.page.evaluate(`document.querySelector('#field').value = ${JSON.stringify(TYPED)}`);
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await tab.close();
    });
  });

  describe('a plain field', () => {
    const looks = [
      ['textarea', ''],
      ['textarea', 'padding: 7px 23px 5px 11px; text-indent: 2em; letter-spacing: 0.6px; word-spacing: 3px'],
      ['textarea', 'width: 230px; height: 70px; text-align: center; overflow-y: scroll; line-height: 1.9'],
      ['textarea', 'direction: rtl; font: italic 15px monospace; border: 9px solid'],
      ['input', ''],
      ['input', 'width: 170px; padding: 0 14px; text-align: end; border-radius: 20px'],
    ] as const;

    it.each(looks)('has its mirror letter upon letter: %s {%s}', async (name, style) => {
      const tab = await reader.written(name);
      await tab.page.evaluate(
        `document.querySelector('#field').style.cssText += ${JSON.stringify(`; caret-color: transparent; outline: none; ${style}`)}`,
      );
      await tab.page.keyboard.press('Control+Home');
      await tab.page.evaluate("Object.assign(document.querySelector('#field'), { scrollTop: 9, scrollLeft: 12 })");
      const restyle = (style: string): Promise<void> =>
        tab.inLayer(`layer.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }))`);
      await restyle('.mirror::highlight(vilint-error) { text-decoration: none }');
      const frames = (): Promise<unknown> =>
        tab.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await frames();
      const shown = await tab.page.screenshot();
      await restyle('.mirror, .mirror::highlight(vilint-error) { color: black; -webkit-text-fill-color: black }');
      await tab.page.evaluate("document.querySelector('#field').style.webkitTextFillColor = 'transparent'");
      await frames();
      // Colours are blended in another order, which may round to another shade.
      await expect.poll(async () => difference(tab.page, shown, await tab.page.screenshot())).toBeLessThan(8);
      await tab.close();
    });

    it('has its mirror as large as the page shows it', async () => {
      const tab = await reader.written();
      const { width } = await tab.placeOf('truờng');
      await tab.page.evaluate("document.querySelector('#field').style.transform = 'scale(2)'");
      await expect.poll(async () => (await tab.placeOf('truờng')).width).toBe(2 * width);
      await tab.close();
    });

    it('keeps its lines when the page scrolls, and loses them where it is hidden', async () => {
      const tab = await reader.written('scroll');
      await tab.page.evaluate("document.querySelector('#outer').scrollTop = 0");
      await expect.poll(async () => (await tab.placeOf('truờng')).y).toBeGreaterThan(60);
      const before = await tab.placeOf('truờng');
      await tab.page.evaluate("document.querySelector('#outer').scrollTop = 40");
      await expect.poll(async () => (await tab.placeOf('truờng')).y).toBe(before.y - 40);
      await tab.page.evaluate("document.querySelector('#outer').scrollTop = 600");
      await expect.poll(() => tab.underlined()).toEqual([]);
      await tab.page.evaluate("document.querySelector('#outer').scrollTop = 0");
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await tab.page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<div id=over style=\"position: fixed; inset: 0; background: #ccc\"></div>')",
      );
      await expect.poll(() => tab.underlined()).toEqual([]);
      await tab.page.evaluate("document.querySelector('#over').remove(); document.querySelector('#field').style.width = '180px'");
      await expect.poll(async () => (await tab.placeOf('hòan')).y).toBeGreaterThan(before.y);
      await tab.close();
    });
  });

  describe('the page', () => {
    it('keeps its nodes as they are', async () => {
      const tab = await reader.tab('contenteditable');
      await tab.page.evaluate(`window.changes = []; new MutationObserver((all) => changes.push(...all.filter(({ target, addedNodes }) =>
        target !== document.documentElement || [...addedNodes].some(({ localName }) => localName !== 'vilint-layer'))))
        .observe(document, { subtree: true, childList: true, attributes: true })`);
      await tab.type(TYPED);
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      await tab.click('truờng');
      await expect.poll(() => tab.card()).not.toBe('');
      const changed = await tab.page.evaluate("changes.filter(({ target }) => target.id !== 'field').length");
      expect(changed).toBe(0);
      expect(await tab.field.innerHTML()).not.toContain('<');
      await tab.close();
    });

    it('keeps its secrets', async () => {
      const tab = await reader.tab('secrets');
      const text = 'Môi truờng đã hòan thành.';
      for (const id of ['password', 'code', 'holder', 'card', 'email', 'ace']) await tab.page.locator(`#${id}`).fill(text);
      await tab.page.locator('#field').fill(text);
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan']);
      expect(await tab.inLayer("layer.querySelectorAll('.mirror').length")).toBe(1);
      await tab.close();
    });
  });

  describe('the worker', () => {
    it('may be stopped at any time', async () => {
      const tab = await reader.written();
      await reader.stopWorker();
      await tab.type(' Bộ truởng đến.');
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'hòan', 'truởng']);
      await reader.stopWorker();
      await tab.click('hòan');
      await expect.poll(() => tab.card()).toContain('hoàn');
      await tab.press('hoàn');
      await expect.poll(() => tab.underlined()).toEqual(['truờng', 'truởng']);
      await expect.poll(() => reader.badge(tab)).toBe('2');
      await tab.close();
    });
  });

  it('asks nobody for anything, and breaks nothing', () => expect(reader.complaints).toEqual([]));
});

describe.skipIf(missing(browserPath !== undefined, 'the browser extension', BROWSER))('freshly installed', () => {
  it('warns of nothing, and is in no page before it is called', async () => {
    const fresh = await Reader.open([]);
    const tab = await fresh.tab('textarea');
    expect(tab.isEntered).toBe(false);
    const page = await fresh.own('options.html');
    expect(await page.evaluate('chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))')).toEqual(
      [],
    );
    await fresh.close();
  });
});
