/** Words in which keystrokes of an input method stayed: timf, hieu63, phaiải, kKhi. */
import { shapeLists } from '../../text/shapes.ts';
import { lexicon } from '../../resources/resources.ts';
import { decodeKeystrokes } from '../../text/diagnose/keystrokes.ts';
import { Flag, TokenKind, type TextDocument } from '../../text/document.ts';
import { parseSyllable } from '../../text/syllable.ts';
import { withTone } from '../../text/tone-placement.ts';
import { Tone } from '../../text/letters.ts';
import { isJoined } from '../../text/ties.ts';
import { countWords } from '../../text/word-counts.ts';
import { WordList } from '../../text/word-list.ts';
import { isAmongCapitals, isAmongMarked, isEveryday, isForeignPlace, isOwn, isUnread, isVisible, typedCase } from './place.ts';
import type { Meaning, Proposal } from './proposal.ts';

/** Natural logs by which the meaning must be likelier; the model gives a word that it does not know 9. */
const NEEDED = { marked: 0, plain: 4, plainAmongPlain: 8, digitInside: -5, lastDigit: 3, leftover: 8, syllable: 12 };
/** A stop coda with the other of its two tones: the neighbouring key. */
const OTHER_TONE = -6;
/** A syllable seen less often is no word. */
const KNOWN_COUNT = 20;
/** A form that an article repeats is a name or meant so. */
const HABIT = 3;

/** Non-syllables, and the rime of a loan that is Telex for another one: coong. */
const undecoded = new WordList((form, word, forms) => form.length > 1 && (isUnread(form, word, forms) || /oo(?:ng|c)$/.test(form)));

/** A lone letter that is no word of its own. Others stand for a variable or shorten a word, unless the next word begins so. */
const leftovers = new WordList('b c d đ f g h j k l m n p q r s t v w x z'.split(' '));
/** Without j and z, which messages write for gì and vậy (src/lexicon/chat-forms.ts). */
const NEVER_ALONE = 'fsw';
/** Words before a letter that names something. */
const NAMED_BY_LETTER = new Set('cỡ chữ loại hạng nhóm khối lớp điểm câu ý mục size'.split(' '));

/** Proposals for every word that decodes to known syllables, and for letters that stayed between words. */
export function keystrokes(document: TextDocument): Proposal[] {
  const figures = shapeLists(document).figures.filter((at) => document.kindOf(at) === TokenKind.Alnum);
  return [
    ...[...undecoded.in(document), ...figures].flatMap((at) => proposalAt(document, at) ?? []),
    ...leftovers.in(document).flatMap((at) => leftoverAt(document, at) ?? []),
  ];
}

/** "tổ chức s các hoạt động": the letter goes with the space after it. */
function leftoverAt(document: TextDocument, at: number): Proposal | undefined {
  const [before, after] = [document.previous(at), document.next(at)];
  if (before < 0 || after < 0 || isForeignPlace(document, at) || !isOwn(document, at)) return undefined;
  if (document.hasFlag(at, Flag.Capitalised) || document.hasFlag(after, Flag.Capitalised) || document.lengthOf(after) === 1)
    return undefined;
  if (NAMED_BY_LETTER.has(document.formOf(before))) return undefined;
  const letter = document.formOf(at);
  if (!NEVER_ALONE.includes(letter) && (letter === 'x' || !document.formOf(after).startsWith(letter))) return undefined;
  return { first: at, last: at + 1, kind: 'keys', meanings: [{ words: '' }], needed: NEEDED.leftover, inCase: () => '' };
}

