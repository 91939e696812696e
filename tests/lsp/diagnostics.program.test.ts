/** What the language server tells of a document, and when. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MODERN, told } from './client.ts';
import { serve } from './start.ts';

const TEXT = 'Họ xử dụng máy .\nĐội thắng.\n';
/** Long enough to be no heading. */
const LONG = 'Đội chủ nhà thắng hai bàn không gỡ và giành quyền vào vòng trong của giải năm nay trên sân vận động mới của thành phố.';
const FOUND = ['vi/confusable-pair “xử dụng”', 'vi/space-before-punctuation “ ”'];

describe('a diagnostic', () => {
  it('has all that the protocol knows', async () => {
    const client = await serve();
    await client.open('a.txt', `Họ xử dụng máy.\n${LONG}\n\n${LONG}\n`);
    const [error, copy] = await client.pushed('a.txt');
    expect(error).toMatchObject({
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 10 } },
      severity: 1,
      source: 'vilint',
      code: 'vi/confusable-pair',
      message: '“xử dụng” viết đúng là “sử dụng”.',
      data: { category: 'confusion', corrections: ['sử dụng'] },
    });
    expect(existsSync(fileURLToPath(error.codeDescription!.href))).toBe(true);
    expect(error.tags).toBeUndefined();
    // Said twice: editors show it faded.
    expect(copy).toMatchObject({ code: 'vi/duplicate-paragraph', tags: [1] });
  });

  it.each([
    ['error', 'Họ xử dụng máy.', {}, 1],
    ['warning', 'Họ đồng  ý với anh.', {}, 2],
    [
      'hint of the editorial preset',
      'Ông đến ngày thứ hai tuần này. Bà đến ngày Thứ Ba.',
      { preset: 'editorial', rules: { 'weekday-holiday-case': 'warn' } },
      3,
    ],
    ['hint made an error', 'Ông đến ngày thứ hai tuần này. Bà đến ngày Thứ Ba.', { rules: { 'weekday-holiday-case': 'error' } }, 1],
  ])('%s', async (_, text, initializationOptions, severity) => {
    const client = await serve({}, { initializationOptions });
    await client.open('a.txt', text);
    expect((await client.pushed('a.txt')).map((one) => one.severity)).toContain(severity);
  });

  it.each([
    ['plaintext', 'a.md', '`xử dụng` và xử dụng', 2],
    ['markdown', 'a.txt', '`xử dụng` và xử dụng', 1],
    ['html', 'a.txt', '<p title="xử dụng">Họ xử dụng máy.</p>', 1],
    ['vimwiki', 'a.md', '`xử dụng` và xử dụng', 1],
    ['plaintext', 'untitled:Untitled-1', 'Họ xử dụng máy.', 1],
  ])('in a document of kind %s named %s', async (languageId, name, text, count) => {
    const client = await serve({}, { initializationOptions: { rules: { 'missing-final-punctuation': 'off' } } });
    await client.open(name, text, languageId);
    expect((await client.pushed(name)).filter(({ code }) => code === 'vi/confusable-pair')).toHaveLength(count);
  });

  it('is silenced by an inline directive', async () => {
    const client = await serve();
    await client.open('a.txt', '<!-- eslint-disable-next-line vi/confusable-pair -- lời nói -->\nHọ xử dụng máy.\n');
    expect(await client.pushed('a.txt')).toEqual([]);
  });
});

describe('pushed', () => {
  it('for the version that was checked, after a change for the next one, and none after the end', async () => {
    const client = await serve();
    await client.open('a.txt', TEXT);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual(FOUND);
    await client.change('a.txt', [{ range: client.rangeOf('a.txt', 'xử'), text: 'sử' }]);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual(FOUND.slice(1));
    expect(client.published.map(({ version }) => version)).toEqual([1, 2]);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('a.txt') } });
    await client.until(() => client.published[2]);
    expect(client.published[2]).toMatchObject({ uri: client.uri('a.txt'), diagnostics: [] });
  });

  it('once for many changes in a row', async () => {
    const client = await serve({}, { initializationOptions: { debounce: 300 } });
    await client.open('a.txt', TEXT);
    await client.pushed('a.txt');
    for (let i = 0; i < 20; i++)
      await client.change('a.txt', [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'A' }]);
    await client.pushed('a.txt', { version: 21 });
    expect(client.published.map(({ version }) => version)).toEqual([1, 21]);
  });

  it('until the client pulls; then what was pushed is taken back', async () => {
    const client = await serve();
    await client.open('a.txt', TEXT);
    await client.pushed('a.txt');
    const report = await client.pull('a.txt');
    expect(told(client.document('a.txt'), report.items)).toEqual(FOUND);
    expect(client.published.at(-1)).toMatchObject({ diagnostics: [] });
    const before = client.published.length;
    await client.change('a.txt', [{ text: 'Họ xử dụng máy.' }]);
    expect((await client.pull('a.txt', report.resultId)).items).toHaveLength(1);
    expect(client.published).toHaveLength(before);
  });
});

