import { MIXED, type TwoWays } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { shapeLists } from '../src/text/shapes.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một chữ viết tắt có nhiều dạng trong bài.', en: 'One abbreviation in several forms.' },
    rationale: {
      vi: 'TP.HCM và TP HCM, T.Ư và TW, Covid-19 và COVID 19 trong cùng bài làm người đọc phân vân. Nhắc dạng ít hơn; số hiệu văn bản như 12-NQ/TW không tính.',
      en: 'TP.HCM and TP HCM, T.Ư and TW, Covid-19 and COVID 19 in one article make the reader wonder. The rarer form is reported; document numbers such as 12-NQ/TW do not count.',
    },
    messages: { mixed: MIXED },
    examples: {
      invalid: [
        { text: 'Chi bộ học NQTƯ4. Sau khi học NQTƯ4, ai cũng nêu ý kiến về ⟦NQTW4⟧.', fix: 'NQTƯ4' },
        { text: 'Xe rời TP.HCM lúc sáng, về TP.HCM lúc tối. Dân ⟦TP HCM⟧ ra đón.', fix: 'TP.HCM' },
        { text: 'Máy bay B-52 rơi. Xác chiếc B-52 còn đó. Dân gọi nó là ⟦B52⟧.', fix: 'B-52' },
      ],
      valid: [
        'Theo Nghị quyết 12-NQ/TW, T.Ư giao các tỉnh; T.Ư sẽ kiểm tra.',
        'TP Cần Thơ họp với thành phố Huế ở TP.HCM.',
        'Dân TP.HCM và TPHCM.',
        'Vòng 2 đá ở Vinh, vòng 3 đá ở Huế; Quận 5 và quận 6 thắng.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, ...data } of abbreviationDeviations(document)) {
      report({ ...document.span(first, last), messageId: 'mixed', data, suggest: [data.majority] });
    }
  },
);

interface AbbreviationDeviation extends TwoWays {
  /** Tokens [first, last] of the abbreviation. */
  readonly first: number;
  readonly last: number;
}

interface Written {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** What all writings have in common; that of the letters if it is missing. */
  readonly family?: string;
}

const JOINTS = '.-&';
const CODE_JOINTS = '/_';

/** Places of the rarer forms. */
function abbreviationDeviations(document: TextDocument): readonly AbbreviationDeviation[] {
  const families = new Map<string, Written[]>();
  for (const written of [...abbreviations(document), ...designations(document)]) {
    const family = written.family ?? familyOf(written.text);
    const members = families.get(family);
    if (members === undefined) families.set(family, [written]);
    else members.push(written);
  }
  // By first token: B52 is an abbreviation and a designation.
  const found = new Map<number, AbbreviationDeviation>();
  for (const members of families.values()) {
    const counts = new Map<string, number>();
    for (const { text } of members) counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size < 2) continue;
    const [[majority, majorityCount], [, second]] = [...counts].sort((a, b) => b[1] - a[1]);
    if (majorityCount === second) continue;
    for (const { first, last, text } of members) {
      if (text !== majority) found.set(first, { first, last, minority: text, majority, minorityCount: counts.get(text)!, majorityCount });
    }
  }
  return [...found.values()].sort((a, b) => a.first - b.first);
}

/** "TP HCM", "TP. HCM": the token of TP. */
function cityBefore(document: TextDocument, hcm: number): number | undefined {
  if (document.kindOf(hcm - 1) !== TokenKind.Space) return undefined;
  const at = document.codeOf(hcm - 2) === 0x2e ? hcm - 3 : hcm - 2;
  return /^T[Pp]$/.test(document.textOf(at)) ? at : undefined;
}

const LETTERS_AND_DIGITS = /^(\p{L}{1,8})(\d{1,4})$/u;

