/** hunspell with its Vietnamese dictionary, as a checker to compare with. */
import { spawnSync } from 'node:child_process';
import { wordsOf, type Checker } from './checkers.ts';
import type { EvalFinding } from './score.ts';

const PROGRAM = ['hunspell', '-d', 'vi_VN', '-i', 'utf-8', '-a'];

function run(input: string): string | undefined {
  const { status, stdout } = spawnSync(PROGRAM[0], PROGRAM.slice(1), { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
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

/** The checker, or undefined when hunspell or its vi_VN dictionary is missing. It sees one word at a time. */
export function hunspell(): Checker | undefined {
  if (run('') === undefined) return undefined;
  // Suggestions take hunspell milliseconds each, and the sets share most of their words.
  const suggestions = new Map<string, string | undefined>();
  return {
    name: 'hunspell',
    check(texts) {
      const tokens = texts.map((text) => Array.from(wordsOf(text), (span) => ({ ...span, word: text.slice(span.start, span.end) })));
      const words = [...new Set(tokens.flat().map(({ word }) => word))].filter((word) => !suggestions.has(word));
      const answer = run(words.map((word) => `^${word.normalize('NFC')}\n`).join(''));
      if (answer === undefined) throw new Error('hunspell stopped before its end.');
      const misspelt = parseAnswer(words, answer);
      for (const word of words) suggestions.set(word, misspelt.get(word));
      return tokens.map((list) => {
        const found: EvalFinding[] = [];
        for (const { start, end, word } of list) {
          const text = suggestions.get(word);
          if (text === undefined) continue;
          found.push({ start, end, error: true, rule: 'hunspell', ...(text !== '' && { edit: { start, end, text } }) });
        }
        return found;
      });
    },
  };
}
