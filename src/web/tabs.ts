/** The three views of the results: findings, changes, statistics. Arrow keys move between the tabs. */
import { byId, h } from './dom.ts';
import { say } from './texts.ts';

const TABS = ['findings', 'changes', 'statistics'] as const;
export type Tab = (typeof TABS)[number];

let chosen: Tab = 'findings';

export function chosenTab(): Tab {
  return chosen;
}

/** @param drawn is called after another tab is chosen */
export function drawTabs(drawn: () => void): void {
  byId('panel').setAttribute('aria-label', say('panel'));
  const choose = (tab: Tab, focus: boolean): void => {
    chosen = tab;
    drawTabs(drawn);
    drawn();
    if (focus) byId(`tab-${tab}`).focus();
  };
  byId('tabs').replaceChildren(
    ...TABS.map((tab, i) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-selected': tab === chosen ? 'true' : 'false',
          'aria-controls': `view-${tab}`,
          tabindex: tab === chosen ? 0 : -1,
          onclick: () => choose(tab, true),
          onkeydown: (event) => {
            const { key } = event as KeyboardEvent;
            const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
            if (step !== 0) choose(TABS[(i + step + TABS.length) % TABS.length], true);
          },
        },
        say(tab),
        tab === 'findings' && h('span', { class: 'count', id: 'count' }),
      ),
    ),
  );
  byId('tabs').setAttribute('aria-label', say('panel'));
  for (const tab of TABS) {
    byId(`view-${tab}`).hidden = tab !== chosen;
    byId(`view-${tab}`).setAttribute('aria-labelledby', `tab-${tab}`);
  }
}
