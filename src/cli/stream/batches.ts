/** The inputs as one series of batches, from the beginning or from where an earlier run has got to. */
import { createHash } from 'node:crypto';
import { BEGINNING, LineBatches, type InputPosition } from '../../stream/lines.ts';
import { Problem } from '../problem.ts';
import type { PlacedBatch } from './check-batch.ts';
import type { Checkpoint } from './journal.ts';
import type { StreamOptions } from './options.ts';
import { readFrom, titleOf, type OnRead, type Source } from './source.ts';

/** A batch, and what is done once it is written: all of the input up to `place`. */
export interface Step {
  batch: PlacedBatch;
  input: number;
  place: InputPosition;
}

/** Bytes of a batch: a fraction of a second of work, so that little is lost by a kill and little waits in memory. */
const BATCH_BYTES = 256 * 1024;

/**
 * Reads the inputs one after the other. Of what is no regular file, whatever has come makes a batch, so that a program
 * at the other end that waits for its answers gets them.
 * @param stop lets go of the inputs
 * @throws Problem when an input cannot be read, or is not what it was
 */
export async function* readBatches(
  sources: readonly (Source & { settings: number })[],
  { shard, maxLine }: Pick<StreamOptions, 'shard' | 'maxLine'>,
  from: Checkpoint | undefined,
  onRead: OnRead,
  stop: AbortSignal,
): AsyncGenerator<Step> {
  for (const [input, source] of sources.entries()) {
    if (from !== undefined && input < from.input) {
      onRead(source.size, true);
      continue;
    }
    const isContinued = from !== undefined && input === from.input;
    const place = isContinued ? { ...from.place, last: { start: from.last.start, bytes: new Uint8Array() } } : BEGINNING;
    const lines = new LineBatches({ file: source.name, batchBytes: BATCH_BYTES, maxLine, shard, from: place });
    const step = ([batch, place]: readonly [Omit<PlacedBatch, 'settings'>, InputPosition]): Step => ({
      batch: { ...batch, settings: source.settings },
      input,
      place,
    });
    try {
      for await (const chunk of isContinued ? continued(source, from, onRead, stop) : readFrom(source, 0, onRead, stop)) {
        for (const taken of lines.add(chunk)) yield step(taken);
        const rest = source.isRegular ? undefined : lines.flush();
        if (rest !== undefined) yield step(rest);
      }
    } catch (error) {
      // The lines that came whole.
      const rest = lines.flush();
      if (rest !== undefined) yield step(rest);
      throw error;
    }
    const rest = lines.end();
    if (rest !== undefined) yield step(rest);
  }
}

/** The bytes after a place, if the line before it is what it was. Throws a Problem. */
async function* continued(source: Source, { place, last }: Checkpoint, onRead: OnRead, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const needed = place.offset - last.start;
  let before: Uint8Array[] | undefined = [];
  let length = 0;
  for await (const chunk of readFrom(source, last.start, onRead, stop)) {
    if (before === undefined) {
      yield chunk;
      continue;
    }
    before.push(chunk);
    length += chunk.length;
    if (length < needed) continue;
    const bytes = Buffer.concat(before);
    before = undefined;
    refuseOther(source, bytes, last);
    if (bytes.length > needed) yield bytes.subarray(needed);
  }
  if (before !== undefined) refuseOther(source, Buffer.concat(before), last, needed);
}

function refuseOther(source: Source, bytes: Uint8Array, { length, sha256 }: Checkpoint['last'], needed = 0): void {
  const hash = createHash('sha256').update(bytes.subarray(0, length)).digest('hex');
  // The line break after the last line may have been missing.
  if (bytes.length < Math.max(length, needed) || hash !== sha256) throw new Problem('otherInput', { name: titleOf(source) });
}
