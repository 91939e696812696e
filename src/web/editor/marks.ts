/** Draws findings into the text: a red wave for errors, dots for warnings, a tint for the one that is looked at. */
import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { TagFinder } from '../../language/tags.ts';
import { isMark, underlinedSpan, type Item } from '../item.ts';
import { itemAt, itemsIn } from './findings.ts';
import { shapeOf } from './source.ts';

/** The word under the caret is not judged before the typing rests so long, in milliseconds. */
const REST = 900;

const hold = StateEffect.define<number | undefined>();
const heldField = StateField.define<number | undefined>({
  create: () => undefined,
  update(held, transaction) {
    let at = held === undefined ? undefined : transaction.changes.mapPos(held, 1);
    if (transaction.isUserEvent('input.type') || transaction.isUserEvent('delete')) at = transaction.state.selection.main.head;
    for (const effect of transaction.effects) if (effect.is(hold)) at = effect.value;
    return at;
  },
});

/** True for a finding on the word that is just being typed. */
export function isHeld(state: EditorState, { from, to }: Item): boolean {
  const at = state.field(heldField);
  return at !== undefined && from <= at && at <= to;
}

function draw(state: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const active = state.selection.main.empty ? itemAt(state, state.selection.main.head) : undefined;
  const places = itemsIn(state)
    .filter((item) => !isHeld(state, item))
    .map((item) => ({ item, ...underlinedSpan(item, state.doc.lineAt(item.from)) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { item, from, to } of places) {
    const level = item.message.severity === 2 ? 'error' : 'warning';
    builder.add(
      from,
      to,
      Decoration.mark({
        class: `finding ${level}${item === active ? ' active' : ''}${isMark(state.sliceDoc(from, to)) ? ' mark' : ''}`,
        attributes: { 'data-key': item.key },
      }),
    );
  }
  return builder.finish();
}

const drawnMarks = StateField.define<DecorationSet>({
  create: draw,
  update: (marks, transaction) =>
    transaction.docChanged || transaction.selection !== undefined || transaction.effects.length > 0 ? draw(transaction.state) : marks,
  provide: (field) => EditorView.decorations.from(field),
});

/** Ends the hold when the typing rests or the caret goes elsewhere. */
const release = ViewPlugin.fromClass(
  class {
    #timer: ReturnType<typeof setTimeout> | undefined;

    update({ state, view, docChanged, selectionSet }: ViewUpdate): void {
      const at = state.field(heldField);
      if (at === undefined || (!docChanged && !selectionSet)) return;
      clearTimeout(this.#timer);
      const away = state.selection.main.head !== at;
      this.#timer = setTimeout(() => view.dispatch({ effects: hold.of(undefined) }), away ? 0 : REST);
    }

    destroy(): void {
      clearTimeout(this.#timer);
    }
  },
);

/** Tags of an HTML source are dimmed: the article is what counts. */
const dimTags = StateField.define<DecorationSet>({
  create: tagsIn,
  update: (tags, { state, docChanged }) => (docChanged ? tagsIn(state) : tags),
  provide: (field) => EditorView.decorations.from(field),
});

function tagsIn(state: EditorState): DecorationSet {
  if (shapeOf(state).language !== 'html') return Decoration.none;
  const builder = new RangeSetBuilder<Decoration>();
  const text = state.doc.toString();
  const tags = new TagFinder(text);
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = tags.at(at)?.end;
    if (end !== undefined) builder.add(at, end, Decoration.mark({ class: 'tag' }));
    at = text.indexOf('<', end ?? at + 1);
  }
  return builder.finish();
}

export const marks: Extension = [heldField, drawnMarks, dimTags, release];
