/** The text of an editor as the engine reads it: without what editors put there for themselves. Pure. */
import { firstAtLeast } from '../../text/search.ts';

/** A text for the engine, and where each of its units stands in the text of the editor. */
export interface EngineText {
  readonly text: string;
  /** Where the unit at an offset begins in the editor's text. */
  toEditor(offset: number): number;
  /** Where what ends at an offset ends in the editor's text. */
  toEditorEnd(offset: number): number;
  /** The offset of a place in the editor's text. */
  fromEditor(offset: number): number;
}

/** Text that needs nothing done, as that of a plain field. */
export function asItIs(text: string): EngineText {
  const same = (offset: number): number => offset;
  return { text, toEditor: same, toEditorEnd: same, fromEditor: same };
}

/** Signs without width that editors keep beside the caret or in empty lines. */
const FILLER = /[\u200b\u2060\ufeff]/;

/**
 * Makes each no-break space a space, as editors write one space for the other, and drops fillers without width.
 * @param collapses true where several spaces are shown as one
 */
export function engineText(written: string, collapses: boolean): EngineText {
  const places: number[] = [];
  let text = '';
  for (let i = 0; i < written.length; i++) {
    const unit = written[i];
    if (FILLER.test(unit)) continue;
    if (collapses && unit === ' ') {
      const before = text.at(-1);
      if (before === undefined || before === '\n' || (before === ' ' && written[places.at(-1)!] === ' ')) continue;
    }
    if (collapses && unit === '\n' && text.endsWith(' ') && written[places.at(-1)!] === ' ') {
      text = text.slice(0, -1);
      places.pop();
    }
    text += unit === '\u00a0' ? ' ' : unit;
    places.push(i);
  }
  return {
    text,
    toEditor: (offset) => places[offset] ?? written.length,
    toEditorEnd: (offset) => (offset === 0 ? 0 : (places[offset - 1] ?? written.length - 1) + 1),
    fromEditor: (offset) => firstAtLeast(places, offset),
  };
}
