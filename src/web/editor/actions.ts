/** What can be done with findings. Every change of the text or of what is ignored can be undone. */
import { ChangeSet, EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { changeBetween, movedSpan } from '../change.ts';
import { apart, habitIn, ruleOf, type Item } from '../item.ts';
import type { EditorFinding, Shape, TextEdit } from '../protocol.ts';
import { addIgnored, dropIgnored, ignoredIn, itemsIn } from './findings.ts';
import { movedShape, shapeOf } from './source.ts';
import { boxIn } from './tooltip.ts';

/** Moves the caret into a finding and shows it. */
export function goTo(view: EditorView, item: Item, focus = true): void {
  view.dispatch({
    selection: EditorSelection.cursor(item.from),
    effects: EditorView.scrollIntoView(item.from, { y: 'center' }),
    userEvent: 'select.finding',
  });
  if (focus) view.focus();
}

/** Goes to the finding after the one that is shown, or after the caret; or to the one before; round the ends. False if there is none. */
export function goToNext(view: EditorView, step: 1 | -1): boolean {
  const { state } = view;
  const items = [...itemsIn(state)].sort((a, b) => a.from - b.from || a.to - b.to);
  if (items.length === 0) return false;
  const at = state.selection.main.head;
  const shown = boxIn(state);
  const current = items.findIndex(({ key }) => key === shown);
  const after = current >= 0 ? current + 1 : items.findIndex(({ from }) => from >= at);
  const before = current >= 0 ? current - 1 : items.findLastIndex(({ from }) => from < at);
  const found = step === 1 ? items[after] : items[before];
  goTo(view, found ?? (step === 1 ? items[0] : items[items.length - 1]));
  return true;
}

/** Takes a correction. */
export function accept(view: EditorView, edit: TextEdit): void {
  view.dispatch({
    changes: edit,
    selection: EditorSelection.cursor(edit.from + edit.insert.length),
    userEvent: 'input.correct',
  });
}

/** The findings of the same habit: the same rule, words and first correction, or the same style. */
export function alike(view: EditorView, item: Item): Item[] {
  const { state } = view;
  const key = habitOf(state, item);
  return key === undefined ? [] : itemsIn(state).filter((other) => habitOf(state, other) === key);
}

/** What the findings of one habit share; undefined for one without a correction. */
export function habitOf(state: EditorState, item: Item): string | undefined {
  return habitIn(item, state.sliceDoc(item.from, item.to));
}

/** Takes the first correction of several findings, those left out that overlap. Returns how many were taken. */
export function acceptAll(view: EditorView, items: readonly Item[]): number {
  const edits = apart(items.flatMap(({ choices }) => choices.slice(0, 1)));
  if (edits.length > 0) view.dispatch({ changes: edits, userEvent: 'input.correct' });
  return edits.length;
}

/** Fixes open other fixes; so many rounds are more than any text needs. */
const ROUNDS = 6;

/**
 * Takes every safe fix in one step, as `vilint --fix` does: round by round until none is left. Of a text that is changed meanwhile
 * what lies between the first and the last change is left alone.
 * @param check gives the findings of a text that is so divided
 * @returns how many were taken
 */
export async function acceptSafe(
  view: EditorView,
  check: (text: string, shape: Shape) => Promise<readonly EditorFinding[]>,
): Promise<number> {
  const { state } = view;
  const start = state.doc;
  let doc = start;
  let shape = shapeOf(state);
  let all = ChangeSet.empty(start.length);
  let ignored = ignoredIn(state);
  let findings: readonly EditorFinding[] = itemsIn(state);
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const isIgnored = (finding: EditorFinding): boolean =>
      ignored.some(({ from, to, rule }) => from === finding.from && to === finding.to && rule === ruleOf(finding));
    const edits = apart(findings.filter((finding) => !isIgnored(finding)).flatMap(({ fix }) => fix ?? []));
    if (edits.length === 0) break;
    const changes = ChangeSet.of(edits, doc.length);
    count += edits.length;
    doc = changes.apply(doc);
    shape = movedShape(shape, changes);
    all = all.compose(changes);
    ignored = ignored.map((place) => ({ ...place, from: changes.mapPos(place.from, 1), to: changes.mapPos(place.to, -1) }));
    findings = await check(doc.toString(), shape);
  }
  const edits = editsOf(all);
  const change = changeBetween(start.toString(), view.state.doc.toString());
  const kept = change === undefined ? edits : edits.flatMap((edit) => movedSpan(edit, change) ?? []);
  if (kept.length > 0) view.dispatch({ changes: kept, userEvent: 'input.correct' });
  return kept.length === 0 ? 0 : Math.max(kept.length, count - (edits.length - kept.length));
}

function editsOf(changes: ChangeSet): TextEdit[] {
  const edits: TextEdit[] = [];
  changes.iterChanges((from, to, _start, _end, insert) => edits.push({ from, to, insert: insert.toString() }));
  return edits;
}

/** Ignores a finding where it stands. */
export function ignore(view: EditorView, item: Item): void {
  view.dispatch({ effects: addIgnored.of({ from: item.from, to: item.to, rule: ruleOf(item) }) });
}

/** Shows again whatever is ignored. */
export function showIgnored(view: EditorView): void {
  view.dispatch({ effects: ignoredIn(view.state).map((place) => dropIgnored.of(place)) });
}

/** Replaces the whole text, changing only where it differs, so that carets and findings stay in place. */
export function replaced(edits: readonly { start: number; end: number; text: string }[], userEvent: string): TransactionSpec {
  return { changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })), userEvent };
}
