/**
 * A text with markup, as clients annotate it: what is prose, and what is not. The prose is checked; clients count
 * offsets over prose and markup together.
 */
import { firstWhere } from '../../text/search.ts';

/** One stretch. Markup may stand for something in the prose: a paragraph's end for a line break. */
export interface Piece {
  /** Undefined for markup. */
  text?: string;
  markup?: string;
  interpretAs?: string;
}

/** Offsets [from, to) in the source that are [start, end) in the prose. */
interface Stretch {
  isText: boolean;
  from: number;
  to: number;
  start: number;
  end: number;
}

export interface Span {
  start: number;
  end: number;
}

export class AnnotatedText {
  /** What is checked: the texts, and what markup stands for. */
  readonly prose: string;
  /** What the client has: the texts and the markup. */
  readonly source: string;
  readonly #stretches: Stretch[] = [];

  constructor(pieces: readonly Piece[]) {
    let prose = '';
    let source = '';
    for (const { text, markup, interpretAs = '' } of withoutMark(pieces)) {
      const [as, is] = text === undefined ? [interpretAs, markup ?? ''] : [text, text];
      this.#stretches.push({
        isText: text !== undefined,
        from: source.length,
        to: source.length + is.length,
        start: prose.length,
        end: prose.length + as.length,
      });
      prose += as;
      source += is;
    }
    this.prose = prose;
    this.source = source;
  }

  /**
   * A span of the prose in the source, from its first to its last piece of text. Undefined for one that is markup alone,
   * and for white space that markup parts: what is two spaces without a link or a tag need not be two with it.
   */
  toSource(span: Span): Span | undefined {
    const { start, end } = span;
    if (start === end) {
      const at = this.#editable(span);
      return at && { start: at.from + start - at.start, end: at.from + end - at.start };
    }
    let found: Span | undefined;
    let markupInside = false;
    let markup = false;
    for (let i = this.#indexAt(start); i < this.#stretches.length; i++) {
      const stretch = this.#stretches[i];
      if (stretch.start >= end) break;
      if (!stretch.isText) {
        markup = true;
        continue;
      }
      const [first, last] = [Math.max(start, stretch.start), Math.min(end, stretch.end)];
      if (first >= last) continue;
      markupInside ||= found !== undefined && markup;
      found = { start: found?.start ?? stretch.from + first - stretch.start, end: stretch.from + last - stretch.start };
    }
    return markupInside && this.prose.slice(start, end).trim() === '' ? undefined : found;
  }

  /** An edit of the prose as one of the source; undefined if it would change markup. */
  toSourceEdit(edit: Span): Span | undefined {
    const stretch = this.#editable(edit);
    return stretch && { start: stretch.from + edit.start - stretch.start, end: stretch.from + edit.end - stretch.start };
  }

  /** The piece of text that a span lies in; at a border the one before it. */
  #editable({ start, end }: Span): Stretch | undefined {
    for (let i = this.#indexAt(start); i < this.#stretches.length && this.#stretches[i].start <= start; i++) {
      const stretch = this.#stretches[i];
      if (stretch.isText && start >= stretch.start && end <= stretch.end) return stretch;
    }
    return undefined;
  }

  /** The first stretch that ends at or after an offset of the prose. */
  #indexAt(offset: number): number {
    return firstWhere(this.#stretches.length, (i) => this.#stretches[i].end >= offset);
  }
}

/** A byte order mark at the start is markup: ESLint counts none. */
function withoutMark([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (!first?.text?.startsWith('\ufeff')) return first === undefined ? [] : [first, ...rest];
  return [{ markup: '\ufeff' }, { text: first.text.slice(1) }, ...rest];
}
