/** In a thread: the data of the rules, from memory that it shares with the others. */
import { setResources } from '../resources/resources.ts';
import { loadModel, type Model } from '../speller/index.ts';
import type { ThreadData } from './threads.ts';

/** Gives the function that puts a model in place; each is opened when a rule asks for it. */
export function useSharedResources({ lexicon, models }: Pick<ThreadData, 'lexicon' | 'models'>): (path: string | undefined) => void {
  const opened = new Map<string | undefined, Model>();
  let current: string | undefined | null = null;
  return (path) => {
    if (path === current) return;
    current = path;
    const open = (): Model => loadModel(models.get(path)!);
    setResources({ lexicon: () => lexicon, model: () => opened.get(path) ?? opened.set(path, open()).get(path)! });
  };
}
