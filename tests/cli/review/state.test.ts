/** The review as a state: what is asked next after which choices. */
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../src/cli/review/spot.ts';
import {
  alike,
  back,
  chosen,
  habitOf,
  lastChoice,
  next,
  pendingIn,
  start,
  withSpots,
  without,
  type Choice,
  type State,
} from '../../../src/cli/review/state.ts';

/** A spot told as `rule:word@offset`. */
function spot(told: string): Spot {
  const [, rule, text, at] = /^(.*):(.*)@(\d+)$/.exec(told)!;
  const from = Number(at);
  const to = from + text.length;
  const corrections = [{ start: from, end: to, text: text.toUpperCase(), safe: false }];
  return { part: 0, start: from, end: to, from, to, rule, severity: 2, message: '', place: undefined, text, corrections, mark: told };
}

function review(files: Record<string, string[] | undefined>): State {
  const state = start(Object.keys(files), []);
  return Object.values(files).reduce((all, spots, i) => (spots === undefined ? all : withSpots(all, i, spots.map(spot))), state);
}

const FILES = { 'a.txt': ['x:la@3', 'y:lo@8', 'x:la@12'], 'b.txt': ['x:la@5', 'y:li@9'], 'c.txt': [] };

/** What is asked: `file mark`. */
function asked(state: State): string {
  const here = next(state);
  if (here.kind !== 'ask') return here.kind === 'open' ? `open ${state.files[here.file].key}` : 'done';
  return `${state.files[here.file].key} ${here.spot.mark}`;
}

let id = 0;
/** Choices by their key, as the program has them. */
const KEYS: Record<string, (state: State) => State> = {
  s: (state) => choose(state, ({ mark }, habit) => ({ do: 'skip', marks: habit.length > 0 ? habit.map((one) => one.mark) : [mark] })),
  t: (state) => choose(state, (one) => ({ do: 'apart', habit: habitOf(one) })),
  S: (state) => choose(state, ({ rule, text }) => ({ do: 'same', rule, text })),
  r: (state) => choose(state, ({ rule }) => ({ do: 'rule', rule, everywhere: false })),
  R: (state) => choose(state, ({ rule }) => ({ do: 'rule', rule, everywhere: true })),
  b: (state) => back(state) ?? state,
  u: (state) => {
    const last = lastChoice(state);
    return last === undefined ? state : without(state, last);
  },
};

function choose(state: State, make: (spot: Spot, habit: readonly Spot[]) => object): State {
  const here = next(state);
  if (here.kind !== 'ask') return state;
  return chosen(state, { ...make(here.spot, here.habit), id: ++id, file: state.files[here.file].key, at: here.spot.from } as Choice);
}

describe('what is asked next', () => {
  it.each([
    ['', 'a.txt x:la@3'],
    ['s', 'a.txt y:lo@8'],
    ['sss', 'b.txt x:la@5'],
    ['sssss', 'done'],
    ['S', 'a.txt y:lo@8'],
    ['Ss', 'b.txt y:li@9'],
    ['r', 'a.txt y:lo@8'],
    ['rs', 'b.txt x:la@5'],
    ['Rs', 'b.txt y:li@9'],
    ['RR', 'done'],
    // Undo goes back to where the choice was made, step by step.
    ['su', 'a.txt x:la@3'],
    ['ssuu', 'a.txt x:la@3'],
    ['ssssu', 'b.txt x:la@5'],
    ['sssssu', 'b.txt y:li@9'],
    ['RRuu', 'a.txt x:la@3'],
    ['u', 'a.txt x:la@3'],
    // Back shows what was left, and leaving it again goes on from there.
    ['sb', 'a.txt x:la@3'],
    ['ssb', 'a.txt y:lo@8'],
    ['ssbb', 'a.txt x:la@3'],
    ['ssbbb', 'a.txt x:la@3'],
    ['ssbbs', 'a.txt x:la@12'],
    ['ssbu', 'a.txt y:lo@8'],
    ['ssssssb', 'b.txt y:li@9'],
    ['sssb', 'a.txt x:la@12'],
    // What a rule no longer reports is not gone back to.
    ['rsb', 'a.txt y:lo@8'],
  ])('%s → %s', (keys, expected) => {
    const state = [...keys].reduce((now, key) => KEYS[key](now), review(FILES));
    expect(asked(state)).toBe(expected);
  });

  it('a file that is not open yet is opened first', () => {
    const state = review({ 'a.txt': ['x:la@3'], 'b.txt': undefined });
    expect(asked(state)).toBe('a.txt x:la@3');
    expect(asked(KEYS.s(state))).toBe('open b.txt');
  });

  it('what appears before the present place is asked after the rest of the file', () => {
    const state = withSpots(KEYS.s(review(FILES)), 0, ['z:new@1', 'x:la@3', 'y:lo@8'].map(spot));
    expect(asked(state)).toBe('a.txt y:lo@8');
    expect(asked(KEYS.s(state))).toBe('a.txt z:new@1');
  });

  it('no file at all: done', () => expect(asked(review({}))).toBe('done'));
});

