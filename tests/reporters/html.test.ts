/** The HTML report: safe against whatever stands in texts and names, and alone in the world. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { habitsIn } from '../../src/findings/habits.ts';
import { articleDay } from '../../src/reporters/article-day.ts';
import { SourceText } from '../../src/reporters/source-text.ts';
import { files, problems } from './html-files.ts';
import { reportOf } from './report.ts';

interface Found {
  rule: string;
  place: string;
  before?: string;
  span?: string;
  after?: string;
  becomes: string[];
}

function elements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
const attribute = ({ attrs }: Tree.Element, name: string): string | undefined => attrs.find((entry) => entry.name === name)?.value;
const textOf = ({ childNodes }: Tree.Element): string => childNodes.map((child) => ('value' in child ? child.value : '')).join('');

describe('as a document', () => {
  let all: Tree.Element[];
  beforeAll(async () => {
    all = elements(parse(await reportOf('html', files, { problems })));
  });

  it('has no element that a text or a name put there', () => {
    const names = new Set(all.map(({ tagName }) => tagName));
    for (const name of ['img', 'i', 'iframe', 'link']) expect(names).not.toContain(name);
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(scripts).toHaveLength(files.length + 2);
    expect(scripts.filter((script) => attribute(script, 'type') === undefined)).toHaveLength(1);
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'src' || name === 'href')).toEqual([]);
  });

  it('forbids every request and every script but its own', () => {
    const policy = all
      .map((element) => (attribute(element, 'http-equiv') === 'Content-Security-Policy' ? attribute(element, 'content')! : ''))
      .join('');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; base-uri 'none'; form-action 'none'$/);
  });

  it('holds every finding, a habit once, in its sentence', () => {
    const data = all
      .filter((element) => attribute(element, 'class') === 'file')
      .map((element) => JSON.parse(textOf(element)) as { path: string; findings: Found[] });
    expect(data.map(({ findings }) => findings.map(({ rule, place }) => [rule, place]))).toEqual(
      files.map(({ result, text }) =>
        habitsIn(new SourceText(result, text).text, result.messages).map(({ first }) => [first.ruleId, `${first.line}:${first.column}`]),
      ),
    );
    expect(data[0]!.findings[0]).toMatchObject({ before: '😀😀 Vốn đầu tư', span: ' ', after: ', tăng.', becomes: [''] });
    const horn = data.flatMap(({ findings }) => findings).find(({ span }) => span === 'truờng')!;
    expect(horn.before!.startsWith('Cùng đi có đại diện')).toBe(true);
    expect(horn.becomes).toEqual(['trường']);
  });

  it('is no article: a folder with a report in it can be checked again', async () => {
    const report = await reportOf('html', files, { problems });
    const { lintText } = await import('../../src/index.ts');
    expect(lintText(report, { filename: 'report.html', useModel: false }).findings).toEqual([]);
  });
});

describe('the day of an article', () => {
  it.each([
    ['tin/2025/11/24/a.txt', '', '2025-11-24'],
    ['tin/20251124-a.txt', 'Ngày 1/2/2024', '2025-11-24'],
    ['a.txt', '\nĐầu đề\nHà Nội, ngày 5/9/2025 - Sáng nay', '2025-09-05'],
    ['a.txt', 'Đầu đề\n2\n3\n4\nHạn chót 5/9/2025', undefined],
    ['2025-13-01.txt', 'số 12/34/2025', undefined],
    ['a.txt', 'Giá 1.2.20256', undefined],
  ])('%j, %j: %s', (path, text, day) => expect(articleDay(path, text)).toBe(day));
});
