/** One set, all checkers: the rows of the table. */
import { dictionary, inLowerCase, vilint, type Checker } from './checkers.ts';
import { hunspell } from './hunspell.ts';
import { naturalPlaces, score, type Report, type Score } from './score.ts';
import type { EvalSet } from './set.ts';
import { alignTable } from './table.ts';
import type { TextLinter } from '../../lint/lint.ts';

export interface Row {
  readonly name: string;
  readonly score: Score;
}

export interface Checkers {
  readonly vilint: Checker;
  /** Checkers that know one level only. */
  readonly others: readonly Checker[];
}

/** vilint and what is installed to compare it with. Parameters as for `vilint`. */
export function makeCheckers(engine: TextLinter, rules?: RegExp): Checkers {
  return { vilint: vilint(engine, rules), others: [dictionary(), hunspell()].filter((checker) => checker !== undefined) };
}

/**
 * Scores every checker on a set: vilint's errors, vilint's errors and warnings, then the others, whole and in lower case.
 * @param clean the untouched texts; what a checker also finds there counts neither way
 */
export function compare(checkers: Checkers, set: EvalSet, clean?: EvalSet): Row[] {
  const textsOf = ({ texts }: EvalSet) => texts.map(({ text }) => text);
  const rows: Row[] = [];
  const add = (name: string, report: Report, untouched?: Report) =>
    rows.push({ name, score: score(set, report, clean && untouched && naturalPlaces(clean, untouched)) });

  const report = checkers.vilint.check(textsOf(set));
  const untouched = clean && checkers.vilint.check(textsOf(clean));
  add(
    'vilint: errors',
    report.map((findings) => findings.filter(({ error }) => error)),
    untouched,
  );
  add('vilint: errors + warnings', report, untouched);
  for (const checker of checkers.others) {
    const all = checker.check(textsOf(set));
    const natural = clean && checker.check(textsOf(clean));
    add(checker.name, all, natural);
    add(`${checker.name}: lower case`, inLowerCase(textsOf(set), all), clean && natural && inLowerCase(textsOf(clean), natural));
  }
  return rows;
}

const HEADING = ['', 'findings', 'natural', 'det P', 'det R', 'det F1', 'cor P', 'cor R', 'cor F1', 'first right', 'false/10k'];

/** The table of a set. Figures that need known errors are left out where there are none. */
export function scoreTable({ errors }: { readonly errors: { readonly length: number } }, rows: readonly Row[]): string {
  const figure = (value: number) => (errors.length > 0 ? value.toFixed(3) : '-');
  return alignTable([
    HEADING,
    ...rows.map(({ name, score: { findings, natural, detection, correction, firstRight, falseAlarmsPer10k } }) => [
      name,
      String(findings),
      String(natural),
      ...[detection, correction].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(figure)),
      figure(firstRight),
      falseAlarmsPer10k.toFixed(2),
    ]),
  ]);
}

/** Recall by kind of error, a column a checker. */
export function kindTable(rows: readonly Row[]): string {
  const kinds = Object.entries(rows[0].score.kinds);
  return alignTable([
    ['recall by kind', 'errors', ...rows.map(({ name }) => name)],
    ...kinds.map(([kind, { errors }]) => [kind, String(errors), ...rows.map(({ score }) => (score.kinds[kind].found / errors).toFixed(2))]),
  ]);
}
