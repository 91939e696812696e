/** The report in Markdown: figures first, then findings by file, and nothing that the text could smuggle in. */
import { describe, expect, it } from 'vitest';
import { awkward, check, reportOf } from './report.ts';

const BAD = 'Vốn đầu tư , tăng.\n';
const one = check({ path: 'tin/a.txt', text: BAD }, 'en');
const clean = check({ path: 'b.txt', text: 'Vốn đầu tư tăng.\n' }, 'en');

describe('the head', () => {
  it.each([
    ['en', [one, clean], '## vilint: 1 error, 0 warnings in 1 of 2 files'],
    ['en', [clean], '## vilint: nothing to report in 1 file'],
    ['vi', [one, clean], '## vilint: 1 lỗi, 0 cảnh báo trong 1/2 tệp'],
    ['vi', [clean], '## vilint: không có gì phải báo trong 1 tệp'],
  ] as const)('%s', async (locale, files, head) => expect((await reportOf('markdown', files, { locale })).split('\n')[0]).toBe(head));
  it('counts by rule', async () =>
    expect(await reportOf('markdown', [one, clean])).toContain('| `vi/space-before-punctuation` | 1 | 0 | 1 |\n'));
  it('names what could not be checked', async () =>
    expect(await reportOf('markdown', [clean], { problems: ['c.txt: no such file.'] })).toContain('- ❌ c\\.txt: no such file\\.\n'));
});

describe('a finding', () => {
  it('is a row with its words in bold among their neighbours', async () => {
    const wrong = check({ path: 'a.txt', text: 'Anh ấy có ý kíên hay.\n' }, 'en');
    expect(await reportOf('markdown', [wrong])).toMatch(/\| 1 \| ❌ \| .+ \| Anh ấy có ý \*\*kíên\*\* hay\\\. \| `vi\/[\w-]+` \|\n/);
  });
  it('makes no markup, whatever the text says', async () => {
    const report = await reportOf(
      'markdown',
      awkward.map((article) => check(article)),
    );
    expect(report.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/(?<!\\)[<>]/);
    for (const row of report.split('\n').filter((line) => /^\| \d/.test(line))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
  it('is counted and not listed where there are too many', async () => {
    const many = check({ path: 'a.txt', text: BAD.repeat(510) }, 'en');
    const report = await reportOf('markdown', [many, one], { locale: 'en' });
    expect(report.match(/^\| \d/gm)).toHaveLength(500);
    expect(report).toContain('And 11 more, which are not listed here.\n');
  });
});

it('quotes an excerpt in JUnit, not a paragraph for each of its findings', async () => {
  const paragraph = check({ path: 'a.txt', text: `${'Vốn đầu tư , tăng. '.repeat(200)}\n` }, 'en');
  const report = await reportOf('junit', [paragraph]);
  const cases = report.split('<testcase').slice(1);
  expect(cases.length).toBeGreaterThanOrEqual(200);
  for (const one of cases) expect(one.length).toBeLessThan(600);
});
