/** Findings as LanguageTool's clients read them: matches, which replace what they mark. */
import type { Locale } from '../../messages/locale.ts';
import { proposalsOf, type LocatedFinding } from '../../findings/located.ts';
import { firstWhere } from '../../text/search.ts';
import type { AnnotatedText, Span } from './annotated-text.ts';
import { apiRule, isWholeText, waitsForEnd, type ApiRule } from './rule-ids.ts';

export interface Match extends Span {
  message: string;
  replacements: string[];
  rule: ApiRule;
  /** Wrong only once the sentence is complete. */
  waits: boolean;
  wholeText: boolean;
}

/** Units of context on either side. */
const CONTEXT = 40;
const isLineBreak = (char: string | undefined): boolean => char === undefined || /[\n\r\u0085\u2028\u2029]/.test(char);

/**
 * The findings of a text as matches in its source, in order.
 * @param findings by their offsets in the prose
 * @param page URL of the pages of the rules
 */
export function toMatches(text: AnnotatedText, findings: readonly LocatedFinding[], locale: Locale, page: string): Match[] {
  const matches = findings.flatMap((finding) => {
    const span = text.toSource(finding);
    if (span === undefined) return [];
    return [
      {
        ...withReplacements(text, span, finding),
        message: finding.message,
        rule: apiRule(finding.ruleId, locale, page),
        waits: waitsForEnd(finding.ruleId),
        wholeText: isWholeText(finding.ruleId),
      },
    ];
  });
  matches.sort((a, b) => a.start - b.start || a.end - b.end);
  matches.forEach((match, i) => showDeletion(match, text.source, matches[i - 1]?.end ?? 0, matches[i + 1]?.start ?? text.source.length));
  return matches;
}

/** A replacement takes the place of the whole match, so the match grows to what the corrections change. */
function withReplacements(text: AnnotatedText, span: Span, finding: LocatedFinding): Span & { replacements: string[] } {
  const { source } = text;
  const edits = proposalsOf(finding).flatMap((edit) => {
    const at = text.toSourceEdit(edit);
    return at === undefined ? [] : [{ ...at, value: edit.text }];
  });
  const start = Math.min(span.start, ...edits.map((edit) => edit.start));
  const end = Math.max(span.end, ...edits.map((edit) => edit.end));
  const values = edits.map((edit) => source.slice(start, edit.start) + edit.value + source.slice(edit.end, end));
  return { start, end, replacements: [...new Set(values)] };
}

/** Menus of clients show a deletion as an empty line or not at all: a neighbour that stays makes it a replacement. */
function showDeletion(match: Match, source: string, previousEnd: number, nextStart: number): void {
  if (!match.replacements.includes('')) return;
  const after = String.fromCodePoint(source.codePointAt(match.end) ?? 0x0a);
  if (!isLineBreak(after) && match.end + after.length <= nextStart) {
    match.end += after.length;
    match.replacements = match.replacements.map((value) => value + after);
    return;
  }
  const before = /[\s\S]$/u.exec(source.slice(Math.max(0, match.start - 2), match.start))?.[0];
  if (before === undefined || match.start - before.length < previousEnd) return;
  match.start -= before.length;
  match.replacements = match.replacements.map((value) => before + value);
}

/** A match as JSON has it. */
export function describe(match: Match, source: string, sentences: readonly Span[], compact: boolean): object {
  const { start, end, message, replacements, rule, waits, wholeText } = match;
  return {
    message,
    shortMessage: rule.category.name,
    replacements: replacements.slice(0, compact ? 5 : undefined).map((value) => ({ value })),
    offset: start,
    length: end - start,
    ...(!compact && { context: contextOf(source, match), sentence: sentenceOf(source, sentences, start) }),
    type: { typeName: rule.issueType === 'misspelling' ? 'UnknownWord' : 'Other' },
    rule,
    ignoreForIncompleteSentence: waits,
    contextForSureMatch: wholeText ? -1 : 0,
  };
}

/** The surroundings, word for word: some clients look for them in the text. */
function contextOf(source: string, { start, end }: Span): { text: string; offset: number; length: number } {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(source.length, end + CONTEXT);
  if (isTail(source.charCodeAt(from))) from--;
  if (isTail(source.charCodeAt(to))) to++;
  return { text: source.slice(from, to), offset: start - from, length: end - start };
}

/** The second half of a surrogate pair. */
const isTail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function sentenceOf(source: string, sentences: readonly Span[], offset: number): string {
  const found = sentences[firstWhere(sentences.length, (i) => sentences[i].end > offset)];
  return found === undefined ? '' : source.slice(found.start, found.end);
}
