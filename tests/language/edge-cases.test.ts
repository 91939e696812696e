/** What ESLint does in odd cases (see docs of custom languages), held for our languages through ESLint's own class. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import vilint, { fixText, lintText } from '../../src/index.ts';

const RULE = 'vi/space-before-punctuation';
const folder = mkdtempSync(join(tmpdir(), 'vilint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const config = [...vilint.configs.recommended.map((part) => ({ ...part, rules: { [RULE]: 'error' as const } }))];

function engine(fix: boolean): ESLint {
  return new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config, fix });
}

async function lintBytes(bytes: Uint8Array | string, { fix = false, name = 'a.txt' } = {}) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const eslint = engine(fix);
  const [result] = await eslint.lintFiles([name]);
  if (fix) await ESLint.outputFixes([result!]);
  return { result: result!, after: readFileSync(path) };
}

const places = (text: string) =>
  lintText(text, { preset: 'ci', rules: { [RULE]: 'error' } })
    .findings.filter(({ ruleId }) => ruleId === RULE)
    .map(({ line, column }) => [line, column]);

describe('places', () => {
  it.each([
    ['one line', 'Xin , chào', [[1, 4]]],
    ['a byte order mark', '\ufeffXin , chào', [[1, 4]]],
    ['LF', 'a\nXin , chào', [[2, 4]]],
    ['CRLF', 'a\r\nXin , chào', [[2, 4]]],
    ['lone CR', 'a\rXin , chào', [[2, 4]]],
    ['NUL', 'a\0\nXin , chào', [[2, 4]]],
    ['emoji, in UTF-16 units', '😀🇻🇳 Xin , chào', [[1, 11]]],
    ['NFD', 'chào , bạn'.normalize('NFD'), [[1, 6]]],
    ['0 bytes', '', []],
    ['a line break', '\n', []],
    ['only spaces', '   ', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('the end of one line of five megabytes', () => {
    const text = `${'xin chào các bạn, '.repeat(280_000)}Xin , chào`;
    expect(places(text)).toEqual([[1, text.length - 6]]);
  });
});

describe('a text is checked wherever its file lies', () => {
  it.each(['/no/such/folder/a.txt', '../a.md', 'C:\\a.txt', ''])('%j', (filename) => {
    expect(lintText('Vốn , tăng.', { filename, useModel: false }).findings).toMatchObject([{ ruleId: 'vi/space-before-punctuation' }]);
  });
});

describe('fixes keep what they do not touch', () => {
  it.each([
    ['CRLF', 'a\r\nXin , chào\r\n', 'a\r\nXin, chào\r\n'],
    ['lone CR', 'a\rXin , chào\r', 'a\rXin, chào\r'],
    ['NUL', 'a\0\nXin , chào', 'a\0\nXin, chào'],
    ['a byte order mark', '\ufeffXin , chào', '\ufeffXin, chào'],
    ['NFD', 'chào , bạn'.normalize('NFD'), 'chào, bạn'.normalize('NFD')],
  ])('%s', async (_, before, expected) => {
    expect((await lintBytes(before, { fix: true })).after.toString()).toBe(expected);
  });
});

describe('bytes that are not UTF-8', () => {
  it.each([
    ['a stray byte', Buffer.from([...Buffer.from('Xin , chào '), 0xff, 0x20]), 'byte offset 12'],
    ['a cut sequence', Buffer.from('Xin , chào bạ').subarray(0, -1), 'byte offset 13'],
    ['UTF-16', Buffer.from('\ufeffXin , chào', 'utf16le'), 'UTF-16'],
  ])('%s is fatal, and the file stays as it is', async (_, bytes, expected) => {
    const { result, after } = await lintBytes(bytes, { fix: true });
    expect(result.messages).toMatchObject([{ fatal: true, severity: 2 }]);
    expect(result.messages[0]!.message).toContain(expected);
    expect(after.equals(bytes)).toBe(true);
  });

  it('a replacement character that is in the file itself is no problem', async () => {
    const { result } = await lintBytes('Xin \ufffd , chào , bạn');
    expect(result.fatalErrorCount).toBe(0);
  });
});

describe('inline directives', () => {
  const hidden = (text: string) => {
    const { findings, suppressed } = lintText(text, { preset: 'ci', rules: { [RULE]: 'error' } });
    return [findings.filter(({ ruleId }) => ruleId === RULE).length, suppressed.filter(({ ruleId }) => ruleId === RULE).length];
  };

  it.each([
    ['disable to the end', `<!-- eslint-disable ${RULE} -- vì sao -->\nXin , chào`, [0, 1]],
    ['disable and enable', `<!-- eslint-disable -->\nXin , chào\n<!-- eslint-enable -->\nXin , chào`, [1, 1]],
    ['next line', `<!-- eslint-disable-next-line ${RULE} -->\nXin , chào\nXin , chào`, [1, 1]],
    ['same line', `Xin , chào <!-- eslint-disable-line ${RULE} -->`, [0, 1]],
    ['as editors write it', `// eslint-disable-next-line ${RULE}\nXin , chào`, [0, 1]],
    ['as editors write it, to the end', `// eslint-disable ${RULE}\nXin , chào\nXin , chào`, [0, 2]],
    ['rule configuration', `<!-- eslint ${RULE}: "off" -->\nXin , chào`, [0, 0]],
  ])('%s', (_, text, expected) => {
    expect(hidden(text)).toEqual(expected);
  });

  it('give the reason with what they hide', () => {
    const { suppressed } = lintText(`<!-- eslint-disable ${RULE} -- trích nguyên văn -->\nXin , chào`, { rules: { [RULE]: 'error' } });
    expect(suppressed[0]!.suppressions).toEqual([{ kind: 'directive', justification: 'trích nguyên văn' }]);
  });

  it('are not prose', () => {
    expect(lintText('// eslint-disable-next-line vi/dot-row\nTrời đẹp.\n', { preset: 'editorial' }).findings).toEqual([]);
  });
});

describe('the ESLint class and the lint function', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('find the same in %s', async (name) => {
    const text = 'Vốn đầu tư , theo báo cáo, tăng.\n\nÔng nói ( ảnh ) rồi đi !\n';
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: vilint.configs.recommended });
    const [viaClass] = await eslint.lintText(text, { filePath: join(folder, name) });
    const { findings } = lintText(text, { filename: name });
    expect(findings.length).toBeGreaterThan(0);
    expect(viaClass!.messages).toEqual(findings);
  });

  it('fix the same', async () => {
    const text = 'Vốn đầu tư , theo báo cáo.\n';
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: vilint.configs.recommended, fix: true });
    const [viaClass] = await eslint.lintText(text, { filePath: join(folder, 'a.txt') });
    expect(viaClass!.output).toBe(fixText(text).output);
  });
});
