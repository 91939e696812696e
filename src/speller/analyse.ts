/** The speller's suspicions about a document: wrong syllables, how sure, and what was meant. */
import { Flag, type TextDocument } from '../text/document.ts';
import { INPUTS } from './evidence.ts';
import { Examiner } from './examine.ts';
import { Gate, MOST_SCORE } from './gate.ts';
import { SLIPS, type Slip } from './slips.ts';
import type { Model } from './model.ts';
import { MARGIN, modelIdsOf } from './model-ids.ts';

/** What may have been meant, in canonical lower case, with the slip that leads from it to the written form. */
export interface Correction {
  readonly key: string;
  readonly probability: number;
  readonly slip: Slip;
}

/** A token that is probably wrong. */
export interface Suspicion {
  /** Index in the document's token table. */
  readonly token: number;
  /** Probability that the written form is wrong. */
  readonly probability: number;
  /** Up to five, the most probable first. */
  readonly corrections: readonly Correction[];
  /** What the gate saw of the first (evidence.ts); empty where it was not asked. */
  readonly evidence: Float32Array;
}

/** Less probable suspicions are not worth an object. */
const LEAST_PROBABILITY = 0.1;
/** Of what needs no context. */
const SURE_PROBABILITY = 0.995;
/** From here a slip is corrected in the eyes of its neighbours, those so many places before it. */
const CERTAIN_PROBABILITY = 0.95;
const REACH = 3;
/** Names are made of syllables that nobody expects: what odds a written one has against its candidates. */
const NAME_ODDS = 4;
/** Corrections of one suspicion. */
const MOST_CORRECTIONS = 5;
const NONE = new Float32Array(0);

const examiners = new WeakMap<Model, { examiner: Examiner; gate: Gate }>();

/** The gate of a model. */
export function gateOf(model: Model): Gate {
  return toolsOf(model).gate;
}

function toolsOf(model: Model): { examiner: Examiner; gate: Gate } {
  let tools = examiners.get(model);
  if (!tools) examiners.set(model, (tools = { examiner: new Examiner(model), gate: new Gate(model.gate) }));
  return tools;
}

/** Suspicions in text order. Linear in the length of the document. */
export function analyse(model: Model, document: TextDocument): Suspicion[] {
  const { examiner, gate } = toolsOf(model);
  const modelIds = modelIdsOf(model, document.tokens);
  examiner.open(document.tokens, modelIds);
  let misplaced = 0;
  const found: { at: number; suspicion: Suspicion }[] = [];
  for (let at = MARGIN; at < modelIds.count; at++) {
    if (at === modelIds.misplaced[misplaced]) {
      misplaced++;
      found.push({ at, suspicion: sure(modelIds.tokens[at], model.keys[modelIds.ids[at]]) });
      continue;
    }
    if (examiner.passes(at)) continue;
    const suspicion = judge(model, examiner, gate, at, modelIds.tokens[at], document.hasFlag(modelIds.tokens[at], Flag.Name));
    if (!suspicion) continue;
    if (suspicion.probability >= CERTAIN_PROBABILITY) {
      examiner.correct(at, model.idOf(suspicion.corrections[0].key));
      // What was suspicious only beside this slip gets a second look.
      while (found.length && found[found.length - 1].at >= at - REACH) {
        const last = found[found.length - 1];
        if (last.suspicion.probability >= CERTAIN_PROBABILITY) break;
        found.pop();
        const again = examiner.passes(last.at)
          ? undefined
          : judge(model, examiner, gate, last.at, last.suspicion.token, document.hasFlag(last.suspicion.token, Flag.Name));
        if (again) {
          found.push({ at: last.at, suspicion: again });
          break;
        }
      }
    }
    found.push({ at, suspicion });
  }
  return found.map(({ suspicion }) => suspicion);
}

function judge(model: Model, examiner: Examiner, gate: Gate, at: number, token: number, named: boolean): Suspicion | undefined {
  if (!examiner.examine(at)) return undefined;
  const weights = new Float64Array(examiner.count);
  let sum = named ? NAME_ODDS : 1;
  const kept = sum;
  for (let i = 0; i < examiner.count; i++) sum += weights[i] = Math.exp(Math.min(MOST_SCORE, gate.score(examiner.evidence, i * INPUTS)));
  const probability = 1 - kept / sum;
  if (probability < LEAST_PROBABILITY) return undefined;
  const best = weights.indexOf(Math.max(...weights)) * INPUTS;
  const corrections = Array.from(weights, (weight, i) => ({
    key: model.keys[examiner.choices[i].id],
    probability: weight / sum,
    slip: SLIPS[examiner.choices[i].slip],
  }));
  corrections.sort((a, b) => b.probability - a.probability);
  return {
    token,
    probability,
    corrections: corrections.slice(0, MOST_CORRECTIONS),
    evidence: examiner.evidence.slice(best, best + INPUTS),
  };
}

/** A tone on a letter that no style puts it on (hòan, thơì) is wrong whatever stands beside it. */
function sure(token: number, key: string): Suspicion {
  return {
    token,
    probability: SURE_PROBABILITY,
    corrections: [{ key, probability: SURE_PROBABILITY, slip: 'tone-place' }],
    evidence: NONE,
  };
}
