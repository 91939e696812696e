/**
 * The work on a file grows no faster than its length, whatever it is made of. The shapes are generated; each is checked by
 * all rules, and structures are fixed too. A shape that needs hardly any time when it is large is linear enough; of the others
 * the time of the processor is compared between a length and four times that.
 */
import { describe, expect, it } from 'vitest';
import { findRepeatedBlocks } from '../../src/analysis/repeated-blocks.ts';
import { checkFile } from '../../src/cli/check-file.ts';
import { Problem } from '../../src/cli/problem.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import { fixText, lintText } from '../../src/index.ts';
import { TextDocument } from '../../src/text/document.ts';
import { fileSettings } from '../file-settings.ts';
import { mustBeSound } from '../fuzz/sound-findings.ts';
import { allRules } from '../fuzz/targets/lint.ts';
import { markup, records, repetitions, type Shape } from './shapes.ts';

const settings = fileSettings({ rules: allRules, useModel: true });
const engine = nodeEngines()(settings);

/** UTF-16 units, by format. What looks at each for every other one needs a tenth of a second or more for so many. */
const LENGTH = 16_000;
/** Of XML most are markup; of a file of records each record is a text of its own. */
const LENGTHS: Readonly<Record<string, number>> = { docx: 60_000, odt: 60_000, json: 8_000, jsonl: 8_000, csv: 8_000 };
/** Milliseconds below which a shape is not looked at any closer. */
const SHORT = 150;
/** Four times the length is four times the work, the square of it sixteen times. */
const MOST = 9;
/** Of the repetitions every so many are tried; `VILINT_SHAPES=all` tries each. */
const STRIDE = process.env.VILINT_SHAPES === 'all' ? 1 : 53;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of the processor for one check of a shape. */
async function costOf(shape: Shape, length: number, fix: 'no' | 'write'): Promise<number> {
  const bytes = Buffer.from(shape.build(Math.max(2, Math.ceil(length / shape.unit))));
  const name = `a.${shape.extension}`;
  const before = spent();
  try {
    await checkFile(engine, { filePath: name, name, settings }, bytes, {
      fix,
      encoding: 'auto',
      fields: ['body'],
      as: undefined,
      locale: 'vi',
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return spent() - before;
}

async function leastOf(times: number, cost: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < times; i++) least = Math.min(least, await cost());
  return least;
}

/** How the time of a shape grows, if it grows faster than its length. */
async function growthOf(shape: Shape, fix: 'no' | 'write'): Promise<string | undefined> {
  const length = LENGTHS[shape.extension] ?? LENGTH;
  // What the first measurement compiles is compiled for the others, and a busy machine seldom is so twice.
  for (const times of [1, 3]) {
    const large = await leastOf(times, () => costOf(shape, length, fix));
    if (large < SHORT) return undefined;
    const small = await leastOf(times, () => costOf(shape, length / 4, fix));
    if (large < MOST * small) return undefined;
    if (times > 1) return `${shape.name}: ${small.toFixed(0)} → ${large.toFixed(0)} ms, ×${(large / small).toFixed(1)}`;
  }
  return undefined;
}

async function fasterThanLinear(shapes: readonly Shape[], fix: 'no' | 'write'): Promise<string[]> {
  const found: string[] = [];
  for (const shape of shapes) {
    const growth = await growthOf(shape, fix);
    if (growth !== undefined) found.push(growth);
  }
  return found;
}

describe('four times the length is not nine times the work', () => {
  it('of whatever is repeated', { timeout: 3_600_000 }, async () => {
    const tried = repetitions.filter((_, i) => i % STRIDE === 0);
    expect(tried.length).toBeGreaterThan(200);
    expect(await fasterThanLinear(tried, 'no')).toEqual([]);
  });

  it('of what markup builds', { timeout: 600_000 }, async () => {
    expect(await fasterThanLinear(markup, 'no')).toEqual([]);
  });

  it('of what records and documents hold, which is fixed too', { timeout: 600_000 }, async () => {
    expect(await fasterThanLinear(records, 'write')).toEqual([]);
  });
});

describe('an analysis alone, whose growth all others would hide', () => {
  it('of passages that come again and go on', { timeout: 600_000 }, () => {
    const costFor = (times: number): number => {
      const document = new TextDocument(`Tin\n${'a '.repeat(times)}\n${'a '.repeat(4 * times)}b`);
      const before = spent();
      findRepeatedBlocks(document);
      return spent() - before;
    };
    const large = costFor(20_000);
    expect(large < SHORT || large < MOST * costFor(5_000)).toBe(true);
  });
});

describe('at its limits', () => {
  it.each([
    ['100,000 combining marks', 'a' + '\u0301'.repeat(100_000)],
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a name of a million letters', `N${'a'.repeat(999_999)}`],
    ['150,000 lines', 'hội nghị\n'.repeat(150_000)],
    ['10,000 quotations within one another', '> '.repeat(10_000)],
    ['50,000 lists within one another', '- '.repeat(50_000) + 'a'],
    ['100,000 open tags', '<div>'.repeat(100_000)],
    ['20,000 open brackets', '[('.repeat(10_000)],
    ['20,000 quotation marks within one another', `${'“'.repeat(20_000)}a${'”'.repeat(20_000)}`],
    ['100,000 half pairs', '\ud83d'.repeat(100_000)],
  ])('%s', { timeout: 120_000 }, (_, text) => {
    for (const language of ['text', 'markdown', 'html'] as const) {
      mustBeSound(text, lintText(text, { language, preset: 'editorial' }).findings);
      if (text.length < 1_000_000) expect(fixText(text, { language }).output.length).toBeGreaterThan(0);
    }
  });
});
