/** Which key does what. Capitals do the same for more. */

/** A key as node:readline tells it. */
export interface Key {
  /** What was typed, if it is a character. */
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

export type Action =
  | { readonly do: 'accept'; readonly number: number; readonly all: boolean }
  | { readonly do: 'edit'; readonly sentence: boolean }
  | { readonly do: 'skip'; readonly all: boolean }
  | { readonly do: 'rule'; readonly everywhere: boolean }
  | { readonly do: 'word'; readonly personal: boolean }
  | { readonly do: 'apart' | 'undo' | 'back' | 'explain' | 'help' | 'quit' | 'suspend' | 'redraw' };

const LETTERS: Readonly<Record<string, Action>> = {
  a: { do: 'accept', number: 1, all: false },
  A: { do: 'accept', number: 1, all: true },
  e: { do: 'edit', sentence: false },
  E: { do: 'edit', sentence: true },
  s: { do: 'skip', all: false },
  S: { do: 'skip', all: true },
  r: { do: 'rule', everywhere: false },
  R: { do: 'rule', everywhere: true },
  d: { do: 'word', personal: false },
  D: { do: 'word', personal: true },
  t: { do: 'apart' },
  u: { do: 'undo' },
  b: { do: 'back' },
  '?': { do: 'explain' },
  h: { do: 'help' },
  q: { do: 'quit' },
};

const NAMED: Readonly<Record<string, Action>> = {
  return: { do: 'accept', number: 1, all: false },
  enter: { do: 'accept', number: 1, all: false },
  space: { do: 'skip', all: false },
  right: { do: 'skip', all: false },
  left: { do: 'back' },
  up: { do: 'back' },
  resize: { do: 'redraw' },
};

const CONTROL: Readonly<Record<string, Action>> = {
  c: { do: 'quit' },
  d: { do: 'quit' },
  z: { do: 'suspend' },
  l: { do: 'redraw' },
};

/** What a key asks for; undefined for one that means nothing. */
export function actionOf({ sequence, name, ctrl, meta }: Key): Action | undefined {
  if (ctrl) return CONTROL[name ?? ''];
  if (meta) return undefined;
  if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name];
  const letter = plain(sequence ?? '');
  if (/^[1-9]$/.test(letter)) return { do: 'accept', number: Number(letter), all: false };
  return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}

/** Input methods for Vietnamese turn a repeated letter into another one: dd is đ, ee is ê. */
function plain(sequence: string): string {
  return sequence.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
}
