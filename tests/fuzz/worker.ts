/**
 * Runs pieces of targets for the driver, in a process of its own that may hang or die. Which case it is at stands in a
 * file, so that the driver knows even then.
 */
import { openSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { targets } from './targets/index.ts';

export interface Order {
  target: string;
  seed: number;
  runs: number;
  /** Only this case, found again by its way. */
  path?: string;
  /** Show this case instead of checking any. */
  show?: number;
}

export interface Report {
  done: number;
  failure?: { path: string; error: string; shrunk: string };
  shown?: string;
}

const file = openSync(process.env.VILINT_FUZZ_AT!, 'r+');
const mark = Buffer.alloc(8);

async function run({ target, seed, runs, path, show }: Order): Promise<Report> {
  const { cases, check } = targets.find(({ name }) => name === target)!;
  let at = 0;
  let shown: string | undefined;
  const property = fc.asyncProperty(cases, async (value) => {
    mark.writeDoubleLE(at++);
    writeSync(file, mark, 0, 8, 0);
    if (show === undefined) await check(value);
    else if (at === show + 1) shown = fc.stringify(value);
  });
  const result = await fc.check(property, {
    seed,
    numRuns: path === undefined ? runs : 1,
    ...(path !== undefined && { path, endOnFailure: true }),
  });
  if (shown !== undefined) return { done: at, shown };
  if (!result.failed) return { done: result.numRuns };
  const error =
    result.errorInstance instanceof Error ? (result.errorInstance.stack ?? result.errorInstance.message) : String(result.errorInstance);
  return {
    done: result.numRuns,
    failure: {
      path: result.counterexamplePath ?? '',
      error: error.split('\n').slice(0, 8).join('\n'),
      shrunk: fc.stringify(result.counterexample),
    },
  };
}

process.on('message', (order: Order) => {
  void run(order).then((report) => process.send!(report));
});
process.on('disconnect', () => {
  void Promise.all(targets.map(({ end }) => end?.())).finally(() => process.exit());
});
