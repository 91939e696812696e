/** All rules: what each reports, why, and a tick to turn it off. */
import { CATEGORIES } from '../../language/category.ts';
import type { Preset } from '../../lint/plugin.ts';
import { h } from '../dom.ts';
import { isLeftOut } from '../preset.ts';
import type { RuleInfo } from '../protocol.ts';
import { locale, say, type TextKey } from '../texts.ts';
import { explanation } from '../panel/explanation.ts';
import { openDialog } from './dialog.ts';
import type { DialogHost } from './host.ts';

const PRESETS = ['ci', 'recommended', 'editorial'] as const satisfies readonly Preset[];

/** Explains one rule. */
export function showRule(rule: RuleInfo): void {
  openDialog(
    rule.description[locale()].replace(/\.$/, ''),
    h('div', { class: 'rule' }, h('p', { class: 'quiet' }, h('code', {}, rule.id)), ...explanation(rule)),
  );
}

function entry(host: DialogHost, rule: RuleInfo): HTMLElement {
  const isOn = !host.settings.off.includes(rule.id);
  const leftOut = isLeftOut(rule, { preset: host.settings.preset, project: host.project }) ? ` · ${say('leftOut')}` : '';
  const body = h('div', { class: 'rule' });
  const details = h(
    'details',
    { ontoggle: () => body.childElementCount === 0 && body.append(...explanation(rule)) },
    h(
      'summary',
      {},
      rule.description[locale()],
      ' ',
      h('span', { class: 'quiet' }, h('code', {}, rule.id), ` · ${say(`level${rule.level}`)}${leftOut}`),
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
        const others = host.settings.off.filter((id) => id !== rule.id);
        host.set({ off: (target as HTMLInputElement).checked ? others : [...others, rule.id] });
      },
    }),
    details,
  );
}

/** All of them, by kind. */
export function showRules(host: DialogHost): void {
  const list = h('div', { class: 'rules' });
  const intro = h('p');
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  let query = '';
  const draw = (): void => {
    intro.textContent = host.rules.size === 0 ? '' : say('rulesIntro', { count: host.rules.size });
    const matches = [...host.rules.values()].filter(({ id, description }) =>
      plain(`${id} ${description.vi} ${description.en}`).includes(plain(query)),
    );
    const groups = CATEGORIES.map((kind) => ({ kind, members: matches.filter(({ category }) => category === kind) }));
    list.replaceChildren(
      ...groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) =>
          h('section', {}, h('h3', {}, say(kind satisfies TextKey)), h('ul', {}, ...members.map((rule) => entry(host, rule)))),
        ),
    );
    if (matches.length === 0 && host.rules.size > 0) list.append(h('p', { class: 'quiet' }, say('noRule')));
  };
  draw();
  if (host.rules.size === 0) void host.rulesKnown?.then(draw);
  openDialog(
    say('rules'),
    intro,
    h(
      'div',
      { class: 'row' },
      h(
        'label',
        {},
        `${say('level')} `,
        h(
          'select',
          {
            id: 'preset',
            onchange: ({ target }) => {
              host.set({ preset: (target as HTMLSelectElement).value as Preset });
              draw();
            },
          },
          ...PRESETS.map((preset) => h('option', { value: preset, selected: host.settings.preset === preset }, say(preset))),
        ),
      ),
      h('input', {
        type: 'search',
        placeholder: say('searchRules'),
        'aria-label': say('searchRules'),
        oninput: ({ target }) => {
          query = (target as HTMLInputElement).value;
          draw();
        },
      }),
    ),
    list,
  );
}
