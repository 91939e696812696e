/** Why a rule reports what it reports, with examples. */
import { h } from '../dom.ts';
import type { RuleInfo } from '../protocol.ts';
import { locale, say } from '../texts.ts';
import { visible } from './visible.ts';

/** An example with its faulty words marked. */
function example({ text, fix }: RuleInfo['invalid'][number]): HTMLElement {
  const parts = text.split(/⟦|⟧/).map((part, i) => (i % 2 === 1 ? h('mark', {}, visible(part)) : part.replace(/\n/g, ' ⏎ ')));
  const becomes =
    fix === undefined ? [] : [fix].flat().map((words) => (words === '' ? `(${say('delete').toLowerCase()})` : visible(words)));
  return h('li', { lang: 'vi' }, ...parts, becomes.length > 0 && h('ins', {}, ` → ${becomes.join(', ')}`));
}

export function explanation(rule: RuleInfo): HTMLElement[] {
  const speech = locale();
  return [
    h('p', {}, rule.rationale[speech]),
    h('h4', {}, say('reported')),
    h('ul', {}, ...rule.invalid.slice(0, 6).map(example)),
    ...(rule.valid.length === 0
      ? []
      : [
          h('h4', {}, say('silent')),
          h('ul', {}, ...rule.valid.slice(0, 4).map((text) => h('li', { lang: 'vi' }, text.replace(/\n/g, ' ⏎ ')))),
        ]),
    ...(rule.authority === undefined ? [] : [h('p', { class: 'quiet' }, `${say('authority')}: ${rule.authority}`)]),
    h('p', { class: 'quiet' }, `${say('whenOff')}: ${rule.whenOff[speech]}`),
  ];
}
