/** A limit on what one rule tells of one text, so that no text can fill the memory with findings. */
import { perDocument, type TextDocument } from '../text/document.ts';
import type { Localised } from '../messages/locale.ts';

/** Nobody reads more of one kind, and an article has a hundredth of it. */
export const MAX_FINDINGS = 10_000;

/** As many of one rule can be fixed in one pass, of which ESLint makes ten. */
export const MAX_FIXES = 100_000;

/** Id of the message that stands for the findings which are not listed, and its text. */
export const LEFT_OUT = 'leftOut';
export const LEFT_OUT_MESSAGE: Localised = {
  vi: 'Quy tắc này còn những chỗ khác không liệt kê (giới hạn: {{limit}}).',
  en: 'This rule has more findings that are not listed (limit: {{limit}}).',
};

interface Counts {
  /** Findings of each rule. */
  found: Map<string, number>;
  /** Those that are not listed. */
  leftOut: Map<string, number>;
}

const countsOf = perDocument((): Counts => ({ found: new Map(), leftOut: new Map() }));

/** How many findings of each rule are not listed, as they were counted. */
export function leftOut(document: TextDocument): ReadonlyMap<string, number> {
  return countsOf(document).leftOut;
}

/**
 * Counts a finding of a rule.
 * @param limit of those that are listed; 0 for none
 * @returns what of it to tell
 */
export function countFinding(document: TextDocument, rule: string, limit: number): 'finding' | 'that there are more' | 'nothing' {
  const { found, leftOut } = countsOf(document);
  const count = (found.get(rule) ?? 0) + 1;
  found.set(rule, count);
  if (limit === 0 || count <= limit) return 'finding';
  leftOut.set(rule, count - limit);
  return count === limit + 1 ? 'that there are more' : 'nothing';
}
