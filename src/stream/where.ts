/** Conditions on the figures of a record: `score>=80`, `vi/dot-row=0`. */
import type { Quality } from './quality.ts';

/** The figures that a condition may name, besides the rules. */
export const FIGURES: readonly (keyof Quality)[] = [
  'score',
  'syllables',
  'errors',
  'warnings',
  'errorsPer1000',
  'vietnamese',
  'boilerplate',
  'mojibake',
  'duplicates',
];

const COMPARISONS = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '!=': (a: number, b: number) => a !== b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '=': (a: number, b: number) => a === b,
};

export interface Condition {
  /** A figure, or the id of a rule with `vi/` before it: how many findings of it. */
  readonly name: string;
  readonly comparison: keyof typeof COMPARISONS;
  readonly value: number;
}

/** Reads a condition; undefined if it is none. The name is as it was written, and may be unknown. */
export function parseCondition(text: string): Condition | undefined {
  const [, name, comparison, value] = /^\s*([^\s<>=!]+)\s*(>=|<=|!=|==|>|<|=)\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (value === undefined) return undefined;
  return { name, comparison: (comparison === '==' ? '=' : comparison) as Condition['comparison'], value: Number(value) };
}

/** True if a record meets all conditions. A score of null (no words) meets none. */
export function meets(conditions: readonly Condition[], quality: Quality, byRule: Readonly<Record<string, number>>): boolean {
  return conditions.every(({ name, comparison, value }) => {
    const figure = name.startsWith('vi/') ? (byRule[name] ?? 0) : quality[name as keyof Quality];
    return figure !== null && COMPARISONS[comparison](figure, value);
  });
}
