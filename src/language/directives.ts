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

const HTML_COMMENT = /<!--\s*(eslint(?:-[a-z-]+)?\s[^>]*?|eslint-(?:disable|enable)\s*)-->/g;
const LINE_COMMENT = /^[ \t]*\/\/[ \t]*(eslint-(?:disable|enable)[^\r\n]*)$/gm;

/** Directive comments of a text in order of position; `loc` is computed when asked for. */
export function findDirectives(text: string, locOf: (start: number, end: number) => SourceLocation): DirectiveComment[] {
  if (!text.includes('eslint')) return [];
  const found: DirectiveComment[] = [];
  for (const pattern of [HTML_COMMENT, LINE_COMMENT]) {
    for (const match of text.matchAll(pattern)) {
      const range = [match.index, match.index + match[0].length] as const;
      found.push({
        type: 'comment',
        value: match[1].trim(),
        range,
        get loc() {
          return locOf(range[0], range[1]);
        },
      });
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** Hides the directives in a projection of the text. */
export function maskDirectives(prose: string, directives: readonly DirectiveComment[]): string {
  let masked = '';
  let at = 0;
  for (const { range } of directives) {
    if (range[0] < at) continue;
    masked += prose.slice(at, range[0]) + String.fromCharCode(Filler.Transparent).repeat(range[1] - range[0]);
    at = range[1];
  }
  return masked + prose.slice(at);
}
