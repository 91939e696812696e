/** Loads the engine's data step by step, so that the first findings do not wait for the last byte. */
import { openLexicon, type Lexicon } from '../../lexicon/lexicon.ts';
import { joinNames } from '../../lexicon/name-sections.ts';
import { loadModel } from '../../speller/index.ts';
import { joinModel } from '../../speller/split.ts';
import type { Readiness, Start } from '../protocol.ts';
import { fetchPacked } from './fetch.ts';
import { useData } from './check.ts';
import { fetchLinter } from './linter.ts';

let level: Readiness['level'] = 'none';

/** How much of the engine is there. */
export function readiness(): Readiness['level'] {
  return level;
}

/**
 * Fetches what is not there yet: the word list, the first part of the model, the second, the names.
 * @param tell hears of every step
 * @param warm is called when the model has changed, to make it quick before anybody waits for it
 */
export async function load(
  { lexicon, names, first, rest, cache, saveData }: Start['start'],
  tell: (news: Readiness) => void,
  warm: () => void,
): Promise<void> {
  let told = -1;
  const get = (url: string): Promise<Uint8Array> =>
    fetchPacked(url, cache, (share) => {
      const percent = Math.floor(share * 100);
      if (percent === told) return;
      told = percent;
      tell({ level, fetched: share });
    });
  const reached = (to: Readiness['level']): void => {
    level = to;
    tell({ level });
  };
  try {
    const list = await get(lexicon);
    const words = openLexicon(list);
    const noModel = (): never => {
      throw new Error('no model yet');
    };
    useData({ lexicon: () => words, model: noModel }, fetchLinter);
    reached('plain');
    const part = await get(first);
    use(words, joinModel(part));
    warm();
    reached('light');
    if (saveData) return;
    const model = joinModel(part, await get(rest));
    use(openLexicon(joinNames({ words: list, names: await get(names) })), model);
    warm();
    reached('full');
  } catch (error) {
    console.error(error);
    tell({ level, failed: true });
  }
}

function use(words: Lexicon, bytes: Uint8Array): void {
  const opened = loadModel(bytes);
  useData({ lexicon: () => words, model: () => opened }, fetchLinter);
}
