/** Family names that are told by the given name of somebody whom everybody knows: Warren Buffet. */
import { fullNames } from '../lexicon/full-names.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { WordList } from '../text/word-list.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { oneSlip } from './one-slip.ts';

const families = new Map(fullNames.map(([given, family]) => [given.toLowerCase(), family]));
const givens = new WordList(families.keys());

/** Every family name beside such a given name, and where the text calls the same person by it alone. */
export const misspeltFullNames = perDocument((document): readonly MisspeltName[] => {
  const found: MisspeltName[] = [];
  const told = new Set<string>();
  for (const given of givens.in(document)) {
    const family = document.next(given);
    const right = families.get(document.formOf(given))!;
    const form = document.formOf(family);
    if (!isName(document, given) || !isName(document, family) || told.has(form) || !isSlipOf(form, right.toLowerCase())) continue;
    told.add(form);
    for (let token = 0; token < document.tokens.count; token++)
      if (document.formOf(token) === form && isName(document, token)) found.push({ token, right });
  }
  return found;
});

/** Not in the first letter, which makes other names: Bill Bates. */
function isSlipOf(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  return slip !== undefined && slip.at > 0;
}

function isName(document: TextDocument, token: number): boolean {
  return document.hasFlag(token, Flag.Capitalised) && !document.hasFlag(token, Flag.AllCaps | Flag.Protected);
}
