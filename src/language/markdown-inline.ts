/** Markdown inside one paragraph: code spans, links, images, emphasis, tags, escapes (CommonMark 0.31, section 6). */
import { Filler } from '../text/filler.ts';
import type { Projection } from './projection.ts';
import { referenceAt } from '../text/references.ts';
import { TagFinder } from './tags.ts';

const EVENT = /[\\`*_~[\]!<&$]/g;
/** $x = 1$ or $$x = 1$$: no space inside the signs, no digit after them, and something that prose has not. */
const FORMULA = /(\$\$?)(?![\s$])(?=[^$\n]{0,500}[=+^_{}\\<>|]|[\p{L}\d]{1,3}\$)[^$\n]{0,500}?(?<!\s)\1(?![\d$])/uy;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/y;
const DESTINATION = /\(\s*(?:(?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))+)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*)?\)/y;
const LABEL = /\[[^[\]]{0,999}\]/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const FOOTNOTE = /^\[\^[^\]\s]+\]$/;

interface Run {
  start: number;
  length: number;
}

export class InlineMasker {
  readonly #text: string;
  readonly #projection: Projection;
  /** Tags of the paragraph being masked, made when one is met. */
  #tags: { finder: TagFinder; from: number } | undefined;
  /** The next event, kept because it may be far beyond the paragraph: looked for once, not once a paragraph. */
  #next = { from: 0, index: -1, char: '' };

  constructor(text: string, projection: Projection) {
    this.#text = text;
    this.#projection = projection;
  }

  /** Masks the paragraph [from, to). */
  mask(from: number, to: number): void {
    const text = this.#text;
    const openBrackets: { at: number; image: boolean }[] = [];
    const emphasis: Record<string, Run[]> = { '*': [], _: [], '~': [] };
    /** Lengths of backtick runs that close nowhere in the rest of the paragraph. */
    const unclosedTicks = new Set<number>();
    let at = from;
    this.#tags = undefined;
    for (;;) {
      const { index, char } = this.#eventAfter(at);
      if (index >= to) return;
      at = index;
      if (char === '\\') at = this.#escape(at);
      else if (char === '`') at = this.#code(at, to, unclosedTicks);
      else if (char === '[') {
        openBrackets.push({ at, image: false });
        at++;
      } else if (char === '!') {
        if (text[at + 1] === '[') openBrackets.push({ at: at++, image: true });
        at++;
      } else if (char === ']') at = this.#link(at, to, openBrackets.pop());
      else if (char === '<') at = this.#tag(at, from, to);
      else if (char === '&') at = this.#reference(at);
      else if (char === '$') at = this.#formula(at, to);
      else at = this.#emphasis(at, to, char, emphasis[char]);
    }
  }

  /** Hides a formula; a lone sign is money. */
  #formula(at: number, to: number): number {
    FORMULA.lastIndex = at;
    const match = FORMULA.exec(this.#text);
    if (match === null || at + match[0].length > to) return at + 1;
    this.#projection.hide(at, at + match[0].length, Filler.Opaque);
    return at + match[0].length;
  }

  #eventAfter(at: number): { index: number; char: string } {
    if (at >= this.#next.from && at <= this.#next.index) return this.#next;
    EVENT.lastIndex = at;
    const match = EVENT.exec(this.#text);
    this.#next = { from: at, index: match?.index ?? Infinity, char: match?.[0] ?? '' };
    return this.#next;
  }

  #escape(at: number): number {
    const next = this.#text[at + 1];
    if (next === undefined || !ESCAPABLE.test(next)) return at + 1;
    this.#projection.hide(at, at + 1, Filler.Transparent);
    return at + 2;
  }

  #code(at: number, to: number, unclosed: Set<number>): number {
    const open = this.#runLength(at, to, '`');
    const body = at + open;
    if (unclosed.has(open)) return body;
    for (let next = this.#text.indexOf('`', body); next >= 0 && next < to; next = this.#text.indexOf('`', next)) {
      const length = this.#runLength(next, to, '`');
      next += length;
      if (length !== open) continue;
      this.#projection.hide(at, next, Filler.Opaque);
      return next;
    }
    unclosed.add(open);
    return body;
  }

  #runLength(at: number, to: number, char: string): number {
    let end = at;
    while (end < to && this.#text[end] === char) end++;
    return end - at;
  }

  /** At a closing bracket: hides the marks and address of a link, the whole of an image or footnote mark. */
  #link(at: number, to: number, open: { at: number; image: boolean } | undefined): number {
    if (open === undefined) return at + 1;
    const text = this.#text;
    let end = at + 1;
    const pattern = text[end] === '(' ? DESTINATION : text[end] === '[' ? LABEL : undefined;
    if (pattern !== undefined) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (match !== null && end + match[0].length <= to) end += match[0].length;
    }
    if (open.image && end > at + 1) this.#projection.hide(open.at, end, Filler.Opaque);
    else if (end > at + 1) {
      this.#projection.hide(open.at, open.at + 1, Filler.Transparent);
      this.#projection.hide(at, end, Filler.Transparent);
    } else if (at - open.at < 64 && FOOTNOTE.test(text.slice(open.at, end))) this.#projection.hide(open.at, end, Filler.Transparent);
    return end;
  }

  #tag(at: number, from: number, to: number): number {
    AUTOLINK.lastIndex = at;
    const match = AUTOLINK.exec(this.#text);
    if (match !== null) {
      this.#projection.hide(at, at + match[0].length, Filler.Opaque);
      return at + match[0].length;
    }
    // A tag ends in its paragraph, or is none.
    this.#tags ??= { finder: new TagFinder(this.#text.slice(from, to)), from };
    const markup = this.#tags.finder.at(at - from);
    if (markup === undefined) return at + 1;
    this.#projection.hide(at, from + markup.end, markup.filler);
    return from + markup.end;
  }

  #reference(at: number): number {
    const reference = referenceAt(this.#text, at);
    if (reference === undefined) return at + 1;
    const end = at + reference.length;
    if (reference.text === undefined) this.#projection.hide(at, end, Filler.Opaque);
    else this.#projection.show(at, end, reference.text);
    return end;
  }

  /** A run of * _ or ~: hidden together with the run that it closes. */
  #emphasis(at: number, to: number, char: string, open: Run[]): number {
    const length = this.#runLength(at, to, char);
    const end = at + length;
    if (char === '~' && length !== 2) return end;
    const { opens, closes } = this.#flanks(at, end, char === '_');
    let left = length;
    while (closes && left > 0 && open.length > 0) {
      const partner = open[open.length - 1];
      const size = Math.min(left, partner.length);
      partner.length -= size;
      this.#projection.hide(partner.start + partner.length, partner.start + partner.length + size, Filler.Transparent);
      this.#projection.hide(end - left, end - left + size, Filler.Transparent);
      left -= size;
      if (partner.length === 0) open.pop();
    }
    if (opens && left > 0) open.push({ start: end - left, length: left });
    return end;
  }

  /** Left- and right-flanking runs; an underscore inside a word is neither. */
  #flanks(at: number, end: number, strict: boolean): { opens: boolean; closes: boolean } {
    const before = this.#text[at - 1] ?? ' ';
    const after = this.#text[end] ?? ' ';
    const spaceBefore = /\s/.test(before);
    const spaceAfter = /\s/.test(after);
    const markBefore = /[\p{P}\p{S}]/u.test(before);
    const markAfter = /[\p{P}\p{S}]/u.test(after);
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    if (!strict) return { opens: left, closes: right };
    return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
  }
}
