/** Findings as comments in the documents they were made in. */
import type { Note, OpenFile } from '../formats/file.ts';
import type { Finding, LintResult } from '../lint/lint.ts';
import type { Locale, Localised } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { locate, proposalsOf, type LocatedFinding } from './located.ts';

const WORDS = {
  instead: { vi: 'Thay bằng “{text}”.', en: 'Replace with “{text}”.' },
  delete: { vi: 'Xóa.', en: 'Delete.' },
  where: { vi: '{place}: “{words}”', en: '{place}: “{words}”' },
} satisfies Record<string, Localised>;

/** Suggestions that a comment lists. */
const MOST = 5;
const LONGEST = 80;

/**
 * The comments of a file: what is wrong, what could stand instead, and the rule.
 * @param results those of the parts of the file
 * @param isTold whether a finding becomes a comment
 */
export function notesOf(file: OpenFile, results: readonly LintResult[], locale: Locale, isTold: (finding: Finding) => boolean): Note[] {
  return file.parts.flatMap((part, i) =>
    locate(part.text, results[i].findings.filter(isTold)).map((finding): Note => {
      const { start, end, ruleId } = finding;
      const words = (part.shown ?? part.text).slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, ' ');
      return {
        start: part.toView(start),
        end: part.toView(end),
        text: [finding.message, ...proposalsIn(finding, locale), ...(ruleId === null ? [] : [ruleId])].join('\n'),
        where: say(WORDS.where, { place: part.place?.(start)[locale] ?? '', words }, locale),
      };
    }),
  );
}

function proposalsIn(finding: LocatedFinding, locale: Locale): string[] {
  const lines = proposalsOf(finding).map(
    ({ text, description }) => description ?? say(text === '' ? WORDS.delete : WORDS.instead, { text }, locale),
  );
  return [...new Set(lines)].slice(0, MOST).map((line) => `→ ${line}`);
}
