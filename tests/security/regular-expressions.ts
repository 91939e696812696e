/** Every regular expression of the sources: those that are written, and those that are built while the program runs. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Pattern {
  /** `src/x.ts:12` */
  place: string;
  source: string;
  flags: string;
}

/** What reads only the output of programs that developers start to measure. */
const BENCH = 'src/dev/bench/';

/** Patterns in the sources, and the files that build some of strings. */
export function writtenPatterns(): { patterns: Pattern[]; builders: string[] } {
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'rules'], {
    cwd: root,
    encoding: 'utf8',
  });
  const patterns: Pattern[] = [];
  const builders = new Set<string>();
  for (const name of names.split('\n').filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.startsWith(BENCH))) {
    const file = ts.createSourceFile(name, readFileSync(root + name, 'utf8'), ts.ScriptTarget.Latest, true);
    const walk = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText();
        const end = text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        patterns.push({ place: `${name}:${line}`, source: text.slice(1, end), flags: text.slice(end + 1) });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') builders.add(name);
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return { patterns, builders: [...builders] };
}

/** Writes down, from now on, what the sources build; the function gives what they built so far. */
export function recordBuilt(): () => Pattern[] {
  const built = new Map<string, Pattern>();
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const name = /\/((?:src|rules)\/[\w./-]+\.[jt]s)/.exec(caller)?.[1];
      if (name !== undefined && !caller.includes('node_modules')) {
        const { source, flags } = made;
        built.set(`${name}:${source}/${flags}`, { place: name, source, flags });
      }
      return made;
    },
  });
  return () => [...built.values()];
}
