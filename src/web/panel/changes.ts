/** Before and after, word by word, in the paragraphs that differ. */
import { wordDiff, type Change } from '../../text/word-diff.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { say } from '../texts.ts';
import { visible } from './visible.ts';

const CONTEXT = 60;
const MOST_SHOWN = 200;

export function drawChanges(app: App, parent: HTMLElement): void {
  const { original, text } = app;
  if (original === '') {
    parent.replaceChildren(h('p', { class: 'quiet' }, say('noOriginal')));
    return;
  }
  const changes = original === text ? [] : wordDiff(original, text);
  if (changes.length === 0) {
    parent.replaceChildren(h('p', { class: 'empty' }, say('noChanges')));
    return;
  }
  let shift = 0;
  const entries = changes.slice(0, MOST_SHOWN).map((change) => {
    const at = change.at + shift;
    shift += change.added.length - change.removed.length;
    return entry(app, change, at);
  });
  parent.replaceChildren(
    h('p', { class: 'totals' }, say('changesCount', { count: changes.length })),
    h('button', { type: 'button', onclick: () => app.rebase() }, say('rebase')),
    h('ul', { class: 'changes' }, ...entries),
  );
}

/** @param at where the change stands in the text as it is now */
function entry(app: App, { at: before, removed, added }: Change, at: number): HTMLElement {
  const { original, text } = app;
  const left = original
    .slice(Math.max(0, before - CONTEXT), before)
    .split('\n')
    .at(-1)!;
  const right = text.slice(at + added.length, at + added.length + CONTEXT).split('\n')[0];
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'quote', lang: 'vi' },
      left.length === CONTEXT ? left.replace(/^\S*/, '…') : left,
      removed !== '' && h('del', { 'aria-label': `${say('removed')}: ${removed}` }, visible(removed)),
      added !== '' && h('ins', { 'aria-label': `${say('added')}: ${added}` }, visible(added)),
      right.length === CONTEXT ? right.replace(/(?<!\S)\S*$/, '…') : right,
    ),
    h(
      'button',
      {
        type: 'button',
        'aria-label': say('revertChange', { before: removed.trim() }),
        onclick: () => {
          // The text may have been changed between press and release.
          if (app.text !== text) return;
          app.view.dispatch({ changes: { from: at, to: at + added.length, insert: removed }, userEvent: 'input.revert' });
        },
      },
      say('revert'),
    ),
  );
}
