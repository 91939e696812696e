/** Findings of a text as a person judges them: the sentence, the place in it, the correction; each with a name that lasts. */
import { createHash } from 'node:crypto';
import { nodeEngines } from '../../engine/node-engine.ts';
import type { LintOptions } from '../../lint/lint.ts';
import { locate, proposalsOf } from '../../findings/located.ts';
import { codePointName } from '../../text/code-point.ts';

export interface SampledFinding {
  readonly rule: string;
  /** Of the rule, the words around it and the correction: it says nothing about the text and outlives a move of the article. */
  readonly hash: string;
  /** The sentence with `⟦wrong → right⟧` in it, white space made visible. */
  readonly shown: string;
}

/** What the hash covers on each side. */
const HASHED = 40;
/** What is shown on each side, so far as the line reaches. */
const SHOWN = 160;

const engine = nodeEngines()();

function visible(text: string): string {
  return text
    .replace(/\r?\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/\u00a0/g, '⍽')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, (invisible) => `<${codePointName(invisible.codePointAt(0)!)}>`);
}

function around(text: string, start: number, end: number, width: number): readonly [before: string, after: string] {
  return [text.slice(Math.max(0, start - width), start), text.slice(end, end + width)];
}

/** The name of a finding. @param right what would stand at [start, end), undefined if nothing is offered */
export function hashOf(ruleId: string, text: string, start: number, end: number, right: string | undefined): string {
  const identity = JSON.stringify([ruleId, text.slice(start, end), right, ...around(text, start, end, HASHED)]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 10);
}

/** Every finding in a text. Throws what a rule throws. @param lint which rules run */
export function findingsOf(text: string, lint: LintOptions): SampledFinding[] {
  const found: SampledFinding[] = [];
  for (const finding of locate(text, engine.lintText(text, { ...lint, language: 'text', locale: 'en' }).findings)) {
    const { ruleId, fatal, message } = finding;
    if (fatal === true) throw new Error(message);
    if (ruleId === null) continue;
    const [edit] = proposalsOf(finding);
    const start = Math.min(finding.start, edit?.start ?? Infinity);
    const end = Math.max(finding.end, edit?.end ?? 0);
    const wrong = text.slice(start, end);
    const right = edit && text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
    const [before, after] = around(text, start, end, SHOWN);
    const change = right === undefined ? `⟦${visible(wrong)}⟧ (${message})` : `⟦${visible(wrong)} → ${visible(right)}⟧`;
    found.push({
      rule: ruleId.replace(/^vi\//, ''),
      hash: hashOf(ruleId, text, start, end, right),
      shown: `${visible(before.slice(before.lastIndexOf('\n') + 1))}${change}${visible(after.replace(/\r?\n.*/s, ''))}`,
    });
  }
  return found;
}
