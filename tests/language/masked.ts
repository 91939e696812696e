/** Pictures of masked texts: fillers become signs that a reader can tell apart. */
import { expect } from 'vitest';

const SIGNS = '·^□|';

/** `·` transparent, `^` rest of a reference, `□` opaque, `|` break; runs are shown once. */
export function picture(source: string, masked: string): string {
  expect(masked.length).toBe(source.length);
  return masked.replace(/([\ufdd0-\ufdd3])\1*/g, (run) => SIGNS[run.charCodeAt(0) - 0xfdd0]!);
}

/** Texts that make careless maskers slow: each unit is repeated to a megabyte. */
export const HOSTILE = [
  '<',
  '<a ',
  '<a x="',
  '<a x=">" ',
  '</',
  '<!--',
  '<code>',
  '<pre>\n',
  '&',
  '&#',
  '[',
  '![',
  '](a "',
  '](((',
  '` `` ',
  '*a ',
  'a* ',
  '_a',
  '> ',
  '- ',
  '1. ',
  '# ',
  '|',
  '\n',
  ' ',
  '```\n~~~\n',
  '<!-- \n\n',
  'a|b\n-|-\n',
  '<a b\n\n',
  '`a\n\n',
  '[a]: b\n',
  '\\',
];
