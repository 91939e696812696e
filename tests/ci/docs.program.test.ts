/** What docs/ci.md and the README give to copy: it is well-formed, asks for things that exist, and its commands run. */
import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryName } from '../../src/version.ts';
import { BAD, GOOD, Project } from '../cli/project.ts';
import { PROGRAM } from '../program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const yaml = <T>(name: string): T => parse(read(name)) as T;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Snippet {
  jobs?: { vilint: { steps: Step[] } };
  vilint?: { script: string; artifacts: { reports: { codequality: string } } };
  repos?: { hooks: { id: string }[] }[];
}
const pages = ['README.md', 'docs/ci.md', 'docs/reports.md', 'docs/workflow.md'];
const snippets = pages.flatMap((page) => [...read(page).matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => [page, text!] as const));
const parsed = snippets.map(([, text]) => parse(text) as Snippet);
const steps = parsed.flatMap(({ jobs }) => jobs?.vilint.steps ?? []);

it.each(snippets)('%s: a snippet is YAML', (_page, text) => expect(() => parse(text) as unknown).not.toThrow());

it('the Action is given inputs that it has, and all of them are explained', () => {
  const inputs = Object.keys(yaml<{ inputs: object }>('action.yml').inputs);
  const uses = steps.filter(({ uses }) => uses?.startsWith(`${repositoryName()}@`));
  expect(uses.length).toBeGreaterThan(2);
  for (const { with: given = {} } of uses) expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
  const explained = [...read('docs/ci.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const hooks = yaml<{ id: string }[]>('.pre-commit-hooks.yaml').map(({ id }) => id);
  expect(explained).toEqual([...inputs, ...hooks].sort((a, b) => explained.indexOf(a) - explained.indexOf(b)));
  const asked = parsed.flatMap(({ repos }) => repos?.flatMap(({ hooks }) => hooks.map(({ id }) => id)) ?? []);
  expect(hooks).toEqual(expect.arrayContaining(asked));
});

it('no job runs vilint before it is installed', () => {
  let installed = 0;
  for (const { jobs, vilint } of parsed as { jobs?: { vilint: { steps: Step[] } }; vilint?: { before_script?: string } }[]) {
    if (vilint !== undefined) {
      expect(vilint.before_script).toMatch(/^npm ci/);
      installed++;
    }
    const runs = jobs?.vilint.steps.flatMap(({ run }) => run ?? []) ?? [];
    if (runs.some((run) => run.includes('npx vilint'))) {
      expect(runs[0]).toBe('npm ci');
      installed++;
    }
  }
  expect(installed).toBeGreaterThan(2);
});

describe('on a branch with one new article', () => {
  let project: Project;
  beforeEach(() => {
    project = new Project();
    project.git('init', '--quiet', '--initial-branch', 'main');
    project.write('.gitignore', 'node_modules/\n');
    project.write('articles/cũ.txt', BAD);
    project.commit();
    project.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    project.write('articles/mới.txt', GOOD + BAD);
    project.commit();
    mkdirSync(project.path('node_modules/.bin'), { recursive: true });
    symlinkSync(PROGRAM, project.path('node_modules/.bin/vilint'));
  });
  afterEach(() => project.remove());
  const run = (script: string, env: Record<string, string> = {}): Promise<{ code: number; out: string }> =>
    new Promise((resolve) => {
      execFile('bash', ['-ec', script], { cwd: project.folder, env: { ...process.env, ...env } }, (error, out) =>
        resolve({ code: error === null ? 0 : Number(error.code), out }),
      );
    });

  it('the job of GitHub finds what is new', async () => {
    const script = steps.find(({ run }) => run?.includes('--changed='))!.run!;
    const { code, out } = await run(script.replace('${{ github.base_ref }}', 'main'), { GITHUB_WORKSPACE: project.folder });
    expect({ code, places: [...out.matchAll(/^::error file=(.*?),line=(\d+)/gm)].map(([, ...place]) => place) }).toEqual({
      code: 1,
      places: [['articles/mới.txt', '2']],
    });
  });

  it('the job of GitLab finds what is new, and keeps the report', async () => {
    const { vilint } = parsed.find(({ vilint }) => vilint?.script.includes('--changed'))!;
    const { code } = await run(vilint!.script, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_PROJECT_DIR: project.folder });
    expect(code).toBe(1);
    const report = project.json(vilint!.artifacts.reports.codequality);
    expect(report).toMatchObject([{ location: { path: 'articles/mới.txt', lines: { begin: 2 } } }]);
  });
});
