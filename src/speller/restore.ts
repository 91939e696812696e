/** Puts diacritics back into text without them: the most probable marked reading, by beam search over the n-grams. */
import { TextDocument } from '../text/document.ts';
import { Flag, TokenKind, visible } from '../text/scan.ts';
import { skeletonOf, takeTone } from './letters.ts';
import { Break, FIRST_WORD, type Model, Unknown } from './model.ts';
import { mix, pairProbability, Scorer, SMOOTH, VECTOR_WEIGHT } from './score.ts';
import { MARGIN, modelIdsOf } from './model-ids.ts';

const BEAM = 24;
const ROUNDS = 2;

/** Ids by their letters without marks and tone, for one model. */
const readings = new WeakMap<Model, Map<string, number[]>>();

function readingsOf(model: Model): Map<string, number[]> {
  let map = readings.get(model);
  if (map) return map;
  readings.set(model, (map = new Map<string, number[]>()));
  for (let id = FIRST_WORD; id < model.keys.length; id++) {
    const bare = skeletonOf(takeTone(model.keys[id]).letters);
    if (model.meant[id] !== 1 && bare === model.keys[id]) continue;
    const list = map.get(bare);
    if (list) list.push(id);
    else map.set(bare, [id]);
  }
  return map;
}

interface Path {
  readonly id: number;
  readonly score: number;
  readonly back: Path | undefined;
}

/**
 * Restores the diacritics of a text. Words that carry marks already, numbers, protected spans and punctuation stay.
 * The case and every other character of the text stay too.
 */
export function restore(model: Model, text: string): string {
  const document = new TextDocument(text);
  const { tokens } = document;
  const modelIds = modelIdsOf(model, tokens);
  const scorer = new Scorer(model);
  const choices = readingsOf(model);
  const own = Int32Array.from(modelIds.ids);
  let out = '';
  let last = 0;
  for (let from = MARGIN; from < modelIds.count;) {
    let to = from;
    while (to < modelIds.count && modelIds.ids[to] !== Break) to++;
    const ids = best(from, Math.min(to, modelIds.count - 1));
    for (let i = from; i < from + ids.length; i++) {
      const token = modelIds.tokens[i];
      if (ids[i - from] === modelIds.ids[i] || token < 0) continue;
      out += text.slice(last, tokens.start[token]) + spelled(model.keys[ids[i - from]], document.textOf(token));
      last = tokens.end[token];
    }
    from = to + 1;
  }
  return out + text.slice(last);

  function optionsAt(i: number): readonly number[] {
    const token = modelIds.tokens[i];
    if (token < 0 || tokens.kind[token] !== TokenKind.Word || document.hasFlag(token, Flag.Protected)) return [own[i]];
    const form = document.formOf(token);
    if (!/^[a-z]+$/.test(form)) return [own[i]];
    const list = choices.get(form);
    if (!list) return [own[i]];
    return own[i] !== Unknown && model.meant[own[i]] === 0 ? [own[i], ...list] : list;
  }

  /** log P(case as written | word). */
  function caseFit(id: number, i: number): number {
    const token = modelIds.tokens[i];
    if (token < 0 || id < FIRST_WORD) return 0;
    const flags = tokens.flags[token];
    if ((flags & (Flag.SentenceStart | Flag.AllCaps)) !== 0) return 0;
    const seen = (flags & Flag.Capitalised) !== 0 ? model.capital(id) : model.lower(id);
    return Math.log((seen + 1) / (model.capital(id) + model.lower(id) + 2));
  }

  /** Best ids for the stretch from..to (inclusive). */
  function best(from: number, to: number): number[] {
    let beam: Path[] = [-3, -2, -1].reduce<Path[]>((paths, shift) => [{ id: own[from + shift], score: 0, back: paths[0] }], []);
    for (let i = from; i <= to; i++) {
      const options = optionsAt(i);
      const byState = new Map<number, Path>();
      for (const path of beam) {
        const b = path.back?.id ?? Break;
        const c = path.back?.back?.id ?? Break;
        const before = model.pair(b, path.id);
        const beforeAll = before > 0 && b !== Break ? model.triple(c, b, path.id) : 0;
        for (const id of options) {
          const pair = model.pair(path.id, id);
          const triple = pair > 0 && path.id !== Break ? model.triple(b, path.id, id) : 0;
          const quad = triple > 0 && b !== Break ? model.quad(c, b, path.id, id) : 0;
          let p = pairProbability(model, path.id, id, pair);
          p = mix(triple, p, before, SMOOTH.triple);
          p = mix(quad, p, beforeAll, SMOOTH.quad);
          const score = path.score + Math.log(p) + caseFit(id, i);
          const state = path.id * 0x10000 + id;
          const rival = byState.get(state);
          if (!rival || rival.score < score) byState.set(state, { id, score, back: path });
        }
      }
      beam = [...byState.values()].sort((x, y) => y.score - x.score).slice(0, BEAM);
    }
    const ids: number[] = [];
    for (let path: Path | undefined = beam[0]; ids.length <= to - from && path; path = path.back) ids.push(path.id);
    return refine(ids.reverse(), from);
  }

  /** Second look at each word with both sides of its context known. */
  function refine(ids: number[], from: number): number[] {
    const line = new Int32Array(ids.length + 2 * MARGIN).fill(Break);
    line.set(ids, MARGIN);
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < ids.length; i++) {
        const options = optionsAt(from + i);
        if (options.length < 2) continue;
        scorer.move(line, MARGIN + i);
        let bestId = line[MARGIN + i];
        let bestScore = -Infinity;
        for (const id of options) {
          scorer.fitOf(id);
          const score = scorer.last.total + caseFit(id, from + i) + VECTOR_WEIGHT * scorer.last.vector;
          if (score > bestScore) {
            bestScore = score;
            bestId = id;
          }
        }
        line[MARGIN + i] = bestId;
      }
    }
    return Array.from(line.subarray(MARGIN, MARGIN + ids.length));
  }
}

/** A key in the place of a word without marks; invisible characters within the word stay. */
function spelled(key: string, written: string): string {
  const shown = visible(written);
  const word = inCaseOf(key, shown);
  if (shown.length === written.length || word.length !== shown.length) return word;
  let next = 0;
  return Array.from(written, (unit) => (unit === shown[next] ? word[next++] : unit)).join('');
}

/** Gives a lower-case key the capitals of the form it replaces. */
export function inCaseOf(key: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return key.toUpperCase();
  return like[0] === like[0].toUpperCase() ? key[0].toUpperCase() + key.slice(1) : key;
}