describe('pulled', () => {
  it('again only if something changed', async () => {
    const client = await serve();
    await client.open('a.txt', TEXT);
    const { resultId } = await client.pull('a.txt');
    expect(await client.pull('a.txt', resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change('a.txt', [{ range: client.rangeOf('a.txt', ' .'), text: '.' }]);
    expect(told(client.document('a.txt'), (await client.pull('a.txt', resultId)).items)).toEqual(FOUND.slice(0, 1));
  });

  it('of a document that is not open: nothing', async () => {
    const client = await serve();
    expect(await client.pull('b.txt')).toEqual({ kind: 'full', items: [] });
  });
});

/** Columns of “xử dụng” after an emoji, and of what follows it. */
describe('positions', () => {
  const text = '😀 Họ xử dụng máy.\n';
  it.each([
    [undefined, 'utf-16', 6, 13],
    [['utf-16'], 'utf-16', 6, 13],
    [['utf-8', 'utf-16'], 'utf-8', 10, 21],
    [['utf-32', 'utf-8'], 'utf-32', 5, 12],
    [['ebcdic', 'utf-8'], 'utf-8', 10, 21],
  ])('offered %j are counted in %s', async (positionEncodings, agreed, start, end) => {
    const general = positionEncodings === undefined ? {} : { positionEncodings };
    const client = await serve({}, { capabilities: { ...MODERN, general } });
    expect(client.result.capabilities.positionEncoding).toBe(agreed);
    await client.open('a.txt', text);
    const [{ range }] = await client.pushed('a.txt');
    expect([range.start.character, range.end.character]).toEqual([start, end]);
    // A change that counts in the same way, after which only the emoji's place could go wrong.
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.txt'), version: 2 },
      contentChanges: [
        { range: { start: range.start, end: range.start }, text: '😀ở ' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'ở ' },
      ],
    });
    const [moved] = await client.pushed('a.txt', { version: 2 });
    const added = { 'utf-8': 7 + 4 + 1, 'utf-16': 4 + 2, 'utf-32': 3 + 2 }[agreed]!;
    expect(moved.range.start.character).toBe(start + added);
    const actions = await client.actions('a.txt', moved.range, { only: ['quickfix'] });
    const edit = (actions[0].edit!.documentChanges![0] as { edits: { range: unknown }[] }).edits[0];
    expect(edit.range).toEqual(moved.range);
  });

  it('count the lines of the protocol, which knows fewer line ends than Unicode', async () => {
    const client = await serve();
    await client.open('a.txt', 'Một\u2028hai.\r\nHọ xử dụng máy.\n');
    const found = (await client.pushed('a.txt')).find(({ code }) => code === 'vi/confusable-pair')!;
    expect(found.range.start).toEqual({ line: 1, character: 3 });
  });

  it('are right after a byte order mark', async () => {
    const client = await serve();
    await client.open('a.txt', '\ufeffHọ xử dụng máy .\n');
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual(FOUND);
    const [action] = await client.actions('a.txt', client.rangeOf('a.txt', 'máy'), { only: ['source.fixAll'] });
    expect(client.after('a.txt', action.edit)).toBe('\ufeffHọ sử dụng máy.\n');
  });
});

describe('the program', () => {
  it('is named, with its version', async () => {
    const client = await serve();
    expect(client.result.serverInfo).toMatchObject({ name: 'vilint', version: expect.stringMatching(/^\d/) });
  });

  it('ends with 0 after shutdown', async () => {
    const client = await serve();
    expect(await client.stop()).toBe(0);
  });

  it('goes when its client dies without a word', async () => {
    const client = await serve();
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    client.process.stdin!.end();
    await ended;
  });

  it('works without --stdio, with options of vilint', async () => {
    const client = await serve({}, { args: ['--locale', 'en'] });
    await client.open('a.txt', TEXT);
    expect((await client.pushed('a.txt'))[0].message).toBe('“xử dụng” is spelled “sử dụng”.');
  });
});
