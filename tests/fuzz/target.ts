/** What is fuzzed: a source of cases and what must hold for each. One file in `targets/` = one target. */
import type { Arbitrary } from 'fast-check';

export interface Target<T = unknown> {
  /** As `--only` takes it. */
  readonly name: string;
  /** What must hold, in one line. */
  readonly about: string;
  readonly cases: Arbitrary<T>;
  /** Throws if something does not hold. */
  readonly check: (value: T) => void | Promise<void>;
  /** Stops what the cases have started. */
  readonly end?: () => Promise<void>;
  /** Cases in `npm run test:all`. */
  readonly quick: number;
}

/** Lets targets of different cases stand in one list. */
export function target<T>(one: Target<T>): Target {
  return one as unknown as Target;
}

/** Throws unless `condition` holds. Cheaper than an assertion library, which a million cases feel. */
export function must(condition: boolean, what: string | (() => string)): asserts condition {
  if (!condition) throw new Error(typeof what === 'string' ? what : what());
}

/** Runs `action`; errors of these kinds are what bad input is answered with, and give undefined. */
export function orRefused<T>(action: () => T, ...kinds: (new (...args: never[]) => Error)[]): T | undefined {
  try {
    return action();
  } catch (error) {
    if (kinds.some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}
