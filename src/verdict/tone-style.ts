/** Which of the two legal places a document gives the tone in open oa, oe, uy: hòa, thủy (old) or hoà, thuỷ (new). */
import { perDocument } from '../text/document.ts';
import { Placement } from '../text/forms.ts';
import type { PlacementStyle } from '../text/syllable-shapes.ts';
import { WordList } from '../text/word-list.ts';

const telling = new WordList((_form, word, forms) => forms.placementOf(word) !== Placement.Same);

/** The style of most words where the two differ; old where none does. */
export const placementStyleOf = perDocument((document): PlacementStyle => {
  let balance = 0;
  for (const at of telling.in(document)) balance += document.forms.placementOf(document.tokens.word[at]) === Placement.New ? 1 : -1;
  return balance > 0 ? 'new' : 'old';
});
