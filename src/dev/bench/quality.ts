/** How much vilint and its peers find of known errors, and how much else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useFileResources } from '../../resources/node-resources.ts';
import { model } from '../../resources/resources.ts';
import { restore } from '../../speller/index.ts';
import type { Line } from '../eval/chart.ts';
import { dictionary, vilint, wordsOf } from '../eval/checkers.ts';
import { compare, type Row } from '../eval/compare.ts';
import { curveOfModel } from '../eval/curve.ts';
import { allMarks } from '../eval/mark-loss.ts';
import { sampleSentences, scoreRestoration, type Restoration } from '../eval/restoration.ts';
import { readSet, type EvalSet } from '../eval/set.ts';
import type { Peer } from './peers.ts';
import { nodeEngines } from '../../engine/node-engine.ts';

/** The rules that a dictionary could compete with. */
export const SPELLING =
  /^vi\/(old-spelling|misspelling|likely-misspelling|non-syllable|split-word|missing-space|stop-coda|onset|incomplete|tone-mark-mis|dropped|keyboard|confusable|missing-d|missing-v|wrong-tone|hoi-nga|ch-tr|s-x|l-n|coda|rime|d-gi)/;

/** The sets that are looked for. A set with a twin is judged by what is not found in the untouched twin. */
export const SETS = [
  { name: 'planted-dev', clean: 'clean-dev', about: 'slips planted in news articles' },
  { name: 'viwiki-a', clean: undefined, about: 'encyclopedia drafts with their authors’ own slips' },
] as const;

export interface SetResult {
  readonly name: string;
  readonly about: string;
  readonly clean: string | undefined;
  readonly texts: number;
  readonly syllables: number;
  readonly errors: number;
  readonly rows: readonly Row[];
  readonly curve: Line['points'];
}

/** Measures the sets that are there. @param folder of the sets */
export function measureQuality(folder: string, peers: readonly Peer[]): SetResult[] {
  const engine = nodeEngines()();
  const present = SETS.filter(
    ({ name, clean }) => existsSync(join(folder, name)) && (clean === undefined || existsSync(join(folder, clean))),
  );
  const sets = present.map((one) => ({
    ...one,
    set: readSet(join(folder, one.name)),
    twin: one.clean === undefined ? undefined : readSet(join(folder, one.clean)),
  }));
  const wanted = wrongWords(sets.map(({ set }) => set));
  const checkers = { vilint: vilint(engine, SPELLING), others: [dictionary(), ...peers.map((peer) => peer.checker(wanted))] };
  return sets.map(({ name, about, clean, set, twin }) => ({
    name,
    about,
    clean,
    texts: set.texts.length,
    syllables: set.syllables,
    errors: set.errors.length,
    rows: compare(checkers, set, twin),
    curve: curveOfModel(model(), set),
  }));
}

/** Words that known errors touch: only there a suggestion can be right. */
function wrongWords(sets: readonly EvalSet[]): Set<string> {
  const words = new Set<string>();
  for (const { text, gold } of sets.flatMap(({ texts }) => texts)) {
    if (gold.length === 0) continue;
    for (const { start, end } of wordsOf(text))
      if (gold.some((span) => span.start < end && start < span.end)) words.add(text.slice(start, end).normalize('NFC'));
  }
  return words;
}

/** Sentences of a corpus that lose their diacritics and get them back. */
export async function measureRestoration(corpus: string, count: number): Promise<Restoration> {
  useFileResources();
  return scoreRestoration(await sampleSentences(corpus, count), allMarks, (text) => restore(model(), text));
}
