/** "đảng" in lower case where it can only be the Communist Party of Vietnam. */
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { WordList } from '../text/word-list.ts';

/** Words before or after that leave no other reading. */
const CERTAIN_BEFORE = new Set(['toàn']);
const CERTAIN_AFTER = new Set(['ta']);
/** Words before a noun that stands alone: của đảng, theo đảng, chỉnh đốn đảng. */
const BEFORE_NOUN = new Set(['của', 'đốn', 'theo', 'với', 'vào', 'mừng']);
/** What may follow the noun that stands alone. */
const AFTER_NOUN = new Set('và đã đang sẽ trong vào là đối cho về với đề đi được luôn phải cũng'.split(' '));

/** Countries whose parties are spoken of in the same words. */
const FOREIGN = ['Trung Quốc', 'Triều Tiên', 'Campuchia', 'Cuba', 'Reuters'];

const party = new WordList(['đảng']);

/** Every such word, in order. */
export const findMiscasedParty = perDocument((document): readonly number[] => {
  const found: number[] = [];
  let other: boolean | undefined;
  for (const i of party.in(document)) {
    if (document.hasFlag(i, Flag.Capitalised)) continue;
    if (!standsAlone(document, i)) continue;
    if (!isCertain(document, i)) {
      other ??= isAboutOtherParties(document);
      if (other) continue;
    }
    found.push(i);
  }
  return found;
});

function isCertain(document: TextDocument, at: number): boolean {
  return CERTAIN_BEFORE.has(document.formOf(document.previous(at))) || CERTAIN_AFTER.has(document.formOf(document.next(at)));
}

function standsAlone(document: TextDocument, at: number): boolean {
  const before = document.formOf(document.previous(at));
  const next = document.next(at);
  const after = document.formOf(next);
  if (CERTAIN_BEFORE.has(before)) return next < 0;
  if (CERTAIN_AFTER.has(after)) return true;
  if (!BEFORE_NOUN.has(before)) return false;
  if (next >= 0) return AFTER_NOUN.has(after);
  const kind = document.kindOf(at + 1);
  return kind === TokenKind.Punctuation || kind === TokenKind.Break;
}

/** đảng Dân chủ, các đảng phái, đảng cầm quyền: somewhere another party is spoken of. */
function isAboutOtherParties(document: TextDocument): boolean {
  if (FOREIGN.some((name) => document.prose.includes(name))) return true;
  for (const i of party.in(document)) {
    const next = document.next(i);
    const before = document.formOf(document.previous(i));
    if (next >= 0 && ['viên', 'ủy', 'uỷ', 'bộ', 'đoàn'].includes(document.formOf(next))) continue;
    if (['các', 'hai', 'chính', 'nhiều', 'một', 'những'].includes(before)) return true;
    if (next < 0) continue;
    if (['phái', 'cầm', 'đối', 'chính', 'này'].includes(document.formOf(next))) return true;
    const named = document.hasFlag(next, Flag.Capitalised) && !document.hasFlag(next, Flag.AllCaps);
    if (named && !['cộng', 'nhà'].includes(document.formOf(next))) return true;
  }
  return false;
}
