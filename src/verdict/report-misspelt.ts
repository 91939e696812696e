/** The shared half of the rules that each report one kind of misspelt syllable. */
import type { RuleContext } from '../language/check.ts';
import type { Localised } from '../messages/locale.ts';
import { matchCase } from '../text/case.ts';
import type { TextDocument } from '../text/document.ts';
import { findMisspelt, type Misspelt } from './misspelt.ts';
import { reportErrors } from './report-suspected.ts';
import type { Correction } from '../text/correction.ts';

type MessageId = 'misspelt' | 'unknown';

/** Message "unknown" of every such rule. */
export const UNKNOWN_WORD: Localised = { vi: '“{{wrong}}” không phải là tiếng Việt.', en: '“{{wrong}}” is no Vietnamese syllable.' };

/**
 * Reports every word with the rule's diagnosis: message "misspelt" with `wrong` and `right`, or "unknown" with `wrong`
 * where nothing mends the word. Corrections are offered best first; a rule that fixes applies a certain one unseen.
 * What only the language model sees in words that the rule owns comes on top.
 */
export function reportMisspelt<Own extends string>(context: RuleContext<MessageId | Own>): void {
  const { document, meta } = context;
  const misspelt = meta.diagnosis === undefined ? [] : (findMisspelt(document)[meta.diagnosis] ?? []);
  for (const word of misspelt) {
    const span = document.span(word.token);
    const wrong = document.textOf(word.token);
    const fixes = fixesOf(document, word);
    if (fixes.length === 0) context.report({ ...span, messageId: 'unknown', data: { wrong } });
    else {
      const data = { wrong, right: fixes[0].text };
      const offer = meta.fix === 'auto' && word.certain ? { fix: fixes[0].text } : { suggest: fixes };
      context.report({ ...span, messageId: 'misspelt', data, ...offer });
    }
  }
  reportErrors(context, 'misspelt');
}

function fixesOf(document: TextDocument, { token, corrections }: Misspelt): Correction[] {
  const written = document.textOf(token).normalize('NFC');
  return corrections.map((correction) => ({ ...correction, text: matchCase(written, correction.text) }));
}
