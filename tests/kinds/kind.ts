/** Kinds of faults, whichever rule finds them: what their first correction makes of a text, and look-alikes that stay silent. */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';
import { locate, proposalsOf } from '../../src/findings/located.ts';
import { applyEdits, type Edit } from '../../src/text/edits.ts';
import { mark, unmark } from '../marked.ts';

const OPTIONS = { preset: 'editorial', filename: 'bai.txt' } as const;

export interface Kind {
  /** Texts and what they are after the first correction of each finding. */
  readonly mended?: readonly (readonly [text: string, right: string])[];
  /** Texts with what is reported in ⟦⟧, where no correction is the only right one. */
  readonly found?: readonly string[];
  readonly silent: readonly string[];
}

/** Looks at a text again after so many rounds of corrections at most. */
const ROUNDS = 3;

/** A text after the first correction of each finding, and of each that these leave; where two overlap, the first counts. */
export function corrected(text: string, rounds = ROUNDS): string {
  const edits: Edit[] = [];
  for (const finding of locate(text, lintText(text, OPTIONS).findings)) {
    const [edit] = proposalsOf(finding);
    if (edit !== undefined && edits.every(({ end }) => end <= edit.start)) edits.push(edit);
  }
  const right = applyEdits(text, edits);
  return right === text || rounds === 1 ? right : corrected(right, rounds - 1);
}

/** A text with all that is reported in ⟦⟧. */
export function reported(text: string): string {
  const found = locate(text, lintText(text, OPTIONS).findings);
  return mark(
    text,
    found.map(({ start, end }) => [start, end] as const),
  );
}

/** Declares a test for each case of each kind. */
export function testKinds(kinds: Readonly<Record<string, Kind>>): void {
  describe.each(Object.entries(kinds))('%s', (_, { mended = [], found = [], silent }) => {
    if (mended.length > 0)
      it.each(mended)('%s', (text, right) => {
        expect(corrected(text)).toBe(right);
      });
    if (found.length > 0)
      it.each(found)('reports %s', (text) => {
        expect(reported(unmark(text).text)).toBe(text);
      });
    it.each(silent)('is silent on %s', (text) => {
      expect(reported(text)).toBe(text);
    });
  });
}
