/** Which of the two legal places a document gives the tone in open oa, oe, uy: hòa, thủy (old) or hoà, thuỷ (new). */
import type { TextDocument } from '../text/document.ts';
import { Placement } from '../text/forms.ts';
import type { PlacementStyle } from '../text/syllable-shapes.ts';

/** The style of most words where the two differ; old where none does. To be called through `document.memo`. */
export function placementStyleOf(document: TextDocument): PlacementStyle {
  let balance = 0;
  for (const word of document.tokens.word) {
    if (word === 0) continue;
    const placement = document.forms.placementOf(word);
    if (placement === Placement.New) balance++;
    else if (placement === Placement.Old) balance--;
  }
  return balance > 0 ? 'new' : 'old';
}
