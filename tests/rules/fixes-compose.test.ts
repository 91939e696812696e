/** Fixes of all rules together: they settle, leave nothing to fix, and keep figures, names and quotations as they are. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.ts';
import { fixText, lintText, type Finding } from '../../src/index.ts';
import type { VilintRule } from '../../src/language/rule.ts';
import { Flag, TextDocument } from '../../src/text/document.ts';
import { locate } from '../../src/findings/located.ts';
import { unmark } from '../marked.ts';

const OPTIONS = { preset: 'editorial', filename: 'bai.txt' } as const;

/** Rules that delete whole lines, or letters that stand for others. */
const DELETES = new Set(['duplicate-paragraph', 'scraping-boilerplate', 'dot-row', 'html-residue', 'utf8-mojibake']);
/** Rules about a whole sentence or paragraph: what is wrong inside it is another matter. */
const WHOLE = new Set([
  // Words in pieces are read as if they were whole.
  'unicode-nfc',
  'over-long-sentence',
  'mixed-language',
  'subjectless-adverbial',
  'duplicate-sentence',
  'duplicate-paragraph',
  'boilerplate-in-text',
  'credit-in-text',
]);

const ruleOf = ({ ruleId }: Finding) => ruleId!.replace(/^vi\//, '');
const digitsOf = (text: string) => text.match(/\d/g)?.join('') ?? '';
/** Case aside: Km is no name. */
const lettersOf = (text: string) => text.normalize('NFC').toLowerCase().match(/\p{L}/gu)?.join('') ?? '';

/** Findings that share a place, as "rule + rule: text". */
function overlaps(text: string, findings: readonly Finding[]): string[] {
  const spans = locate(text, findings)
    .filter((finding) => !WHOLE.has(ruleOf(finding)))
    .map((finding) => ({ rule: ruleOf(finding), start: finding.start, end: finding.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return spans
    .slice(1)
    .flatMap((span, i) =>
      span.start < spans[i]!.end ? [`${spans[i]!.rule} + ${span.rule}: ${text.slice(span.start - 20, span.end + 20)}`] : [],
    );
}

/** Fixes that change a figure, or the letters of a name or a quotation, as "rule: before → after". */
function meddling(text: string, findings: readonly Finding[]): string[] {
  const document = new TextDocument(text);
  const { start, end, count } = document.tokens;
  const guarded = (from: number, to: number): boolean => {
    for (let i = 0; i < count; i++)
      if (start[i]! < to && end[i]! > from && document.isWord(i) && document.hasFlag(i, Flag.Name | Flag.Quoted)) return true;
    return false;
  };
  return findings
    .filter(
      (finding) => finding.fix !== undefined && !DELETES.has(ruleOf(finding)) && rules[ruleOf(finding)]!.vilint.category !== 'encoding',
    )
    .filter(({ fix }) => {
      const [from, to] = fix!.range;
      const before = text.slice(from, to);
      if (digitsOf(before) !== digitsOf(fix!.text)) return true;
      return lettersOf(before) !== lettersOf(fix!.text) && guarded(from, to);
    })
    .map((finding) => `${ruleOf(finding)}: ${text.slice(...finding.fix!.range)} → ${finding.fix!.text}`);
}

/** @param name what a failure calls the text */
function check(text: string, name?: string): void {
  const { findings } = lintText(text, OPTIONS);
  expect(overlaps(text, findings), name).toEqual([]);
  expect(meddling(text, findings), name).toEqual([]);
  const { output, findings: left } = fixText(text, OPTIONS);
  expect(left.filter(({ fix }) => fix).map(ruleOf), name).toEqual([]);
  const again = lintText(output, OPTIONS).findings.filter(({ fix }) => fix);
  expect(again.map(ruleOf), name).toEqual([]);
  expect(fixText(output, OPTIONS).output, name).toBe(output);
}

describe('one report a place', () => {
  it.each([
    ['a mark that joins no letter is not misspelt too', 'Các bô ̣ và ngành́ liên quan đã viêt́ đơn.'],
    ['a word with an invisible character is not misspelt too', 'Đại biểu dự hội\u200bnghị ở xã.'],
    ['an abbreviation with Ð is not unknown too', 'Người đứng đầu HÐND đã dự.'],
    [
      'a text cut off after a word that binds does not lack a stop too',
      'Tin vui\nBà con ra về.\nTừ đầu xuân, bà con đã góp công đắp lại con đê. Nay xã lo thêm hai trạm bơm, ba cây cầu, một chợ nhỏ và\nAi cũng mừng.',
    ],
    ['a date that no calendar has is not of the rarer form too', 'Lớp nghỉ ngày 3-9-2023, họp ngày 5-9-2023, thi ngày 29/2/2023.'],
    ['a line of the web page with leftover markup is mended first', 'Chợ đã mở lại.\nxem thêm > > Gi&aacute; lúa ở đồng bằng'],
    ['a text cut off at a bracket has no open bracket too', 'Đoàn đi thực địa tại ba xã (\nBài sau.'],
    ['an ellipsis glued to a word is not of the rarer form too', 'Trường lớp... đều mới. Nhà cửa... cũng vậy. Họ vui mừng…Trời tạnh.'],
    [
      'a line of the web page does not lack a capital too',
      'Tin vui\nBà con ra về.\nxem thêm > > > Đường đi kỳ lạ của con tàu lớn nhất thế giới ngoài khơi biển phía đông.\nÔng đi.',
    ],
    [
      'a paragraph that lost its first letter does not lack a capital too',
      'Tin vui\nTàu đã cập cảng vào sáng hôm qua.\ngay khi con tàu cập cảng, bà con đã ra đón rất đông trên bến.\nAi cũng mừng rỡ.\nay khi con tàu cập cảng, bà con đã ra đón rất đông ở trên bến.\nAi cũng mừng.',
    ],
  ])('%s', (_, text) => {
    expect(overlaps(text, lintText(text, OPTIONS).findings)).toEqual([]);
  });
});

describe('left to the reader', () => {
  it.each([
    ['a mark misplaced in a name', 'Ông Nguyễn Hòang Nam dự họp.', 'tone-mark-misplaced'],
    ['the rarer tone placement in a name', 'Thị ủy họp. Đảng ủy họp. Xã ủy họp. Ông về Uỷ ban nhân dân xã.', 'tone-placement-style'],
  ])('%s', (_, text, rule) => {
    const found = lintText(text, OPTIONS).findings.filter((finding) => ruleOf(finding) === rule);
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
    expect(fixText(text, OPTIONS).output).toBe(text);
  });
});

const textsOf = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.txt'));
const foldersWithTexts = (below: string): string[] =>
  readdirSync(below, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(below, name))
    .filter((folder) => textsOf(pathToFileURL(`${folder}/`)).length > 0);

describe.each(['../../seeds/', '../../seeds/clean/'])('%s', (path) => {
  const folder = new URL(path, import.meta.url);
  it.each(textsOf(folder))('%s', (name) => check(readFileSync(new URL(name, folder), 'utf8')));
});

/** Folders of texts to try as well, below one that is named: `VILINT_EVAL=FOLDER npx vitest run tests/rules/fixes-compose.test.ts`. */
const sets = process.env.VILINT_EVAL;
if (sets !== undefined)
  describe.each(foldersWithTexts(sets))('texts of %s', (folder) => {
    it.each(textsOf(pathToFileURL(`${folder}/`)))('%s', (name) => check(readFileSync(join(folder, name), 'utf8')));
  });

describe('mixtures of the rules’ examples', () => {
  const JOINTS = ['\n', '\n', '\n\n', '\r\n', ' '];
  const MOST_COMPANIONS = 5;
  const textsOfRule = ({ vilint: { examples } }: VilintRule): string[] =>
    [...examples.invalid.filter(({ options }) => options === undefined).map(({ text }) => unmark(text).text), ...examples.valid].filter(
      (text) => text.trim() !== '',
    );
  const texts = Object.values(rules).flatMap(textsOfRule);
  const lot = (...of: string[]): string => hash('sha1', of.join('\0'));
  const pick = <T>(choices: readonly T[], drawn: string): T => choices[parseInt(drawn.slice(-4), 16) % choices.length]!;

  /** An example before others. They are drawn by lots of their own: one more example changes no mixture that it is not in. */
  function mixtureOf(first: string): string {
    const companions = texts
      .filter((text) => text !== first)
      .map((text) => ({ text, drawn: lot(first, text) }))
      .sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
      .slice(0, 1 + pick([...Array(MOST_COMPANIONS).keys()], lot(first)))
      .map(({ text, drawn }) => pick(JOINTS, drawn) + text.replace(/^\ufeff/, ''));
    return `${first}${companions.join('')}\n`;
  }

  it.each(Object.entries(rules))('those of %s settle', (_, rule) => {
    for (const mixture of textsOfRule(rule).map(mixtureOf)) check(mixture, `mixture ${JSON.stringify(mixture)}`);
  });
});
