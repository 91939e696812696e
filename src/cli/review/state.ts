/**
 * A review as a state: which choices were made, and what is to be asked next. Pure: files are read and written elsewhere.
 * All that was decided follows from the list of choices, so that taking one back is to leave it out of the list.
 */
import type { Patch } from './patch.ts';
import { habitKey, toldOnce } from '../../findings/habits.ts';
import type { Proposal } from '../../findings/located.ts';
import type { Spot } from './spot.ts';

/** A choice. `file` is the key of the file in which it was made, `at` the offset in its view. */
export type Choice = { readonly id: number; readonly file: string; readonly at: number } & (
  | { readonly do: 'edit'; readonly patch: Patch; readonly marks: readonly (readonly [string, string])[] }
  | { readonly do: 'skip'; readonly marks: readonly string[] }
  /** The places of a habit are asked each by itself. */
  | { readonly do: 'apart'; readonly habit: string }
  /** The same words found by the same rule, in all files. */
  | { readonly do: 'same'; readonly rule: string; readonly text: string }
  | { readonly do: 'rule'; readonly rule: string; readonly everywhere: boolean }
  | { readonly do: 'word'; readonly entry: string; readonly dictionary: string; readonly patch: Patch }
);

export interface FileState {
  readonly key: string;
  /** Undefined until the file is opened. */
  readonly spots: readonly Spot[] | undefined;
}

export interface State {
  readonly files: readonly FileState[];
  readonly choices: readonly Choice[];
  readonly at: Position;
}

export interface Position {
  /** Index of the file. */
  readonly file: number;
  /** Offset in its view. */
  readonly offset: number;
  /** A spot to be shown although it is decided. */
  readonly mark?: string;
}

/** What comes next. `habit` are the places that one answer decides, the spot among them; none where it decides the spot alone. */
export type Next =
  | { readonly kind: 'ask'; readonly file: number; readonly spot: Spot; readonly habit: readonly Spot[] }
  /** A file has to be opened first. */
  | { readonly kind: 'open'; readonly file: number }
  | { readonly kind: 'done' };

export const start = (keys: readonly string[], choices: readonly Choice[]): State => ({
  files: keys.map((key) => ({ key, spots: undefined })),
  choices,
  at: { file: 0, offset: 0 },
});

interface Decided {
  skipped: ReadonlySet<string>;
  isQuiet(spot: Spot): boolean;
}

const sameKey = (rule: string, text: string): string => `${rule}\0${text.normalize('NFC')}`;

/** What the choices mean for a file. */
function decidedIn(key: string, choices: readonly Choice[]): Decided {
  const skipped = new Set<string>();
  const rules = new Set<string>();
  const same = new Set<string>();
  for (const choice of choices) {
    if (choice.do === 'same') same.add(sameKey(choice.rule, choice.text));
    if (choice.do === 'rule' && (choice.everywhere || choice.file === key)) rules.add(choice.rule);
    if (choice.file !== key) continue;
    if (choice.do === 'skip') for (const mark of choice.marks) skipped.add(mark);
    if (choice.do === 'edit') {
      // All at once: one mark may take the place of another.
      const moved = choice.marks.filter(([old]) => skipped.has(old));
      for (const [old] of moved) skipped.delete(old);
      for (const [, mark] of moved) skipped.add(mark);
    }
  }
  return { skipped, isQuiet: ({ rule, text }) => rules.has(rule) || same.has(sameKey(rule, text)) };
}

/** The spots of a file that are still to be decided. */
export function pendingIn({ files, choices }: State, file: number): Spot[] {
  const { key, spots = [] } = files[file];
  const { skipped, isQuiet } = decidedIn(key, choices);
  return spots.filter((spot) => !skipped.has(spot.mark) && !isQuiet(spot));
}

