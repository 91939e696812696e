/** The shared half of the rules that report what the language model suspects. */
import type { RuleContext } from '../language/check.ts';
import type { Localised } from '../messages/locale.ts';
import { findSuspected, type Suspected } from './verdict.ts';

/** Rationale of the rules about sounds that an accent does not tell apart. */
export const SOUNDS_ALIKE: Localised = {
  vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
  en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
};

/**
 * Reports every word that is surely wrong and that the rule owns: by the diagnosis of its spelling where there is one,
 * else by its slip.
 */
export function reportErrors<MessageId extends string>(context: RuleContext<MessageId>, messageId: MessageId): void {
  const { meta } = context;
  const owns = ({ diagnosis, slip }: Suspected): boolean =>
    diagnosis === undefined ? meta.slips?.includes(slip) === true : diagnosis === meta.diagnosis;
  reportWhere(context, messageId, (suspected) => suspected.grade === 'error' && owns(suspected));
}

/** Reports every word that is probably wrong, whatever the slip. */
export function reportWarnings<MessageId extends string>(context: RuleContext<MessageId>, messageId: MessageId): void {
  reportWhere(context, messageId, ({ grade }) => grade === 'warning');
}

/**
 * Data are `wrong` and `right`. Corrections are offered with their probabilities, the most probable first. Silent where
 * the language model is not to be asked.
 */
function reportWhere<MessageId extends string>(
  context: RuleContext<MessageId>,
  messageId: MessageId,
  isMine: (suspected: Suspected) => boolean,
): void {
  const { document } = context;
  if (!document.useModel) return;
  for (const { token, corrections } of findSuspected(document).filter(isMine)) {
    context.report({
      ...document.span(token),
      messageId,
      data: { wrong: document.textOf(token), right: corrections[0].text },
      suggest: corrections,
    });
  }
}
