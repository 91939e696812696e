/** In a thread: engines whose data lies in memory that the threads share. */
import type { EngineFor } from '../engine/engine.ts';
import { nodeEngines } from '../engine/node-engine.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { once } from '../text/once.ts';
import { loadModel } from '../speller/index.ts';
import type { ThreadData } from './threads.ts';

/** Makes the engines of a thread; each model is opened when a rule asks for it. */
export function threadEngines({ lexicon: bytes, models }: Pick<ThreadData, 'lexicon' | 'models'>): EngineFor {
  const lexicon = once(() => openLexicon(bytes));
  return nodeEngines({ resourcesFor: (path) => ({ lexicon, model: once(() => loadModel(models.get(path)!)) }) });
}
