/** What a choice did to a file, so that it can be taken back exactly, whatever the format. */
import { createHash } from 'node:crypto';

/** At a byte, `was` became `length` other bytes. */
export interface Patch {
  readonly at: number;
  /** Base64; not kept on disk if there is much of it. */
  readonly was?: string | undefined;
  readonly length: number;
  /** The file before and after, by hash; before is null if there was none. */
  readonly before: string | null;
  readonly after: string;
}

/** Name of some content. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** @param before undefined if the file is new */
export function patchBetween(before: Uint8Array | undefined, after: Uint8Array): Patch {
  const old = before ?? new Uint8Array();
  const shorter = Math.min(old.length, after.length);
  let at = 0;
  while (at < shorter && old[at] === after[at]) at++;
  let tail = 0;
  while (tail < shorter - at && old[old.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    at,
    was: Buffer.from(old.subarray(at, old.length - tail)).toString('base64'),
    length: after.length - tail - at,
    before: before === undefined ? null : hashOf(before),
    after: hashOf(after),
  };
}

/** The file as it was; undefined if it is not what the patch made, or too much was changed to remember. */
export function takenBack(bytes: Uint8Array, { at, was, length, before, after }: Patch): Uint8Array | undefined {
  if (was === undefined || hashOf(bytes) !== after) return undefined;
  const old = Buffer.concat([bytes.subarray(0, at), Buffer.from(was, 'base64'), bytes.subarray(at + length)]);
  return before === null || hashOf(old) === before ? old : undefined;
}
