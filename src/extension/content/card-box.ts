/** The card beside a finding. */
import { h } from '../../web/dom.ts';
import { habitIn, ruleOf, apart, type Item } from '../../web/item.ts';
import { card, type CardHost } from '../../web/panel/card.ts';
import { explanation } from '../../web/panel/explanation.ts';
import type { RuleInfo, TextEdit } from '../../web/protocol.ts';
import { locale, say } from '../../web/texts.ts';
import { ask } from '../ask.ts';
import { tell } from '../texts.ts';
import type { Field } from './field.ts';
import { announce, focusedInLayer, layerFor } from './layer.ts';
import { Note } from './note.ts';
import { seenPart } from './seen.ts';

/** Between card and word, and between card and the edge of the window, in pixels. */
const GAP = 6;
const MARGIN = 8;
/** A card of this height can be read, in pixels. */
const ENOUGH = 240;

/** Where a finding is drawn: its first line and its last. */
function spot(field: Field, item: Item): { first: DOMRect; last: DOMRect } {
  const range = field.rangeOf(item);
  const rects = [...(range?.getClientRects() ?? [])];
  const last = rects.at(-1) ?? range?.getBoundingClientRect() ?? field.surface.element.getBoundingClientRect();
  return { first: rects[0] ?? last, last };
}

export class CardBox implements CardHost {
  readonly rules = new Map<string, RuleInfo>();
  readonly note = new Note();
  #field: Field | undefined;
  #item: Item | undefined;
  #box: HTMLElement | undefined;

  get isOpen(): boolean {
    return this.#box !== undefined;
  }

  get field(): Field | undefined {
    return this.#field;
  }

  get item(): Item | undefined {
    return this.#item;
  }

  get text(): string {
    return this.#field?.text ?? '';
  }

