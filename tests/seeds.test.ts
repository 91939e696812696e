/** Sample articles: what is expected is found, nothing else is, and clean articles stay silent. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rules from '../rules/index.ts';
import { locate, proposalsOf, type LocatedFinding } from '../src/findings/located.ts';
import { lintText } from '../src/index.ts';
import { parseExpected, type Expectation } from './expected.ts';

const folder = new URL('../seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const clean = readdirSync(new URL('clean/', folder)).filter((name) => name.endsWith('.txt'));

/** What is written down of an article. */
function expectationsOf(name: string): Expectation[] {
  const file = name.replace(/\.txt$/, '.expected');
  return parseExpected(file, read(file), read(name));
}

function meets(text: string, finding: LocatedFinding, expected: Expectation): boolean {
  if (finding.start >= expected.end || expected.start >= finding.end) return false;
  if (expected.rule !== '-' && finding.ruleId !== `vi/${expected.rule}`) return false;
  return expected.fixes.length === 0 || mends(text, finding, expected);
}

/** Whether the fix or first suggestion of a finding writes what is expected. */
function mends(text: string, finding: LocatedFinding, { start, end, fixes }: Expectation): boolean {
  const [edit] = proposalsOf(finding);
  if (edit === undefined) return false;
  const from = Math.min(start, edit.start);
  const to = Math.max(end, edit.end);
  const result = text.slice(from, edit.start) + edit.text + text.slice(edit.end, to);
  // A whole line may go with its line break: compare without the white space around the change.
  return fixes.some((fix) => result.trim() === (text.slice(from, start) + fix + text.slice(end, to)).trim());
}

/** The rule that says of itself that it may be wrong; its precision is held as a whole. */
const WARNING_RULE = 'vi/likely-misspelling';
const WARNING_PRECISION = 0.85;

const unexpected = (findings: readonly LocatedFinding[], expectations: readonly Expectation[]): LocatedFinding[] =>
  findings.filter((finding) => !expectations.some((expected) => finding.start < expected.end && expected.start < finding.end));

const describeFinding = (text: string, finding: LocatedFinding) =>
  `${finding.line}:${finding.column} ${finding.ruleId} ${JSON.stringify(text.slice(finding.start, finding.end))}`;

/** Rules that only run when asked for; house-style with a table of its own. */
const HOUSE_STYLE: Linter.RuleEntry = ['warn', { ban: [{ word: 'siêu khủng', because: 'Giọng quảng cáo' }] }];
const switchedOn: Record<string, Linter.RuleEntry> = {};
for (const [id, rule] of Object.entries(rules)) {
  if (rule.vilint.level === 'off') switchedOn[`vi/${id}`] = id === 'house-style' ? HOUSE_STYLE : 'warn';
}
/** Rules that found something that is written down. */
const fired = new Set<string>();

describe.each(articles)('%s', (name) => {
  const text = read(name);
  const expectations = expectationsOf(name);
  const findings = locate(text, lintText(text, { filename: name }).findings);
  const all = locate(text, lintText(text, { filename: name, preset: 'editorial', rules: switchedOn }).findings);
  for (const finding of all)
    if (expectations.some((expected) => meets(text, finding, { ...expected, rule: '-' }))) fired.add(finding.ruleId!);

  it('has every expected finding with its fix', () => {
    const missing = expectations.filter((expected) => expected.rule !== '-' && !all.some((finding) => meets(text, finding, expected)));
    expect(missing.map((expected) => expected.line)).toEqual([]);
  });

  it('has no finding that is not expected', () => {
    const extra = unexpected(findings, expectations).filter((finding) => finding.ruleId !== WARNING_RULE);
    expect(extra.map((finding) => describeFinding(text, finding))).toEqual([]);
  });

  it('has one finding a place', () => {
    const ordered = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
    const overlaps = ordered.filter((finding, i) => i > 0 && finding.start < ordered[i - 1]!.end);
    expect(overlaps.map((finding) => describeFinding(text, finding))).toEqual([]);
  });
});

it('is right nearly always where it only warns', () => {
  let warnings = 0;
  let wrong = 0;
  for (const name of articles) {
    const text = read(name);
    const findings = locate(text, lintText(text, { filename: name }).findings).filter((finding) => finding.ruleId === WARNING_RULE);
    warnings += findings.length;
    wrong += unexpected(findings, expectationsOf(name)).length;
  }
  expect(warnings).toBeGreaterThan(0);
  expect(1 - wrong / warnings).toBeGreaterThanOrEqual(WARNING_PRECISION);
});

it.each(Object.keys(rules))('%s finds something in an article', (id) => {
  expect(fired).toContain(`vi/${id}`);
});

/** The guards that every rule must pass; two more, one report a place and safe fixes, are held in fixes-compose. */
describe('clean articles hold what looks wrong and is right', () => {
  const all = clean.map((name) => read(`clean/${name}`)).join('\n');
  it.each([
    ['words that meet across a border', ['chức năng xuất hiện', 'học tập chung', 'thuế xuất khẩu', 'cảm xúc tích cực', 'lịch sử lý luận']],
    ['names', ['Lê Chí Tuệ', 'Hùng Vương', 'Đắk Lắk']],
    ['addresses, figures and codes', ['https://', '@', '3-1', 'PM2.5', '-NQ/TW', '17h45', 'TP.HCM']],
    ['dialect and verse', ['hổng', 'tui', 'ngả nghiêng,\nThương']],
    ['a form used again and again', ['ông Sừn, cụ Sừn, bà Sừn, cả họ Sừn']],
    ['words that rarely meet', ['rụng tím một góc sân', 'ngả màu mật ong']],
  ])('%s', (_, phrases) => {
    expect(phrases.filter((phrase) => !all.includes(phrase))).toEqual([]);
  });
});

it.each(clean)('clean/%s is silent', (name) => {
  const text = read(`clean/${name}`);
  const findings = locate(text, lintText(text, { filename: name }).findings);
  expect(findings.map((finding) => describeFinding(text, finding))).toEqual([]);
});
