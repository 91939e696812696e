/** The numbers that the judge sees have names, and each is written. */
import { expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { lexicon, model } from '../../src/resources/resources.ts';
import { EVIDENCE, evidenceIndex, INPUTS } from '../../src/speller/evidence.ts';
import { Examiner } from '../../src/speller/examine.ts';
import { MARGIN, modelIdsOf } from '../../src/speller/model-ids.ts';
import { SLIPS } from '../../src/speller/slips.ts';
import { TextDocument } from '../../src/text/document.ts';

useFileResources();

it('names every number once', () => {
  expect(new Set(EVIDENCE).size).toBe(EVIDENCE.length);
  expect(evidenceIndex.total).toBe(0);
  expect(INPUTS).toBe(EVIDENCE.length + SLIPS.length);
});

it('writes every number of a candidate, and the one slip that leads to it', () => {
  const document = new TextDocument('Đề án nhằm phát chiển kinh tế nông thôn.');
  const examiner = new Examiner(model(), lexicon().partnersOf);
  examiner.open(document.tokens, modelIdsOf(model(), document.tokens));
  examiner.evidence.fill(NaN);
  expect(examiner.examine(MARGIN + 4)).toBe(true);
  const seen = examiner.evidence.subarray(0, INPUTS);
  expect(EVIDENCE.filter((name) => Number.isNaN(seen[evidenceIndex[name]]))).toEqual([]);
  const slips = SLIPS.filter((_, i) => seen[EVIDENCE.length + i] !== 0);
  expect(slips).toEqual(['ch-tr']);
});