/** From the place on, then what was left before it, then the files before. */
export function next(state: State): Next {
  const { files, at } = state;
  const shown = at.mark === undefined ? undefined : files[at.file]?.spots?.find(({ mark }) => mark === at.mark);
  if (shown !== undefined) return asked(state, at.file, shown, pendingIn(state, at.file));
  for (let i = 0; i < files.length; i++) {
    const file = (at.file + i) % files.length;
    if (files[file].spots === undefined) return { kind: 'open', file };
    const pending = pendingIn(state, file);
    const spot = (i === 0 ? pending.find(({ from }) => from >= at.offset) : undefined) ?? pending[0];
    if (spot !== undefined) return asked(state, file, spot, pending);
  }
  return { kind: 'done' };
}

function asked({ files, choices }: State, file: number, spot: Spot, pending: readonly Spot[]): Next {
  const apart = new Set(choices.flatMap((choice) => (choice.do === 'apart' && choice.file === files[file].key ? [choice.habit] : [])));
  const keyOf = (one: Spot): string | undefined => {
    const key = habitOf(one);
    return key === undefined || apart.has(key) ? undefined : key;
  };
  const places = toldOnce(pending, keyOf).find((told) => told.places.includes(spot))?.places ?? [];
  return { kind: 'ask', file, spot, habit: places.length > 1 ? places : [] };
}

/** What the spot shares with others that its first correction mends in the same way; undefined without a correction. */
export function habitOf(spot: Spot): string | undefined {
  const [first] = spot.corrections;
  return first && mendKey(spot, first);
}

function mendKey(spot: Spot, { start, end, text }: Proposal): string | undefined {
  return habitKey(spot.rule, spot.text, `${start - spot.start} ${end - spot.end} ${text}`);
}

/** The spot before the one that is asked, skipped or not; undefined if there is none. */
export function back(state: State): State | undefined {
  const here = next(state);
  const first = here.kind === 'ask' ? here.file : state.at.file;
  for (let file = first; file >= 0; file--) {
    const { key, spots = [] } = state.files[file];
    const { isQuiet } = decidedIn(key, state.choices);
    const before =
      here.kind === 'ask' && file === first
        ? spots.slice(
            0,
            spots.findIndex(({ mark }) => mark === here.spot.mark),
          )
        : spots;
    const spot = before.findLast((one) => !isQuiet(one));
    if (spot !== undefined) return { ...state, at: { file, offset: spot.from, mark: spot.mark } };
  }
  return undefined;
}

/** The state with a choice more; it goes on from where the choice was made. */
export function chosen(state: State, choice: Choice): State {
  const file = state.files.findIndex(({ key }) => key === choice.file);
  return { ...state, choices: [...state.choices, choice], at: { file, offset: choice.at } };
}

/** The state with other spots in a file. */
export function withSpots(state: State, file: number, spots: readonly Spot[]): State {
  return { ...state, files: state.files.map((one, i) => (i === file ? { ...one, spots } : one)) };
}

/** The last choice in these files. @param stuck choices to pass over */
export function lastChoice({ files, choices }: State, stuck: ReadonlySet<number> = new Set()): Choice | undefined {
  const keys = new Set(files.map(({ key }) => key));
  return choices.findLast(({ file, id }) => keys.has(file) && !stuck.has(id));
}

/** The state without a choice, back where it was made. */
export function without(state: State, { id, file, at }: Choice): State {
  return {
    ...state,
    choices: state.choices.filter((choice) => choice.id !== id),
    at: { file: state.files.findIndex(({ key }) => key === file), offset: at },
  };
}

/**
 * The spots that are mended in the same way as one of them: found by the same rule in the same words, or places of the
 * same style, which the correction of the same number mends.
 */
export function alike(spots: readonly Spot[], { spot: model, correction }: Mended): Mended[] {
  const wanted = mendKey(model, correction);
  const at = model.corrections.indexOf(correction);
  return spots.flatMap((spot) => {
    // Of a style every correction has the same key: the one of the same number is meant.
    const same = [...spot.corrections.slice(at), ...spot.corrections].find((one) => mendKey(spot, one) === wanted);
    return same === undefined ? [] : [{ spot, correction: same }];
  });
}

/** A spot and what becomes of it. */
export interface Mended {
  readonly spot: Spot;
  readonly correction: Proposal;
}