/** B-52, B52; Covid-19, COVID 19; Mazda3, Mazda 3: letters and a number, with a hyphen, a space or nothing between them. */
function* designations(document: TextDocument): Generator<Written> {
  const spaced: Written[] = [];
  const families = new Set<string>();
  for (const at of shapeLists(document).figures) {
    if (isInCode(document, at + 1) || (/[.,:%]/.test(document.textOf(at + 1)) && document.kindOf(at + 2) === TokenKind.Number)) continue;
    const joined = document.kindOf(at) === TokenKind.Alnum;
    const first = joined ? at : at - 2;
    const isSpaced = !joined && document.kindOf(at - 1) === TokenKind.Space;
    if (!joined && (!document.isWord(first) || document.lengthOf(at - 1) !== 1)) continue;
    // Quận 1, Vòng 2.
    if (isSpaced && document.isSyllable(first)) continue;
    const match = LETTERS_AND_DIGITS.exec(joined ? document.textOf(at) : document.textOf(first) + document.textOf(at));
    if (match === null || isInCode(document, first - 1) || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(match[1])) continue;
    const written = { first, last: at, text: document.textOf(first, at).normalize('NFC'), family: match[0].toLowerCase() };
    if (isSpaced) spaced.push(written);
    else if (joined || document.codeOf(at - 1) === 0x2d) {
      families.add(match[0].toLowerCase());
      yield written;
    }
  }
  for (const written of spaced) if (families.has(written.family ?? '')) yield written;
}

/** Same letters, whatever parts them; W stands for Ư. */
function familyOf(text: string): string {
  return text
    .replace(/[.&\s-]/g, '')
    .replace(/Tp/, 'TP')
    .replace(/TW/g, 'TƯ');
}

function* abbreviations(document: TextDocument): Generator<Written> {
  let done = -1;
  for (const at of starts(document)) {
    if (at <= done) continue;
    let first = at;
    let last = at;
    while (isJoint(document, first - 1) && isPart(document, first - 2)) first -= 2;
    while (isJoint(document, last + 1) && isPart(document, last + 2)) last += 2;
    done = last;
    if (document.textOf(first, last) === 'HCM') first = cityBefore(document, first) ?? first;
    if (isInCode(document, first - 1) || isInCode(document, last + 1)) continue;
    const text = document.textOf(first, last).normalize('NFC');
    if (familyOf(text).length >= 3 || familyOf(text) === 'TƯ') yield { first, last, text };
  }
}

const central = new WordList(['ư']);

/** Abbreviations in letters, in letters and figures (NQTƯ4), and T.Ư, whose parts are single letters. */
function starts(document: TextDocument): number[] {
  const { allCaps, figures } = shapeLists(document);
  const joined = figures.filter((at) => document.kindOf(at) === TokenKind.Alnum && document.hasFlag(at, Flag.AllCaps));
  const dotted = central.in(document).filter((at) => document.codeOf(at - 1) === 0x2e && document.textOf(at - 2) === 'T');
  return [...allCaps, ...joined, ...dotted].sort((a, b) => a - b);
}

function isPart(document: TextDocument, at: number): boolean {
  const kind = document.kindOf(at);
  if (kind !== TokenKind.Word && kind !== TokenKind.Alnum) return false;
  return /^[\p{Lu}\d]+$/u.test(document.textOf(at).normalize('NFC'));
}

function isJoint(document: TextDocument, at: number): boolean {
  return at > 0 && document.lengthOf(at) === 1 && JOINTS.includes(String.fromCharCode(document.codeOf(at)));
}

/** Part of a document number or of a longer joined word: 12-NQ/TW, Covid-TW. */
function isInCode(document: TextDocument, at: number): boolean {
  const mark = String.fromCharCode(document.codeOf(at));
  if (CODE_JOINTS.includes(mark)) return true;
  if (!JOINTS.includes(mark)) return false;
  const beyond = [document.kindOf(at - 1), document.kindOf(at + 1)];
  return beyond.every((kind) => kind === TokenKind.Word || kind === TokenKind.Alnum || kind === TokenKind.Number);
}
