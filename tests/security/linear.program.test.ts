/**
 * The work on a text grows no faster than its length. What is counted is not time but how often each block of code of
 * the sources is entered, so that the result is the same on any machine. What a block does in one call of the engine,
 * such as a search, is not seen; regular expressions have a test of their own.
 */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixText, lintText } from '../../src/index.ts';
import { mustBeSound } from '../fuzz/sound-findings.ts';

const LENGTH = 6_000;
/** Twice the length is twice the work; rounding of sizes and what is done once a text stay below this. */
const MOST = 2.4;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** Blocks of the sources entered since the last call. */
async function stepsSoFar(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /\/(?:src|rules)\/[^?]*\.ts/.test(url) && !url.includes('node_modules'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

async function stepsOf(text: string, language: 'text' | 'markdown' | 'html'): Promise<number> {
  await stepsSoFar();
  lintText(text, { language, preset: 'editorial' });
  return stepsSoFar();
}

const PIECES = [
  'a', 'a ', 'đng ', 'ab.', 'T.', 'a@', 'a-', '1/', '1.', 'Nguyễn ', 'của của ', 'hòa hoà ', ' ,', ', ', '...', '( ', ') ', '(', ') \n\n(a\n\n', '“', '” ', '"a" ', "'", '- ', '\n', '\n\n', 'a\n\n', '\r\n',
  ' ', '\t', '\u00a0', '\u200b', '\u0301', 'e\u0301\u0323', '\ud83d', '😀', '\ufffd', 'Ã', 'Viá»‡t ', 'TiÕng ', '30/2/2024 ', '1.000,5% ', 'Theo ', '*', '**a', '_a_ ', '`', '``a', '[', '](', '[a](b ', '> ', '# ', '|', '|-', '<', '<p>', '<b>a</b>', '<!--', '<script>', '&', '&amp;', '&#', 'http://', '<!-- eslint-disable -->', '<!-- eslint-disable', 'Chia sẻ\n', '.....\n',
]; // prettier-ignore

describe.each(['text', 'markdown', 'html'] as const)('%s', (language) => {
  it('takes twice the work for twice the length, whatever is repeated', { timeout: 600_000 }, async () => {
    const slow: string[] = [];
    for (const piece of PIECES) {
      const times = Math.ceil(LENGTH / piece.length);
      lintText(piece, { language, preset: 'editorial' });
      const once = await stepsOf(piece.repeat(times), language);
      const twice = await stepsOf(piece.repeat(2 * times), language);
      if (twice > MOST * once) slow.push(`${JSON.stringify(piece)}: ${once} → ${twice}, ×${(twice / once).toFixed(1)}`);
    }
    expect(slow).toEqual([]);
  });
});

describe('at its limits', () => {
  it.each([
    ['100,000 combining marks', 'a' + '\u0301'.repeat(100_000)],
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a line of 200,000 words', 'hội nghị '.repeat(100_000)],
    ['10,000 quotations within one another', '> '.repeat(10_000)],
    ['50,000 lists within one another', '- '.repeat(50_000) + 'a'],
    ['100,000 open tags', '<div>'.repeat(100_000)],
    ['50,000 open brackets', '[('.repeat(50_000)],
    ['100,000 half pairs', '\ud83d'.repeat(100_000)],
  ])('%s', { timeout: 120_000 }, (_, text) => {
    for (const language of ['text', 'markdown', 'html'] as const) {
      mustBeSound(text, lintText(text, { language, preset: 'editorial' }).findings);
      expect(fixText(text, { language }).output.length).toBeGreaterThan(0);
    }
  });
});
