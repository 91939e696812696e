/** What can be done with findings. Every change of the text or of what is ignored can be undone. */
import { ChangeSet, EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorFinding, TextEdit } from '../protocol.ts';
import { habitKey } from '../../findings/habits.ts';
import { addIgnored, dropIgnored, ignoredIn, itemsIn, ruleOf, type Item } from './findings.ts';
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
  const [best] = item.choices;
  const repair = best && `${best.from - item.from} ${best.to - item.to} ${best.insert}`;
  return habitKey(ruleOf(item), state.sliceDoc(item.from, item.to), repair);
}

/** Takes the first correction of several findings, those left out that overlap. Returns how many were taken. */
export function acceptAll(view: EditorView, items: readonly Item[]): number {
  const edits = apart(items.flatMap(({ choices }) => choices.slice(0, 1)));
  if (edits.length > 0) view.dispatch({ changes: edits, userEvent: 'input.correct' });
  return edits.length;
}

/** Edits in order, without those that reach into one before them. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = taken.at(-1);
    if (last === undefined || edit.from > last.to || (edit.from === last.to && last.to > last.from && edit.to > edit.from))
      taken.push(edit);
  }
  return taken;
}

/** Fixes open other fixes; so many rounds are more than any text needs. */
const ROUNDS = 6;

/**
 * Takes every safe fix in one step, as `vilint --fix` does: round by round until none is left.
 * @param check gives the findings of a text
 * @returns how many were taken; undefined if the text was changed meanwhile
 */
export async function acceptSafe(
  view: EditorView,
  check: (text: string) => Promise<readonly EditorFinding[]>,
): Promise<number | undefined> {
  const { state } = view;
  const start = state.doc;
  let doc = start;
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
    all = all.compose(changes);
    ignored = ignored.map((place) => ({ ...place, from: changes.mapPos(place.from, 1), to: changes.mapPos(place.to, -1) }));
    findings = await check(doc.toString());
  }
  if (view.state.doc !== start) return undefined;
  if (count > 0) view.dispatch({ changes: all, userEvent: 'input.correct' });
  return count;
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

const WORD = /[\p{L}\p{M}]+/uy;

/** The words of a finding as an entry for the dictionary: with the capitalised words on both sides if they have capitals. */
export function nameAround(text: string, from: number, to: number): string | undefined {
  const word = text.slice(from, to).trim();
  if (!/^[\p{L}\p{M}\p{N} '’.-]{1,60}$/u.test(word) || !/\p{L}/u.test(word)) return undefined;
  if (!/^\p{Lu}/u.test(word)) return word;
  let start = from;
  let end = to;
  for (
    let m = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) $/u.exec(text.slice(Math.max(0, start - 30), start));
    m !== null && startsNoSentence(text, start - m[0].length);
  ) {
    start -= m[0].length;
    m = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) $/u.exec(text.slice(Math.max(0, start - 30), start));
  }
  for (;;) {
    WORD.lastIndex = end + 1;
    const next = text[end] === ' ' ? WORD.exec(text)?.[0] : undefined;
    if (next === undefined || !/^\p{Lu}/u.test(next)) break;
    end += 1 + next.length;
  }
  return text.slice(start, end);
}

/** The first word of a sentence has its capital from there; it may be no part of the name. */
function startsNoSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},]["”’)]* $/u.test(text.slice(Math.max(0, at - 5), at));
}
