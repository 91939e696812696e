/** What is said about a finding, with everything that can be done: in the list and in the box beside the text. */
import { isAboutWords } from '../../language/category.ts';
import type { App } from '../app.ts';
import { nameAround } from '../editor/actions.ts';
import { ruleOf, type Item } from '../editor/findings.ts';
import { h, type Child } from '../dom.ts';
import { showRule } from '../dialogs/rules.ts';
import { locale, say } from '../texts.ts';
import { visible } from './visible.ts';

const MOST_CHOICES = 5;

/** @param done is called after every deed, with true if the finding is gone */
export function card(app: App, item: Item, done: (gone: boolean) => void): HTMLElement[] {
  const act = (deed: () => unknown) => (): void => {
    deed();
    done(true);
  };
  const rule = app.rules.get(ruleOf(item));
  const written = app.text.slice(item.from, item.to);
  const same = app.alike(item).length;
  const name = rule !== undefined && isAboutWords(rule.category) ? nameAround(app.text, item.from, item.to) : undefined;
  const choices = item.choices.slice(0, MOST_CHOICES).map((edit) => {
    const becomes =
      written.slice(0, Math.max(0, edit.from - item.from)) + edit.insert + (edit.to < item.to ? written.slice(edit.to - item.from) : '');
    const label = becomes === '' ? say('delete') : visible(becomes);
    const isSafe = edit === item.fix || (item.fix !== undefined && edit.insert === item.fix.insert && edit.from === item.fix.from);
    return h(
      'button',
      { type: 'button', class: `choice${isSafe ? ' safe' : ''}`, onclick: act(() => app.accept(edit)) },
      label,
      isSafe && h('span', { class: 'note' }, say('safeNote')),
    );
  });
  const tools: Child[] = [
    same > 1 && h('button', { type: 'button', onclick: act(() => app.acceptAlike(item)) }, say('acceptSame', { count: same })),
    h('button', { type: 'button', onclick: act(() => app.ignore(item)) }, say('ignore')),
    name !== undefined && h('button', { type: 'button', onclick: act(() => app.addName(name)) }, say('addName', { name: visible(name) })),
    rule !== undefined && h('button', { type: 'button', onclick: () => showRule(app, rule.id) }, say('why')),
    rule !== undefined && h('button', { type: 'button', onclick: act(() => app.turnOff(item)) }, say('turnOff')),
  ];
  return [
    h('p', { class: 'message', lang: locale() }, item.message.message),
    choices.length === 0
      ? h('p', { class: 'quiet' }, say('noCorrection'))
      : h('div', { class: 'choices', role: 'group', 'aria-label': say('corrections') }, ...choices),
    h('div', { class: 'tools' }, ...tools),
  ];
}
