/** The script in a page: finds the fields, and puts checking, lines, card and keys together. */
import { Checking } from './checking.ts';

/** The script may be brought into a frame more than once; what an older version left there cannot ask any more. */
const scope = globalThis as { vilint?: Checking };

if (scope.vilint?.isAlive === true) scope.vilint.wake();
else {
  scope.vilint?.stop();
  scope.vilint = new Checking();
  scope.vilint.wake();
}
