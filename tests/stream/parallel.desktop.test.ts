/** The commands of docs/stream.md for GNU parallel. Skipped without it; `.ci/run` installs it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project } from '../cli/project.ts';
import { vilint } from '../cli/run.ts';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';
import { jsonLines } from '../records.ts';

const COMMAND = `${process.execPath} ${PROGRAM} stream --no-context --concurrency off --no-progress`;
const hasParallel = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe.skipIf(missing(hasParallel, 'parts of a stream', 'GNU parallel'))('GNU parallel', () => {
  let project: Project;
  let input: string;
  let expected: string;
  beforeAll(async () => {
    project = new Project();
    input = jsonLines(60, 3, 300);
    expected = (await vilint(['stream', '--no-context', '--concurrency', 'off', '--no-progress'], { input })).out;
  });
  afterAll(() => project.remove());

  const parallel = (args: string, input = ''): string =>
    execFileSync('bash', ['-c', `parallel --will-cite ${args}`], { cwd: project.folder, input, encoding: 'utf8' });

  it('parts of one stream, in their order', () => {
    expect(parallel(`-j 2 --pipe --keep-order --block 20k ${COMMAND}`, input)).toBe(expected);
  });

  it('one file a process', () => {
    const files = ['a', 'b'].map((name, i) => `${name}-${i}.jsonl.gz`);
    for (const file of files) project.write(`news/${file}`, gzipSync(input));
    parallel(`-j 2 ${COMMAND} --resume --max-failed all {} -o checked/{/} ::: news/*.jsonl.gz`);
    for (const file of files) expect(gunzipSync(readFileSync(project.path(`checked/${file}`))).toString()).toBe(expected);
  });
});
