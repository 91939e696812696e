/** hunspell with its Vietnamese dictionary, as a checker to compare with. */
import { spawnSync } from 'node:child_process';
import type { Checker } from './checkers.ts';
import { wordChecker } from './word-checker.ts';

/** Longer words get no suggestion: hunspell spends nearly all its time on them, and no syllable has more than 7 letters. */
const LONGEST = 8;

function run(mode: '-l' | '-a', input: string): string | undefined {
  const options = ['-d', 'vi_VN', '-i', 'utf-8', mode];
  const { status, stdout } = spawnSync('hunspell', options, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
}

/** First suggestions of misspelt words, '' where there is none. */
function lookUp(words: readonly string[], wanted?: ReadonlySet<string>): Map<string, string> {
  const list = run('-l', words.map((word) => `${word}\n`).join(''));
  const misspelt = list?.split('\n').filter((word) => word !== '') ?? [];
  const short = misspelt.filter((word) => word.length <= LONGEST && wanted?.has(word) !== false);
  const answer = run('-a', short.map((word) => `^${word}\n`).join(''));
  if (list === undefined || answer === undefined) throw new Error('hunspell stopped before its end.');
  return new Map([...misspelt.map((word) => [word, ''] as const), ...parseAnswer(short, answer)]);
}

/** First suggestions of the misspelt words, '' where there is none, from an answer in ispell's format to one word a line. */
export function parseAnswer(words: readonly string[], answer: string): Map<string, string> {
  const suggestions = new Map<string, string>();
  let at = 0;
  for (const line of answer.split('\n').slice(1)) {
    if (line === '') at++;
    else if (/^[&#]/.test(line) && !suggestions.has(words[at])) {
      suggestions.set(words[at], line[0] === '&' ? line.slice(line.indexOf(': ') + 2).split(', ')[0] : '');
    }
  }
  return suggestions;
}

/**
 * The checker, or undefined when hunspell or its vi_VN dictionary is missing.
 * @param wanted words for which suggestions are asked for, if not for all
 */
export function hunspell(wanted?: ReadonlySet<string>): Checker | undefined {
  return run('-l', '') === undefined ? undefined : wordChecker('hunspell', (words) => lookUp(words, wanted));
}