describe('a habit', () => {
  const HABIT = { 'a.txt': ['x:la@3', 'y:lo@8', 'x:la@12', 'x:la@20', 'y:lo@30'], 'b.txt': ['x:la@5'] };
  /** Places that the answer to what is asked decides. */
  const decides = (state: State): string[] => {
    const here = next(state);
    return here.kind === 'ask' ? here.habit.map(({ mark }) => mark) : [];
  };

  it.each([
    // Three places alike are asked once, two are not; another file has habits of its own.
    ['', 'a.txt x:la@3', ['x:la@3', 'x:la@12', 'x:la@20']],
    ['s', 'a.txt y:lo@8', []],
    ['sss', 'b.txt x:la@5', []],
    ['su', 'a.txt x:la@3', ['x:la@3', 'x:la@12', 'x:la@20']],
    // Each by itself.
    ['t', 'a.txt x:la@3', []],
    ['ts', 'a.txt y:lo@8', []],
    ['tss', 'a.txt x:la@12', []],
    ['tu', 'a.txt x:la@3', ['x:la@3', 'x:la@12', 'x:la@20']],
    // What was left is shown alone.
    ['sb', 'a.txt x:la@3', []],
  ])('%s → %s, deciding %j', (keys, expected, places) => {
    const state = [...keys].reduce((now, key) => KEYS[key](now), review(HABIT));
    expect(asked(state)).toBe(expected);
    expect(decides(state)).toEqual(places);
  });
});

describe('an edit', () => {
  const edit = (state: State, file: string, marks: [string, string][]): State =>
    chosen(state, { do: 'edit', id: ++id, file, at: 0, patch: { at: 0, length: 0, before: '', after: '' }, marks });

  it('keeps what was skipped skipped under its new mark, and undo gives the old mark back', () => {
    const skipped = KEYS.s(review({ 'a.txt': ['x:la@3', 'y:lo@8'] }));
    const edited = withSpots(edit(skipped, 'a.txt', [['x:la@3', 'x:la@4']]), 0, [spot('x:la@4')]);
    expect(pendingIn(edited, 0)).toEqual([]);
    const undone = withSpots(without(edited, lastChoice(edited)!), 0, ['x:la@3', 'y:lo@8'].map(spot));
    expect(pendingIn(undone, 0).map(({ mark }) => mark)).toEqual(['y:lo@8']);
  });

  it('two marks may change places', () => {
    const state = KEYS.s(review({ 'a.txt': ['x:la@3', 'x:la@9'] }));
    const swapped = edit(state, 'a.txt', [
      ['x:la@3', 'x:la@9'],
      ['x:la@9', 'x:la@3'],
    ]);
    expect(pendingIn(swapped, 0).map(({ mark }) => mark)).toEqual(['x:la@3']);
  });
});

describe('the last choice', () => {
  it('is one in these files, and none that cannot be taken back', () => {
    const state = KEYS.s(KEYS.s(review(FILES)));
    const other: Choice = { do: 'skip', id: ++id, file: 'elsewhere.txt', at: 0, marks: ['m'] };
    const all = { ...state, choices: [...state.choices, other] };
    expect(lastChoice(all)).toBe(state.choices[1]);
    expect(lastChoice(all, new Set([state.choices[1].id]))).toBe(state.choices[0]);
  });
});

it('the same correction: same rule, same words, same outcome', () => {
  const spots = ['x:la@3', 'y:la@8', 'x:lo@12', 'x:la@20'].map(spot);
  const [first] = spots;
  expect(alike(spots, { spot: first, correction: first.corrections[0] }).map(({ spot: { mark } }) => mark)).toEqual(['x:la@3', 'x:la@20']);
});
