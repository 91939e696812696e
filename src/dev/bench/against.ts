/**
 * Two versions on the same work, in turns, so that a machine that grows busy slows both: this build and that of an
 * earlier commit, which is cloned and built in the temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignTable } from '../eval/table.ts';
import { articlesAmong, type Corpus } from './corpus.ts';
import { measure, median, type Usage } from './measure.ts';

export interface AgainstOptions {
  /** Anything that git takes for a commit. */
  readonly commit: string;
  /** Texts by size, the smallest first. */
  readonly corpora: readonly Corpus[];
  /** Runs of each version for each row. */
  readonly pairs: number;
  readonly work: string;
  print(text: string): void;
}

interface Row {
  readonly name: string;
  readonly before: readonly Usage[];
  readonly after: readonly Usage[];
}

/** So short a run differs much from article to article: the mean of so many counts. */
const ARTICLES = 8;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const MODES = [
  ['with context', []],
  ['--no-context', ['--no-context']],
] as const;

/**
 * Measures and prints a table of ratios, this version to the other.
 * @throws Error if the commit is none, or cannot be built
 */
export function measureAgainst({ commit, corpora, pairs, work, print }: AgainstOptions): void {
  const builds = [buildOf(commit, work), root].map((folder) => ['node', join(folder, 'dist/cli.js')]);
  const rows: Row[] = [];
  const compare = (name: string, ...works: (readonly string[])[]): Row => {
    const used: [Usage[], Usage[]] = [[], []];
    for (let pair = 0; pair < pairs; pair++) {
      const [before, after]: [Usage[], Usage[]] = [[], []];
      for (const [i, args] of works.entries())
        // Neither always runs on what the other has warmed.
        for (const which of (pair + i) % 2 === 0 ? [0, 1] : [1, 0])
          (which === 0 ? before : after).push(measure([...builds[which]!, ...args], 1, work));
      used[0].push(mean(before));
      used[1].push(mean(after));
    }
    const row = { name, before: used[0], after: used[1] };
    rows.push(row);
    print(ratios(row).join('  '));
    return row;
  };
  const check = ['--format', 'json', '--no-progress', '--concurrency', 'off'];
  const slopes: string[][] = [];
  for (const [mode, args] of MODES) {
    const whole = corpora.map(({ folder, megabytes }) =>
      compare(`${megabytes.toFixed(0)} MB in files, ${mode}`, [...check, ...args, folder]),
    );
    if (corpora.length > 1) slopes.push(slope(mode, corpora, whole));
    const articles = articlesAmong(corpora[0]!.files, ARTICLES).map((article) => [...check, ...args, article]);
    compare(`one article of 10 kB, ${mode}`, ...articles);
    const { records, megabytes } = corpora[0]!;
    const output = join(work, 'against.jsonl');
    compare(`${megabytes.toFixed(0)} MB in records, ${mode}`, ['stream', ...check.slice(2), ...args, '--restart', '-o', output, records()]);
    rmSync(output, { force: true });
  }
  print(`\n${alignTable([['', 'CPU before', 'now', 'ratio', 'from', 'to', 'memory'], ...rows.map(ratios), ...slopes])}`);
}

function mean(usages: readonly Usage[]): Usage {
  const of = (figure: keyof Usage): number => usages.reduce((sum, usage) => sum + usage[figure], 0) / usages.length;
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}

/** The folder of a commit, built. */
function buildOf(commit: string, work: string): string {
  const git = (folder: string, ...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const hash = git(root, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
  const folder = join(work, `version-${hash.slice(0, 12)}`);
  const built = join(folder, 'built');
  if (existsSync(built)) return folder;
  rmSync(folder, { recursive: true, force: true });
  git(root, 'clone', '--quiet', '--no-checkout', root, folder);
  git(folder, 'checkout', '--quiet', '--detach', hash);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  // A build that was cut off is made again.
  writeFileSync(built, '');
  return folder;
}

function ratios({ name, before, after }: Row): string[] {
  const cpu = before.map((usage, i) => after[i]!.cpu / usage.cpu);
  const seconds = (usages: readonly Usage[]): string => `${median(usages.map((usage) => usage.cpu)).toFixed(2)} s`;
  const memory = median(before.map((usage, i) => after[i]!.memory / usage.memory));
  return [name, seconds(before), seconds(after), ...[median(cpu), Math.min(...cpu), Math.max(...cpu), memory].map((n) => n.toFixed(2))];
}

/** What a further MB costs, from the second largest text to the largest: start and compilation are left out. */
function slope(mode: string, corpora: readonly Corpus[], rows: readonly Row[]): string[] {
  const [small, large] = corpora.slice(-2) as [Corpus, Corpus];
  const [before, after] = (['before', 'after'] as const).map((which) => {
    const [from, to] = rows.slice(-2).map((row) => median(row[which].map(({ cpu }) => cpu)));
    return (to! - from!) / (large.megabytes - small.megabytes);
  }) as [number, number];
  return [`a further MB, ${mode}`, `${before.toFixed(3)} s`, `${after.toFixed(3)} s`, (after / before).toFixed(2), '', '', ''];
}
