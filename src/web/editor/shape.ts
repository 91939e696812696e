/** How the text in the editor is divided. */
import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state';
import { PLAIN, type Shape } from '../protocol.ts';

export const setShape = StateEffect.define<Shape>();

export const shapeField = StateField.define<Shape>({
  create: () => PLAIN,
  update(shape, { docChanged, changes, effects }) {
    let now = docChanged ? movedShape(shape, changes) : shape;
    for (const effect of effects) if (effect.is(setShape)) now = effect.value;
    return now;
  },
});

export function shapeOf(state: EditorState): Shape {
  return state.field(shapeField);
}

/** The division of a text after changes of it. */
export function movedShape(shape: Shape, changes: ChangeDesc): Shape {
  if (shape.starts.length <= 1) return shape;
  return { ...shape, starts: [...new Set(shape.starts.map((start, i) => (i === 0 ? 0 : changes.mapPos(start, 1))))] };
}
