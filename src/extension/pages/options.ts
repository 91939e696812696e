/** Options: dictionary, rules, and the sites. */
import { showDictionary } from '../../web/dialogs/dictionary.ts';
import type { DialogHost } from '../../web/dialogs/host.ts';
import { showRules } from '../../web/dialogs/rules.ts';
import { byId, h } from '../../web/dom.ts';
import { released, watchPresses } from '../../web/press.ts';
import { mergedList } from '../../web/settings.ts';
import { say, speak } from '../../web/texts.ts';
import { ask } from '../ask.ts';
import { changeSettings, readSettings, whenSettingsChange } from '../settings.ts';
import { allowedPatterns } from '../allowed.ts';
import { siteOfPattern } from '../sites.ts';
import { tell } from '../texts.ts';
import { choices } from './controls.ts';

function list(title: string, none: string, entries: readonly { name: string; deed: string; undo: () => unknown }[]): HTMLElement {
  const line = ({ name, deed, undo }: (typeof entries)[number]): HTMLElement =>
    h('li', {}, h('span', {}, name), h('button', { type: 'button', 'aria-label': `${deed}: ${name}`, onclick: () => void undo() }, deed));
  return h(
    'section',
    {},
    h('h2', {}, title),
    entries.length === 0 ? h('p', { class: 'quiet' }, none) : h('ul', { class: 'sites' }, ...entries.map(line)),
  );
}

const isPressed = watchPresses(byId('main'));

async function draw(): Promise<void> {
  const settings = await readSettings();
  speak(settings.locale);
  document.documentElement.lang = settings.locale;
  document.title = tell('optionsTitle');
  const rules = new Map((await ask('rules', {})).map((rule) => [rule.id, rule]));
  const host: DialogHost = {
    rules,
    settings,
    set: (change) => {
      const { off, words } = settings;
      Object.assign(settings, change);
      void changeSettings((now) => ({
        ...change,
        off: mergedList(now.off, off, change.off ?? off),
        words: mergedList(now.words, words, change.words ?? words),
      }));
    },
    client: { ask },
  };
  const patterns = await allowedPatterns();
  await released(isPressed);
  byId('main').replaceChildren(
    h('h1', {}, tell('optionsTitle')),
    choices(settings),
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'button', id: 'show-dictionary', onclick: () => showDictionary(host) }, say('dictionary')),
      h('button', { type: 'button', id: 'show-rules', onclick: () => showRules(host) }, say('rules')),
    ),
    list(
      tell('sitesOff'),
      tell('noSitesOff'),
      settings.sitesOff.map((site) => ({
        name: site,
        deed: tell('switchOn'),
        undo: () => ask('site', { site, isOn: true }),
      })),
    ),
    list(
      tell('sitesAlways'),
      tell('noSitesAlways'),
      patterns.map((pattern) => ({
        name: siteOfPattern(pattern) ?? tell('allSites'),
        deed: tell('remove'),
        undo: () => chrome.permissions.remove({ origins: [pattern] }),
      })),
    ),
    h('p', { class: 'quiet' }, tell('private')),
  );
}

const drawUnlessBusy = (): void => {
  // A dialog that is open shows what it was given, and saves it itself.
  if (document.querySelector('dialog') === null) void draw();
};
whenSettingsChange(drawUnlessBusy);
chrome.permissions.onAdded.addListener(drawUnlessBusy);
chrome.permissions.onRemoved.addListener(drawUnlessBusy);
void draw();
