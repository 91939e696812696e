/** What the language server offers to do about a finding. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';
import { MODERN, told, type Client } from './client.ts';
import { serve } from './start.ts';

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function opened(text: string, name = 'a.txt', languageId = 'plaintext', options: Parameters<typeof serve>[1] = {}): Promise<Client> {
  const client = await serve({ '.git/HEAD': '' }, { args: ['--locale', 'en'], ...options });
  await client.open(name, text, languageId);
  await client.pushed(name);
  return client;
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title, isPreferred }) => title + (isPreferred ? ' *' : ''));

const titled = (actions: readonly CodeAction[], start: string): CodeAction => {
  const found = actions.find(({ title }) => title.startsWith(start));
  if (found === undefined) throw new Error(`No “${start}” among: ${titles(actions).join('; ')}`);
  return found;
};

describe('at a finding', () => {
  it('its safe fix is preferred', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    const actions = await client.actions('a.txt', client.rangeOf('a.txt', 'ử d'));
    expect(titles(actions)).toEqual([
      'Change “xử dụng” to “sử dụng” *',
      'Add “xử dụng” to the dictionary of the project',
      'Add “xử dụng” to the personal dictionary',
      'Ignore vi/confusable-pair on this line',
      'Disable vi/confusable-pair in this file',
      'vilint: apply all safe fixes',
    ]);
    expect(client.after('a.txt', actions[0].edit)).toBe('Họ sử dụng máy.\n');
  });

  it('in Vietnamese', async () => {
    const client = await opened('Họ xử dụng máy.\n', 'a.txt', 'plaintext', { args: [] });
    expect(titles(await client.actions('a.txt', client.rangeOf('a.txt', 'xử'), { only: ['quickfix'] }))).toEqual([
      'Sửa “xử dụng” thành “sử dụng” *',
      'Thêm “xử dụng” vào từ điển của dự án',
      'Thêm “xử dụng” vào từ điển cá nhân',
      'Bỏ qua vi/confusable-pair ở dòng này',
      'Tắt vi/confusable-pair trong tệp này',
    ]);
  });

  it('suggestions are offered, at most five, none preferred', async () => {
    const client = await opened('Anh là người nổi tiếngf ở địa phương.\nHọ đã trãi qua nhiều khó khăn, ngừoi dân sẻ được giúp.\n');
    const changes = (await client.actions('a.txt', WHOLE, { only: ['quickfix'] })).filter(({ title }) => title.startsWith('Change “'));
    const byFinding = new Map<string, CodeAction[]>();
    for (const action of changes) {
      const key = JSON.stringify(action.diagnostics![0].range);
      byFinding.set(key, [...(byFinding.get(key) ?? []), action]);
    }
    expect(byFinding.size).toBeGreaterThan(1);
    for (const list of byFinding.values()) expect(list.length).toBeLessThanOrEqual(5);
    const preferred = changes.filter(({ isPreferred }) => isPreferred).map(({ diagnostics }) => diagnostics![0].code);
    expect(preferred).toEqual(['vi/confusable-pair', 'vi/incomplete-horn']);
    expect(changes.some(({ diagnostics }) => diagnostics![0].code === 'vi/non-syllable')).toBe(true);
  });

  it('the same is mended everywhere', async () => {
    const client = await opened('Họ xử dụng máy. Ta xử dụng xe.\nAi xử dụng ?\n');
    const actions = await client.actions('a.txt', client.rangeOf('a.txt', 'xử'));
    const fixed = 'Họ sử dụng máy. Ta sử dụng xe.\nAi sử dụng ?\n';
    expect(client.after('a.txt', titled(actions, 'Change all 3 “xử dụng” to “sử dụng”').edit)).toBe(fixed);
    expect(client.after('a.txt', titled(actions, 'Fix all 3 safe findings of vi/confusable-pair').edit)).toBe(fixed);
  });

  it('white space is named so that it can be seen', async () => {
    const client = await opened('Vốn\u200b đầu tư , tăng.\n');
    expect(titles(await client.actions('a.txt', WHOLE, { only: ['quickfix'] })).slice(0, 2)).toEqual(['Delete “⟨ZWSP⟩” *', 'Delete “ ” *']);
  });

  it('the action is for the diagnostic that the client holds', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    const [own] = await client.pushed('a.txt');
    const mine = { ...own, source: 'mine' };
    const [action] = await client.actions('a.txt', own.range, { diagnostics: [mine] });
    expect(action.diagnostics).toEqual([mine]);
  });

  it.each([
    ['quickfix', ['quickfix']],
    ['source.fixAll', ['source.fixAll.vilint']],
    ['source.fixAll.vilint', ['source.fixAll.vilint']],
    ['source', ['source.fixAll.vilint']],
    ['source.fixAll.eslint', []],
    ['refactor', []],
  ])('only %s', async (only, kinds) => {
    const client = await opened('Họ xử dụng máy.\n');
    const actions = await client.actions('a.txt', WHOLE, { only: [only] });
    expect([...new Set(actions.map(({ kind }) => kind))]).toEqual(kinds);
  });

  it('nothing elsewhere', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    expect(titles(await client.actions('a.txt', client.rangeOf('a.txt', 'máy'), { only: ['quickfix'] }))).toEqual([]);
  });
});

describe('fix all', () => {
  const text = 'Vốn đầu tư ,tăng . Họ xử dụng máy .\n';
  const fixed = 'Vốn đầu tư, tăng. Họ sử dụng máy.\n';

  it('at once when it is asked for', async () => {
    const client = await opened(text);
    const [action] = await client.actions('a.txt', WHOLE, { only: ['source.fixAll'] });
    expect(client.after('a.txt', action.edit)).toBe(fixed);
  });

  it('when it is chosen from a menu', async () => {
    const client = await opened(text);
    const action = titled(await client.actions('a.txt', WHOLE), 'vilint:');
    expect(action.edit).toBeUndefined();
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', action);
    expect(client.after('a.txt', resolved.edit)).toBe(fixed);
  });

  it('for a client that knows neither versions nor later edits', async () => {
    const client = await opened(text, 'a.txt', 'plaintext', { capabilities: {} });
    const action = titled(await client.actions('a.txt', WHOLE), 'vilint:');
    expect(action.edit!.documentChanges).toBeUndefined();
    expect(client.after('a.txt', action.edit)).toBe(fixed);
  });

  it('leaves every word alone that it does not mend', async () => {
    const client = await opened(text);
    const [{ edit }] = await client.actions('a.txt', WHOLE, { only: ['source.fixAll'] });
    const edits = (edit!.documentChanges![0] as { edits: { newText: string }[] }).edits;
    expect(edits.length).toBeGreaterThan(2);
    expect(edits.map(({ newText }) => newText).join('')).not.toContain('máy');
  });
});

describe('ignored', () => {
  const bad = 'Họ xử dụng máy.';
  it.each([
    ['plain text', 'plaintext', `Một.\n${bad}\n`, `Một.\n<!-- eslint-disable-next-line vi/confusable-pair -->\n${bad}\n`],
    [
      'with the line ends of the document',
      'plaintext',
      `Một.\r\n${bad}\r\n`,
      `Một.\r\n<!-- eslint-disable-next-line vi/confusable-pair -->\r\n${bad}\r\n`,
    ],
    [
      'beside another rule',
      'plaintext',
      `<!-- eslint-disable-next-line vi/dot-row -- vì sao -->\n${bad}\n`,
      `<!-- eslint-disable-next-line vi/dot-row, vi/confusable-pair -- vì sao -->\n${bad}\n`,
    ],
    ['a Markdown paragraph', 'markdown', `# Một\n\n${bad}\n`, `# Một\n\n<!-- eslint-disable-next-line vi/confusable-pair -->\n${bad}\n`],
    ['inside a Markdown paragraph', 'markdown', `Một câu\n${bad}\n`, `Một câu\n${bad} <!-- eslint-disable-line vi/confusable-pair -->\n`],
    [
      'a Markdown table',
      'markdown',
      `| A | B |\n| --- | --- |\n| ${bad} | C |\n`,
      `| A | B |\n| --- | --- |\n| ${bad} | C <!-- eslint-disable-line vi/confusable-pair --> |\n`,
    ],
    [
      'HTML',
      'html',
      `<div>\n  <p>${bad}</p>\n</div>\n`,
      `<div>\n  <!-- eslint-disable-next-line vi/confusable-pair -->\n  <p>${bad}</p>\n</div>\n`,
    ],
  ])('here: %s', async (_, languageId, text, after) => {
    const client = await opened(text, 'a.txt', languageId);
    const result = client.after('a.txt', titled(await client.actions('a.txt', client.rangeOf('a.txt', 'xử')), 'Ignore').edit);
    expect(result).toBe(after);
    await client.change('a.txt', [{ text: result }]);
    expect(told(client.document('a.txt'), await client.pushed('a.txt')).filter((one) => one.includes('confusable'))).toEqual([]);
  });

  it.each([
    ['plain text', 'plaintext', `Một.\n${bad}\n`, `<!-- eslint-disable vi/confusable-pair -->\nMột.\n${bad}\n`],
    [
      'Markdown, after front matter',
      'markdown',
      `---\na: 1\n---\n${bad}\n`,
      `---\na: 1\n---\n<!-- eslint-disable vi/confusable-pair -->\n${bad}\n`,
    ],
    [
      'HTML, after the document type',
      'html',
      `<!DOCTYPE html>\n<p>${bad}</p>\n`,
      `<!DOCTYPE html>\n<!-- eslint-disable vi/confusable-pair -->\n<p>${bad}</p>\n`,
    ],
  ])('in the file: %s', async (_, languageId, text, after) => {
    const client = await opened(text, 'a.txt', languageId);
    const result = client.after('a.txt', titled(await client.actions('a.txt', client.rangeOf('a.txt', 'xử')), 'Disable').edit);
    expect(result).toBe(after);
    await client.change('a.txt', [{ text: result }]);
    expect(told(client.document('a.txt'), await client.pushed('a.txt')).filter((one) => one.includes('confusable'))).toEqual([]);
  });

  it('every finding of the sample articles, without making another', async () => {
    const folder = new URL('../../seeds/', import.meta.url);
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .slice(0, 3)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const client = await opened(text, name);
      const places = (all: ReturnType<typeof lintText>['findings']): string[] =>
        all.map(({ ruleId, message }) => `${ruleId} ${message.replace(/line \d+/, 'line')}`);
      const before = lintText(text, { locale: 'en' }).findings;
      for (const diagnostic of (await client.pushed(name)).slice(0, 25)) {
        const actions = await client.actions(name, diagnostic.range);
        const action = actions.find(
          ({ title, diagnostics }) =>
            title.startsWith('Ignore') &&
            diagnostics![0].code === diagnostic.code &&
            diagnostics![0].range.start.line === diagnostic.range.start.line,
        );
        const after = lintText(client.after(name, action!.edit), { locale: 'en' }).findings;
        const left = before.filter(({ ruleId, line }) => ruleId !== diagnostic.code || line !== lineOf(text, diagnostic.range.start.line));
        expect(places(after), `${name}: ${diagnostic.code} in line ${diagnostic.range.start.line + 1}`).toEqual(places(left));
      }
    }
  });
});

/** The line of a finding that begins on a line of the protocol. */
function lineOf(text: string, line: number): number {
  const start = text
    .split(/\r\n|[\r\n]/)
    .slice(0, line)
    .reduce((sum, part) => sum + part.length + 1, 0);
  return [...text.slice(0, start).matchAll(/\r\n|[\r\n\u2028\u2029\u0085]/g)].length + 1;
}

