/** The box beside a finding that the reader has clicked or gone to. */
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { showTooltip, tooltips, type Tooltip } from '@codemirror/view';
import type { Item } from '../item.ts';
import { itemAt, itemsIn } from './findings.ts';

/** Between the box and the edge of the window, in pixels. */
const MARGIN = 8;

/** Closes the box. */
export const closeBox = StateEffect.define();

interface Box {
  key: string;
  tooltip: Tooltip;
}

let field: StateField<Box | undefined> | undefined;

/** Key of the finding whose box is open. */
export function boxIn(state: EditorState): string | undefined {
  return field && state.field(field)?.key;
}

/** @param render what the box holds */
export function findingBox(render: (view: EditorView, item: Item) => HTMLElement): Extension {
  const boxOf = (state: EditorState): Box | undefined => {
    const item = itemAt(state, state.selection.main.head);
    if (item === undefined) return undefined;
    return {
      key: item.key,
      tooltip: {
        pos: item.from,
        end: Math.max(item.to, item.from),
        above: false,
        create: (view) => ({ dom: render(view, item), offset: { x: 0, y: 6 } }),
      },
    };
  };
  field = StateField.define<Box | undefined>({
    create: () => undefined,
    update(box, transaction) {
      if (transaction.effects.some((effect) => effect.is(closeBox)) || transaction.docChanged) return undefined;
      if (transaction.isUserEvent('select.pointer') || transaction.isUserEvent('select.finding'))
        return transaction.state.selection.main.empty ? boxOf(transaction.state) : undefined;
      if (transaction.selection !== undefined) return undefined;
      const { state } = transaction;
      // New findings may have replaced the one that is shown.
      return box !== undefined && !itemsIn(state).some(({ key }) => key === box.key) ? undefined : box;
    },
    provide: (own) => showTooltip.from(own, (box) => box?.tooltip ?? null),
  });
  return [field, tooltips({ tooltipSpace: inside })];
}

/** The window, less a margin. */
function inside(): { top: number; left: number; bottom: number; right: number } {
  return { top: MARGIN, left: MARGIN, bottom: innerHeight - MARGIN, right: document.documentElement.clientWidth - MARGIN };
}
