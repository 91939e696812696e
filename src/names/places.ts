/** What stands beside two names: the same companions speak for one bearer, different ones for two. */
import { lexicon } from '../resources/resources.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import type { NameUses } from './uses.ts';

/**
 * What two spellings have in common where they stand:
 * - `name`: a part of the name beside them, Novak Djokovic and Novak Djokvic;
 * - `word`: the same word of content beside them, tỉnh Trà Vinh and tỉnh Trà Vỉnh;
 * - `clash`: both have a name beside them, and never the same;
 * - `none`: nothing.
 */
export type SharedPlace = 'name' | 'word' | 'clash' | 'none';

/** Words that stand beside anything. */
const ANYWHERE = new Set(
  (
    'và của là cho với ở tại trong từ đến theo được bị đã đang sẽ có không cũng như mà thì để về vào ra khi nếu nhưng hay hoặc trên dưới ' +
    'các những một hai này đó ấy kia vẫn còn do bởi vì sau trước giữa cùng qua nói cho rằng'
  ).split(' '),
);

/** Compares what stands beside the rare spelling of a name and beside the usual one. */
export function sharedPlace(document: TextDocument, rare: NameUses, often: NameUses): SharedPlace {
  let found: SharedPlace = 'none';
  for (const side of [before, after]) {
    const ours = rare.uses.map((tokens) => side(document, tokens)).filter((at) => at >= 0);
    const theirs = often.uses.map((tokens) => side(document, tokens)).filter((at) => at >= 0);
    const forms = new Set(theirs.map((at) => document.formOf(at)));
    const shared = ours.filter((at) => forms.has(document.formOf(at)) && !ANYWHERE.has(document.formOf(at)));
    if (shared.some((at) => isPart(document, at))) return 'name';
    if (shared.length > 0) found = 'word';
    else if (found === 'none' && [ours, theirs].every((ats) => ats.some((at) => isPart(document, at)))) found = 'clash';
  }
  return found;
}

/** True if some use of the name has another capital beside it. */
export function hasCompanion(document: TextDocument, { uses }: NameUses): boolean {
  return uses.some((tokens) => [before(document, tokens), after(document, tokens)].some((at) => isPart(document, at)));
}

const before = (document: TextDocument, tokens: readonly number[]): number => document.previous(tokens[0]);
const after = (document: TextDocument, tokens: readonly number[]): number => document.next(tokens[tokens.length - 1]);

/** A capital that is not the sentence's, and no abbreviation: Novak, not Video, nor HLV. */
function isPart(document: TextDocument, at: number): boolean {
  if (at < 0 || !document.hasFlag(at, Flag.Capitalised) || document.hasFlag(at, Flag.AllCaps)) return false;
  if (!document.hasFlag(at, Flag.SentenceStart)) return true;
  const { lowerCount, capitalCount } = lexicon();
  return !document.isSyllable(at) && lowerCount(document.keyOf(at)) <= capitalCount(document.keyOf(at));
}
