/** Keys, and what becomes of the text. */
import { h } from '../dom.ts';
import { say, type TextKey } from '../texts.ts';
import { openDialog } from './dialog.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const MOD = isMac ? '⌘' : 'Ctrl';

const KEYS: readonly (readonly [keys: string, text: TextKey])[] = [
  ['F8 · Shift F8', 'keyNext'],
  [`${MOD} Enter`, 'keyAccept'],
  ['Alt Enter', 'keyChoose'],
  [`${MOD} Shift Enter`, 'keyIgnore'],
  [`${MOD} Alt Enter`, 'keySafe'],
  [`${MOD} Z · ${isMac ? '⌘ Shift Z' : 'Ctrl Y'}`, 'keyUndo'],
  [`${MOD} F`, 'keyFind'],
  ['Tab', 'keyTab'],
];

export function showHelp(): void {
  openDialog(
    say('help'),
    h('p', {}, say('helpPrivacy')),
    h('p', {}, say('helpLevels')),
    h('h3', {}, say('keys')),
    h(
      'dl',
      { class: 'keys' },
      ...KEYS.map(([keys, text]) =>
        h('div', {}, h('dt', {}, ...keys.split(' ').map((key) => (key === '·' ? ' · ' : h('kbd', {}, key)))), h('dd', {}, say(text))),
      ),
    ),
    h('p', { class: 'quiet' }, `vilint ${ASSETS.version}`),
  );
}
