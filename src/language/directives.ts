/**
 * Inline directives: `<!-- eslint-disable vi/x -- why -->` anywhere, and `// eslint-disable-next-line vi/x` on a line
 * of its own, the form that editors insert into plain text. They are instructions, not prose, so they are masked.
 */
import type { SourceLocation } from '@eslint/core';
import { Filler } from '../text/filler.ts';

export interface DirectiveComment {
  type: 'comment';
  /** The text between the comment marks. */
  value: string;
  range: readonly [number, number];
  readonly loc: SourceLocation;
}

const COMMENT_START = /<!--\s*eslint/;
const DIRECTIVE = /^eslint(?:-(?:disable|enable)$|(?:-[a-z-]+)?\s)/;
const LINE_COMMENT = /^[ \t]*\/\/[ \t]*(eslint-(?:disable|enable)[^\r\n]*)$/gm;

/** Directive comments of a text in order of position; `loc` is computed when asked for. */
export function findDirectives(text: string, locOf: (start: number, end: number) => SourceLocation): DirectiveComment[] {
  if (!text.includes('eslint')) return [];
  const found: DirectiveComment[] = [];
  const add = (start: number, end: number, value: string): void => {
    const comment = { type: 'comment' as const, value, range: [start, end] as const };
    found.push(Object.defineProperty(comment, 'loc', { get: () => locOf(start, end), enumerable: true }) as DirectiveComment);
  };
  for (let from = 0, close = text.indexOf('-->'); close >= 0; from = close + 3, close = text.indexOf('-->', from)) {
    // Between two closing marks, so that no stretch is searched twice.
    const open = text.slice(Math.max(from, text.lastIndexOf('>', close - 1) + 1), close);
    const at = open.search(COMMENT_START);
    const value = at < 0 ? '' : open.slice(at + 4).trim();
    if (at >= 0 && DIRECTIVE.test(open.slice(at + 4).trimStart())) add(close - open.length + at, close + 3, value);
  }
  for (const match of text.matchAll(LINE_COMMENT)) add(match.index, match.index + match[0].length, match[1].trim());
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * Hides the directives in a projection of the text, each with the white space that it alone brought: its whole line if
 * it has one of its own, else what parts it from the words before it at the end of a line.
 */
export function maskDirectives(prose: string, directives: readonly DirectiveComment[], text: string): string {
  let masked = '';
  let at = 0;
  for (const { range } of directives) {
    if (range[0] < at) continue;
    const [from, to] = hiddenAround(text, range);
    masked += prose.slice(at, Math.max(at, from)) + String.fromCharCode(Filler.Transparent).repeat(to - Math.max(at, from));
    at = to;
  }
  return masked + prose.slice(at);
}

const REST_OF_LINE = /[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/y;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

function hiddenAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  REST_OF_LINE.lastIndex = end;
  const rest = REST_OF_LINE.exec(text);
  if (rest === null) return [start, end];
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  const isAlone = from === 0 || LINE_BREAK.test(text[from - 1]);
  return [from, isAlone ? end + rest[0].length : end];
}
