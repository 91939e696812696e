/** All rules: what each reports, why, and a tick to turn it off. */
import { CATEGORIES } from '../../language/category.ts';
import type { Preset } from '../../lint/plugin.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { RuleInfo } from '../protocol.ts';
import { locale, say, type TextKey } from '../texts.ts';
import { visible } from '../panel/visible.ts';
import { openDialog } from './dialog.ts';

const PRESETS = ['ci', 'recommended', 'editorial'] as const satisfies readonly Preset[];

/** An example with its faulty words marked. */
function example({ text, fix }: RuleInfo['invalid'][number]): HTMLElement {
  const parts = text.split(/⟦|⟧/).map((part, i) => (i % 2 === 1 ? h('mark', {}, visible(part)) : part.replace(/\n/g, ' ⏎ ')));
  const becomes =
    fix === undefined ? [] : [fix].flat().map((words) => (words === '' ? `(${say('delete').toLowerCase()})` : visible(words)));
  return h('li', { lang: 'vi' }, ...parts, becomes.length > 0 && h('ins', {}, ` → ${becomes.join(', ')}`));
}

function explanation(rule: RuleInfo): HTMLElement[] {
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

/** Explains one rule. */
export function showRule(app: App, id: string): void {
  const rule = app.rules.get(id);
  if (rule === undefined) return;
  openDialog(
    rule.description[locale()].replace(/\.$/, ''),
    h('div', { class: 'rule' }, h('p', { class: 'quiet' }, h('code', {}, id)), ...explanation(rule)),
  );
}

function entry(app: App, rule: RuleInfo): HTMLElement {
  const isOn = !app.settings.off.includes(rule.id);
  const body = h('div', { class: 'rule' });
  const details = h(
    'details',
    { ontoggle: () => body.childElementCount === 0 && body.append(...explanation(rule)) },
    h(
      'summary',
      {},
      rule.description[locale()],
      ' ',
      h('span', { class: 'quiet' }, h('code', {}, rule.id), ` · ${say(`level${rule.level}`)}`),
    ),
    body,
  );
  return h(
    'li',
    {},
    h('input', {
      type: 'checkbox',
      checked: isOn,
      'aria-label': rule.description[locale()],
      onchange: ({ target }) => {
        const others = app.settings.off.filter((id) => id !== rule.id);
        app.set({ off: (target as HTMLInputElement).checked ? others : [...others, rule.id] });
      },
    }),
    details,
  );
}

/** All of them, by kind. */
export function showRules(app: App): void {
  const list = h('div', { class: 'rules' });
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const draw = (query: string): void => {
    const matches = [...app.rules.values()].filter(({ id, description }) =>
      plain(`${id} ${description.vi} ${description.en}`).includes(plain(query)),
    );
    const groups = CATEGORIES.map((kind) => ({ kind, members: matches.filter(({ category }) => category === kind) }));
    list.replaceChildren(
      ...groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) =>
          h('section', {}, h('h3', {}, say(kind satisfies TextKey)), h('ul', {}, ...members.map((rule) => entry(app, rule)))),
        ),
    );
    if (matches.length === 0) list.append(h('p', { class: 'quiet' }, say('noRule')));
  };
  draw('');
  openDialog(
    say('rules'),
    h('p', {}, say('rulesIntro', { count: app.rules.size })),
    h(
      'div',
      { class: 'row' },
      h(
        'label',
        {},
        `${say('level')} `,
        h(
          'select',
          { id: 'preset', onchange: ({ target }) => app.set({ preset: (target as HTMLSelectElement).value as Preset }) },
          ...PRESETS.map((preset) => h('option', { value: preset, selected: app.settings.preset === preset }, say(preset))),
        ),
      ),
      h('input', {
        type: 'search',
        placeholder: say('searchRules'),
        'aria-label': say('searchRules'),
        oninput: ({ target }) => draw((target as HTMLInputElement).value),
      }),
    ),
    list,
  );
}
