/** A field of a page as the checking sees it, whatever it is made of. Offsets are those of the text for the engine. */
import type { Shape, TextEdit } from '../../web/protocol.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What became of an edit. The reader may have gone on meanwhile: then nothing can be told from the text. */
export type Written = 'written' | 'refused' | 'interrupted';

export interface Surface {
  readonly element: HTMLElement;
  readonly shape: Shape;
  /** The text as it is now. The other deeds go by the text that was read last. */
  read(): string;
  /** Where a span is drawn; undefined where nothing is shown of it. */
  rangeOf(span: Span): Range | undefined;
  /** The caret, if it is in the field and nothing is selected. */
  caret(): number | undefined;
  /** Puts the caret there, with the focus, and shows it. */
  goTo(offset: number): void;
  /** False for an edit that only the page itself could make, as one that joins paragraphs. */
  canWrite(edit: TextEdit): boolean;
  /** Makes an edit as if it were typed, so that the page can take part and undo it. */
  write(edit: TextEdit): Promise<Written>;
  /** Moves what lies over the page to where the field is now. True if lines have come or gone by that. */
  place(): boolean;
  dispose(): void;
}
