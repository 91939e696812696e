/** What is said about a finding, with everything that can be done: in the list and in the box beside the text. */
import { isAboutWords } from '../../language/category.ts';
import { h, type Child } from '../dom.ts';
import { ruleOf, type Item } from '../item.ts';
import type { RuleInfo, TextEdit } from '../protocol.ts';
import { locale, say } from '../texts.ts';
import { entryOf } from './name.ts';
import { visible } from './visible.ts';

const MOST_CHOICES = 5;

/** What a card needs of whoever shows it: the page, or the browser extension. */
export interface CardHost {
  /** By their ids. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** The text that the findings are in. */
  readonly text: string;
  /** The findings of the same habit, this one among them. */
  alike(item: Item): readonly Item[];
  accept(edit: TextEdit): void;
  acceptAlike(item: Item): void;
  ignore(item: Item): void;
  addName(name: string): void;
  /** Tells why a rule reports what it reports. */
  explain(rule: RuleInfo): void;
  turnOff(item: Item): void;
}

/** @param done is called after every deed, with true if the finding is gone */
export function card(host: CardHost, item: Item, done: (gone: boolean) => void): HTMLElement[] {
  const act = (deed: () => unknown) => (): void => {
    deed();
    done(true);
  };
  const rule = host.rules.get(ruleOf(item));
  const written = host.text.slice(item.from, item.to);
  const same = host.alike(item).length;
  const name = rule !== undefined && isAboutWords(rule.category) ? entryOf(host.text, item.from, item.to) : undefined;
  const choices = item.choices.slice(0, MOST_CHOICES).map((edit) => {
    const becomes =
      written.slice(0, Math.max(0, edit.from - item.from)) + edit.insert + (edit.to < item.to ? written.slice(edit.to - item.from) : '');
    const label = becomes === '' ? say('delete') : visible(becomes);
    const isSafe = edit === item.fix || (item.fix !== undefined && edit.insert === item.fix.insert && edit.from === item.fix.from);
    return h(
      'button',
      { type: 'button', class: `choice${isSafe ? ' safe' : ''}`, onclick: act(() => host.accept(edit)) },
      label,
      isSafe && h('span', { class: 'note' }, say('safeNote')),
    );
  });
  const tools: Child[] = [
    same > 1 && h('button', { type: 'button', onclick: act(() => host.acceptAlike(item)) }, say('acceptSame', { count: same })),
    h('button', { type: 'button', onclick: act(() => host.ignore(item)) }, say('ignore')),
    name !== undefined && h('button', { type: 'button', onclick: act(() => host.addName(name)) }, say('addName', { name: visible(name) })),
    rule !== undefined && h('button', { type: 'button', onclick: () => host.explain(rule) }, say('why')),
    rule !== undefined && h('button', { type: 'button', onclick: act(() => host.turnOff(item)) }, say('turnOff')),
  ];
  return [
    h('p', { class: 'message', lang: locale() }, item.message.message),
    choices.length === 0
      ? h('p', { class: 'quiet' }, say('noCorrection'))
      : h('div', { class: 'choices', role: 'group', 'aria-label': say('corrections') }, ...choices),
    h('div', { class: 'tools' }, ...tools),
  ];
}
