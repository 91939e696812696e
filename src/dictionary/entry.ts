/**
 * One line of a dictionary: a word or a name, then rules in brackets, then a comment.
 *
 *     Lò Văn Chén Nguyên
 *     nậm                       # any case, because it has no capital
 *     Nậm Pồ  [non-syllable, likely-misspelling]
 */
import { Mistake } from '../messages/mistake.ts';
import { nearest } from '../messages/nearest.ts';

export interface Entry {
  /** In NFC, words parted by one space. */
  readonly text: string;
  /** Without `vi/`, sorted. Empty: every rule about words. */
  readonly rules: readonly string[];
}

const RULE = /^(?:vi\/)?([a-z][a-z0-9-]*)$/;
const MAX_LENGTH = 200;

/** An entry without a capital holds in any case; one with a capital holds as it is written, and all in capitals. */
export function isAnyCase({ text }: Entry): boolean {
  return text === text.toLowerCase();
}

/**
 * Reads a line. Throws a Mistake.
 * @param place of the line, for messages: `words.txt:12`
 * @returns undefined for an empty line and for one that holds only a comment
 */
export function parseEntry(line: string, place: string): Entry | undefined {
  // Files that were put together have byte order marks within, which belong to no word.
  const plain = line.replaceAll('\ufeff', '');
  const content = (plain.includes('#') ? plain.replace(/(?:^|\s)#.*$/su, '') : plain).trim();
  if (content === '') return undefined;
  const bracket = content.endsWith(']') ? content.indexOf('[') : -1;
  const scope = bracket < 0 ? undefined : content.slice(bracket + 1, -1);
  const text = (bracket < 0 ? content : content.slice(0, bracket)).normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (/[[\]]/.test(text + (scope ?? '')))
    throw new Mistake(place, {
      vi: 'Viết quy tắc ở cuối dòng, trong một cặp [ ].',
      en: 'Rules stand at the end of the line, in one pair of [ ].',
    });
  if (!/\p{L}/u.test(text)) throw new Mistake(place, { vi: `“${text}” không có chữ cái nào.`, en: `“${text}” holds no letter.` });
  if (text.length > MAX_LENGTH)
    throw new Mistake(place, { vi: `Mục dài quá ${MAX_LENGTH} ký tự.`, en: `The entry is longer than ${MAX_LENGTH} characters.` });
  return { text, rules: scope === undefined ? [] : rulesIn(scope, place) };
}

function rulesIn(scope: string, place: string): string[] {
  const names = scope.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) throw new Mistake(place, { vi: 'Cặp [ ] không có quy tắc nào.', en: 'The brackets hold no rule.' });
  const ids = names.map((name) => {
    const id = RULE.exec(name)?.[1];
    if (id === undefined) throw new Mistake(place, { vi: `“${name}” không phải tên quy tắc.`, en: `“${name}” is no name of a rule.` });
    return id;
  });
  return [...new Set(ids)].sort();
}

/** Throws a Mistake for a rule of the entry that is not among the known ones. */
export function checkRules({ rules }: Entry, known: Readonly<Record<string, unknown>>, place: string): void {
  const unknown = rules.find((rule) => !Object.hasOwn(known, rule));
  if (unknown === undefined) return;
  throw new Mistake(
    place,
    { vi: `Không có quy tắc “${unknown}”.`, en: `Unknown rule “${unknown}”.` },
    nearest(unknown, Object.keys(known)),
  );
}

/** Reads the option `words`. Throws a Mistake for a bad line, a TypeError for what is no list of lines. */
export function parseEntries(words: readonly string[]): Entry[] {
  if (!Array.isArray(words) || words.some((line) => typeof line !== 'string')) throw new TypeError('words must be a list of strings.');
  return words.flatMap((line: string, i) => parseEntry(line, `words[${i}]`) ?? []);
}

/** The line that reads as the entry. */
export function formatEntry({ text, rules }: Entry): string {
  return rules.length === 0 ? text : `${text} [${rules.join(', ')}]`;
}
