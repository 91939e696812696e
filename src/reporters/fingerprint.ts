/** Names for findings that stay the same while the text around them moves. */
import { createHash } from 'node:crypto';
import type { Linter } from 'eslint';
import type { SourceText } from './source-text.ts';

/** Units of text on each side of a finding that tell it from others of its kind. */
const CONTEXT = 32;

/**
 * Fingerprints of the findings of one file, in their order: 32 hexadecimal digits of the rule, the reported words and
 * those beside them on the line, and a number where all that is the same. Lines may be inserted, removed, moved or
 * indented elsewhere without effect; positions play no part.
 */
export function fingerprintsOf(messages: readonly Linter.LintMessage[], source: SourceText): string[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const key = JSON.stringify([message.ruleId, ...surroundings(message, source)]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash(count === 0 ? key : `${key}${count}`);
  });
}

/** 32 hexadecimal digits of a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function surroundings(message: Linter.LintMessage, source: SourceText): string[] {
  const span = source.spanOf(message);
  if (span === undefined) return [message.message];
  const line = source.line(message.line) ?? '';
  const from = message.column - 1;
  const to = Math.min(line.length, from + span.end - span.start);
  return [line.slice(Math.max(0, from - CONTEXT), from), source.text.slice(span.start, span.end), line.slice(to, to + CONTEXT)].map(
    (text) => text.replace(/\s+/g, ' ').trim(),
  );
}
