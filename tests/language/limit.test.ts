/** Huge texts full of findings: what is listed, that all is fixed, and that the stack holds. */
import { describe, expect, it } from 'vitest';
import { fixText, lintText, type LintOptions } from '../../src/index.ts';
import { createRecordCheck } from '../../src/stream/record.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';

const OPTIONS: LintOptions = { useModel: false, locale: 'en', maxFindings: 3 };
/** Every sentence another, or they would be reported as repeated. */
const times = (count: number, sentence: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => sentence(i + 1))
    .join('')
    .trimEnd();
const messagesOf = (text: string, options?: LintOptions) =>
  lintText(text, { ...OPTIONS, ...options }).findings.map(({ message }) => message);
const REST = /more findings that are not listed/;

describe('of one rule in one text', () => {
  it.each([
    ['as many as may be', 3, 3, 0],
    ['one more', 4, 3, 1],
    ['many more', 50, 3, 1],
  ])('%s: %i findings, %i listed', (_, count, listed, notes) => {
    const messages = messagesOf(times(count, (n) => `Vốn , tăng ${n} lần. `));
    expect(messages.filter((message) => !REST.test(message))).toHaveLength(listed);
    expect(messages.filter((message) => REST.test(message))).toHaveLength(notes);
  });

  it('the rest is one finding of the same rule and level, in the place of one of them', () => {
    const { findings } = lintText('Vốn , tăng.\n'.repeat(9), OPTIONS);
    expect(findings.at(-1)).toMatchObject({
      ruleId: 'vi/space-before-punctuation',
      severity: 2,
      line: 4,
      column: 4,
      message: 'This rule has more findings that are not listed (limit: 3).',
    });
    expect(findings.at(-1)).not.toHaveProperty('fix');
  });

  it('in Vietnamese as well', () => {
    const { findings } = lintText('Vốn , tăng.\n'.repeat(9), { ...OPTIONS, locale: 'vi' });
    expect(findings.at(-1)!.message).toBe('Quy tắc này còn những chỗ khác không liệt kê (giới hạn: 3).');
  });

  it('each rule has a limit of its own', () => {
    expect(messagesOf(times(3, (n) => `Vốn , tăng  ${n} lần. `))).toHaveLength(6);
  });

  it('what a dictionary drops does not count', () => {
    const words = ['Nậm đng'];
    expect(messagesOf('Ở Nậm đng có. '.repeat(9) + 'Ở đng có.', { words })).toEqual([expect.not.stringMatching(REST)]);
  });

  it('0 is no limit, and 10,000 are listed unless another is asked for', () => {
    expect(
      messagesOf(
        times(20, (n) => `Vốn , tăng ${n} lần. `),
        { maxFindings: 0 },
      ),
    ).toHaveLength(20);
    expect(lintText('a , '.repeat(10_500), { useModel: false }).findings.filter(({ messageId }) => messageId === 'leftOut')).toHaveLength(
      1,
    );
  });

  it.each([-1, 0.5, Number.NaN])('%d is refused', (maxFindings) => {
    expect(() => lintText('Xin chào.', { maxFindings })).toThrow(/maxFindings/);
  });
});

describe('fixing', () => {
  const text = 'Vốn , tăng.\n'.repeat(100);

  it('mends all, whatever is listed', () => {
    const { output, findings } = fixText(text, OPTIONS);
    expect(output).toBe('Vốn, tăng.\n'.repeat(100));
    expect(findings).toEqual(lintText(output, OPTIONS).findings);
  });

  it('lists of what is left no more than without fixing', () => {
    const left = 'Hội nghị (đã họp.\n'.repeat(100);
    const { findings } = fixText(text + left, OPTIONS);
    expect(findings).toEqual(lintText(text.replaceAll(' ,', ',') + left, OPTIONS).findings);
    expect(findings.length).toBeGreaterThan(3);
  });
});

/** More than can be arguments of one call. */
const MANY = 130_000;

describe(`${MANY} of a kind do not overflow the stack`, () => {
  it.each([
    ['open brackets', '(a '],
    ['open quotation marks', '“a '],
    ['straight quotation marks', '"a '],
    ['words that are spelt in two ways', 'lí do, lý do. '],
  ])('%s', { timeout: 60_000 }, (_, piece) => {
    expect(lintText(piece.repeat(MANY), { useModel: false, preset: 'editorial' }).findings.length).toBeGreaterThan(0);
  });

  it.each([false, true])('findings of a record (fix: %s)', { timeout: 60_000 }, (fix) => {
    const options = { fields: ['text'], findings: true, where: [], mark: false };
    const check = createRecordCheck(nodeEngines()({ lint: { useModel: false, maxFindings: 0 } }), {
      ...options,
      fix: fix ? { level: 'safe' } : undefined,
    });
    expect(check(JSON.stringify({ text: 'a , '.repeat(MANY) }))).toHaveProperty('json');
  });
});

it('as many abbreviations of one kind take no more time for each than a few', { timeout: 60_000 }, () => {
  // Copying the list for each took minutes.
  expect(lintText('UBND và HĐND. '.repeat(MANY), { useModel: false, preset: 'editorial' }).findings.length).toBeGreaterThan(0);
});
