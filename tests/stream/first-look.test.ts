/** What a stream refuses before it writes anything: a field that is nowhere. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/cli/stream/batches.ts';
import { lookedAt } from '../../src/cli/stream/first-look.ts';

const options = { fields: ['text'], maxFailed: 0 };

async function* stepsOf(...batches: (readonly string[])[]): AsyncGenerator<Step> {
  for (const lines of batches) {
    const bytes = Buffer.from(lines.join(''));
    const ends = lines.map((_, i) => Buffer.byteLength(lines.slice(0, i + 1).join('')));
    const batch = { bytes, ends, lines: lines.map((_, i) => i + 1), long: new Map(), file: undefined, settings: 0 };
    yield { batch, input: 0 } as unknown as Step;
  }
}
const look = (lines: readonly string[], { isRegular = true, ...more } = {}) =>
  lookedAt(stepsOf(lines, ['{"body":"x"}']), [{ name: undefined, path: '-', size: 0, isRegular }], { ...options, ...more });
/** How many steps there are after the look. */
async function stepsAfter(lines: readonly string[], more = {}): Promise<number> {
  let count = 0;
  for await (const step of (await look(lines, more))()) count += step.batch.ends.length > 0 ? 1 : 0;
  return count;
}

describe('a stream whose records have no field of the name', () => {
  it('is refused, and told which fields there are', async () =>
    await expect(look(['{"body":"a","meta":{"title":"b"},"id":1}', '{"lead":"c"}'])).rejects.toThrow(
      '<stdin>: none of the first records has a field text. They have: body, meta.title, lead. Choose with --field NAME.',
    ));
  it.each([
    ['one record has it', ['{"body":"a"}', '{"text":"b"}'], {}],
    ['a record is broken', ['{"body":"a"}', '{"bo'], {}],
    ['little has come through a pipe', ['{"body":"a"}'], { isRegular: false }],
    ['any number may fail', ['{"body":"a"}'], { maxFailed: Infinity }],
    ['it is another one', ['{"body":"a"}'], { fields: ['body'] }],
  ])('goes on where %s', async (_, lines, more) => expect(await stepsAfter(lines, more)).toBe(2));
  it('is refused in a pipe too, after some records', async () =>
    await expect(look(Array(20).fill('{"body":"a"}') as string[], { isRegular: false })).rejects.toThrow('They have: body.'));
});
