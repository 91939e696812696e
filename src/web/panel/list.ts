/** The findings as a list, grouped by their kind; a habit stands once, with the number of its places. */
import { CATEGORIES } from '../../language/category.ts';
import type { App } from '../app.ts';
import { byId, h, icon, ICONS } from '../dom.ts';
import { toldOnce } from '../../findings/habits.ts';
import { habitOf } from '../editor/actions.ts';
import { ignoredIn, itemAt } from '../editor/findings.ts';
import { ruleOf, type Item } from '../item.ts';
import { isHeld } from '../editor/marks.ts';
import { say, type TextKey } from '../texts.ts';
import { card } from './card.ts';
import { keepFocus } from './focus.ts';
import { visible } from './visible.ts';

const CONTEXT = 28;
const MOST_SHOWN = 300;

export class FindingList {
  readonly #app: App;
  readonly #parent: HTMLElement;
  #open: string | undefined;
  /** The finding at the caret. */
  #current: string | undefined;

  constructor(app: App, parent: HTMLElement) {
    this.#app = app;
    this.#parent = parent;
    // The second click of a double click hits whatever the first one has moved there.
    const single = (event: MouseEvent): void => {
      if (event.detail > 1 && (event.target as Element).closest('.steps') === null) event.stopPropagation();
    };
    parent.addEventListener('click', single, { capture: true });
  }

