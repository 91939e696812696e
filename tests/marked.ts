/** Test texts mark reported spans with ⟦ ⟧, so that nobody types columns by hand. */

export interface MarkedText {
  text: string;
  /** Offsets [start, end) of each marked span in `text`. */
  spans: [number, number][];
}

/** Takes the marks out of a text and tells where they were. */
export function unmark(marked: string): MarkedText {
  const spans: [number, number][] = [];
  let text = '';
  for (const char of marked) {
    if (char === '⟦') spans.push([text.length, -1]);
    else if (char === '⟧') spans[spans.length - 1]![1] = text.length;
    else text += char;
  }
  return { text, spans };
}

/** Puts marks into a text: the picture that a failed test prints. */
export function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