describe('added to a dictionary', () => {
  it('is the whole name', async () => {
    const client = await opened('Chiều nay, ông Lê Trườngg đến thăm.\n');
    const offered = titles(await client.actions('a.txt', WHOLE));
    expect(offered).toContain('Add “Lê Trườngg” to the dictionary of the project');
  });

  const text = 'Họ học nghành này.\n';
  it.each([
    ['of the project', 'Add “nghành” to the dictionary of the project', '.vilint/words.txt'],
    ['of the person', 'Add “nghành” to the personal dictionary', 'home/vilint/words.txt'],
  ])('%s: the file has it and the finding goes', async (_, title, file) => {
    const client = await opened(text);
    const about = (all: Awaited<ReturnType<Client['pushed']>>): boolean =>
      told(client.document('a.txt'), all).some((one) => one.endsWith('“nghành”'));
    expect(about(await client.pushed('a.txt'))).toBe(true);
    await client.execute(titled(await client.actions('a.txt', client.rangeOf('a.txt', 'nghành')), title));
    await client.pushed('a.txt', { meets: (all) => !about(all) });
    expect(readFileSync(join(client.folder, file), 'utf8')).toBe('nghành\n');
  });

  it('is not offered for white space and punctuation', async () => {
    const client = await opened('Vốn đầu tư , tăng.\n');
    expect(titles(await client.actions('a.txt', WHOLE)).filter((title) => title.startsWith('Add'))).toEqual([]);
  });

  it('is not offered where a result must not depend on the person', async () => {
    const client = await opened('Họ xử dụng máy.\n', 'a.txt', 'plaintext', { env: { CI: 'true' } });
    expect(titles(await client.actions('a.txt', WHOLE)).filter((title) => title.startsWith('Add'))).toEqual([
      'Add “xử dụng” to the dictionary of the project',
    ]);
  });

  it('that holds a bad line: says which, and leaves it as it is', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    const action = titled(await client.actions('a.txt', WHOLE), 'Add “xử dụng” to the dictionary of the project');
    client.write('.vilint/words.txt', 'a\nb [c d!]\n');
    await expect(client.execute(action)).rejects.toThrow(/words\.txt:2/);
    expect(readFileSync(join(client.folder, '.vilint/words.txt'), 'utf8')).toBe('a\nb [c d!]\n');
  });
});

