/**
 * `vilint stream`: records in, records out, in the same order. The stages: bytes to batches of lines (batches.ts), the
 * check of batches here or in threads (checker.ts), writing with a journal (outputs.ts). Only a few batches are in
 * memory at any time, however long the input.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import v8 from 'node:v8';
import { createHash } from 'node:crypto';
import { pMapIterable } from 'p-map';
import { openSettings, type Settings } from '../../config/settings.ts';
import { modelBytes } from '../../resources/node-resources.ts';
import { version } from '../../version.ts';
import type { StandardStreams } from '../standard-streams.ts';
import { insteadOf } from '../other-formats.ts';
import { Problem } from '../problem.ts';
import { readBatches, type Step } from './batches.ts';
import { createChecker } from './checker.ts';
import { lookedAt } from './first-look.ts';
import { streamOptions, type RawStreamOptions, type StreamOptions } from './options.ts';
import type { Checkpoint } from './journal.ts';
import { Outputs } from './outputs.ts';
import { startStreamProgress } from './progress.ts';
import { sourcesOf, type Source } from './source.ts';

/** By how many percent the heap may grow before garbage is collected; without it a long run takes half as much again. */
const HEAP_GROWTH = 20;
/** Batches under way for each thread. More would only need memory. */
const AHEAD = 3;

/**
 * Checks records.
 * @param names files; standard input if none
 * @returns exit code: 0, or 1 if more records than allowed could not be checked
 * @throws Problem that ends the run; what was written before can be continued
 */
export async function stream(names: readonly string[], raw: RawStreamOptions, streams: Pick<StandardStreams, 'error'>): Promise<0 | 1> {
  const options = streamOptions(raw);
  // Checked for the V8 of these versions, as in cli.ts.
  if (Number(process.versions.node.split('.')[0]) <= 22) v8.setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const cwd = process.cwd();
  for (const name of [...names, options.output, options.rejects]) {
    const other = name === undefined ? undefined : insteadOf(name, 'stream');
    if (other !== undefined) throw other;
  }
  const { sources, settings } = await withSettings(sourcesOf(names, cwd), options, cwd);
  const locale = settings[0].lint.locale;
  const progress = startStreamProgress(
    sources.reduce((sum, { size }) => sum + size, 0),
    locale,
    options.progress,
  );
  const stop = new AbortController();
  const steps = (from?: Checkpoint): AsyncGenerator<Step> => readBatches(sources, options, from, progress.read, stop.signal);
  const threads = options.concurrency === 'auto' ? availableParallelism() : options.concurrency;
  // What is wrong with a model is told before anything is waited for.
  const checker = await createChecker(settings, checkOptions(options), threads);
  try {
    const fresh = options.begin === 'resume' ? undefined : await lookedAt(steps(), sources, options);
    const outputs = new Outputs(options, sources, options.output === undefined ? undefined : identityOf(options, sources, settings));
    if (outputs.from !== undefined)
      streams.error(`${new Problem('resumed', { name: options.output!, records: outputs.tally.records }).line(locale)}\n`);
    if (outputs.from?.complete !== true) {
      let problem: unknown;
      // What was read before an input breaks is still checked and written.
      async function* untilProblem(): AsyncGenerator<Step> {
        try {
          yield* fresh?.() ?? steps(outputs.from);
        } catch (error) {
          problem = error;
        }
      }
      const check = async (step: Step) => ({ step, written: await checker.check(step.batch) });
      const ahead = threads === 1 ? 1 : threads * AHEAD;
      for await (const { step, written } of pMapIterable(untilProblem(), check, { concurrency: ahead, backpressure: ahead })) {
        await outputs.write(written, step);
        progress.written(outputs.tally);
      }
      if (problem !== undefined) {
        outputs.pause();
        throw problem;
      }
    }
    outputs.finish();
    progress.end(outputs.tally);
    return outputs.tally.failed > options.maxFailed ? 1 : 0;
  } finally {
    // An input that stays open would keep the process from ending.
    stop.abort();
    await checker.close();
  }
}

function checkOptions({
  fields,
  restore,
  fix,
  findings,
  where,
  mark,
  output,
  rejects,
}: StreamOptions): Parameters<typeof createChecker>[1] {
  const gzip = [output, ...(rejects === undefined ? [] : [rejects])].map((name) => name?.endsWith('.gz') === true);
  return { fields, restore, fix, findings, where, mark, apart: rejects !== undefined, gzip };
}

/** Each input with the settings that hold for its path. Throws a Mistake in a configuration. */
async function withSettings(
  sources: readonly Source[],
  { choices }: StreamOptions,
  cwd: string,
): Promise<{ sources: (Source & { settings: number })[]; settings: Settings[] }> {
  const settingsFor = openSettings(choices, cwd);
  const settings: Settings[] = [];
  const placed: (Source & { settings: number })[] = [];
  for (const source of sources) {
    const own = await settingsFor(source.path === '-' ? resolve(cwd, '<text>') : source.path);
    if (own.ignored) continue;
    if (!settings.includes(own)) settings.push(own);
    placed.push({ ...source, settings: settings.indexOf(own) });
  }
  if (placed.length === 0) throw new Problem('allIgnored');
  return { sources: placed, settings };
}

/** What the output depends on: a run that differs in it cannot continue another. */
function identityOf(
  { choices, concurrency, progress, begin, maxFailed, output, ...rest }: StreamOptions,
  sources: readonly Source[],
  settings: readonly Settings[],
): unknown {
  void [choices, concurrency, progress, begin, maxFailed];
  const models = [...new Set(settings.flatMap(({ lint, model }) => (lint.useModel || rest.restore !== undefined ? [model] : [])))];
  const hashes = models.map((model) => createHash('sha256').update(modelBytes(model)).digest('hex'));
  return [version, rest, output?.endsWith('.gz'), sources.map(({ name }) => name), settings.map(({ lint }) => lint), hashes];
}
