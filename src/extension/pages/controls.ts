/** Controls that the extension's pages share. */
import { h } from '../../web/dom.ts';
import type { Preset } from '../../lint/plugin.ts';
import type { Locale } from '../../messages/locale.ts';
import { say } from '../../web/texts.ts';
import { changeSettings, type Settings } from '../settings.ts';
import { tell } from '../texts.ts';

/** A tick with its label. */
export function tick(id: string, label: string, isOn: boolean, deed: (isOn: boolean) => void): HTMLElement {
  return h(
    'label',
    { class: 'tick' },
    h('input', { type: 'checkbox', id, checked: isOn, onchange: ({ target }) => deed((target as HTMLInputElement).checked) }),
    h('span', {}, label),
  );
}

/** Which findings are shown, and in which language. */
export function choices({ preset, locale }: Settings): HTMLElement {
  const presets = ['ci', 'recommended', 'editorial'] as const satisfies readonly Preset[];
  const select = (id: string, label: string, options: readonly (readonly [string, string])[], now: string, deed: (value: string) => void) =>
    h(
      'label',
      { class: 'choice-of' },
      h('span', {}, label),
      h(
        'select',
        { id, onchange: ({ target }) => deed((target as HTMLSelectElement).value) },
        ...options.map(([value, text]) => h('option', { value, selected: value === now }, text)),
      ),
    );
  return h(
    'div',
    { class: 'choices-of' },
    select(
      'preset',
      say('level'),
      presets.map((value) => [value, say(value)] as const),
      preset,
      (value) => void changeSettings(() => ({ preset: value as Preset })),
    ),
    select(
      'locale',
      tell('speech'),
      [
        ['vi', 'Tiếng Việt'],
        ['en', 'English'],
      ],
      locale,
      (value) => void changeSettings(() => ({ locale: value as Locale })),
    ),
  );
}
