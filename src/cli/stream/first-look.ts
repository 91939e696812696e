/** A look at the first records, before anything is written: whoever has misnamed the field learns it at once. */
import { wantedFields } from '../../formats/fields.ts';
import { fieldNamesIn, textsIn } from '../../stream/texts-in.ts';
import { Problem } from '../problem.ts';
import type { Step } from './batches.ts';
import type { StreamOptions } from './options.ts';
import type { Source } from './source.ts';

/** Records that are looked at. */
const LOOKED_AT = 100;
/** So few of what comes through a pipe may be strays; a file is taken at its word. */
const FEWEST_OF_PIPE = 20;
const LISTED = 12;

/**
 * The same steps, after a look at the first.
 * @returns once the first step has come
 * @throws Problem if none of its records has a field that is wanted, and failed records are not all the same
 */
export async function lookedAt(
  steps: AsyncGenerator<Step>,
  sources: readonly Source[],
  options: Pick<StreamOptions, 'fields' | 'maxFailed'>,
): Promise<() => AsyncGenerator<Step>> {
  let first: IteratorResult<Step, unknown> | undefined;
  let failure: unknown;
  try {
    first = await steps.next();
  } catch (error) {
    failure = error;
  }
  if (first !== undefined && first.done !== true && options.maxFailed !== Infinity) {
    const { batch, input } = first.value;
    refuseWithoutField(batch, sources[input], options.fields);
  }
  return async function* () {
    if (first === undefined) throw failure as Error;
    if (first.done === true) return;
    yield first.value;
    yield* steps;
  };
}

function refuseWithoutField({ bytes, ends, file }: Step['batch'], { isRegular }: Source, fields: readonly string[]): void {
  if (ends.length === 0 || (!isRegular && ends.length < FEWEST_OF_PIPE)) return;
  const wanted = wantedFields(fields);
  const known = new Set<string>();
  for (const [i, end] of ends.slice(0, LOOKED_AT).entries()) {
    const record = objectIn(bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
    // Anything else is a broken record, or none of ours: the stream tells of each in its place.
    if (record === undefined || textsIn(record, wanted).length > 0) return;
    for (const name of fieldNamesIn(record)) known.add(name);
  }
  const listed = [...known].slice(0, LISTED).join(', ') + (known.size > LISTED ? ', …' : '');
  throw new Problem('fieldNowhere', { name: file ?? '<stdin>', fields: [...wanted.keys()].join(', '), known: listed || '–' });
}

function objectIn(line: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
