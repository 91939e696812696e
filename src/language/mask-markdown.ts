/** Markdown: shows the prose as one text per paragraph, and hides the marks (CommonMark 0.31 and GitHub's tables). */
import { Filler } from '../text/filler.ts';
import { lineStartsOf } from '../text/line-starts.ts';
import { InlineMasker } from './markdown-inline.ts';
import { Projection } from './projection.ts';

const QUOTE = /[ \t]{0,3}>[ ]?/y;
const LIST = /([ \t]{0,12})([-*+]|\d{1,9}[.)])([ \t]+)(?=\S)(?:\[[ xX]\][ \t]+)?/y;
const HEADING = /[ \t]{0,3}#{1,6}(?=[ \t\r\n]|$)[ \t]*/y;
const HEADING_END = /[ \t]#+[ \t]*$/;
const RULE = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^[ \t]{0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^[ \t]{0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const DEFINITION = /^[ \t]{0,3}\[[^\]^][^\]]{0,998}\]:[ \t]*\S/;
const FOOTNOTE = /[ \t]{0,3}\[\^[^\]\s]{1,60}\]:[ \t]*/y;
const DELIMITER_ROW = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const RAW_START = /^[ \t]{0,3}(?:<(script|style|pre|textarea)(?=[\s>])|(<!--))/i;
/** A heading, perhaps as the text of items within items. */
const IN_ITEMS = /^(?:[ \t]{0,3}|[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)#{1,6}(?:[ \t]|$)/;
const CODE_INDENT = 4;

/** Masks a Markdown document. Linear in its length, whatever it holds. */
export function maskMarkdown(text: string): string {
  return new MarkdownMasker(text).run();
}

class MarkdownMasker {
  readonly #text: string;
  readonly #lineStart: Int32Array;
  readonly #projection: Projection;
  readonly #inline: InlineMasker;
  /** The paragraph being gathered: where its text starts and ends so far; -1 for none. */
  #from = -1;
  #to = -1;
  #quotes = 0;
  /** Column at which the text of the list item around begins. */
  #listIndent = 0;
  #inTable = false;
  /** Closing marks that no later line holds. */
  readonly #unclosed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
    this.#lineStart = lineStartsOf(text);
    this.#projection = new Projection(text);
    this.#inline = new InlineMasker(text, this.#projection);
  }

  run(): string {
    let line = this.#frontMatter();
    while (line < this.#lineStart.length) line = this.#block(line);
    this.#endParagraph();
    return this.#projection.toString();
  }

  /** Offset of the end of a line, without its line break. */
  #lineEnd(line: number): number {
    const next = this.#lineStart[line + 1];
    if (next === undefined) return this.#text.length;
    return next - (this.#text[next - 1] === '\n' && this.#text[next - 2] === '\r' ? 2 : 1);
  }

  #line(line: number): string {
    return this.#text.slice(this.#lineStart[line], this.#lineEnd(line));
  }

  /** Hides the lines [first, last) with what separates them. */
  #hideLines(first: number, last: number): void {
    this.#projection.hide(this.#lineStart[first], this.#lineEnd(last - 1), Filler.Break);
  }

  #frontMatter(): number {
    const mark = this.#line(0).trimEnd();
    if (mark !== '---' && mark !== '+++') return 0;
    for (let line = 1; line < this.#lineStart.length; line++) {
      const text = this.#line(line).trimEnd();
      if (text !== mark && !(mark === '---' && text === '...')) continue;
      this.#hideLines(0, line + 1);
      return line + 1;
    }
    return 0;
  }

  /** Handles the block that begins at a line; gives the line after it. */
  #block(line: number): number {
    const start = this.#lineStart[line];
    const end = this.#lineEnd(line);
    const { at, quotes } = this.#quoteMarks(start, end);
    const rest = this.#text.slice(at, end);
    if (rest.trim() === '') {
      this.#endParagraph();
      this.#inTable = false;
      this.#projection.hide(start, end, Filler.Break);
      return line + 1;
    }
    if (quotes > this.#quotes) this.#endParagraph();
    this.#quotes = quotes;
    return this.#leaf(line, start, at, end, rest);
  }

  #quoteMarks(start: number, end: number): { at: number; quotes: number } {
    let at = start;
    let quotes = 0;
    for (;;) {
      QUOTE.lastIndex = at;
      const match = QUOTE.exec(this.#text);
      if (match === null || at + match[0].length > end) return { at, quotes };
      at += match[0].length;
      quotes++;
    }
  }

  #leaf(line: number, start: number, at: number, end: number, rest: string): number {
    const indent = rest.length - rest.trimStart().length;
    if (this.#from < 0) {
      if (indent < this.#listIndent) this.#listIndent = 0;
      const isCode = columns(rest.slice(0, indent)) >= this.#listIndent + CODE_INDENT;
      if (isCode && !isListItem(rest)) return this.#hidden(line, line + 1);
    }
    // Inside a list item everything is indented as far as its text.
    const body = indent >= this.#listIndent ? rest.slice(Math.min(indent, this.#listIndent)) : rest;
    const fence = FENCE.exec(body);
    if (fence !== null) return this.#hidden(line, this.#fenceEnd(line + 1, fence[1]));
    const raw = RAW_START.exec(body);
    if (raw !== null && this.#from < 0) {
      const last = this.#rawEnd(line, raw[2] === undefined ? `</${raw[1].toLowerCase()}` : '-->');
      if (last > 0) return this.#hidden(line, last);
    }
    if (this.#from >= 0 && UNDERLINE.test(body)) return this.#hidden(line, line + 1);
    if (RULE.test(body)) return this.#hidden(line, line + 1);
    if (this.#from < 0 && DEFINITION.test(body)) return this.#hidden(line, line + 1);
    if (this.#from < 0 && body.includes('|') && line + 1 < this.#lineStart.length && this.#isDelimiterRow(line + 1)) this.#inTable = true;
    if (this.#inTable) return this.#tableRow(line, start, at, end);
    const text = this.#openers(at, end, body.length);
    if (text > at && this.#isHeading(at, end)) {
      this.#endParagraph();
      const tail = HEADING_END.exec(this.#text.slice(text, end));
      const stop = tail === null ? end : text + tail.index;
      this.#projection.hide(start, text, Filler.Break);
      this.#projection.hide(stop, end, Filler.Break);
      this.#inline.mask(text, stop);
      return line + 1;
    }
    if (text > at || this.#from < 0) {
      this.#endParagraph();
      const begin = text > at ? text : at + indent;
      this.#projection.hide(start, begin, Filler.Break);
      this.#from = begin;
    } else this.#joinLines(start, at + indent);
    this.#to = end;
    return line + 1;
  }

  /** Offset after list marks, a heading mark or a footnote label at the start of a line; the same offset if there are none. */
  #openers(start: number, end: number, room: number): number {
    let at = start;
    for (let guard = 0; guard < room; guard++) {
      LIST.lastIndex = at;
      const item = LIST.exec(this.#text);
      // Only a bullet or number 1 may interrupt a paragraph: a wrapped line may begin with "2016. ".
      const isItem =
        item !== null &&
        at + item[0].length <= end &&
        (this.#from < 0 || at > start || !/\d/.test(item[2]) || /^1[.)]$/.test(item[2]) || this.#listIndent > 0);
      if (!isItem) break;
      at += item[0].length;
    }
    if (at > start) this.#listIndent = columns(this.#text.slice(start, at).replace(/\[[ xX]\][ \t]+$/, ''));
    if (at === start && this.#from < 0) {
      FOOTNOTE.lastIndex = at;
      const note = FOOTNOTE.exec(this.#text);
      if (note !== null) return at + note[0].length;
    }
    HEADING.lastIndex = at;
    const heading = HEADING.exec(this.#text);
    return heading === null ? at : Math.min(end, at + heading[0].length);
  }

  #isHeading(at: number, end: number): boolean {
    return IN_ITEMS.test(this.#text.slice(at, Math.min(end, at + 200)));
  }

  /** A soft line break is a space, a hard one ends a line of verse or an address. `at` is where the text goes on. */
  #joinLines(lineStart: number, at: number): void {
    const text = this.#text;
    let from = this.#to;
    while (from > this.#from && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
    const isHard = this.#to - from >= 2 || (text[from - 1] === '\\' && from === this.#to);
    if (isHard) this.#projection.hide(text[from - 1] === '\\' ? from - 1 : from, at, Filler.Break);
    else this.#projection.show(from, Math.max(at, lineStart), ' ');
  }

  #endParagraph(): void {
    if (this.#from >= 0) this.#inline.mask(this.#from, this.#to);
    this.#from = -1;
  }

  #hidden(first: number, last: number): number {
    this.#endParagraph();
    this.#hideLines(first, last);
    return last;
  }

  #fenceEnd(from: number, fence: string): number {
    const close = new RegExp(`^[ \\t>]*\\${fence[0]}{${Math.min(fence.length, 1000)},}[ \\t]*$`);
    for (let line = from; line < this.#lineStart.length; line++) if (close.test(this.#line(line))) return line + 1;
    return this.#lineStart.length;
  }

  /** The line after the one that holds a closing mark; 0 if none does. */
  #rawEnd(first: number, mark: string): number {
    if (this.#unclosed.has(mark)) return 0;
    for (let line = first; line < this.#lineStart.length; line++) if (this.#line(line).toLowerCase().includes(mark)) return line + 1;
    this.#unclosed.add(mark);
    return 0;
  }

  #isDelimiterRow(line: number): boolean {
    const text = this.#line(line).replace(/^(?:[ \t]{0,3}>[ ]?)+/, '');
    return text.includes('-') && text.includes('|') && DELIMITER_ROW.test(text);
  }

  #tableRow(line: number, start: number, at: number, end: number): number {
    if (this.#isDelimiterRow(line)) return this.#hidden(line, line + 1);
    this.#endParagraph();
    this.#projection.hide(start, at, Filler.Break);
    let cell = at;
    for (let i = at; i <= end; i++) {
      if (i < end && (this.#text[i] !== '|' || this.#text[i - 1] === '\\')) continue;
      this.#cell(cell, i);
      if (i < end) this.#projection.hide(i, i + 1, Filler.Break);
      cell = i + 1;
    }
    return line + 1;
  }

  #cell(from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && this.#text[start] === ' ') start++;
    while (end > start && this.#text[end - 1] === ' ') end--;
    this.#projection.hide(from, start, Filler.Break);
    this.#projection.hide(end, to, Filler.Break);
    this.#inline.mask(start, end);
  }
}

/** Columns of leading white space and marks; a tab goes to the next multiple of four. */
function columns(prefix: string): number {
  let column = 0;
  for (const char of prefix) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function isListItem(rest: string): boolean {
  LIST.lastIndex = 0;
  return LIST.test(rest) && /^[ \t]{0,12}(?:[-*+]|\d)/.test(rest);
}
