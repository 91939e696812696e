/** The checkers that are compared: vilint, and one that only asks whether each word is a syllable. */
import type { TextLinter } from '../../lint/lint.ts';
import { locate, proposalsOf } from '../../findings/located.ts';
import { parseSyllable } from '../../text/syllable.ts';
import { TextDocument } from '../../text/document.ts';
import type { EvalFinding } from './score.ts';

export interface Checker {
  readonly name: string;
  /** Findings of each text. */
  check(texts: readonly string[]): EvalFinding[][];
}

/** vilint's recommended preset. @param rules only findings of rules whose id matches */
export function vilint(engine: TextLinter, rules?: RegExp): Checker {
  return {
    name: 'vilint',
    check: (texts) =>
      texts.map((text) => {
        const found: EvalFinding[] = [];
        for (const finding of locate(text, engine.lintText(text, { language: 'text' }).findings)) {
          const { ruleId, fatal, message, start, end, severity } = finding;
          if (fatal === true) throw new Error(message);
          if (ruleId === null || rules?.test(ruleId) === false) continue;
          const [edit] = proposalsOf(finding);
          found.push({ start, end, error: severity === 2, rule: ruleId, ...(edit && { edit }) });
        }
        return found;
      }),
  };
}

/** Every word token of a text with its span. */
export function* wordsOf(text: string): Generator<{ start: number; end: number; form: string }> {
  const document = new TextDocument(text);
  const { start, end, count } = document.tokens;
  for (let i = 0; i < count; i++) {
    if (document.isWord(i)) yield { start: start[i], end: end[i], form: document.formOf(i) };
  }
}

/** Reports every word that is no legal syllable: what can be done without context. It proposes nothing. */
export function dictionary(): Checker {
  return {
    name: 'dictionary',
    check: (texts) =>
      texts.map((text) => {
        const found: EvalFinding[] = [];
        for (const { start, end, form } of wordsOf(text)) {
          if (parseSyllable(form) === undefined) found.push({ start, end, error: true, rule: 'dictionary' });
        }
        return found;
      }),
  };
}

/** Only the findings in lower case, where names do no harm. */
export function inLowerCase(texts: readonly string[], report: readonly EvalFinding[][]): EvalFinding[][] {
  const isLower = (word: string) => word === word.toLowerCase();
  return report.map((findings, i) => findings.filter(({ start, end }) => isLower(texts[i].slice(start, end))));
}