  /** Draws the list anew. */
  draw(): void {
    const app = this.#app;
    const items = app.items.filter((item) => !isHeld(app.view.state, item));
    const inText = itemAt(app.view.state, app.view.state.selection.main.head);
    if (app.view.hasFocus && inText?.key !== this.#open) this.#open = undefined;
    const moved = inText?.key !== this.#current;
    this.#current = inText?.key;
    const content = [...this.#summary(items), ...this.#groups(items), ...this.#foot()];
    keepFocus(this.#parent, () => this.#parent.replaceChildren(...content), byId('tab-findings'));
    if (moved && app.view.hasFocus) scrollTo(this.#parent, this.#parent.querySelector('.current'));
  }

  #summary(items: readonly Item[]): HTMLElement[] {
    const app = this.#app;
    if (app.text.trim() === '')
      return [
        h('p', { class: 'empty' }, say('nothingYet')),
        h('p', { class: 'quiet' }, say('nothingYetMore')),
        h('div', { class: 'summary' }, ...(['open', 'sample'] as const).map((id) => copyOf(id))),
      ];
    const errors = items.filter(({ message }) => message.severity === 2).length;
    const warnings = items.length - errors;
    const safe = items.filter(({ fix }) => fix !== undefined).length;
    if (items.length === 0 && app.readiness.level !== 'none' && app.readiness.level !== 'plain')
      return [h('p', { class: 'empty' }, icon(ICONS.check), say('clean')), h('p', { class: 'quiet' }, say('cleanMore'))];
    return [
      h(
        'p',
        { class: 'totals' },
        h('span', { class: 'error' }, errors === 1 ? say('oneError') : say('errors', { count: errors })),
        ' · ',
        h('span', { class: 'warning' }, warnings === 1 ? say('oneWarning') : say('warnings', { count: warnings })),
      ),
      h(
        'div',
        { class: 'summary' },
        h(
          'button',
          {
            type: 'button',
            id: 'accept-safe',
            class: 'primary',
            title: say('acceptSafeHint'),
            hidden: safe === 0,
            onclick: () => void app.acceptSafe(),
          },
          say('acceptSafe', { count: safe }),
        ),
        h('span', { class: 'steps' }, this.#order(), this.#step(-1), this.#step(1)),
      ),
    ];
  }

  /** Chooses between the kinds and the order of the text. */
  #order(): HTMLElement {
    const app = this.#app;
    const { order } = app.settings;
    return h(
      'select',
      {
        id: 'order',
        'aria-label': say('order'),
        onchange: ({ target }) => {
          app.set({ order: (target as HTMLSelectElement).value === 'text' ? 'text' : 'kind' });
          document.getElementById('order')?.focus();
        },
      },
      ...(['kind', 'text'] as const).map((value) =>
        h('option', { value, ...(value === order && { selected: true }) }, say(value === 'kind' ? 'byKind' : 'byText')),
      ),
    );
  }

  #step(step: 1 | -1): HTMLElement {
    const label = say(step === 1 ? 'next' : 'previous');
    return h(
      'button',
      {
        type: 'button',
        id: step === 1 ? 'next' : 'previous',
        class: 'icon-only',
        title: `${label} (${step === 1 ? 'F8' : 'Shift F8'})`,
        'aria-label': label,
        onclick: () => this.#app.goToNext(step),
      },
      icon(step === 1 ? ICONS.down : ICONS.up),
    );
  }

  #groups(items: readonly Item[]): HTMLElement[] {
    const kinds = [...CATEGORIES, 'other'] as const;
    const groups = new Map<(typeof kinds)[number], Item[]>(kinds.map((kind) => [kind, []]));
    const told = toldOnce(items, (item) => habitOf(this.#app.view.state, item));
    const shown = told.slice(0, MOST_SHOWN);
    const times = new Map(shown.map(({ first, places }) => [first, places.length]));
    const rest =
      told.length > MOST_SHOWN ? [h('section', {}, h('p', { class: 'quiet' }, say('more', { count: told.length - MOST_SHOWN })))] : [];
    if (this.#app.settings.order === 'text') {
      const entries = [...shown].sort((a, b) => a.first.from - b.first.from).map(({ first }) => this.#entry(first, times.get(first)!));
      return [h('section', { class: 'group' }, h('ul', {}, ...entries)), ...rest];
    }
    const places = new Map(shown.map((one) => [one.first, one.places]));
    for (const { first } of shown) groups.get(this.#app.rules.get(ruleOf(first))?.category ?? 'other')!.push(first);
    const sections = [...groups]
      .filter(([, members]) => members.length > 0)
      .map(([kind, members]) =>
        h(
          'section',
          { class: 'group' },
          h(
            'h3',
            {},
            say(kind satisfies TextKey),
            h('span', { class: 'count' }, String(members.length)),
            this.#acceptKind(members.flatMap((item) => places.get(item)!).filter(({ choices }) => choices.length > 0)),
          ),
          h('ul', {}, ...members.map((item) => this.#entry(item, times.get(item)!))),
        ),
      );
    return [...sections, ...rest];
  }

  /** Corrects everything of a kind; for a single finding its own card is enough. */
  #acceptKind(items: readonly Item[]): HTMLElement | false {
    if (items.length < 2) return false;
    return h(
      'button',
      { type: 'button', class: 'link accept-kind', title: say('acceptKindHint'), onclick: () => this.#app.acceptEach(items) },
      say('acceptKind', { count: items.length }),
    );
  }

  /** @param times places of the habit that the finding stands for */
  #entry(item: Item, times: number): HTMLElement {
    const app = this.#app;
    const isOpen = item.key === this.#open;
    const isError = item.message.severity === 2;
    const headline = h(
      'button',
      {
        type: 'button',
        class: 'headline',
        'aria-expanded': isOpen ? 'true' : 'false',
        onclick: () => {
          this.#open = isOpen ? undefined : item.key;
          const anchor = Math.min(item.from, app.view.state.doc.length);
          if (!isOpen) app.view.dispatch({ selection: { anchor }, scrollIntoView: true, userEvent: 'select.list' });
          this.draw();
          this.#parent.querySelector<HTMLElement>(`li[data-key="${CSS.escape(item.key)}"] .headline`)?.focus();
        },
      },
      h('span', { class: `dot ${isError ? 'error' : 'warning'}`, role: 'img', 'aria-label': say(isError ? 'error' : 'warning') }),
      this.#quote(item),
      times > 1 && h('span', { class: 'count' }, say('places', { count: times })),
    );
    return h(
      'li',
      { 'data-key': item.key, 'data-rule': ruleOf(item), class: `${isOpen ? 'open' : ''}${item.key === this.#current ? ' current' : ''}` },
      headline,
      isOpen && h('div', { class: 'card' }, ...card(app, item, () => undefined)),
    );
  }

  /** The words around, the words meant and what they become. */
  #quote({ from, to, choices }: Item): HTMLElement {
    const { doc } = this.#app.view.state;
    const line = doc.lineAt(from);
    const start = Math.max(line.from, from - CONTEXT);
    const before = doc.sliceString(start, from).replace(start > line.from ? /^\S*\s/ : /^/, start > line.from ? '…' : '');
    const end = Math.min(doc.lineAt(to).to, to + CONTEXT);
    const after = doc.sliceString(to, end).replace(end < doc.lineAt(to).to ? /\s\S*$/ : /$/, end < doc.lineAt(to).to ? '…' : '');
    const written = doc.sliceString(from, Math.min(to, from + 80));
    const best = choices[0];
    const isWhole = best !== undefined && best.from <= from && best.to >= to;
    return h(
      'span',
      { class: 'quote', lang: 'vi' },
      before,
      h('mark', {}, visible(written)),
      isWhole &&
        h(
          'ins',
          {},
          h('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '),
          best.insert.trim() === '' ? say('delete').toLowerCase() : visible(best.insert),
        ),
      after,
    );
  }

  #foot(): HTMLElement[] {
    const count = ignoredIn(this.#app.view.state).length;
    if (count === 0) return [];
    return [
      h(
        'p',
        { class: 'quiet' },
        say('ignoredCount', { count }),
        ' ',
        h('button', { type: 'button', class: 'link', onclick: () => this.#app.showIgnored() }, say('showIgnored')),
      ),
    ];
  }
}

/** Scrolls a list so far that an entry is seen; the page itself stays. */
function scrollTo(parent: HTMLElement, entry: Element | null): void {
  if (entry === null || parent.scrollHeight <= parent.clientHeight) return;
  const [outer, inner] = [parent.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) parent.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** A button that does what a tool does. */
function copyOf(id: string): HTMLElement {
  const tool = document.getElementById(id)!;
  return h('button', { type: 'button', onclick: () => tool.click() }, tool.textContent ?? '');
}
