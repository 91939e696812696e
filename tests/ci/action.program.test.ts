/** The GitHub Action: its definition, and its steps run on real checkouts with the variables of a runner. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateAction } from '@action-validator/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, GOOD, Project } from '../cli/project.ts';
import { action, runAction, type ActionOutcome } from './composite.ts';

const WARNING = 'Vốn  đầu tư tăng.\n';

let origin: Project;
let checkout: Project;
let temp: string;
beforeEach(() => {
  origin = new Project();
  checkout = new Project();
  temp = mkdtempSync(join(tmpdir(), 'vilint-runner-'));
  origin.git('init', '--quiet', '--initial-branch', 'main');
  origin.write('bài/cũ.txt', BAD);
  origin.commit();
});
afterEach(() => {
  for (const folder of [origin.folder, checkout.folder, temp]) rmSync(folder, { recursive: true, force: true });
});

/** Checks out a ref as actions/checkout does: that commit alone. */
function clone(ref: string): void {
  const url = pathToFileURL(origin.folder).href;
  checkout.git('init', '--quiet');
  checkout.git('remote', 'add', 'origin', url);
  checkout.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/${ref.replace(/^refs\//, '')}`);
  checkout.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
const run = (inputs: Record<string, string>, env: Record<string, string> = {}, event: object = {}): Promise<ActionOutcome> =>
  runAction({ locale: 'en', args: '--no-context', ...inputs }, { workspace: checkout.folder, temp, env, event });
/** Where the annotations are. */
const places = ({ out }: ActionOutcome): string[] =>
  [...out.matchAll(/^::(error|warning) file=(.*?),line=(\d+)/gm)].map(([, level, file, line]) => `${file}:${line} ${level}`);

it('is what GitHub accepts', () => expect(validateAction(action)).toMatchObject({ errors: [] }));

describe('on a whole checkout', () => {
  beforeEach(() => clone('refs/heads/main'));

  it('annotates, counts and fails', async () => {
    checkout.write('b.md', WARNING);
    const outcome = await run({});
    expect(places(outcome)).toEqual(['b.md:1 warning', 'bài/cũ.txt:1 error']);
    expect(outcome).toMatchObject({ code: 1, error: '', outputs: { errors: '1', warnings: '1' } });
  });
  it('takes files line by line, so that names may have spaces', async () => {
    checkout.write('bài mới/một.txt', BAD);
    checkout.write('c.txt', BAD);
    expect(places(await run({ files: 'bài mới\n*.txt\n' }))).toEqual(['bài mới/một.txt:1 error', 'c.txt:1 error']);
  });
  it('hands its inputs on', async () => {
    checkout.write('b.md', WARNING);
    expect(await run({ preset: 'ci', files: 'b.md' })).toMatchObject({ code: 0, outputs: { errors: '0', warnings: '0' } });
    expect(await run({ 'max-warnings': '0', files: 'b.md' })).toMatchObject({ code: 1, outputs: { errors: '0', warnings: '1' } });
    expect((await run({ locale: 'vi', files: 'bài' })).out).toContain('Thừa dấu cách');
    const args = '--no-context\n--rule multiple-spaces: off\n--rule=space-before-punctuation: warn';
    expect(await run({ args })).toMatchObject({ code: 0, outputs: { errors: '0', warnings: '1' } });
  });
  it('writes reports, with paths from the top of the repository', async () => {
    await run({ 'working-directory': 'bài', output: 'sarif=../báo cáo.sarif\njunit=../junit.xml' });
    const [{ results }] = (checkout.json('báo cáo.sarif') as { runs: [{ results: object[] }] }).runs;
    expect(results).toMatchObject([{ locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI('bài/cũ.txt') } } }] }]);
    expect(checkout.has('junit.xml')).toBe(true);
  });
  it('writes a summary of the job below what other steps have written', async () => {
    const file = join(temp, 'summary.md');
    writeFileSync(file, '# Tests\n');
    await run({ locale: 'vi' }, { GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Tests\n## vilint: 1 lỗi, 0 cảnh báo trong 1\/1 tệp\n/);
  });
  it('fails with 2 for a mistake, says which, and leaves nothing behind', async () => {
    const { code, error, outputs } = await run({ preset: 'strict' });
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('strict') as string });
    expect(outputs).toEqual({ errors: '', warnings: '' });
    expect((await run({ files: 'không-có.txt' })).code).toBe(2);
  });
});

describe('with changed: true', () => {
  /** A branch with a new bad line and a new article, merged into main as GitHub does for a pull request. */
  beforeEach(() => {
    origin.git('checkout', '--quiet', '-b', 'tin');
    origin.write('bài/cũ.txt', BAD + GOOD + BAD);
    origin.commit();
    origin.write('bài/mới.txt', BAD);
    origin.commit();
    origin.git('checkout', '--quiet', 'main');
    origin.write('khác.txt', BAD);
    origin.commit();
  });
  const NEW = ['bài/cũ.txt:3 error', 'bài/mới.txt:1 error'];
  const head = (ref: string): string => origin.git('rev-parse', ref).trim();

  it('reports what a pull request brings, from a checkout of one commit', async () => {
    origin.git('merge', '--quiet', 'tin');
    origin.git('update-ref', 'refs/pull/1/merge', 'HEAD');
    origin.git('reset', '--quiet', '--hard', 'HEAD^');
    clone('refs/pull/1/merge');
    expect(places(await run({ changed: 'true' }, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }))).toEqual(NEW);
  });
  it('reports what a push brings', async () => {
    clone('refs/heads/tin');
    const event = { before: head('tin~2'), repository: { default_branch: 'main' } };
    expect(places(await run({ changed: 'true' }, { GITHUB_EVENT_NAME: 'push' }, event))).toEqual(NEW);
    event.before = head('tin~1');
    expect(places(await run({ changed: 'true' }, {}, event))).toEqual(NEW.slice(1));
    const queued = { merge_group: { base_sha: head('tin~1') } };
    expect(places(await run({ changed: 'true' }, { GITHUB_EVENT_NAME: 'merge_group' }, queued))).toEqual(NEW.slice(1));
  });
  it.each(['0'.repeat(40), 'f'.repeat(40)])('compares a new or rewritten branch (%s) with the default branch', async (before) => {
    clone('refs/heads/tin');
    const outcome = await run({ changed: 'true' }, { GITHUB_EVENT_NAME: 'push' }, { before, repository: { default_branch: 'main' } });
    expect(places(outcome)).toEqual(NEW);
  });
  it('checks everything where nothing is replaced: a run by hand or by the clock', async () => {
    clone('refs/heads/tin');
    const event = { repository: { default_branch: 'main' } };
    expect(places(await run({ changed: 'true' }, {}, event))).toEqual(['bài/cũ.txt:1 error', 'bài/mới.txt:1 error']);
  });
  it('compares with a revision that is named, and fetches it', async () => {
    origin.git('tag', 'số-1', 'tin~1');
    clone('refs/heads/tin');
    expect(places(await run({ changed: 'số-1' }))).toEqual(NEW.slice(1));
    expect(places(await run({ changed: 'origin/main' }))).toEqual(NEW);
  });
  it('says which revision there is not', async () => {
    clone('refs/heads/tin');
    expect(await run({ changed: 'v9' })).toMatchObject({ code: 2, error: expect.stringContaining('v9') as string });
  });
});
