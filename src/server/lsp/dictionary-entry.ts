/** What of a finding can be taught to a dictionary. */
import { aboutWords } from '../../config/review-dictionaries.ts';
import { formatEntry, parseEntry } from '../../dictionary/entry.ts';
import { nameAround } from '../../dictionary/name-around.ts';
import type { Checked } from './checker.ts';
import type { LocatedFinding } from '../../findings/located.ts';

/** Longer stretches are no words. */
const LONGEST_UNITS = 60;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The entry that would drop the finding, as a line of a dictionary; undefined if none would. */
export function entryFor({ ruleId, start, end }: LocatedFinding, { document }: Checked): string | undefined {
  if (ruleId === null || !aboutWords(ruleId.replace(/^vi\//, ''))) return undefined;
  const text = document.getText();
  let from = start;
  let to = end;
  while (from > 0 && WORD.test(text[from - 1]) && WORD.test(text[from] ?? '')) from--;
  while (to < text.length && WORD.test(text[to]) && WORD.test(text[to - 1] ?? '')) to++;
  const span = nameAround(text, from, to);
  if (span.length > LONGEST_UNITS || /[\r\n#[\]]/.test(span) || !WORD.test(span)) return undefined;
  try {
    const entry = parseEntry(span, '');
    return entry && formatEntry(entry);
  } catch {
    return undefined;
  }
}
