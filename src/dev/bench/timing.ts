/**
 * `npm run timing -- [--corpus NEWS] [--megabytes n]`: what each rule costs by itself, and what each analysis that
 * several rules share.
 */
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Milliseconds of each rule by itself ("rule x"), of each shared analysis ("analysis x"), and of the rest. */
function measure(): Map<string, number> {
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
    const { check } = rule;
    rule.check = (context) => watch.run(`rule ${id}`, () => check(context));
  }
  const engine = nodeEngines()();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  for (const text of texts.slice(0, 20)) engine.lintText(text, { preset: PRESET });
  watch.spent.clear();
  watch.run('the rest: reading of tokens', () => {
    for (const text of texts) engine.lintText(text, { preset: PRESET });
  });
  return watch.spent;
}

useFileResources();
const spent = measure();
const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
const share = (time: number): string => `${((100 * time) / total).toFixed(1)} %`;
const sorted = [...spent].sort((a, b) => b[1] - a[1]);
const isRule = ([name]: readonly [string, number]): boolean => name.startsWith('rule ');

function table(heading: string, rows: readonly (readonly [string, number])[]): string {
  return alignTable([[heading, 'of the run'], ...rows.map(([name, time]) => [name.replace(/^(?:rule|analysis) /, ''), share(time)])]);
}

console.log(`${(Math.min(size, limit) / 1e6).toFixed(1)} MB, ${PRESET} preset.\n`);
console.log(table('rule, without what it shares', sorted.filter(isRule)));
console.log(
  `\n${table(
    'shared',
    sorted.filter((row) => !isRule(row)),
  )}`,
);
const over = sorted.filter((row) => isRule(row) && row[1] > (LIMIT / 100) * total).map(([name]) => name.replace('rule ', ''));
console.log(`\nRules over ${LIMIT} % of the whole by themselves: ${over.join(', ') || 'none'}.`);
