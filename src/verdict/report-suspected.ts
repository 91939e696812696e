/** The shared half of the rules that report what the language model suspects. */
import { findSuspected } from './verdict.ts';
import type { VilintContext } from '../language/context.ts';
import { report } from '../language/rule.ts';

/**
 * Reports every suspicion that a rule owns, with `wrong` and `right` as data. Corrections are offered with their
 * probabilities, the most probable first. Silent where the language model is not to be asked.
 */
export function reportSuspected<MessageId extends string>(context: VilintContext<MessageId>, rule: string, messageId: MessageId): void {
  const { document } = context.sourceCode;
  if (!document.context) return;
  for (const { token, corrections } of findSuspected(document).get(rule) ?? []) {
    report(context, {
      ...document.span(token),
      messageId,
      data: { wrong: document.textOf(token), right: corrections[0].text },
      suggest: corrections,
    });
  }
}
