/** Encoding, white-space and punctuation rules over random damage: one rule per place, and fixing settles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/index.ts';
import { runRule } from '../run-rule.ts';

const RULES = [
  'unicode-nfc',
  'stray-combining-mark',
  'wrong-d-stroke',
  'homoglyph',
  'invisible-character',
  'non-standard-space',
  'space-before-punctuation',
  'space-after-punctuation',
  'ellipsis-spacing',
  'repeated-punctuation',
  'multiple-spaces',
  'dot-row',
  'scraping-boilerplate',
  'duplicate-paragraph',
];

const WORDS = ['hội', 'Nghị', 'ở', 'A', 'nói', 'TP.HCM', '12', '9h30', 'Ðảng', 'vie\u0302\u0301t', 'bô \u0323', 'tr\u043eng'];
const MARKS = [',', '.', '…', '...', ':', ';', '!', '?', '(', ')', '“', '”', '"', '%', '-'];
const BLANKS = [
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\t',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\uf0b7',
  '\n',
  '\r\n',
  '\n\n',
  '\n.\n',
  '\nChia sẻ bài viết\n',
];

const damaged = fc.array(fc.constantFrom(...WORDS, ...MARKS, ...BLANKS), { minLength: 2, maxLength: 30 }).map((parts) => parts.join(''));
const settings = { seed: 20260101, numRuns: 300 };

describe('damaged text', () => {
  it('has one finding at each place', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const spans = RULES.flatMap((rule) => runRule(rule, text).map(({ start, end }) => ({ rule, start, end }))).sort(
          (a, b) => a.start - b.start,
        );
        for (let i = 1; i < spans.length; i++)
          expect(spans[i]!.start, JSON.stringify(spans.slice(i - 1, i + 1))).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      }),
      settings,
    );
  });

  it('is settled by fixing', () => {
    const rules = Object.fromEntries(RULES.map((rule) => [`vi/${rule}`, 'error' as const]));
    fc.assert(
      fc.property(damaged, (text) => {
        const { output } = fixText(text, { rules });
        expect(fixText(output, { rules }).output).toBe(output);
        for (const rule of RULES)
          expect(
            runRule(rule, output).filter(({ fix }) => fix),
            rule,
          ).toEqual([]);
      }),
      settings,
    );
  });
});
