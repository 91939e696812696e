/** Where the text in the editor comes from. That is undone along with what has brought the text. */
import { invertedEffects } from '@codemirror/commands';
import {
  type ChangeDesc,
  EditorState,
  StateEffect,
  StateField,
  type Extension,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { PLAIN, type NamedBytes, type Shape } from '../protocol.ts';

export interface Source {
  readonly shape: Shape;
  /** The file that can be written back. */
  readonly file?: NamedBytes | undefined;
  /** The text to compare with; empty if there is none yet. */
  readonly original: string;
}

export const setSource = StateEffect.define<Source>();

const sourceField = StateField.define<Source>({
  create: () => ({ shape: PLAIN, original: '' }),
  update(source, { docChanged, changes, effects, newDoc }) {
    let now = source;
    if (docChanged) now = { ...source, shape: movedShape(source.shape, changes), original: newDoc.length === 0 ? '' : source.original };
    for (const effect of effects) if (effect.is(setSource)) now = effect.value;
    return now;
  },
});

/** A text that is pasted over everything is another text: what was there before is nothing to compare it with. */
const pasted = EditorState.transactionExtender.of((transaction) => {
  if (!transaction.isUserEvent('input.paste')) return null;
  const { startState, changes, newDoc } = transaction;
  let isWhole = false;
  changes.iterChangedRanges((from, to) => (isWhole = from === 0 && to === startState.doc.length));
  if (!isWhole) return null;
  const { shape, file } = sourceOf(startState);
  return { effects: setSource.of({ shape: movedShape(shape, changes), file, original: newDoc.toString() }) };
});

const undoable = invertedEffects.of(({ startState, state }) => {
  const [before, after] = [sourceOf(startState), sourceOf(state)];
  return before.file === after.file && before.original === after.original ? [] : [setSource.of(before)];
});

export const sources: Extension = [sourceField, pasted, undoable];

export function sourceOf(state: EditorState): Source {
  return state.field(sourceField);
}

export function shapeOf(state: EditorState): Shape {
  return sourceOf(state).shape;
}

/** Another text is the one to compare with; that is no step of undo. */
export function comparedWith(state: EditorState, original: string): TransactionSpec {
  return { effects: setSource.of({ ...sourceOf(state), original }), annotations: Transaction.addToHistory.of(false) };
}

/** The division of a text after changes of it. */
export function movedShape(shape: Shape, changes: ChangeDesc): Shape {
  if (shape.starts.length <= 1) return shape;
  return { ...shape, starts: [...new Set(shape.starts.map((start, i) => (i === 0 ? 0 : changes.mapPos(start, 1))))] };
}
