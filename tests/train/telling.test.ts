/** Which places of real news the gate does not learn from. */
import { expect, it } from 'vitest';
import { evidenceIndex, INPUTS, TOTAL_UNIT } from '../../src/speller/evidence.ts';
import { CHOICES } from '../../src/speller/examine.ts';
import { Samples } from '../../src/train/gate-samples.ts';
import { isTelling } from '../../src/train/train.ts';

it.each([
  ['the counts speak e¹² times for another word', 12, 0, true],
  ['they speak less for it', 11.9, 0, false],
  ['it is a name', 20, 1, false],
])('%s', (_, total, capitalised, expected) => {
  const samples = new Samples();
  const evidence = new Float32Array(CHOICES * INPUTS);
  samples.add(evidence, 1, 0, 'before it');
  evidence[evidenceIndex.total] = total / TOTAL_UNIT;
  evidence[evidenceIndex.capitalised] = capitalised;
  samples.add(evidence, 1, 0, '');
  expect(isTelling(samples, 0)).toBe(false);
  expect(isTelling(samples, 1)).toBe(expected);
});
