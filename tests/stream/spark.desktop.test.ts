/**
 * The examples of docs/spark on a real cluster: a master and workers on this machine, one of which is killed with its
 * executor while a job runs. Skipped without PySpark, pandas, pyarrow and Java; `.ci/run` installs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';
import { jsonLines } from '../records.ts';

const RECORDS = 20_000;
const EXAMPLES = fileURLToPath(new URL('../../docs/spark/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLUSTER = fileURLToPath(new URL('./spark/cluster.py', import.meta.url));
const OPTIONS = ['--locale', 'en', '--concurrency', 'off', '--no-progress'];
const python = process.env['VILINT_SPARK_PYTHON'] ?? 'python3';

const succeeds = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasSpark = succeeds(python, '-c', 'import pandas, pyarrow, pyspark') && succeeds('java', '-version');

vi.setConfig({ testTimeout: 60_000, hookTimeout: 1_800_000 });

/** The commands of docs/spark.md that make the archive. */
function recipe(): string {
  const page = readFileSync(join(ROOT, 'docs/spark.md'), 'utf8');
  return /```sh\n(WORK=[\s\S]*?)```/.exec(page)![1]!.replace(/^WORK=.*\n/, '');
}

const needs = 'Java and a Python with pyspark, pyarrow and pandas: VILINT_SPARK_PYTHON';
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
    // As the page says it.
    execFileSync('bash', ['-euo', 'pipefail', '-c', recipe()], { cwd: ROOT, env: { ...process.env, WORK: folder }, stdio: 'ignore' });
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
