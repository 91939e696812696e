/** The speller's suspicions about a document: wrong syllables, how sure, and what was meant. */
import { Flag, type TextDocument } from '../text/document.ts';
import { INPUTS } from './evidence.ts';
import { Examiner } from './examine.ts';
import { Gate } from './gate.ts';
import { SLIPS, slipId, type Slip } from './kinds.ts';
import { type Model, Unknown } from './model.ts';
import { keyOf, MARGIN, streamOf } from './stream.ts';

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
}

/** Less probable suspicions are not worth an object. */
const LEAST = 0.1;
/** Probability of what needs no context. */
const SURE = 0.995;

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
  const stream = streamOf(model, document.tokens);
  examiner.open(document.tokens, stream);
  const found: Suspicion[] = [];
  for (let at = MARGIN; at < stream.count; at++) {
    if (examiner.passes(at)) continue;
    const sure = misplacedTone(model, document, stream.ids[at], stream.tokens[at]);
    if (sure) found.push(sure);
    if (sure || !examiner.examine(at)) continue;
    const weights = new Float64Array(examiner.count);
    let sum = 1;
    for (let i = 0; i < examiner.count; i++) sum += weights[i] = Math.exp(Math.min(30, gate.score(examiner.evidence, i * INPUTS)));
    const probability = 1 - 1 / sum;
    if (probability < LEAST) continue;
    const corrections = Array.from(weights, (weight, i) => ({
      key: model.keys[examiner.choices[i].id],
      probability: weight / sum,
      slip: SLIPS[examiner.choices[i].kind],
    }));
    corrections.sort((a, b) => b.probability - a.probability);
    found.push({ token: stream.tokens[at], probability, corrections: corrections.slice(0, 5) });
  }
  return found;
}

/** A tone on a letter that no style puts it on (hòan, thơì) is wrong whatever stands beside it. */
function misplacedTone(model: Model, document: TextDocument, id: number, token: number): Suspicion | undefined {
  if (id !== Unknown || !document.isWord(token) || document.hasFlag(token, Flag.Protected)) return undefined;
  const found = model.errors.of(keyOf(document.formOf(token)));
  const at = found.kinds.indexOf(slipId['tone-place']);
  if (at < 0) return undefined;
  return { token, probability: SURE, corrections: [{ key: model.keys[found.ids[at]], probability: SURE, slip: 'tone-place' }] };
}
