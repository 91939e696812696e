/** The curve over all thresholds, and its picture. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawCurves } from '../../src/dev/eval/chart.ts';
import { curveOf, pointAt, type Suspect } from '../../src/dev/eval/curve.ts';
import { naturalPlaces } from '../../src/dev/eval/score.ts';
import { readSet } from '../../src/dev/eval/set.ts';

const set = readSet(fileURLToPath(new URL('../fixtures/eval/planted', import.meta.url)));

function suspect(file: number, words: string, probability: number): Suspect {
  const start = set.texts[file].text.indexOf(words);
  return { start, end: start + words.length, error: true, rule: 'speller', probability };
}

const report = [
  [suspect(0, 'hộp', 0.4), suspect(0, 'đng', 0.99), suspect(0, 'định', 0.95), suspect(0, 'Zzz', 0.6)],
  [suspect(1, 'hoa', 0.6), suspect(1, 'lo', 0.2)],
];
const curve = curveOf(set, report);

describe('curveOf', () => {
  it('has one point a probability, equal ones taken together, debatable spans left out', () => {
    expect(curve).toEqual([
      { threshold: 0.99, precision: 1, recall: 1 / 5 },
      { threshold: 0.6, precision: 2 / 3, recall: 2 / 5 },
      { threshold: 0.4, precision: 3 / 4, recall: 3 / 5 },
      { threshold: 0.2, precision: 3 / 5, recall: 3 / 5 },
    ]);
  });

  it('leaves out what the untouched text has too', () => {
    expect(curveOf(set, report, naturalPlaces(set, [[suspect(0, 'Zzz', 1)], []]))[1]).toEqual({
      threshold: 0.6,
      precision: 1,
      recall: 2 / 5,
    });
  });

  it('is empty without known errors', () => {
    expect(curveOf({ ...set, errors: [] }, report)).toEqual([]);
  });
});

it('pointAt gives the last point that reaches the threshold', () => {
  expect(pointAt(curve, 0.9)?.threshold).toBe(0.99);
  expect(pointAt(curve, 0.6)?.threshold).toBe(0.6);
  expect(pointAt(curve, 0.995)).toBeUndefined();
});

describe('drawCurves', () => {
  const points = [
    { threshold: 0.9, precision: 1, recall: 0 },
    { threshold: 0.5, precision: 0.5, recall: 1 },
  ];
  const marks = [
    { name: 'error', threshold: 0.9 },
    { name: 'warning', threshold: 0.6 },
    { name: 'never', threshold: 0.95 },
  ];
  const svg = drawCurves('P & R', [{ name: 'a<b', points }], marks);

  it('spans the plot from the lowest precision to 1 and from recall 0 to 1', () => {
    expect(svg).toContain('<path d="M70 52L736 460" fill="none"');
  });

  it('marks each threshold that a line reaches', () => {
    const dots = [...svg.matchAll(/<circle cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => `${x},${y}`);
    expect(dots.filter((dot) => dot === '70,52')).toHaveLength(2);
    expect(dots).toHaveLength(2 + marks.length);
  });

  it('escapes names', () => {
    expect(svg).toContain('aria-label="P &amp; R"');
    expect(svg).toContain('>a&lt;b</text>');
  });
});
