/** The findings as part of the editor's state: they move with the text, and go when their words are changed. */
import { invertedEffects } from '@codemirror/commands';
import { type ChangeDesc, type EditorState, StateEffect, StateField, type Extension, type Transaction } from '@codemirror/state';
import { itemAround, keyed, ruleOf, type Item } from '../item.ts';
import type { EditorFinding, TextEdit } from '../protocol.ts';

/** A place where the reader wants no findings of a rule. */
export interface Ignored {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** New findings for the text as it is. */
export const setFindings = StateEffect.define<readonly EditorFinding[]>();

const moved = (place: Ignored, changes: ChangeDesc): Ignored | undefined =>
  changes.touchesRange(place.from, place.to) === false
    ? { ...place, from: changes.mapPos(place.from, 1), to: changes.mapPos(place.to, -1) }
    : undefined;
export const addIgnored = StateEffect.define<Ignored>({ map: moved });
export const dropIgnored = StateEffect.define<Ignored>({ map: moved });

const isSame = (a: Ignored, b: Ignored): boolean => a.from === b.from && a.to === b.to && a.rule === b.rule;

const ignoredField = StateField.define<readonly Ignored[]>({
  create: () => [],
  update(places, transaction) {
    let list = transaction.docChanged ? places.flatMap((place) => moved(place, transaction.changes) ?? []) : places;
    for (const effect of transaction.effects) {
      if (effect.is(addIgnored)) list = [...list.filter((place) => !isSame(place, effect.value)), effect.value];
      else if (effect.is(dropIgnored)) list = list.filter((place) => !isSame(place, effect.value));
    }
    return list;
  },
});

const findingField = StateField.define<readonly Item[]>({
  create: () => [],
  update(items, transaction) {
    let list = transaction.docChanged ? items.flatMap((item) => movedItem(item, transaction) ?? []) : items;
    for (const effect of transaction.effects) if (effect.is(setFindings)) list = keyed(effect.value, transaction.state.doc.toString());
    return list;
  },
});

function movedItem(item: Item, { changes }: Transaction): Item | undefined {
  if (changes.touchesRange(item.from, item.to) !== false) return undefined;
  const edits = item.choices.map((edit) => movedEdit(edit, changes));
  if (edits.includes(undefined)) return undefined;
  const fix = item.fix && movedEdit(item.fix, changes);
  return {
    ...item,
    from: changes.mapPos(item.from, 1),
    to: changes.mapPos(item.to, -1),
    ...(fix !== undefined && { fix }),
    choices: edits as TextEdit[],
  };
}

function movedEdit({ from, to, insert }: TextEdit, changes: ChangeDesc): TextEdit | undefined {
  if (changes.touchesRange(from, to) !== false) return undefined;
  return { from: changes.mapPos(from, 1), to: Math.max(changes.mapPos(from, 1), changes.mapPos(to, -1)), insert };
}

const undoable = invertedEffects.of((transaction) =>
  transaction.effects.flatMap((effect) =>
    effect.is(addIgnored) ? [dropIgnored.of(effect.value)] : effect.is(dropIgnored) ? [addIgnored.of(effect.value)] : [],
  ),
);

export const findingState: Extension = [ignoredField, findingField, undoable];

/** Places that the reader ignores. */
export function ignoredIn(state: EditorState): readonly Ignored[] {
  return state.field(ignoredField);
}

const shownFor = new WeakMap<readonly Item[], { ignored: readonly Ignored[]; items: readonly Item[] }>();

/** What there is to look at, in the order of the text: everything but what is ignored. */
export function itemsIn(state: EditorState): readonly Item[] {
  const all = state.field(findingField);
  const ignored = ignoredIn(state);
  const known = shownFor.get(all);
  if (known?.ignored === ignored) return known.items;
  const items = all.filter((item) => !ignored.some((place) => isSame(place, { from: item.from, to: item.to, rule: ruleOf(item) })));
  shownFor.set(all, { ignored, items });
  return items;
}

/** The finding around a place, the shortest of several. */
export function itemAt(state: EditorState, at: number): Item | undefined {
  return itemAround(itemsIn(state), at);
}
