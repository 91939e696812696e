/** Precision and recall of the speller at every threshold of its probability. */
import type { Model } from '../../speller/index.ts';
import { TextDocument } from '../../text/document.ts';
import { suspicionsOf } from '../../verdict/suspicions.ts';
import { naturalPlaces, outcomeOf, type EvalFinding } from './score.ts';
import type { EvalSet, EvalText, Gold } from './set.ts';

export interface CurvePoint {
  /** All findings from this probability on. */
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Suspect extends EvalFinding {
  readonly probability: number;
}

/** Every suspicion of the speller, also those that vilint would not report. */
export function suspects(model: Model, text: string): Suspect[] {
  const document = new TextDocument(text);
  const { start, end } = document.tokens;
  return suspicionsOf(model, document).map(({ token, probability }) => ({
    start: start[token],
    end: end[token],
    error: true,
    rule: 'speller',
    probability,
  }));
}

/**
 * Points of the curve, the highest threshold first; empty for a set without known errors.
 * @param natural the same checker's findings on the untouched texts
 */
export function curveOf(set: EvalSet, report: readonly (readonly Suspect[])[], natural?: ReadonlySet<string>): CurvePoint[] {
  const counted: { probability: number; hit: readonly Gold[] }[] = [];
  set.texts.forEach((text, i) => {
    for (const suspect of report[i]) {
      const outcome = outcomeOf(text, suspect, natural);
      if (outcome !== 'ignored' && outcome !== 'natural')
        counted.push({ probability: suspect.probability, hit: outcome === 'false' ? [] : outcome });
    }
  });
  if (set.errors.length === 0) return [];
  counted.sort((a, b) => b.probability - a.probability);
  const points: CurvePoint[] = [];
  const found = new Set<Gold>();
  let onGold = 0;
  counted.forEach(({ probability, hit }, i) => {
    if (hit.length > 0) onGold++;
    for (const gold of hit) found.add(gold);
    if (counted[i + 1]?.probability === probability) return;
    points.push({ threshold: probability, precision: onGold / (i + 1), recall: found.size / set.errors.length });
  });
  return points;
}

/** The point where every finding of at least this probability is reported; undefined when there is none. */
export function pointAt(points: readonly CurvePoint[], threshold: number): CurvePoint | undefined {
  return points.findLast((point) => point.threshold >= threshold);
}

/** The curve of a model on a set. @param clean the untouched texts of the set */
export function curveOfModel(model: Model, set: EvalSet, clean?: EvalSet): CurvePoint[] {
  const report = ({ texts }: EvalSet) => texts.map(({ text }: EvalText) => suspects(model, text));
  return curveOf(set, report(set), clean && naturalPlaces(clean, report(clean)));
}
