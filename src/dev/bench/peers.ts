/** The checkers that vilint is compared with: where they are, which version, how they are run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker } from '../eval/checkers.ts';
import { hunspell } from '../eval/hunspell.ts';
import { wordChecker } from '../eval/word-checker.ts';

export interface Peer {
  readonly name: string;
  /** With its dictionary. */
  readonly version: string;
  /** Checks files of a folder, without suggestions. */
  command(folder: string, files: readonly string[]): string[];
  /** @param wanted words for which the first suggestion is asked: they take long */
  checker(wanted: ReadonlySet<string>): Checker;
}

/** What is missing, in one line. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

const NSPELL = ['nspell@2.1.5', 'dictionary-vi@3.0.0'];
const CSPELL = ['cspell@9.8.0', '@cspell/dict-vi-vn@3.0.6'];

/** The peers that can be had. @param work where those from npm are installed */
export function findPeers(work: string): (Peer | Missing)[] {
  return [findHunspell(), findNspell(work), findCspell(work)];
}

function findHunspell(): Peer | Missing {
  if (hunspell() === undefined) return { name: 'hunspell', why: 'needs hunspell and its vi_VN dictionary (Debian: hunspell, hunspell-vi)' };
  const version = /Hunspell ([\d.]+)/.exec(spawnSync('hunspell', ['-v'], { encoding: 'utf8' }).stdout)?.[1] ?? '';
  const dictionary = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'hunspell-vi'], { encoding: 'utf8' }).stdout || 'unknown';
  return {
    name: 'hunspell',
    version: `${version}, vi_VN ${dictionary}`,
    command: (_folder, files) => ['hunspell', '-d', 'vi_VN', '-i', 'utf-8', '-l', ...files],
    checker: (wanted) => hunspell(wanted)!,
  };
}

function findNspell(work: string): Peer | Missing {
  const home = install(work, 'nspell', NSPELL);
  if (home === undefined) return { name: 'nspell', why: 'npm could not install it' };
  // They import from beside themselves.
  const put = (name: string): string => {
    const script = join(home, `${name}.mjs`);
    writeFileSync(script, readFileSync(new URL(`${name}.js`, import.meta.url)));
    return script;
  };
  const [script, words] = [put('nspell'), put('nspell-words')];
  return {
    name: 'nspell',
    version: NSPELL.join(', '),
    command: (folder) => ['node', script, folder],
    checker: (wanted) =>
      wordChecker('nspell', (list) => {
        const input = JSON.stringify({ words: list, wanted: [...wanted] });
        return new Map(JSON.parse(said(process.execPath, [words], input)) as [string, string][]);
      }),
  };
}

function findCspell(work: string): Peer | Missing {
  const home = install(work, 'cspell', CSPELL);
  if (home === undefined) return { name: 'cspell', why: 'npm could not install it' };
  const config = join(home, 'cspell.json');
  writeFileSync(
    config,
    '{"version":"0.2","language":"vi","import":["@cspell/dict-vi-vn/cspell-ext.json"],"minWordLength":1,"maxNumberOfProblems":1000000,"loadDefaultConfiguration":false}',
  );
  const base = [join(home, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', '--no-cache', '-c', config];
  const check = (words: readonly string[], ...options: string[]): string => {
    const file = join(home, 'words.txt');
    writeFileSync(file, words.map((word) => `${word}\n`).join(''));
    return said(process.execPath, [...base, ...options, '--root', home, file]);
  };
  return {
    name: 'cspell',
    version: CSPELL.join(', '),
    // Files outside the root are left out without a word.
    command: (folder, files) => ['node', ...base, '--words-only', '--unique', '--root', folder, ...files],
    checker: (wanted) =>
      wordChecker('cspell', (list) => {
        const flagged = new Set(check(list, '--words-only').split('\n').filter(Boolean));
        const misspelt = new Map(list.filter((word) => flagged.has(word)).map((word) => [word, '']));
        const asked = [...misspelt.keys()].filter((word) => wanted.has(word));
        if (asked.length > 0) for (const [word, first] of suggestionsIn(check(asked, '--show-suggestions'))) misspelt.set(word, first);
        return misspelt;
      }),
  };
}

/** First suggestions in the report of cspell. */
export function suggestionsIn(report: string): [string, string][] {
  return [...report.matchAll(/Unknown word \((.*?)\).*?Suggestions: \[(.*?)[\],]/g)].map(([, word, first]) => [
    word!,
    first!.replace('*', '').trim(),
  ]);
}

/** What a program says. Throws if it fails; 1 means findings. */
function said(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined || (status ?? 2) > 1) throw new Error(error?.message ?? stderr.slice(-400));
  return stdout;
}

/** Installs packages from npm once; undefined if that cannot be done. An install that was cut off is made anew. */
function install(work: string, name: string, packages: readonly string[]): string | undefined {
  const home = join(work, 'peers', name);
  const stamp = join(home, 'installed');
  const wanted = packages.join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return home;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: home, timeout: 180_000 });
  if (status !== 0) return undefined;
  writeFileSync(stamp, wanted);
  return home;
}
