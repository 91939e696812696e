/** Findings held against the known errors of a set: what was found, what was put right, what was a false alarm. */
import { sameWords } from './same-word.ts';
import type { EvalSet, EvalText, Gold, Span } from './set.ts';

/** A finding of any checker; offsets are UTF-16 units after the byte order mark. */
export interface EvalFinding extends Span {
  readonly error: boolean;
  readonly rule: string;
  /** The fix, or the first suggestion. */
  readonly edit?: Span & { readonly text: string };
}

/** Findings of one checker, text by text in the order of the set. */
export type Report = readonly (readonly EvalFinding[])[];

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface KindCounts {
  readonly errors: number;
  readonly found: number;
  readonly right: number;
}

export interface Placed<T> {
  readonly text: EvalText;
  readonly span: T;
}

export interface Score {
  /** Findings that count: without those on ignored spans and the natural ones. */
  readonly findings: number;
  /** Findings off the gold that are also made on the untouched text. */
  readonly natural: number;
  readonly detection: Rates;
  readonly correction: Rates;
  /** Share of the errors found that a finding on them puts right; only errors with a known right form. */
  readonly firstRight: number;
  readonly falseAlarms: number;
  readonly falseAlarmsPer10k: number;
  readonly kinds: Readonly<Record<string, KindCounts>>;
  readonly alarms: readonly Placed<EvalFinding>[];
  readonly missed: readonly Placed<Gold>[];
  /** The findings on an error that is known to be right another way than any of them proposes. */
  readonly mistaken: readonly Placed<EvalFinding>[];
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Units of text on each side that must agree for a finding to be the same one in the untouched text. */
const AROUND = 12;

function placeKey({ name, text }: EvalText, { start, end }: Span): string {
  return `${name}\n${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
}

/** Places of a report on untouched texts, for `outcomeOf`. */
export function naturalPlaces(set: EvalSet, report: Report): ReadonlySet<string> {
  return new Set(set.texts.flatMap((text, i) => report[i].map((finding) => placeKey(text, finding))));
}

/** The errors that a finding hits, or why it hits none. */
export function outcomeOf(text: EvalText, finding: Span, natural?: ReadonlySet<string>): readonly Gold[] | 'ignored' | 'natural' | 'false' {
  const hit = text.gold.filter((gold) => touches(gold, finding));
  if (hit.length > 0) return hit;
  if (text.ignored.some((span) => touches(span, finding))) return 'ignored';
  return natural?.has(placeKey(text, finding)) === true ? 'natural' : 'false';
}

/** True when the text after the edit reads as it would with the error corrected, whatever the two spans cover. */
function corrects({ edit }: EvalFinding, gold: Gold, text: string): boolean {
  if (edit === undefined) return false;
  const start = Math.min(edit.start, gold.start);
  const end = Math.max(edit.end, gold.end);
  const after = text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
  return gold.right.some((right) => sameWords(after, text.slice(start, gold.start) + right + text.slice(gold.end, end)));
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

function rates(right: number, findings: number, covered: number, errors: number): Rates {
  const precision = share(right, findings);
  const recall = share(covered, errors);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/**
 * Scores a report. A finding is true when it touches an error; an error is found when a finding touches it.
 * @param natural places where the same checker finds something in the untouched texts
 */
export function score(set: EvalSet, report: Report, natural?: ReadonlySet<string>): Score {
  const found = new Set<Gold>();
  const right = new Set<Gold>();
  const alarms: Placed<EvalFinding>[] = [];
  const hits: { readonly placed: Placed<EvalFinding>; readonly errors: readonly Gold[] }[] = [];
  let onGold = 0;
  let correcting = 0;
  let naturals = 0;
  set.texts.forEach((text, i) => {
    for (const finding of report[i]) {
      const outcome = outcomeOf(text, finding, natural);
      if (outcome === 'false') alarms.push({ text, span: finding });
      if (outcome === 'natural') naturals++;
      if (typeof outcome === 'string') continue;
      const corrected = outcome.filter((gold) => corrects(finding, gold, text.text));
      onGold++;
      if (corrected.length > 0) correcting++;
      hits.push({ placed: { text, span: finding }, errors: outcome });
      for (const gold of outcome) found.add(gold);
      for (const gold of corrected) right.add(gold);
    }
  });
  const errors = set.errors.length;
  const findings = onGold + alarms.length;
  return {
    findings,
    natural: naturals,
    detection: rates(onGold, findings, found.size, errors),
    correction: rates(correcting, findings, right.size, errors),
    firstRight: share(right.size, [...found].filter((gold) => gold.right.length > 0).length),
    falseAlarms: alarms.length,
    falseAlarmsPer10k: share(alarms.length * 10_000, set.syllables),
    kinds: countKinds(set.errors, found, right),
    alarms,
    missed: set.texts.flatMap((text) => text.gold.filter((gold) => !found.has(gold)).map((span) => ({ text, span }))),
    mistaken: hits.filter(({ errors }) => errors.some((gold) => gold.right.length > 0 && !right.has(gold))).map(({ placed }) => placed),
  };
}

function countKinds(errors: readonly Gold[], found: ReadonlySet<Gold>, right: ReadonlySet<Gold>): Record<string, KindCounts> {
  const names = [...new Set(errors.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const own = errors.filter(({ kind }) => kind === name);
      return [
        name,
        { errors: own.length, found: own.filter((gold) => found.has(gold)).length, right: own.filter((gold) => right.has(gold)).length },
      ];
    }),
  );
}
