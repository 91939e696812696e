/** A folder with files, in which the built program runs; with a git history if a test makes one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vilint, type Outcome, type RunOptions } from './run.ts';

export const RULE = 'vi/space-before-punctuation';
/** A line with one finding, which --fix repairs. */
export const BAD = 'Vốn đầu tư , tăng.\n';
export const FIXED = 'Vốn đầu tư, tăng.\n';
export const GOOD = 'Vốn đầu tư tăng.\n';

/** Git without the settings of whoever runs the tests. */
const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Biên tập',
  GIT_AUTHOR_EMAIL: 'bien-tap@example.com',
  GIT_COMMITTER_NAME: 'Biên tập',
  GIT_COMMITTER_EMAIL: 'bien-tap@example.com',
};

export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'vilint-project-')));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  json(name: string): unknown {
    return JSON.parse(this.read(name));
  }

  git(...args: string[]): string {
    const options = { cwd: this.folder, encoding: 'utf8', env: { ...process.env, ...GIT_ENV }, stdio: 'pipe' } as const;
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], options);
  }

  /** Commits everything there is. */
  commit(message = 'bài'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Without the model, in English, one line a finding. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    return vilint(['--no-context', '--locale', 'en', '-f', 'compact', ...args], {
      cwd: this.folder,
      ...options,
      env: { ...GIT_ENV, ...options.env },
    });
  }

  /** The findings as `file:line`. */
  async places(args: readonly string[], options: RunOptions = {}): Promise<string[]> {
    return (await this.run(args, options)).out
      .split('\n')
      .filter(Boolean)
      .map((line) => /^.*?:\d+(?=:\d+: )/.exec(line)![0]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
