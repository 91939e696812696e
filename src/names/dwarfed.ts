/** Slips of names that everybody knows and that are no person's, told by how seldom anybody prints them. */
import { isForeign } from '../analysis/foreign.ts';
import { lexicon } from '../resources/resources.ts';
import type { TextDocument } from '../text/document.ts';
import { companionsOf } from './companions.ts';
import { isVariant } from './foreign-slips.ts';
import { isSwap, oneSlip } from './one-slip.ts';
import type { NameUses } from './uses.ts';

/** Shorter names are one letter apart from many others. */
export const LEAST_LETTERS = 6;
/** With another letter in its place, rather than one lost, added or swapped, a name is nearer to others. */
const CHANGED_LETTERS = 8;
/** The news print the right name so many times as often, … */
const TOLD_RATIO = 20;
/** … and if a letter is another one, so many times. */
const CHANGED_RATIO = 100;

/** Spellings of their own, in other languages or times. */
const OTHER_SPELLINGS = new Set(['bagdad', 'hawai', 'kazakstan', 'teheran']);
/** A written word so short is near to other names: it stands without any companion, and not throughout. */
const SHORT_LETTERS = 5;
const SHORT_USES = 2;

/**
 * Bankok, Indonexia, Chelea: one slip inside the name, in hardly any article beside those that have the right one. Beside a
 * foreign word it is rather somebody's name: John Huston.
 */
export function isDwarfed(document: TextDocument, name: NameUses, meant: string): boolean {
  const { key, uses } = name;
  if (!isDwarfedSlip(key, meant) || OTHER_SPELLINGS.has(key)) return false;
  if (uses.some(([at]) => isForeign(document, document.previous(at)) || isForeign(document, document.next(at)))) return false;
  return key.length > SHORT_LETTERS || (uses.length <= SHORT_USES && companionsOf(document, name).every(({ opens }) => opens));
}

function isDwarfedSlip(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  if (slip === undefined || slip.at === 0 || slip.at + slip.written.length === written.length || isVariant(written, meant)) return false;
  const isMoved = written.length !== meant.length || isSwap(slip);
  if (meant.length < (isMoved ? LEAST_LETTERS : CHANGED_LETTERS)) return false;
  const { articles } = lexicon().names;
  return articles(meant) >= articles(written) * (isMoved ? TOLD_RATIO : CHANGED_RATIO);
}
