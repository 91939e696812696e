/** The check of a batch in this thread, and its output as bytes. */
import { gzipSync } from 'node:zlib';
import type { Settings } from '../../config/settings.ts';
import { setLocale } from '../../messages/locale.ts';
import type { EngineFor } from '../../engine/engine.ts';
import { checkBatch, type Batch, type BatchResult } from '../../stream/batch.ts';
import { createRecordCheck, type RecordError } from '../../stream/record.ts';
import type { Tally } from '../../stream/tally.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from '../texts.ts';
import type { StreamOptions } from './options.ts';

/** What the check of a batch needs of the options. Plain data. */
export type BatchCheckOptions = Pick<StreamOptions, 'fields' | 'restore' | 'fix' | 'findings' | 'where' | 'mark'> & {
  apart: boolean;
  /** The outputs that are to be compressed. */
  gzip: readonly boolean[];
};

/** A batch with the place of its file's settings in the list of all. */
export type PlacedBatch = Batch & { settings: number };

/** What is to be written: to the output, and to the file of rejects. */
export interface WrittenBatch {
  outputs: Uint8Array[];
  tally: Tally;
}

/** Makes the check. */
export function createBatchCheck(
  engineFor: EngineFor,
  settings: readonly Settings[],
  options: BatchCheckOptions,
): (batch: PlacedBatch) => BatchResult {
  const checks = settings.map((one) => createRecordCheck(engineFor(one), options));
  return (batch) => {
    const { lint } = settings[batch.settings];
    setLocale(lint.locale);
    const explain = ({ key, data }: RecordError): string => say(TEXTS[key], data, lint.locale);
    return checkBatch(batch, { check: checks[batch.settings], explain, apart: options.apart });
  };
}

/** A batch nothing of which could be checked. */
export function failedBatch(batch: PlacedBatch, message: string, { lint }: Settings, { apart }: BatchCheckOptions): BatchResult {
  const explain = ({ key, data }: RecordError): string => say(TEXTS[key], data, lint.locale);
  return checkBatch(batch, { check: () => ({ error: { key: 'failedRecord', data: { message } } }), explain, apart });
}

/** Several results as one. */
export function joined(results: readonly BatchResult[], tally: Tally): BatchResult {
  return { kept: results.map(({ kept }) => kept).join(''), rejected: results.map(({ rejected }) => rejected).join(''), tally };
}

/** The bytes to write. Every batch is a gzip member of its own: a file of several is one that every program reads. */
export function written({ kept, rejected, tally }: BatchResult, { gzip }: BatchCheckOptions): WrittenBatch {
  const texts = [kept, rejected].slice(0, gzip.length);
  return { outputs: texts.map((text, i) => (gzip[i] && text !== '' ? gzipSync(text) : Buffer.from(text))), tally };
}
