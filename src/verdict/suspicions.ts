/** The language model's suspicions about a document, before the rules share them out. */
import { model } from '../resources/resources.ts';
import { analyse, type Suspicion } from '../speller/index.ts';
import { perDocument } from '../text/document.ts';

/** Suspicions by token index, in text order. */
export const suspicionsByToken = perDocument((document): ReadonlyMap<number, Suspicion> => {
  return new Map(analyse(model(), document).map((suspicion) => [suspicion.token, suspicion]));
});
