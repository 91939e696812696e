/** What an article has throughout is told once: its findings are one habit of the author, with one repair. */
import type { Finding } from '../lint/lint.ts';
import { locate, proposalsOf, type LocatedFinding } from './located.ts';

/** Fewest places of a habit. */
const FEWEST = 3;
/** Words that stand for all places of a habit. */
const EXAMPLES = 3;

/** Rules about a style: all their findings in a text are one habit, whatever the words. */
const STYLES: ReadonlySet<string> = new Set(
  [
    'ellipsis-form',
    'ellipsis-spacing',
    'i-y-style',
    'multiple-spaces',
    'non-standard-space',
    'quote-nesting',
    'quote-style-mixed',
    'run-on-sentence',
    'tone-mark-misplaced',
    'tone-placement-style',
    'unicode-nfc',
  ].map((id) => `vi/${id}`),
);

/**
 * What findings of one habit share: the rule for a style, else rule, words and repair. Undefined for a finding without a
 * repair, which is a place of its own.
 * @param repair what becomes of the words, as it is compared
 */
export function habitKey(rule: string, words: string, repair: string | undefined): string | undefined {
  if (repair === undefined) return undefined;
  return STYLES.has(rule) ? rule : `${rule}\0${words.normalize('NFC')}\0${repair.normalize('NFC')}`;
}

/** One thing to tell, with all the places where it holds; itself alone if it is no habit. */
export interface Told<T> {
  readonly first: T;
  readonly places: readonly T[];
}

/** Groups what has the same key three times or more, each group at its first place; the order stays. */
export function toldOnce<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Told<T>[] {
  const groups = new Map<string, T[]>();
  const keys = items.map(keyOf);
  items.forEach((item, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return items.flatMap((item, i) => {
    const group = keys[i] === undefined ? undefined : groups.get(keys[i]);
    if (group === undefined || group.length < FEWEST) return [{ first: item, places: [item] }];
    return group[0] === item ? [{ first: item, places: group }] : [];
  });
}

/** A habit of a text: a finding with the places of all that are like it, and some of their words. */
export interface ToldFinding<T extends Finding> extends Told<T> {
  /** A few different words of the places, as they are written; none for a finding that stands alone. */
  readonly examples: readonly string[];
}

/** Findings of a text, a habit told once. */
export function habitsIn<T extends Finding>(text: string, findings: readonly T[]): ToldFinding<T>[] {
  const located = locate(text, findings) as (T & LocatedFinding)[];
  const at = new Map(located.map((finding, i) => [findings[i], finding]));
  const words = (finding: T): string => text.slice(at.get(finding)!.start, at.get(finding)!.end);
  const told = toldOnce(findings, (finding) => habitKey(finding.ruleId ?? '', words(finding), repairOf(at.get(finding)!)));
  return told.map(({ first, places }) => ({
    first,
    places,
    examples: places.length === 1 ? [] : [...new Set(places.map(words))].filter((example) => example.trim() !== '').slice(0, EXAMPLES),
  }));
}

function repairOf(finding: LocatedFinding): string | undefined {
  const [edit] = proposalsOf(finding);
  return edit && `${edit.start - finding.start} ${edit.end - finding.end} ${edit.text}`;
}

/** Group ids of findings for machines, by finding: the same for all places of a habit, none for a finding that stands alone. */
export function habitIds(text: string, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const ids = new Map<Finding, string>();
  if (findings.length < FEWEST) return ids;
  let count = 0;
  for (const { first, places } of habitsIn(text, findings)) {
    if (places.length === 1) continue;
    const id = `${first.ruleId ?? ''}-${++count}`;
    for (const place of places) ids.set(place, id);
  }
  return ids;
}
