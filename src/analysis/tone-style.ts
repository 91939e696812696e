/** Which of the two legal places a document gives the tone in open oa, oe, uy: hòa, thủy (old) or hoà, thuỷ (new). */
import type { TextDocument } from '../text/document.ts';
import { parseSyllable } from '../text/syllable.ts';
import type { PlacementStyle } from '../text/syllable-shapes.ts';

/** The style of most words where the two differ; old where none does. To be called through `document.memo`. */
export function placementStyleOf(document: TextDocument): PlacementStyle {
  const { word, vocabulary } = document.tokens;
  const times = new Map<number, number>();
  for (const id of word) if (id !== 0) times.set(id, (times.get(id) ?? 0) + 1);
  let balance = 0;
  for (const [id, count] of times) {
    const placement = parseSyllable(vocabulary.forms[id])?.tonePlacement;
    if (placement === 'new') balance += count;
    else if (placement === 'old') balance -= count;
  }
  return balance > 0 ? 'new' : 'old';
}