describe('explained on hover', () => {
  it('what, why and where to read more, in Markdown', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    const hover = await client.hover('a.txt', 4);
    expect(hover).toMatchObject({ range: client.rangeOf('a.txt', 'xử dụng'), contents: { kind: 'markdown' } });
    const [what, why, ...rest] = (hover!.contents as { value: string }).value.split('\n\n');
    expect(what).toBe('**“xử dụng” is spelled “sử dụng”.**');
    expect(why.length).toBeGreaterThan(30);
    expect(rest.at(-1)).toMatch(/^\[About this rule: vi\/confusable-pair\]\(file:.*confusable-pair\.md\)$/);
  });

  it('without what a client shows anyway', async () => {
    const text = 'Họ xử dụng máy.\n';
    const values = [];
    for (const kind of ['markdown', 'plaintext']) {
      const capabilities = { ...MODERN, textDocument: { hover: { contentFormat: [kind as 'markdown'] } } };
      const [all, rest] = await Promise.all(
        [false, true].map(async (showsMessages) => {
          const client = await opened(text, 'a.txt', 'plaintext', { capabilities, initializationOptions: { showsMessages } });
          return ((await client.hover('a.txt', 4))!.contents as { value: string }).value;
        }),
      );
      values.push(rest);
      expect(all).toMatch(/is spelled “sử dụng”/);
      expect(all.endsWith(rest)).toBe(true);
      expect(rest).toContain('vi/confusable-pair');
      expect(rest).not.toContain('is spelled');
    }
    expect(values[0]).not.toBe(values[1]);
  });

  it('nothing, of a finding that is its message alone, to a client that shows it', async () => {
    const text = '<!-- eslint-disable-line vi/no-such-rule -->\n';
    const [all, none] = await Promise.all(
      [false, true].map(async (showsMessages) => {
        const client = await opened(text, 'a.md', 'markdown', { initializationOptions: { showsMessages } });
        const [{ range }] = await client.pushed('a.md', { meets: (found) => found.length > 0 });
        return client.hover('a.md', range.start.character);
      }),
    );
    expect([all !== null, none]).toEqual([true, null]);
  });

  it('in plain text for a client that shows no other', async () => {
    const client = await opened('Họ xử dụng máy.\n', 'a.txt', 'plaintext', { capabilities: { ...MODERN, textDocument: {} } });
    const hover = await client.hover('a.txt', 4);
    expect(hover!.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^“xử dụng” is spelled “sử dụng”\.\n/) });
  });

  it('nothing elsewhere', async () => {
    const client = await opened('Họ xử dụng máy.\n');
    expect(await client.hover('a.txt', 12)).toBeNull();
  });

  it('opens the page of a rule where the client can show it', async () => {
    const client = await opened('Họ xử dụng máy.\n', 'a.txt', 'plaintext', {
      capabilities: { ...MODERN, window: { showDocument: { support: true } } },
    });
    await client.execute(titled(await client.actions('a.txt', WHOLE), 'Explain rule vi/confusable-pair'));
    expect(client.shown).toEqual([expect.stringMatching(/confusable-pair\.md$/)]);
  });
});
