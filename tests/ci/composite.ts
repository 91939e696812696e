/** Runs the steps of action.yml as a runner of GitHub does, in a folder that looks like a checkout. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const action = readFileSync(join(root, 'action.yml'), 'utf8');

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  'working-directory'?: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}
const { inputs: declared, outputs: promised, runs } = parse(action) as Action;

export interface Runner {
  /** The checkout. */
  workspace: string;
  /** A folder outside it for the files of the runner. */
  temp: string;
  env?: Record<string, string>;
  event?: object;
}
export interface ActionOutcome {
  code: number;
  out: string;
  error: string;
  outputs: Record<string, string>;
}

/** Runs all steps of shell until one fails; those that use other actions are left out. */
export async function runAction(given: Record<string, string>, { workspace, temp, env = {}, event = {} }: Runner): Promise<ActionOutcome> {
  for (const name of Object.keys(given)) if (!(name in declared)) throw new Error(`no input ${name}`);
  const inputs = Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, given[name] ?? input.default]));
  const outputs: Record<string, Record<string, string>> = {};
  /** Fills in `${{ … }}`, as far as the action uses it. */
  const fill = (text: string): string =>
    text.replace(/\$\{\{ *(\S+) *\}\}/g, (_, path: string) => {
      const [, input, step, output] = /^inputs\.([\w-]+)$|^steps\.(\w+)\.outputs\.(\w+)$/.exec(path) ?? [];
      if (input !== undefined) return inputs[input]!;
      if (step !== undefined) return outputs[step]?.[output!] ?? '';
      if (path === 'github.action_path') return root;
      throw new Error(`unknown expression ${path}`);
    });
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event));
  let last = { code: 0, out: '', error: '' };
  for (const { id = '', if: condition, uses, run, shell, env: own = {}, 'working-directory': folder = '.' } of runs.steps) {
    if (uses !== undefined) continue;
    if (condition !== undefined || shell !== 'bash') throw new Error('not understood');
    const file = join(temp, `output-${id}`);
    writeFileSync(file, '');
    const variables = {
      ...process.env,
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: root, RUNNER_TEMP: temp },
      ...{ GITHUB_OUTPUT: file, GITHUB_EVENT_PATH: join(temp, 'event.json') },
      ...env,
      ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, fill(value)])),
    };
    last = await new Promise((done) => {
      // The command line is the one that GitHub documents for `shell: bash`.
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(run!)];
      execFile('bash', args, { cwd: resolve(workspace, fill(folder)), env: variables }, (error, out, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), out, error: stderr }),
      );
    });
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    outputs[id] = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
    if (last.code !== 0) break;
  }
  return { ...last, outputs: Object.fromEntries(Object.entries(promised).map(([name, { value }]) => [name, fill(value)])) };
}
