/** Unknown words that differ by one slip from a brand or paper that everybody knows. */
import { brands } from '../lexicon/brands.ts';
import { lexicon, once } from '../resources/resources.ts';
import { perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import { isDwarfed } from './dwarfed.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { nameUses, type NameUses } from './uses.ts';
import { isSwap, oneSlip, SlipIndex } from './one-slip.ts';

/** Shorter names are one letter apart from many others. */
const LEAST_LETTERS = 5;
/** From here on one letter is hardly chance. */
const LONG_LETTERS = 7;
/** Words before a brand, a paper, a service. */
const BEFORE_BRAND = new Set('hãng xe tờ báo chí mạng thoại máy chuẩn dòng chiếc nghệ dụng hàng trang ty hiệu'.split(' '));
/** A word used more often is a name of its own. */
const MOST_USES = 2;

const index = once(() => {
  const known = new SlipIndex<string>();
  for (const name of brands) if (/^\p{L}+$/u.test(name) && name.length >= LEAST_LETTERS) known.add(name.toLowerCase(), name);
  return known;
});

/** Every misspelt brand, each name's uses together. */
export const misspeltBrands = perDocument((document): readonly MisspeltName[] => {
  const { capitalCount, lowerCount } = lexicon();
  const found: MisspeltName[] = [];
  for (const name of nameUses(document)) {
    const { foreign, key, uses } = name;
    if (!foreign || key.length < LEAST_LETTERS || uses.length > MOST_USES || capitalCount(key) + lowerCount(key) > 0) continue;
    const [right, ...others] = [...index().near(key)].filter((brand) => isSlipOf(key, brand.toLowerCase()));
    if (right === undefined || others.length > 0) continue;
    for (const [token] of uses) if (!isJoined(document, token) && isBelieved(document, token, name, right)) found.push({ token, right });
  }
  return found;
});

/**
 * Yamada, Inter and Maeda are names of their own; a short one needs two swapped letters, hardly any article that prints it, or
 * the word for a brand before it.
 */
function isBelieved(document: TextDocument, token: number, name: NameUses, right: string): boolean {
  const { key } = name;
  const meant = right.toLowerCase();
  if (key.length >= LONG_LETTERS || isSwap(oneSlip(key, meant)!) || isDwarfed(document, name, meant)) return true;
  return BEFORE_BRAND.has(document.formOf(document.previous(token)));
}

/** Not in the first letter, and no plural; another last letter is another language's: Juventud, Atalante. */
function isSlipOf(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  if (slip === undefined || written === `${meant}s`) return false;
  return isSwap(slip) || (slip.at > 0 && (written.length !== meant.length || slip.at < written.length - 1));
}
