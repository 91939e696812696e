/** Values of options: read, checked, with the nearest right one in the message for a wrong one. */
import rules from '../../rules/index.ts';
import { nearest } from '../messages/nearest.ts';
import { Problem } from './problem.ts';

/** One of a list of names. Throws a Problem that lists them. */
export function choose<T extends string>(option: string, value: string, known: readonly T[]): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  throw new Problem('badValue', { option, value, known: known.join(', ') }, nearest(value, known));
}

/** Id of a rule, with or without `vi/` before it. Throws a Problem that names the nearest rule. */
export function ruleId(name: string): string {
  const id = name.replace(/^vi\//, '');
  if (Object.hasOwn(rules, id)) return id;
  throw new Problem('unknownRule', { name }, nearest(id, Object.keys(rules)));
}

/** A whole number of 0 or more. Throws a Problem. */
export function parseCount(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Problem('badNumber', { option, value });
  return Number(value);
}
