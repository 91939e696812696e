/**
 * `npm run fuzz [-- --cases N --seed S --only NAME --state FILE]`: goes through N more cases, shared out among the
 * targets by time, and tells which fail, with seed and the smallest case. A state file keeps the counts: the next run goes on
 * with other cases, and first tries those that failed. Exit code 1 if any fails.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readState, seedOf, writeState, type Failure } from './state.ts';
import { targets } from './targets/index.ts';
import type { Order, Report } from './worker.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    only: { type: 'string', multiple: true },
    state: { type: 'string', default: fileURLToPath(new URL('../../.fuzz/state.json', import.meta.url)) },
  },
});
const wanted = targets.filter(({ name }) => values.only === undefined || values.only.includes(name));
if (wanted.length === 0) throw new Error(`No such target. Known: ${targets.map(({ name }) => name).join(', ')}`);
const state = readState(values.state, values.seed === undefined ? undefined : Number(values.seed));

/** Cases of one target in a row. */
const PIECE = 500;
/** A case that takes so long hangs: the slowest take a tenth of a second. */
const HANG_SECONDS = 120;
/** Of all cases, at most so many are of one target. */
const SHARE = 0.08;
const TELL_SECONDS = 20;
/** A failure that comes again and again is told once. */
const LISTED = 40;

const folder = mkdtempSync(join(tmpdir(), 'vilint-fuzz-'));
const place = join(folder, 'at');
writeFileSync(place, Buffer.alloc(8));
let child: ChildProcess | undefined;

function worker(): ChildProcess {
  child ??= fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { env: { ...process.env, VILINT_FUZZ_AT: place } });
  return child;
}

function caseNumber(): number {
  const buffer = Buffer.alloc(8);
  const file = openSync(place, 'r');
  readSync(file, buffer);
  closeSync(file);
  return buffer.readDoubleLE();
}

/** Has a piece run. What it says instead if the worker hung or died. */
function order(one: Order): Promise<Report | { died: string; at: number }> {
  const running = worker();
  return new Promise((resolve) => {
    let last = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = caseNumber();
      if (now !== last) [last, since] = [now, Date.now()];
      else if (Date.now() - since > HANG_SECONDS * 1000) {
        end();
        running.kill('SIGKILL');
        resolve({ died: `no end within ${HANG_SECONDS} seconds`, at: now });
      }
    }, 1000);
    const onMessage = (report: Report): void => {
      end();
      resolve(report);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      end();
      resolve({ died: `the process ended: ${signal ?? code}`, at: caseNumber() });
    };
    const end = (): void => {
      clearInterval(watch);
      running.off('message', onMessage).off('exit', onExit);
    };
    running.once('message', onMessage).once('exit', onExit);
    running.send(one);
  }).then((outcome) => {
    if ('died' in (outcome as object)) child = undefined;
    return outcome as Report | { died: string; at: number };
  });
}

/** Same target, same first line, same place in the code. */
const keyOf = ({ target, error }: Failure): string =>
  `${target}: ${error.split('\n')[0]!.slice(0, 60)} ${/\(?(?:src|rules)\/[^\s)]+/.exec(error)?.[0] ?? ''}`;

function record(failure: Failure): void {
  const isKnown = state.failures.some((known) => keyOf(known) === keyOf(failure));
  if (!isKnown && state.failures.length < LISTED) state.failures.push(failure);
  if (!isKnown)
    console.log(
      `\nFAILED ${failure.target} (seed ${failure.seed}, case ${failure.at}, path ${failure.path ?? '-'})\n${failure.error}\n${failure.shrunk ?? ''}\n`,
    );
}

async function runPiece(name: string, runs: number): Promise<number> {
  const counts = (state.targets[name] ??= { cases: 0, pieces: 0 });
  const seed = seedOf(state.seed, name, counts.pieces++);
  const report = await order({ target: name, seed, runs });
  if ('died' in report) {
    const shown = await order({ target: name, seed, runs: report.at + 1, show: report.at });
    record({ target: name, seed, at: report.at, error: report.died, ...('shown' in shown && { shrunk: shown.shown! }) });
  } else if (report.failure !== undefined) record({ target: name, seed, at: report.done, ...report.failure });
  const done = 'died' in report ? report.at + 1 : report.done;
  counts.cases += done;
  writeState(values.state, state);
  return done;
}

/** Tries again what failed before. */
async function retry(): Promise<void> {
  const still: Failure[] = [];
  for (const failure of state.failures) {
    const { target, seed, path, at } = failure;
    if (!wanted.some(({ name }) => name === target)) {
      still.push(failure);
      continue;
    }
    const report = await order({ target, seed, runs: at + 1, ...(path !== undefined && { path }) });
    if ('died' in report || report.failure !== undefined) still.push(failure);
    else state.mended++;
  }
  state.failures = still;
}

const total = (): number => Object.values(state.targets).reduce((sum, { cases }) => sum + cases, 0);

console.log(`seed ${state.seed}, ${total()} cases done before, ${state.failures.length} failures known`);
await retry();
const goal = Number(values.cases);
/** Each gets as much time as the others, but no more cases than this, so that the quick ones are not all there is. */
const most = Math.max(PIECE, Math.ceil(goal * SHARE), Math.ceil(goal / wanted.length));
const spent = new Map(wanted.map(({ name }) => [name, { cases: 0, time: 0 }]));
const began = Date.now();
let told = began;
for (let done = 0; done < goal;) {
  const open = [...spent].filter(([, { cases }]) => cases < most).sort(([, a], [, b]) => a.time - b.time);
  const [name, own] = open[0]!;
  const since = Date.now();
  const ran = await runPiece(name, Math.min(PIECE, most - own.cases, goal - done));
  own.time += Date.now() - since;
  own.cases += ran;
  done += ran;
  if (Date.now() - told < TELL_SECONDS * 1000) continue;
  told = Date.now();
  console.log(`${done} of ${goal} cases, ${Math.round(done / ((told - began) / 1000))} a second, ${state.failures.length} failures`);
}
if (child !== undefined) {
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${'target'.padEnd(16)}${'cases'.padStart(10)}   what holds`);
for (const { name, about } of targets) console.log(`${name.padEnd(16)}${String(state.targets[name]?.cases ?? 0).padStart(10)}   ${about}`);
console.log(
  `${'all'.padEnd(16)}${String(total()).padStart(10)}   seed ${state.seed}; ${state.mended} failures mended, ${state.failures.length} left`,
);
for (const { target, seed, path, error, shrunk } of state.failures)
  console.log(`\n${target}: seed ${seed}, path ${path ?? '-'}\n${error}\n${(shrunk ?? '').slice(0, 2000)}`);
process.exitCode = state.failures.length > 0 ? 1 : 0;
