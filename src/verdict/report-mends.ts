/** The shared half of the rules that each report one kind of mend. */
import { mendsOf } from '../damage/damage.ts';
import type { MendKind } from '../damage/mends/proposal.ts';
import type { RuleContext } from '../language/check.ts';

/**
 * Reports every mend of the kind, as a whole, with `wrong` and `right`; corrections are offered best first.
 * @param leftover message of what is only to be deleted
 */
export function reportMends<MessageId extends string>(
  context: RuleContext<MessageId>,
  kind: MendKind,
  messageId: MessageId,
  leftover: MessageId = messageId,
): void {
  const { document } = context;
  for (const { start, end, corrections, ...mend } of mendsOf(document)) {
    if (mend.kind !== kind) continue;
    const right = corrections[0].text;
    const data = { wrong: document.text.slice(start, end).trim(), right };
    context.report({ start, end, messageId: right === '' ? leftover : messageId, data, suggest: corrections, damage: true });
  }
}
