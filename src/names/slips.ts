/** Names written once that differ by one slip from a name of the same document written often (rule name-consistency). */
import { surnames } from '../lexicon/surnames.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { stripDiacritics } from '../text/letters.ts';
import { isForeignSlip } from './foreign-slips.ts';
import { sharedPlace } from './places.ts';
import { nameUses, type NameUses } from './uses.ts';
import { oneSlip, SlipIndex } from './one-slip.ts';

/** A rare spelling and the one that the document uses. */
export interface NameSlip {
  readonly rare: NameUses;
  readonly often: NameUses;
}

/** Vietnamese names are short and near to each other: one use against two may be two people. */
const VIETNAMESE_USES = 3;
/** So often, a name of two syllables is that of the one whom the article is about. */
const BEARER_USES = 4;

/** What a name of the document may be a slip of: every foreign one, and the Vietnamese ones that are used often. */
export const nameIndex = perDocument((document): SlipIndex<NameUses> => {
  const index = new SlipIndex<NameUses>();
  for (const name of nameUses(document)) {
    if (name.foreign || name.uses.length >= VIETNAMESE_USES) index.add(name.key, name);
  }
  return index;
});

/** Every rare spelling that is a slip of exactly one usual one. */
export const nameSlips = perDocument((document): readonly NameSlip[] => {
  const index = nameIndex(document);
  return nameUses(document).flatMap((rare): NameSlip | [] => {
    const near = [...index.near(rare.key)].filter((often) => isSlipOf(document, rare, often));
    const often = near.sort((a, b) => b.uses.length - a.uses.length)[0];
    return near.length > 0 && near.every(({ key }) => key === often.key) ? { rare, often } : [];
  });
});

function isSlipOf(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  if (rare.foreign !== often.foreign) return false;
  if (rare.foreign) return isForeignSlip(document, rare, often);
  return rare.uses.length === 1 && often.uses.length >= VIETNAMESE_USES && isSameVietnameseName(document, rare, often);
}

function isSameVietnameseName(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  const { words } = rare;
  if (words.length !== often.words.length) return false;
  const at = words.findIndex((word, i) => word !== often.words[i]);
  if (at < 0 || words.some((word, i) => i > at && word !== often.words[i])) return false;
  if (words[at].charAt(0) !== often.words[at].charAt(0)) return false;
  const onlyPlacement = rare.key === often.key;
  if (!onlyPlacement && oneSlip(rare.key, often.key) === undefined) return false;
  const isPerson = words.length > 2 && surnames().has(often.key.slice(0, often.key.indexOf(' ')));
  if (isPerson) return at === 0 ? !surnames().has(rare.key.slice(0, rare.key.indexOf(' '))) : !areTwo(document, rare, often, NEAR_TOKENS);
  if (onlyPlacement || isKnown(rare) || goesOn(document, rare)) return false;
  if (['name', 'word'].includes(sharedPlace(document, rare, often))) return true;
  return often.uses.length >= BEARER_USES && onlyMarks(words[at], often.words[at]) && !areTwo(document, rare, often, SAME_BREATH);
}

/** Trần Thành for Trấn Thành: the letters are the same. */
function onlyMarks(written: string, meant: string): boolean {
  return stripDiacritics(written) === stripDiacritics(meant);
}

/** Phó Thủ | tướng: the last syllable begins a common word. */
function goesOn(document: TextDocument, { uses: [tokens] }: NameUses): boolean {
  const last = tokens[tokens.length - 1];
  return lexicon().pairStrength(document.keyOf(last), document.keyOf(document.next(last))) >= Strength.phrase;
}

/** True for a name that the news print as it stands: Thịnh Liệt beside Thanh Liệt. */
function isKnown({ key }: NameUses): boolean {
  const keys = key.split(' ');
  return keys.every((word, i) => i === 0 || lexicon().pairCount(keys[i - 1], word) > 0);
}

/** Named side by side, introduced with an age or a bracket of its own, or called by the given name alone: two people. */
function areTwo(document: TextDocument, rare: NameUses, often: NameUses, distance: number): boolean {
  const [tokens] = rare.uses;
  const last = tokens[tokens.length - 1];
  const [near, far] = [tokens[0] - distance, last + distance];
  if (often.uses.some((use) => use[0] > near && use[0] < far)) return true;
  if (isIntroduced(document, last)) return true;
  const { word } = document.tokens;
  const given = word[last];
  if (given === word[often.uses[0][tokens.length - 1]]) return false;
  for (let i = word.indexOf(given); i >= 0; i = word.indexOf(given, i + 1)) {
    if (i !== last && document.hasFlag(i, Flag.Capitalised) && !isMiddle(document, i)) return true;
  }
  return false;
}

/** Tokens around a name within which a like one is somebody else's: brothers and sisters are named together. */
const NEAR_TOKENS = 40;
/** The same, of a name that the article is about. */
const SAME_BREATH = 20;

function isIntroduced(document: TextDocument, last: number): boolean {
  const at = document.kindOf(last + 1) === TokenKind.Space ? last + 2 : last + 1;
  return document.codeOf(at) === 0x28;
}

function isMiddle(document: TextDocument, at: number): boolean {
  const next = document.next(at);
  return next >= 0 && document.hasFlag(next, Flag.Capitalised);
}