  /** Opens the card of a finding. The focus stays where it is. */
  async open(field: Field, item: Item): Promise<void> {
    await this.#learnRule(ruleOf(item));
    // The field may have changed while the rule was asked for.
    if (!field.items.some(({ key }) => key === item.key)) return;
    this.close();
    this.#field = field;
    this.#item = item;
    this.#box = h('div', {
      class: `box ${item.message.severity === 2 ? 'error' : 'warning'}`,
      role: 'dialog',
      'aria-label': tell('card'),
      lang: locale(),
      // A click into the card takes no focus from the editor, which might close or forget its selection.
      onmousedown: (event) => event.preventDefault(),
      onkeydown: (event) => this.#key(event as KeyboardEvent),
    });
    this.#fill(...card(this, item, () => this.leave()));
    // Until its place is known.
    this.#box.style.visibility = 'hidden';
    layerFor(field.surface.element).cards.append(this.#box);
    field.activate(item);
    await this.place();
    if (item !== this.#item) return;
    announce(say('atFinding', { level: say(item.message.severity === 2 ? 'error' : 'warning'), message: item.message.message }));
  }

  async #learnRule(id: string): Promise<void> {
    if (this.rules.has(id)) return;
    for (const rule of await ask('rules', { ids: [id] }).catch(() => [])) this.rules.set(rule.id, rule);
  }

  #fill(...content: readonly HTMLElement[]): void {
    this.#box?.replaceChildren(...content);
  }

  /** Moves the focus into the card. */
  enter(): void {
    this.#box?.querySelector('button')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.leave();
  }

  /** Closes the card; the focus goes back into the text. */
  leave(): void {
    const { field, item } = this;
    const hadFocus = focusedInLayer() !== null;
    this.close();
    if (hadFocus && field !== undefined && item !== undefined) field.surface.goTo(item.from);
  }

  close(): void {
    this.#box?.remove();
    this.#box = undefined;
    this.#field?.activate(undefined);
    this.#field = undefined;
    this.#item = undefined;
  }

  /** Follows the finding, or closes when it is gone. */
  follow(field: Field): void {
    if (field !== this.#field || this.#item === undefined) return;
    const item = field.items.find(({ key }) => key === this.#item?.key);
    if (item === undefined || item.from !== this.#item.from) this.leave();
    else void this.place();
  }

  /** Puts the card below the finding, or above where there is more room. */
  async place(): Promise<void> {
    const [field, item, box] = [this.#field, this.#item, this.#box];
    if (field === undefined || item === undefined || box === undefined) return;
    const { pane } = layerFor(field.surface.element);
    const { left: x } = spot(field, item).first;
    const part = await seenPart(pane, x);
    // Meanwhile the text may have gone on, or the card.
    if (box !== this.#box || item !== this.#item) return;
    const { first, last } = spot(field, item);
    const origin = (box.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    const below = part.bottom - last.bottom - GAP - MARGIN;
    const above = first.top - part.top - GAP - MARGIN;
    // Where there is little room on both sides, it rather lies over the lines around, beside the word.
    const room = Math.max(below, above, Math.min(ENOUGH, part.bottom - part.top - 2 * MARGIN));
    box.style.maxHeight = `${room}px`;
    const { width, height } = box.getBoundingClientRect();
    const isBeside = height > Math.max(below, above);
    const isAbove = height > below && above > below;
    const left = Math.max(part.left + MARGIN, Math.min(isBeside ? last.right + GAP : first.left, part.right - width - MARGIN));
    const top = isBeside ? part.bottom - MARGIN - height : isAbove ? first.top - GAP - height : last.bottom + GAP;
    box.style.left = `${left - origin.left}px`;
    box.style.top = `${Math.max(part.top + MARGIN, top) - origin.top}px`;
    box.style.visibility = '';
  }

  // What the card offers

  alike(item: Item): readonly Item[] {
    const key = this.#habitOf(item);
    return key === undefined ? [] : (this.#field?.items ?? []).filter((other) => this.#habitOf(other) === key);
  }

  #habitOf(item: Item): string | undefined {
    return habitIn(item, this.text.slice(item.from, item.to));
  }

  accept(edit: TextEdit): void {
    if (this.#field !== undefined) void this.#write(this.#field, [edit]);
  }

  acceptAlike(item: Item): void {
    const edits = apart(this.alike(item).flatMap(({ choices }) => choices.slice(0, 1)));
    // The last first: so the others stay where they are.
    if (this.#field !== undefined) void this.#write(this.#field, edits.reverse());
  }

  async #write(field: Field, edits: readonly TextEdit[]): Promise<void> {
    for (const edit of edits) {
      const written = await field.write(edit);
      // Whoever types on has the text for himself; what is not mended yet stays underlined.
      if (written === 'interrupted') return;
      if (written === 'written') continue;
      const isCopied = await navigator.clipboard.writeText(edit.insert).then(
        () => true,
        () => false,
      );
      this.note.failed(field, tell(isCopied ? 'notWritten' : 'notWrittenNorCopied', { text: edit.insert }));
      return;
    }
  }

  ignore(item: Item): void {
    // The card goes along with its finding.
    const field = this.#field;
    if (field !== undefined) this.note.done(field, say('doneIgnored'), field.ignore(item));
  }

  addName(name: string): void {
    const put = (isKnown: boolean): void => void ask('word', { name, isKnown }).catch(() => undefined);
    put(true);
    if (this.#field !== undefined) this.note.done(this.#field, say('doneAdded', { name }), () => put(false));
  }

  turnOff(item: Item): void {
    const turn = (isOn: boolean): void => void ask('rule', { rule: ruleOf(item), isOn }).catch(() => undefined);
    turn(false);
    if (this.#field !== undefined) this.note.done(this.#field, say('doneOff'), () => turn(true));
  }

  explain(rule: RuleInfo): void {
    const item = this.#item;
    if (item === undefined) return;
    const hadFocus = focusedInLayer() !== null;
    const back = (): void => {
      this.#fill(...card(this, item, () => this.leave()));
      void this.place();
      if (hadFocus) this.enter();
    };
    this.#fill(
      h('button', { type: 'button', class: 'link', onclick: back }, tell('back')),
      h('div', { class: 'rule' }, h('p', {}, h('b', {}, rule.description[locale()]), ' ', h('code', {}, rule.id)), ...explanation(rule)),
    );
    void this.place();
    if (hadFocus) this.enter();
  }
}
