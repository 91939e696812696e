/** What a click on the icon opens: it begins to check the page, and has the switches of the site. */
import { byId, h } from '../../web/dom.ts';
import { released, watchPresses } from '../../web/press.ts';
import { speak } from '../../web/texts.ts';
import { ask } from '../ask.ts';
import { whenTalliesChange } from '../background/badge.ts';
import type { TabState } from '../protocol.ts';
import { readSettings, whenSettingsChange } from '../settings.ts';
import { EVERYWHERE, patternOf } from '../sites.ts';
import { tell } from '../texts.ts';
import { choices, tick } from './controls.ts';

async function currentTab(): Promise<{ id: number; url: string }> {
  // A test opens this page in a tab of its own, and names the one that it is about.
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = named === null ? await chrome.tabs.query({ active: true, currentWindow: true }) : [await chrome.tabs.get(Number(named))];
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

/** Asks the browser to allow sites, or gives the leave back. It must be asked in the click itself. */
function allow(origins: string[], isAllowed: boolean): void {
  const done = isAllowed ? chrome.permissions.request({ origins }) : chrome.permissions.remove({ origins });
  void done.catch(() => undefined).then(draw);
}

function summary({ isOn, count, fields }: TabState): string {
  if (!isOn) return tell('isOff');
  if (count > 0) return count === 1 ? tell('oneInTab') : tell('inTab', { count });
  return fields === 0 ? tell('noneChecked') : fields === 1 ? tell('oneIsClean') : tell('areClean', { fields });
}

function siteControls(state: TabState, site: string): HTMLElement[] {
  return [
    tick('site', tell('checkSite', { site }), state.isOn, (isOn) => void ask('site', { site, isOn }).then(enter).then(draw)),
    h('p', { id: 'summary', role: 'status' }, summary(state)),
    h(
      'fieldset',
      { disabled: !state.isOn },
      tick('always', tell('always', { site }), state.always !== 'no', (isOn) => allow([patternOf(site)], isOn)),
      tick('everywhere', tell('everywhere'), state.always === 'everywhere', (isOn) => allow([EVERYWHERE], isOn)),
      state.always === 'no' && h('p', { class: 'quiet' }, tell('alwaysMore')),
    ),
  ];
}

const isPressed = watchPresses(byId('main'));

async function draw(): Promise<void> {
  const settings = await readSettings();
  speak(settings.locale);
  document.documentElement.lang = settings.locale;
  const state = await ask('tab', await currentTab());
  await released(isPressed);
  const focusedId = document.activeElement?.id;
  byId('main').replaceChildren(
    h('p', { class: 'brand' }, 'vi', h('b', {}, 'lint')),
    ...(state.site === undefined ? [h('p', { id: 'summary' }, tell('noSite'))] : siteControls(state, state.site)),
    choices(settings),
    h('button', { type: 'button', class: 'link', id: 'options', onclick: () => void chrome.runtime.openOptionsPage() }, tell('options')),
    h('p', { class: 'quiet' }, h('kbd', {}, 'F8'), ` ${tell('keyNext')} · `, h('kbd', {}, 'Alt Enter'), ` ${tell('keyCard')}`),
    h('p', { class: 'quiet' }, tell('private')),
  );
  if (focusedId !== undefined && focusedId !== '') document.getElementById(focusedId)?.focus();
}

/** The click has let the extension into the page. */
async function enter(): Promise<void> {
  const tab = await currentTab();
  const { site, isOn } = await ask('tab', tab);
  if (site !== undefined && isOn) await ask('start', { id: tab.id }).catch(() => undefined);
}

whenSettingsChange(() => void draw());
whenTalliesChange(() => void draw());
void draw().then(enter);
