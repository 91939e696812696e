/** What git says has changed since a revision: committed, staged, unstaged and untracked. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { nameOf } from '../files/names.ts';
import type { LineRange } from './changed-lines.ts';
import { errorCode, Problem } from './problem.ts';

export interface GitChanges {
  /** Files that are new or changed, by absolute path without links: the changed lines, or `all`. */
  readonly files: ReadonlyMap<string, readonly LineRange[] | 'all'>;
  /** Folders of other repositories within this one; what changed in them is not known. */
  readonly foreign: readonly string[];
  /** Those among them that the repository holds in another commit now. */
  readonly movedSubmodules: readonly string[];
  /** The top folder of the repository. */
  readonly top: string;
}

const MAX_OUTPUT = 1 << 30;
const SUBMODULE = '160000';

type Git = (args: readonly string[], input?: string) => { status: number | null; out: Buffer; error: string };

/**
 * Asks git. The revision itself does not count but the commit at which the work forked off from it.
 * @throws Problem if there is no git, no repository, no such revision or no common history
 */
export function gitChanges(revision: string, cwd: string): GitChanges {
  const git = gitIn(cwd);
  const top = topOf(git, cwd);
  const gitAtTop = gitIn(top);
  const changes = parseDiff(diffFrom(gitAtTop, baseOf(git, revision)));
  const files = new Map<string, readonly LineRange[] | 'all'>();
  const movedSubmodules: string[] = [];
  for (const { path, mode, lines } of changes) {
    if (mode === SUBMODULE) movedSubmodules.push(join(top, path));
    else files.set(join(top, path), lines);
  }
  const untracked = names(demand(gitAtTop(['ls-files', '--others', '--exclude-standard', '-z']), 'ls-files'));
  // A repository within this one that is no submodule is listed as a folder.
  const nested = untracked.filter((name) => name.endsWith('/')).map((name) => join(top, name.slice(0, -1)));
  for (const name of untracked) if (!name.endsWith('/')) files.set(join(top, name), 'all');
  return { files, foreign: [...submodulesOf(gitAtTop, top), ...nested], movedSubmodules, top };
}

/** Git without the settings of its user that change what it prints. */
function gitIn(cwd: string): Git {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' };
  delete env.GIT_DIFF_OPTS;
  return (args, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', ['--no-optional-locks', ...args], {
      cwd,
      env,
      input,
      maxBuffer: MAX_OUTPUT,
    });
    if (error !== undefined) {
      if (errorCode(error) === 'ENOENT') throw new Problem('noGit');
      throw new Problem('gitFailed', { message: errorCode(error) });
    }
    return { status, out: stdout, error: stderr.toString() };
  };
}

/** The output of a command that has to succeed. */
function demand({ status, out, error }: ReturnType<Git>, command: string): Buffer {
  if (status === 0) return out;
  throw new Problem('gitFailed', { message: firstLine(error) || command });
}

const firstLine = (text: string): string => text.trim().split('\n')[0];

function topOf(git: Git, cwd: string): string {
  const { status, out, error } = git(['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [inside, up = ''] = out.toString().split('\n');
  if (status === 0 && inside === 'true') return realpathSync(resolve(cwd, up));
  if (status === 0 || /not a git repository/i.test(error)) throw new Problem('noRepository', { name: cwd });
  throw new Problem('gitFailed', { message: firstLine(error) });
}

/** The tree to compare with. */
function baseOf(git: Git, revision: string): string {
  const line = (args: readonly string[], input?: string): string | undefined => {
    const { status, out } = git(args, input);
    return status === 0 ? out.toString().trim() : undefined;
  };
  const isShallow = (): boolean => line(['rev-parse', '--is-shallow-repository']) === 'true';
  const commit = revision.startsWith('-') ? undefined : line(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (commit === undefined) {
    // Before the first commit everything is new.
    if (revision === 'HEAD')
      return demand(git(['hash-object', '-t', 'tree', '--stdin'], ''), 'hash-object')
        .toString()
        .trim();
    throw new Problem(isShallow() ? 'revisionCutOff' : 'unknownRevision', { name: revision });
  }
  const base = line(['merge-base', commit, 'HEAD']);
  if (base === undefined) throw new Problem(isShallow() ? 'historyCutOff' : 'noMergeBase', { name: revision });
  return base;
}

function diffFrom(git: Git, base: string): Buffer {
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--submodule=short', '--ignore-submodules=dirty'];
  return demand(
    git(['diff', '--patch-with-raw', '-z', '--unified=0', '--inter-hunk-context=0', '--find-renames', ...plain, base, '--']),
    'diff',
  );
}

/** Paths of the submodules, which only a repository with this file has. */
function submodulesOf(git: Git, top: string): string[] {
  if (!existsSync(join(top, '.gitmodules'))) return [];
  return names(demand(git(['ls-files', '--stage', '-z']), 'ls-files'))
    .filter((line) => line.startsWith(SUBMODULE))
    .map((line) => join(top, line.slice(line.indexOf('\t') + 1)));
}

function names(output: Buffer): string[] {
  return output
    .toString('latin1')
    .split('\0')
    .filter(Boolean)
    .map((name) => nameOf(Buffer.from(name, 'latin1')));
}

interface Change {
  path: string;
  mode: string;
  lines: readonly LineRange[] | 'all';
}

/** Reads `git diff --patch-with-raw -z`: a record for each file, then in the same order a section of patch for each. */
function parseDiff(output: Buffer): Change[] {
  const end = output.indexOf('\0\0');
  if (end < 0) return [];
  const records = names(output.subarray(0, end));
  const sections = sectionsOf(`\n${output.toString('latin1', end + 2)}`);
  const changes: Change[] = [];
  for (let at = 0, section = 0; at < records.length;) {
    // ":100644 100644 de98044 0000000 M"
    const [, mode, , , status] = records[at++].split(' ');
    const renamed = status.startsWith('R') || status.startsWith('C');
    if (renamed) at++;
    const path = records[at++];
    // A file that took the place of a link is told as one that goes and one that comes.
    const count = status === 'T' ? 2 : 1;
    const lines = sections[section + count - 1] ?? 'all';
    section += count;
    if (status !== 'D') changes.push({ path, mode, lines });
  }
  return changes;
}

/** The changed lines of each section; `all` of what is no text to git. */
function sectionsOf(patch: string): (LineRange[] | 'all')[] {
  const sections: (LineRange[] | 'all')[] = [];
  // Lines of the files begin with " ", "+", "-" or "\".
  for (const [, head, start, count = '1'] of patch.matchAll(/\n(diff --git |@@ -\S+ \+(\d+)(?:,(\d+))? @@|Binary files )/g)) {
    if (head === 'diff --git ') sections.push([]);
    else if (head === 'Binary files ') sections[sections.length - 1] = 'all';
    else if (Number(count) > 0) (sections.at(-1) as LineRange[]).push([Number(start), Number(start) + Number(count) - 1]);
  }
  return sections;
}

/** True for a path in a folder or below. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
