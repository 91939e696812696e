/**
 * `npm run timing -- [--corpus NEWS] [--megabytes n]`: what each rule costs. ESLint's TIMING charges an
 * analysis that several rules share to the rule that asks first; beside it stands the rule's own time, and the shared
 * analyses are listed by themselves.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import rules from '../../../rules/index.ts';
import { nodeEngines } from '../../engine/node-engine.ts';
import { useFileResources } from '../../resources/node-resources.ts';
import { TextDocument } from '../../text/document.ts';
import { alignTable } from '../eval/table.ts';
import { givenCorpus } from './corpus.ts';

/** No rule takes more of the whole. */
const LIMIT = 8;
/** Holds a new rule too, which begins as a hint. */
const PRESET = 'editorial';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, megabytes: { type: 'string', default: '3' } } });
const limit = Number(values.megabytes) * 1e6;
let size = 0;
const news = await givenCorpus(join(tmpdir(), 'vilint-bench'), values.corpus);
const files = news.filter((file) => (size += statSync(file).size) <= limit);

/** Milliseconds that ESLint charges to each rule. */
function measuredByEslint(): Map<string, number> {
  const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    [program, '--preset', PRESET, '--format', 'compact', '--no-progress', '--concurrency', 'off', ...files],
    {
      encoding: 'utf8',
      env: { ...process.env, TIMING: 'all' },
      maxBuffer: 1 << 30,
    },
  );
  return new Map([...stdout.matchAll(/^vi\/(\S+)\s*\|\s*([\d.]+)\s*\|/gm)].map(([, rule, time]) => [rule!, Number(time)]));
}

/** Times nested work, each piece without what it calls. */
class Stopwatch {
  readonly spent = new Map<string, number>();
  readonly #running: string[] = [];
  #since = performance.now();

  run<T>(name: string, work: () => T): T {
    this.#charge();
    this.#running.push(name);
    try {
      return work();
    } finally {
      this.#charge();
      this.#running.pop();
    }
  }

  #charge(): void {
    const now = performance.now();
    const name = this.#running.at(-1);
    if (name !== undefined) this.spent.set(name, (this.spent.get(name) ?? 0) + now - this.#since);
    this.#since = now;
  }
}

/** File and line of an analysis, which has no name: where it fails when it gets a document that cannot be read. */
function placeOf(analyse: (document: TextDocument) => unknown): string {
  const unreadable = new Proxy({} as TextDocument, {
    get() {
      throw new Error();
    },
  });
  try {
    analyse(unreadable);
  } catch (error) {
    const frames = (error as Error).stack!.split('\n');
    const own = frames[frames.findIndex((frame) => frame.includes(placeOf.name)) - 1];
    return /[\w-]+\/[\w-]+\.ts:\d+/.exec(own)?.[0] ?? own.trim();
  }
  return 'of no text';
}

type Visitor = Record<string, (...args: unknown[]) => void>;

/** Milliseconds of each rule by itself ("rule x"), of each shared analysis ("analysis x"), and of the rest. */
function measuredApart(): Map<string, number> {
  const watch = new Stopwatch();
  const memo = TextDocument.prototype.memo;
  const timed = new Map<unknown, (document: TextDocument) => unknown>();
  TextDocument.prototype.memo = function <T>(this: TextDocument, analyse: (document: TextDocument) => T): T {
    let work = timed.get(analyse) as ((document: TextDocument) => T) | undefined;
    if (work === undefined) {
      const place = placeOf(analyse);
      work = (document) => watch.run(`analysis ${place}`, () => analyse(document));
      timed.set(analyse, work);
    }
    return memo.call(this, work) as T;
  };
  for (const [id, rule] of Object.entries(rules)) {
    const { create } = rule;
    rule.create = (context) => {
      const visitor = watch.run(`rule ${id}`, () => create(context)) as unknown as Visitor;
      const timed = Object.entries(visitor).map(([node, visit]) => [
        node,
        (...args: unknown[]) => watch.run(`rule ${id}`, () => visit(...args)),
      ]);
      return Object.fromEntries(timed) as ReturnType<typeof create>;
    };
  }
  const engine = nodeEngines()();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  for (const text of texts.slice(0, 20)) engine.lintText(text, { preset: PRESET });
  watch.spent.clear();
  watch.run('the rest: reading of tokens, ESLint', () => {
    for (const text of texts) engine.lintText(text, { preset: PRESET });
  });
  return watch.spent;
}

useFileResources();
const eslint = measuredByEslint();
const apart = measuredApart();
const sum = (times: Iterable<number>): number => [...times].reduce((total, time) => total + time, 0);
const eslintTotal = sum(eslint.values());
const total = sum(apart.values());
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const rows = [...eslint]
  .map(([id, time]) => ({ id, charged: time / eslintTotal, own: (apart.get(`rule ${id}`) ?? 0) / total }))
  .sort((a, b) => b.charged - a.charged);
console.log(
  `${(Math.min(size, limit) / 1e6).toFixed(1)} MB, ${PRESET} preset. TIMING: share of the rules' time, with the analyses a rule is the first to ask for.`,
);
console.log('own: share of the whole run, without shared analyses.\n');
console.log(alignTable([['rule', 'TIMING', 'own'], ...rows.map(({ id, charged, own }) => [id, percent(charged, 1), percent(own, 1)])]));
const shared = [...apart].filter(([name]) => !name.startsWith('rule ')).sort((a, b) => b[1] - a[1]);
console.log(`\n${alignTable([['shared', 'own'], ...shared.map(([name, time]) => [name.replace('analysis ', ''), percent(time, total)])])}`);
const over = rows.filter(({ own }) => 100 * own > LIMIT).map(({ id }) => id);
console.log(`\nRules over ${LIMIT} % of the whole by themselves: ${over.join(', ') || 'none'}.`);
