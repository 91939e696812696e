/** The arithmetic of the evaluation, on a set small enough to count by hand. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { vilint } from '../../src/dev/eval/checkers.ts';
import { sameWords } from '../../src/dev/eval/same-word.ts';
import { naturalPlaces, score, type EvalFinding, type Report } from '../../src/dev/eval/score.ts';
import { readSet, type EvalSet } from '../../src/dev/eval/set.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';

const folder = (name: string) => fileURLToPath(new URL(`../fixtures/eval/${name}`, import.meta.url));
const set = readSet(folder('planted'));
const clean = readSet(folder('clean'));
/** Runs of letters of both files: 21 and 14; no digits, no emoji. */
const SYLLABLES = 35;

/** A finding on the first occurrence of some words. */
function on(of: EvalSet, file: number, words: string, error: boolean, replacement?: string): EvalFinding {
  const start = of.texts[file].text.indexOf(words);
  const end = start + words.length;
  return { start, end, error, rule: 'test', ...(replacement !== undefined && { edit: { start, end, text: replacement } }) };
}

const report: Report = [
  [
    on(set, 0, 'hộp', true, 'hợp'),
    on(set, 0, 'đng', true, 'đứng'),
    on(set, 0, 'bán đng', false),
    on(set, 0, 'định', true, 'định'),
    on(set, 0, 'Zzz', true),
    on(set, 0, 'xã', false, 'xá'),
  ],
  [on(set, 1, 'hoa thuận', false, 'hoà thuận'), on(set, 1, 'xyz', false, 'ít')],
];
const errorsOnly = report.map((findings) => findings.filter(({ error }) => error));
const natural = naturalPlaces(clean, [[on(clean, 0, 'Zzz', false), on(clean, 0, 'gọn', true)], []]);

describe('readSet', () => {
  it('measures from after the byte order mark, in UTF-16 units, line breaks as they are', () => {
    expect(set.errors.map((gold) => set.texts.find(({ name }) => name === gold.file)!.text.slice(gold.start, gold.end))).toEqual([
      'hộp',
      'đng',
      'hoa',
      ' cùng',
      'xyz',
    ]);
    expect(set.texts[0].text.startsWith('Chợ quê 🌾 hộp sớm.\r\n')).toBe(true);
    expect(set.syllables).toBe(SYLLABLES);
  });

  it('ignores errors of kinds that are not asked for', () => {
    const tones = readSet(folder('planted'), /^tone$/);
    expect(tones.errors.map(({ kind }) => kind)).toEqual(['tone', 'tone']);
    expect(score(tones, report).alarms.map(({ span }) => tones.texts[0].text.slice(span.start, span.end))).toEqual(['Zzz', 'xã']);
  });

  it('refuses a folder without texts', () => {
    expect(() => readSet(folder('.'))).toThrow('no .txt files');
  });
});

describe('score', () => {
  it('counts findings, natural ones and debatable spans at error level', () => {
    expect(score(set, errorsOnly, natural)).toMatchObject({
      findings: 2,
      natural: 1,
      detection: { precision: 1, recall: 2 / 5 },
      correction: { precision: 1 / 2, recall: 1 / 5 },
      firstRight: 1 / 2,
      falseAlarms: 0,
      falseAlarmsPer10k: 0,
    });
  });

  it('counts two findings on one error as one error found, and takes the best correction', () => {
    const all = score(set, report, natural);
    expect(all).toMatchObject({ findings: 6, natural: 1, firstRight: 2 / 3, falseAlarms: 1 });
    expect(all.detection).toMatchObject({ precision: 5 / 6, recall: 4 / 5 });
    expect(all.detection.f1).toBeCloseTo((2 * (5 / 6) * (4 / 5)) / (5 / 6 + 4 / 5), 12);
    expect(all.correction).toMatchObject({ precision: 2 / 6, recall: 2 / 5 });
    expect(all.falseAlarmsPer10k).toBeCloseTo(10_000 / SYLLABLES, 9);
    expect(all.missed.map(({ span }) => span.wrong)).toEqual([' cùng']);
    expect(all.mistaken.map(({ span, text }) => text.text.slice(span.start, span.end))).toEqual(['hộp']);
    expect(all.kinds).toEqual({
      dropped: { errors: 1, found: 1, right: 1 },
      nonsense: { errors: 1, found: 1, right: 0 },
      repeat: { errors: 1, found: 0, right: 0 },
      tone: { errors: 2, found: 2, right: 1 },
    });
  });

  it('calls a finding of the untouched text false when no baseline is given', () => {
    expect(score(set, report)).toMatchObject({ findings: 7, natural: 0, detection: { precision: 5 / 7 }, falseAlarms: 2 });
  });

  it('does not take a finding at another place of the untouched text for the same one', () => {
    const elsewhere = naturalPlaces(clean, [[on(clean, 0, 'rau', true)], []]);
    expect(score(set, report, elsewhere)).toMatchObject({ natural: 0, falseAlarms: 2 });
  });

  it('takes a correction by the text that results, whatever span the edit has', () => {
    const { text } = set.texts[1];
    const edits = [
      { start: text.indexOf(' cùng'), end: text.indexOf(' cùng') + 10, text: ' cùng' },
      { start: text.indexOf('cùng cùng'), end: text.indexOf('cùng cùng') + 5, text: '' },
    ];
    for (const edit of edits) {
      const doubled: Report = [[], [{ ...on(set, 1, 'cùng cùng', true), edit }]];
      expect(score(set, doubled).kinds.repeat).toEqual({ errors: 1, found: 1, right: 1 });
    }
  });

  it('is zero, not NaN, without findings and without errors', () => {
    const none = { precision: 0, recall: 0, f1: 0 };
    expect(score(set, [[], []])).toMatchObject({ detection: none, correction: none, firstRight: 0, falseAlarmsPer10k: 0 });
    expect(score(clean, [[], []])).toMatchObject({ detection: none, correction: none, firstRight: 0, kinds: {} });
  });
});

describe('sameWords', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Khoẻ mạnh', 'khỏe mạnh'],
    ['thuỷ', 'thủy'],
    ['thu\u0309y', 'thuỷ'],
  ])('%s = %s', (a, b) => expect(sameWords(a, b)).toBe(true));

  it.each([
    ['quý', 'qúy'],
    ['hoà', 'hoa'],
    ['toán', 'tóan'],
    ['huê', 'hue'],
    ['hoà ', 'hòa'],
  ])('%s ≠ %s', (a, b) => expect(sameWords(a, b)).toBe(false));
});

describe('vilint', () => {
  it('is placed by lines and columns on the very error, after a byte order mark, an emoji and CRLF', () => {
    const [findings] = vilint(nodeEngines()(), /dropped-letter$/).check([set.texts[0].text]);
    const { start, end } = set.errors[1];
    expect(findings).toMatchObject([
      { start, end, error: true, rule: 'vi/dropped-letter', edit: { text: expect.stringMatching(/^(đang|đứng)$/) as string } },
    ]);
    expect(score(set, [findings, []])).toMatchObject({ detection: { precision: 1, recall: 1 / 5 }, firstRight: 1 });
  });
});