function proposalAt(document: TextDocument, at: number): Proposal | undefined {
  const again = writtenAgain(document, at);
  if (again !== undefined) return again;
  const form = document.formOf(at);
  const decoded = meaningsOf(form);
  if (decoded.length === 0 && form[0] !== form[1]) return undefined;
  const isFigure = document.kindOf(at) === TokenKind.Alnum;
  if (isJoined(document, at) || !(isFigure ? isVisible(document, at) : isOwn(document, at))) return undefined;
  if (document.hasFlag(at, Flag.AllCaps) && !isAmongCapitals(document, at)) return undefined;
  const isPlain = /^[a-z0-9]+$/.test(form);
  if (document.hasFlag(at, Flag.Name) && (document.isSyllable(at) || /^[fjwz]/.test(form))) return undefined;
  const doubled = /^(\p{L})(\1\p{L}+)$/u.exec(form);
  // kKhi: the first letter once in each case.
  const meanings = doubled !== null && document.hasFlag(at, Flag.MixedCase) ? [...decoded, { words: doubled[2] }] : decoded;
  if (meanings.length === 0 || (isPlain && isSpared(document, at, form))) return undefined;
  const digits = /^(\p{L}{2,})\d+$/u.exec(form);
  const base = { first: at, last: at, kind: 'keys', meanings, inCase: typedCase(document.textOf(at)) } as const;
  if (digits !== null) return { ...base, written: [digits[1]], needed: NEEDED.lastDigit };
  if (isFigure && !/^(?:\p{L}+\d+|1)\p{L}[\p{L}\d]*$/u.test(form)) return undefined;
  if (isFigure) return { ...base, written: [form], needed: NEEDED.digitInside };
  // xoong is a word too.
  if (parseSyllable(form) !== undefined) return { ...base, needed: NEEDED.syllable };
  return { ...base, needed: !isPlain ? NEEDED.marked : isAmongMarked(document, at) ? NEEDED.plain : NEEDED.plainAmongPlain };
}

/** SauSau: a word that news uses all the time, written again with its capital. DoDo and ViVi are brands. */
function writtenAgain(document: TextDocument, at: number): Proposal | undefined {
  if (!document.hasFlag(at, Flag.MixedCase)) return undefined;
  const [, once] = /^(\p{Lu}\p{Ll}+)\1$/u.exec(document.textOf(at).normalize('NFC')) ?? [];
  const word = once?.toLowerCase();
  if (word === undefined || !isEveryday(word) || /^[a-z]{2}$/.test(word) || !isOwn(document, at) || isJoined(document, at))
    return undefined;
  if (countWords(document)[document.tokens.word[at]] >= HABIT) return undefined;
  return { first: at, last: at, kind: 'keys', meanings: [{ words: word }], needed: NEEDED.marked, inCase: () => once };
}

/** Meanings by form: the same foreign words come again and again. */
const known = new Map<string, readonly Meaning[]>();
const MOST_KNOWN = 20_000;

function meaningsOf(form: string): readonly Meaning[] {
  let meanings = known.get(form);
  if (meanings === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(form, (meanings = findMeanings(form)));
  }
  return meanings;
}

function findMeanings(form: string): Meaning[] {
  const isKnown = (words: string): boolean => {
    const { lowerCount, capitalCount } = lexicon();
    return lowerCount(words) + capitalCount(words) >= KNOWN_COUNT;
  };
  const exact = decodeKeystrokes(form);
  const others = exact.flatMap((spelling) => [Tone.sac, Tone.nang].map((tone) => withTone(spelling, tone)));
  const isStopped = /(?:[ptc]|ch)$/.test(exact[0] ?? '');
  return [
    ...exact.filter(isKnown).map((words) => ({ words })),
    ...(isStopped ? others : [])
      .filter((words): words is string => words !== undefined && !exact.includes(words) && isKnown(words))
      .map((words) => ({ words, prior: OTHER_TONE })),
  ];
}

/** A plain form that is a word of another language, a name or a code. */
function isSpared(document: TextDocument, at: number, form: string): boolean {
  if (lexicon().isKnownForeign(form) || isForeignPlace(document, at)) return true;
  if (document.hasFlag(at, Flag.MixedCase) && !/^(\p{L})\1/u.test(form)) return true;
  return countWords(document)[document.tokens.word[at]] >= HABIT;
}
