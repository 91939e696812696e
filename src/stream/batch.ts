/** Several lines at a time: what a thread is given, and what it gives back. */
import { KEY, withResult } from './splice.ts';
import type { CheckedRecord, FailedRecord, RecordError } from './record.ts';
import { noTally, type Tally } from './tally.ts';

/** Lines of the input, in order. Plain data. */
export interface Batch {
  /** The lines without their line breaks, one directly after the other. */
  bytes: Uint8Array;
  /** Where each line ends in `bytes`. */
  ends: readonly number[];
  /** Number of each line in its file, from 1. */
  lines: readonly number[];
  /** Lines over the limit, of which `bytes` has only the beginning: index → length in bytes. */
  long: ReadonlyMap<number, number>;
  /** Name of the file; undefined for standard input. */
  file: string | undefined;
}

/** Lines of the output, each with its line break. */
export interface BatchResult {
  kept: string;
  /** Records that do not meet the conditions and records that failed, if these are to be written. */
  rejected: string;
  tally: Tally;
}

export interface BatchOptions {
  check: (json: string) => CheckedRecord | FailedRecord;
  explain: (error: RecordError) => string;
  /** Rejected and failed records are wanted apart from the others; without it failed ones stand among the kept ones. */
  apart: boolean;
}

/** So much of a line that cannot be read is shown. */
const EXCERPT = 200;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder();

/** Checks the lines of a batch. A line that fails becomes an error record; nothing is thrown. */
export function checkBatch({ bytes, ends, lines, long, file }: Batch, { check, explain, apart }: BatchOptions): BatchResult {
  const result: BatchResult = { kept: '', rejected: '', tally: noTally() };
  const { tally } = result;
  ends.forEach((end, i) => {
    const line = bytes.subarray(i === 0 ? 0 : ends[i - 1], end);
    const checked = checkLine(line, long.get(i), check);
    tally.records++;
    if ('error' in checked) {
      tally.failed++;
      const text = errorRecord(checked, line, { ...(file !== undefined && { file }), line: lines[i] }, explain);
      if (apart) result.rejected += `${text}\n`;
      else result.kept += `${text}\n`;
      return;
    }
    const { json, kept, quality, fixes } = checked;
    tally[kept ? 'kept' : 'dropped']++;
    tally.syllables += quality.syllables;
    tally.errors += quality.errors;
    tally.warnings += quality.warnings;
    tally.fixes += fixes;
    if (kept) result.kept += `${json}\n`;
    else if (apart) result.rejected += `${json}\n`;
  });
  return result;
}

function checkLine(
  line: Uint8Array,
  size: number | undefined,
  check: BatchOptions['check'],
): CheckedRecord | (FailedRecord & { json?: string }) {
  if (size !== undefined) return { error: { key: 'longRecord', data: { size } } };
  let json: string;
  try {
    json = strict.decode(line);
  } catch {
    return { error: { key: 'notUtf8Record', data: {} } };
  }
  const checked = check(json);
  return 'error' in checked ? { ...checked, json } : checked;
}

/** The record with the error in it if it is an object, else a new one with the beginning of the line. */
function errorRecord(
  { error, record, json }: FailedRecord & { json?: string },
  line: Uint8Array,
  place: { file?: string; line: number },
  explain: BatchOptions['explain'],
): string {
  const told = { ...place, code: error.key, message: explain(error) };
  if (record !== undefined) return withResult(json!, record, { error: told });
  const input = lenient.decode(line.subarray(0, 4 * EXCERPT)).slice(0, EXCERPT);
  return JSON.stringify({ [KEY]: { error: { ...told, input } } });
}
