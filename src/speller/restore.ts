/** Puts lost diacritics back: the most probable reading of each syllable that may have had more of them. */
import { matchCase } from '../text/case.ts';
import { TextDocument } from '../text/document.ts';
import { composed } from '../text/letters.ts';
import { Flag, TokenKind, visible } from '../text/scan.ts';
import { type Lattice, mostProbable, type Option, type Weights } from './beam.ts';
import { type Ambiguous, estimateRates, likelihood, type MarkRates, PUBLISHED, TEXT_WEIGHT } from './mark-rates.ts';
import { Break, FIRST_WORD, type Model, Unknown } from './model.ts';
import { MARGIN, modelIdsOf } from './model-ids.ts';
import { readingsOf } from './readings.ts';
import { Scorer } from './score.ts';

/** Weights of the n-grams and of what is written in one place: its case, and the marks that a reading must have lost. */
export interface RestoreWeights extends Weights {
  readonly case: number;
  readonly loss: number;
}

/**
 * Fitted by `npm run fit-restore -- news-dev-0.jsonl.gz raw-dev-0.jsonl.gz --sentences 350` from 0.8, 0.35, 0.29, 0.3, 1.2 and 2,
 * which were found by trial on other sentences of the same files.
 */
export const WEIGHTS: RestoreWeights = { forward: 1, backward: 0.44, skips: 0.29, vector: 0.47, case: 1.2, loss: 2 };

/** P(form | one of the words that the model does not know). */
const UNKNOWN_FORM = 1e-5;
const NO_WORD = Flag.Protected | Flag.OtherScript;

/**
 * Restores the diacritics of a text that lost some or all of them. Marks that are there stay, and so do numbers,
 * protected spans, punctuation, case and every other character. Text that has its marks comes back as it is, but for
 * what the context makes most improbable.
 */
export function restore(model: Model, text: string, weights = WEIGHTS): string {
  const document = new TextDocument(text);
  const { tokens } = document;
  const { ids, tokens: tokenAt, count } = modelIdsOf(model, tokens);
  const scorer = new Scorer(model);
  const readings = readingsOf(model);
  const places = Array.from({ length: count }, (_, at) => ambiguityAt(at));
  const ofText = { ...estimateRates(known(places), PUBLISHED), weight: TEXT_WEIGHT };
  let out = '';
  let last = 0;
  for (let from = MARGIN; from < count;) {
    const stop = ids.indexOf(Break, from);
    const to = stop < 0 || stop >= count ? count : stop + 1;
    const passage = known(places.slice(from, to));
    if (passage.length > 0) write(from, mostProbable(scorer, lattice(from, to, estimateRates(passage, ofText)), before(from), weights));
    from = to;
  }
  return out + text.slice(last);

  function ambiguityAt(at: number): Ambiguous | undefined {
    const token = tokenAt[at];
    if (token < 0 || tokens.kind[token] !== TokenKind.Word || document.hasFlag(token, NO_WORD)) return undefined;
    const found = readings.of(document.formOf(token), ids[at]);
    return found.length === 0 ? undefined : { readings: found, frequencies: found.map(({ id }) => formShare(id) * model.counts[id]) };
  }

  function before(from: number): number[] {
    return Array.from(ids.subarray(from - 3, from));
  }

  function lattice(from: number, to: number, rates: MarkRates): Lattice {
    return places.slice(from, to).map((place, i): readonly Option[] => {
      if (place === undefined) return [{ id: ids[from + i], prior: 0 }];
      return place.readings.map((reading) => {
        const loss = Math.log(formShare(reading.id) * likelihood(reading, rates));
        return { id: reading.id, prior: weights.loss * loss + weights.case * caseFit(reading.id, tokenAt[from + i]) };
      });
    });
  }

  /** log P(case as written | word). */
  function caseFit(id: number, token: number): number {
    if (id < FIRST_WORD || document.hasFlag(token, Flag.SentenceStart | Flag.AllCaps)) return 0;
    const seen = document.hasFlag(token, Flag.Capitalised) ? model.capital(id) : model.lower(id);
    return Math.log((seen + 1) / (model.capital(id) + model.lower(id) + 2));
  }

  function write(from: number, restored: readonly number[]): void {
    restored.forEach((id, i) => {
      const token = tokenAt[from + i];
      if (id === ids[from + i] || token < 0) return;
      out += text.slice(last, tokens.start[token]) + spelled(model.keys[id], document.textOf(token));
      last = tokens.end[token];
    });
  }
}

function known(places: readonly (Ambiguous | undefined)[]): Ambiguous[] {
  return places.filter((place) => place !== undefined);
}

/** P(form | word), before any mark is lost. */
function formShare(id: number): number {
  return id === Unknown ? UNKNOWN_FORM : 1;
}

/** A key in the place of a written word, in its case and normal form; invisible characters within the word stay. */
function spelled(key: string, written: string): string {
  const shown = visible(written);
  const word = matchCase(shown, key);
  if (composed(shown) !== shown) return word.normalize('NFD');
  if (shown.length === written.length || word.length !== shown.length) return word;
  let next = 0;
  return Array.from(written, (unit) => (unit === shown[next] ? word[next++] : unit)).join('');
}
