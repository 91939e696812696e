/** Inline directives: where in a document one has to stand so that a finding is ignored. */
import type { Edit } from '../../text/edits.ts';
import type { Checked } from './checker.ts';
import type { LocatedFinding } from '../../findings/located.ts';
import { languageOfDocument } from './workspace.ts';

const NEXT_LINE = /^[ \t]*<!--\s*eslint-disable-next-line\s/;

/** Where the rules end in a line that is a directive for the next one; undefined for any other. */
function endOfRules(line: string): number | undefined {
  const head = NEXT_LINE.exec(line)?.[0].length;
  const shown = line.trimEnd();
  if (head === undefined || !shown.endsWith('-->')) return undefined;
  const body = shown.slice(head, -'-->'.length);
  const reason = body.indexOf('--');
  return body.includes('>') ? undefined : head + (reason < 0 ? body : body.slice(0, reason)).trimEnd().length;
}

/** The edit that ignores a rule on the line where a finding begins. */
export function ignoreHere({ ruleId, start }: LocatedFinding, { document }: Checked): Edit {
  const text = document.getText();
  const from = lineStart(text, start);
  const above = text.slice(lineStart(text, Math.max(0, from - 1)), from).replace(/(?:\r\n|[\r\n])$/, '');
  const rulesEnd = from > 0 ? endOfRules(above) : undefined;
  if (rulesEnd !== undefined) {
    // One directive a line: a second one would itself be the next line.
    const at = lineStart(text, from - 1) + rulesEnd;
    return { start: at, end: at, text: `, ${ruleId}` };
  }
  const isMarkdown = languageOfDocument(document) === 'markdown';
  // A comment of its own line would cut a Markdown paragraph, list or table in two.
  if (isMarkdown && above.trim() !== '') {
    const to = lineEnd(text, start);
    const bar = /\|[ \t]*$/.exec(text.slice(from, to));
    const at = bar !== null && /^[ \t]*\|/.test(text.slice(from, to)) ? from + bar.index : to;
    return { start: at, end: at, text: at === to ? ` <!-- eslint-disable-line ${ruleId} -->` : `<!-- eslint-disable-line ${ruleId} --> ` };
  }
  const indent = /^[ \t]*/.exec(text.slice(from, start))![0];
  return { start: from, end: from, text: `${indent}<!-- eslint-disable-next-line ${ruleId} -->${eolOf(text)}` };
}

/** The edit that turns a rule off in the whole document. */
export function ignoreInFile({ ruleId }: LocatedFinding, { document }: Checked): Edit {
  const text = document.getText();
  const at = firstLine(text, languageOfDocument(document));
  return { start: at, end: at, text: `<!-- eslint-disable ${ruleId} -->${eolOf(text)}` };
}

/** Where the first line may stand: after front matter or a document type, which must come first. */
function firstLine(text: string, language: string): number {
  const head =
    language === 'markdown'
      ? /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
      : language === 'html'
        ? /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<!doctype[^>]*>[ \t]*(?:\r?\n)?/i.exec(text)
        : null;
  return head?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0);
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/.exec(text.slice(offset));
  return rest === null ? text.length : offset + rest.index;
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
