// What the GitHub Action (action.yml) runs: its inputs, which come as VILINT_… variables, become options of the program.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env } = process;
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'vilint-'));
const results = join(folder, 'results.json');
const summary = join(folder, 'summary.md');

/** The lines of an input without those that are empty. */
const lines = (/** @type {string} */ name) =>
  (env[`VILINT_${name}`] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
/** An option with the value of an input, if it has one. */
const option = (/** @type {string} */ name, /** @type {string} */ input) => lines(input).flatMap((value) => [name, value]);
/** `--name value` as two arguments. */
const argumentsOf = (/** @type {string} */ line) => /^(-[\w-]+)\s+(\S.*)$/.exec(line)?.slice(1) ?? [line];

/** Runs git, which must not mind that a container job belongs to another user than the files. */
function git(/** @type {string[]} */ ...args) {
  return spawnSync('git', ['-c', `safe.directory=${env.GITHUB_WORKSPACE ?? '*'}`, ...args], { encoding: 'utf8' });
}
const isCommit = (/** @type {string} */ revision) => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).status === 0;

/** Fetches what is needed to compare with a revision. What cannot be had is missed, and named, by vilint itself. */
function fetchFor(/** @type {string} */ revision, /** @type {string[]} */ ...what) {
  const isShallow = git('rev-parse', '--is-shallow-repository').stdout?.trim() === 'true';
  if (!isShallow && isCommit(revision)) return revision;
  const { status, stderr } = git('fetch', '--quiet', '--no-recurse-submodules', ...(isShallow ? ['--unshallow'] : []), 'origin', ...what);
  if (status !== 0) process.stderr.write(stderr ?? '');
  return revision;
}

/** The revision to compare with; undefined: check everything. */
function revision() {
  const changed = (env.VILINT_CHANGED ?? '').trim();
  if (changed === '' || changed === 'false') return undefined;
  if (changed !== 'true') return fetchFor(changed, '--tags');
  const trunk = (/** @type {string} */ branch) =>
    fetchFor(`origin/${branch}`, '--no-tags', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  if (env.GITHUB_BASE_REF) return trunk(env.GITHUB_BASE_REF);
  /** @type {{ before?: string, merge_group?: { base_sha: string }, repository?: { default_branch: string } }} */
  const event = existsSync(env.GITHUB_EVENT_PATH ?? '') ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) : {};
  const before = event.merge_group?.base_sha ?? event.before;
  // Runs by hand or by the clock replace nothing.
  if (before === undefined) return undefined;
  // Nor does a new branch, and after a forced push what was replaced may be gone.
  if (!/^0+$/.test(before) && isCommit(fetchFor(before, '--no-tags'))) return before;
  return event.repository && trunk(event.repository.default_branch);
}

const base = revision();
const { status, error } = spawnSync(
  process.execPath,
  [
    program,
    ...['--no-progress', '--format', 'github', '--output', `json=${results}`],
    ...(env.GITHUB_STEP_SUMMARY ? ['--output', `markdown=${summary}`] : []),
    ...option('--preset', 'PRESET'),
    ...option('--max-warnings', 'MAX_WARNINGS'),
    ...option('--output', 'OUTPUT'),
    ...option('--locale', 'LOCALE'),
    ...(base === undefined ? [] : [`--changed=${base}`]),
    ...lines('ARGS').flatMap(argumentsOf),
    ...['--', ...lines('FILES')],
  ],
  {
    stdio: 'inherit',
    env: { ...env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: env.GITHUB_WORKSPACE ?? '*' },
  },
);
if (error) throw error;
if (existsSync(results) && env.GITHUB_OUTPUT) {
  /** @type {{ errorCount: number, warningCount: number }[]} */
  const files = JSON.parse(readFileSync(results, 'utf8'));
  const sum = (/** @type {'errorCount' | 'warningCount'} */ key) => files.reduce((total, file) => total + file[key], 0);
  appendFileSync(env.GITHUB_OUTPUT, `errors=${sum('errorCount')}\nwarnings=${sum('warningCount')}\n`);
}
if (existsSync(summary) && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(summary));
rmSync(folder, { recursive: true });
process.exitCode = status ?? 2;
