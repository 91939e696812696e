import { describe, expect, it } from 'vitest';
import { locate, movedBy, proposalsOf } from '../../src/findings/located.ts';
import { lintText } from '../../src/index.ts';
import type { Finding } from '../../src/lint/lint.ts';

const finding = (rest: Partial<Finding>): Finding => ({ ruleId: 'vi/x', message: '', severity: 1, line: 1, column: 1, ...rest });

describe('locate', () => {
  it('gives the span of a finding, over lines that end in whatever way', () => {
    const text = 'một\r\nhai\rba\u2028bốn';
    const [found] = locate(text, [finding({ line: 3, column: 2, endLine: 4, endColumn: 3 })]);
    expect(text.slice(found!.start, found!.end)).toBe('a\u2028bố');
  });

  it('counts UTF-16 units', () => {
    const [found] = locate('😀 sai', [finding({ column: 4, endLine: 1, endColumn: 7 })]);
    expect([found!.start, found!.end]).toEqual([3, 6]);
  });

  it('gives an empty span where a finding has no end', () => {
    const [found] = locate('ab', [finding({ column: 2 })]);
    expect([found!.start, found!.end]).toEqual([1, 1]);
  });

  it.each([
    [9, 1],
    [1, 99],
  ])('takes %i:%i, outside the text, for its end', (line, column) => {
    const [found] = locate('ab\ncd', [finding({ line, column })]);
    expect(found!.start).toBe(5);
  });

  it('counts a byte order mark in spans and edits', () => {
    const plain = 'Tỉnh phát chiển kinh tế .\nDòng hai xẽ đi.';
    const text = `\ufeff${plain}`;
    const found = locate(text, lintText(text).findings);
    expect(found.length).toBeGreaterThan(1);
    const shifted = locate(plain, lintText(plain).findings).map((one) => movedBy(one, 1));
    expect(found).toEqual(shifted);
    for (const { line, column, start } of found) expect(start).toBe(1 + (line === 1 ? 0 : plain.indexOf('\n') + 1) + column - 1);
  });

  it('leaves the findings it was given as they are', () => {
    const given = [finding({ fix: { range: [0, 1], text: 'b' } })];
    const before = structuredClone(given);
    locate('\ufeffa', given);
    expect(given).toEqual(before);
  });
});

describe('proposalsOf', () => {
  it('has the safe fix first, then the suggestions with their probability', () => {
    const suggestions = [
      { desc: 'Hai.', fix: { range: [0, 2] as [number, number], text: 'hai' }, probability: 0.8 },
      { desc: 'Ba.', fix: { range: [0, 2] as [number, number], text: 'ba' } },
    ];
    expect(proposalsOf(finding({ fix: { range: [0, 1], text: '' }, suggestions }))).toEqual([
      { start: 0, end: 1, text: '', safe: true },
      { start: 0, end: 2, text: 'hai', safe: false, description: 'Hai.', probability: 0.8 },
      { start: 0, end: 2, text: 'ba', safe: false, description: 'Ba.' },
    ]);
  });

  it('has nothing where nothing is offered', () => {
    expect(proposalsOf(finding({}))).toEqual([]);
  });
});
