/** Lints the text of the editor, and tells the findings by their offsets in it. */
import { createLinter, type Finding } from '../../lint/lint.ts';
import { createPlugin } from '../../lint/plugin.ts';
import { Filler } from '../../text/filler.ts';
import { lineStartsOf } from '../../text/line-starts.ts';
import type { CheckOptions, PlacedFinding, Shape, TextEdit } from '../protocol.ts';

const linter = createLinter(createPlugin());
const NAMES = { text: 'text.txt', markdown: 'text.md', html: 'text.html' };
const TAB = String.fromCharCode(Filler.Break);
const OBJECT = String.fromCharCode(Filler.Opaque);

/**
 * Findings in the order of the text.
 * @param context false: only rules that need no model
 */
export function check(text: string, shape: Shape, options: CheckOptions, context: boolean): PlacedFinding[] {
  const { preset, locale, off, words } = options;
  const known = sameWords(words);
  const rules = Object.fromEntries(off.map((id) => [id, 'off' as const]));
  return shape.starts.flatMap((start, i) => {
    const part = text.slice(start, i + 1 < shape.starts.length ? shape.starts[i + 1] - 1 : text.length);
    const prose = shape.isDocument ? part.replaceAll('\t', TAB).replaceAll('\ufffc', OBJECT) : part;
    const { findings } = linter.lintText(prose, { filename: NAMES[shape.language], preset, locale, context, rules, words: known });
    const lines = lineStartsOf(prose);
    return findings.map((finding) => placed(finding, start, lines, prose.length));
  });
}

let lastWords: readonly string[] = [];

/** The same dictionary is the same object, which spares reading it again: every message brings a copy. */
function sameWords(words: readonly string[]): readonly string[] {
  if (words.length !== lastWords.length || words.some((word, i) => word !== lastWords[i])) lastWords = words;
  return lastWords;
}

function placed(message: Finding, start: number, lines: ArrayLike<number>, length: number): PlacedFinding {
  const offset = (line: number, column: number): number => Math.min(length, (lines[line - 1] ?? length) + column - 1);
  const from = offset(message.line, message.column);
  const to = Math.max(from, offset(message.endLine ?? message.line, message.endColumn ?? message.column));
  const edit = ({ range, text }: NonNullable<Finding['fix']>): TextEdit => ({
    from: start + range[0],
    to: start + range[1],
    insert: text.replaceAll(TAB, '\t').replaceAll(OBJECT, '\ufffc'),
  });
  const fix = message.fix && edit(message.fix);
  const choices = [...(fix === undefined ? [] : [fix]), ...(message.suggestions ?? []).map((suggestion) => edit(suggestion.fix))];
  return { from: start + from, to: start + to, message, ...(fix !== undefined && { fix }), choices };
}
