/** An inline directive silences what it names and changes nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintText, type Finding } from '../../src/index.ts';

const folder = new URL('../../seeds/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
/** A directive that says nothing about the articles. */
const QUIET = 'eslint-disable-next-line vi/no-such-rule-here';
const ends = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Without the line numbers that some messages hold. */
const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ ruleId }) => ruleId !== 'vi/no-such-rule-here')
    .map(({ ruleId, message }) => `${ruleId} ${message.replace(/dòng \d+/, 'dòng')}`);

describe.each(articles)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const before = told(lintText(text).findings);
  const starts = [0, ...[...text.matchAll(ends)].map((match) => match.index + match[0].length)].filter((at) => at < text.length);

  it.each([
    ['as a comment', `<!-- ${QUIET} -->\n`],
    ['as a line comment', `  // ${QUIET}\n`],
  ])('is the same with a directive before any line, %s', (_, directive) => {
    for (const at of starts) {
      const found = told(lintText(text.slice(0, at) + directive + text.slice(at)).findings);
      expect(found, `before ${JSON.stringify(text.slice(at, at + 30))}`).toEqual(before);
    }
  });

  it('is the same with a directive at the end of any line that has words', () => {
    for (const match of text.matchAll(ends)) {
      if (match.index === 0 || /\s/.test(text[match.index - 1])) continue;
      const found = told(lintText(`${text.slice(0, match.index)} <!-- ${QUIET} -->${text.slice(match.index)}`).findings);
      expect(found, `after ${JSON.stringify(text.slice(match.index - 30, match.index))}`).toEqual(before);
    }
  });
});

describe.each([
  ['markdown', '# Tin\n\n', ''],
  ['markdown', 'Mở đầu\n', ''],
  ['html', '<p>\n', '\n</p>\n'],
  ['html', '<p>Mở đầu</p>\n<p>\n', '\n</p>\n'],
  ['text', 'Mở đầu.\r\n', '\r\n'],
] as const)('in %s after %j', (language, head, tail) => {
  const line = 'Họ xử dụng máy .';
  it.each([
    ['the line after it', `<!-- eslint-disable-next-line vi/confusable-pair -->\n${line}`],
    ['the line after it, in the form of editors', `// eslint-disable-next-line vi/confusable-pair\n${line}`],
    ['its line', `${line} <!-- eslint-disable-line vi/confusable-pair -->`],
  ])('it silences %s', (_, middle) => {
    const text = (part: string): string => head + part + tail;
    const before = lintText(text(line), { language }).findings.filter(({ ruleId }) => ruleId !== 'vi/confusable-pair');
    expect(told(lintText(text(middle), { language }).findings)).toEqual(told(before));
  });
});
