/** The shared half of the rules that each report one kind of misspelt syllable. */
import { findMisspelt, RULE_OF_KIND, type Misspelt } from './misspelt.ts';
import { matchCase } from '../text/case.ts';
import type { TextDocument } from '../text/document.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import type { Localised } from '../messages/locale.ts';
import { reportSuspected } from './report-suspected.ts';
import type { VilintContext } from '../language/context.ts';
import { report, type Correction } from '../language/rule.ts';

/** Message "unknown" of every such rule. */
export const UNKNOWN_WORD: Localised = { vi: '“{{wrong}}” không phải là tiếng Việt.', en: '“{{wrong}}” is no Vietnamese syllable.' };

/**
 * Reports every word of one kind: message "misspelt" with `wrong` and `right`, or "unknown" with `wrong` where nothing
 * mends the word. Corrections are offered best first. What only the
 * language model sees in words of the kind comes on top.
 * @param automatic apply the correction unseen where it is certain
 */
export function reportMisspelt(context: VilintContext<'misspelt' | 'unknown'>, kind: DiagnosisKind, automatic: boolean): void {
  const { document } = context.sourceCode;
  for (const word of findMisspelt(document)[kind] ?? []) {
    const span = document.span(word.token);
    const wrong = document.textOf(word.token);
    const fixes = fixesOf(document, word);
    if (fixes.length === 0) report(context, { ...span, messageId: 'unknown', data: { wrong } });
    else {
      const data = { wrong, right: fixes[0].text };
      report(context, {
        ...span,
        messageId: 'misspelt',
        data,
        ...(automatic && word.certain ? { fix: fixes[0].text } : { suggest: fixes }),
      });
    }
  }
  reportSuspected(context, RULE_OF_KIND[kind], 'misspelt');
}

function fixesOf(document: TextDocument, { token, corrections }: Misspelt): Correction[] {
  const written = document.textOf(token).normalize('NFC');
  return corrections.map((correction) => ({ ...correction, text: matchCase(written, correction.text) }));
}
