import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { lexicon, model } from '../../src/resources/resources.ts';
import { GapSamples } from '../../src/train/gap-samples.ts';
import { Source } from '../../src/train/samples.ts';
import { GAP_FEATURES } from '../../src/verdict/gaps.ts';

useFileResources();

/** “điều | nguyên nhân” lacks tra. */
const TEXT = 'Cảnh sát đang tiến hành điều nguyên nhân vụ cháy chợ.';
const PLACE = TEXT.indexOf('nguyên');

function samplesOf(...known: [place: number, meant: string][]): GapSamples {
  const samples = new GapSamples(model(), lexicon());
  samples.add(TEXT, new Map(known.map(([place, meant]) => [place, { isSlip: meant !== '', meant }])), Source.Read);
  return samples;
}

describe('GapSamples', () => {
  it('takes a place that nobody has read for right', () => {
    const { label, source, rows } = samplesOf();
    expect([label, source]).toEqual([[0], [Source.Unread]]);
    expect(rows.subarray(0, GAP_FEATURES.length).every(Number.isFinite)).toBe(true);
  });

  it('takes what people have read, and lets it weigh more', () => {
    const [unread, missing, right] = [samplesOf(), samplesOf([PLACE, 'tra']), samplesOf([PLACE, ''])];
    expect([missing.label, missing.source]).toEqual([[1], [Source.Read]]);
    expect([right.label, right.source]).toEqual([[0], [Source.Read]]);
    expect(missing.weight[0]).toBeGreaterThan(unread.weight[0]);
    expect(right.weight).toEqual(missing.weight);
  });

  it('learns nothing where another syllable is missing than fits best', () => {
    expect(samplesOf([PLACE, 'hòa']).label).toEqual([]);
  });
});
