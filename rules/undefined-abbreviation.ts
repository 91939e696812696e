import { shapeLists } from '../src/text/shapes.ts';
import { defineRule } from '../src/language/rule.ts';
import { commonAbbreviations } from '../src/lexicon/common-abbreviations.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'none',
    description: { vi: 'Chữ viết tắt lạ không được giải thích.', en: 'An unusual abbreviation that is never explained.' },
    rationale: {
      vi: 'Nên viết đủ ở lần đầu, kèm chữ tắt trong ngoặc. Khoảng 350 chữ tắt mà báo chí vẫn dùng không cần giải thích (UBND, GDP, WHO) được bỏ qua.',
      en: 'Write it out the first time, with the abbreviation in brackets. Some 350 abbreviations that newspapers use unexplained (UBND, GDP, WHO) are left alone.',
    },
    messages: {
      found: { vi: 'Chữ tắt “{{word}}” chưa được giải thích trong bài.', en: 'The article never explains “{{word}}”.' },
    },
    examples: {
      invalid: [{ text: 'Đoàn kiểm tra của ⟦BQLRPH⟧ đi tuần trong rừng; về sau BQLRPH lập biên bản.' }],
      valid: [
        'UBND, HĐND và Công ty TNHH Hoa Sen cùng dự; GDP tăng.',
        'Ban quản lý rừng phòng hộ (BQLRPH) đi tuần; BQLRPH lập biên bản.',
        'Trung tâm Văn hóa Thông tin mở cửa; TTVHTT đón khách.',
        'ĐỘI TRẺ THẮNG TRẬN MỞ MÀN',
        'Chương XVII của bộ luật.',
        'Các chiến sĩ dựng lại nhà cho dân - Ảnh: TLQH',
      ],
    },
  },
  ({ document, report }) => {
    for (const at of findUndefinedAbbreviations(document)) {
      report({ ...document.span(at), messageId: 'found', data: { word: document.textOf(at) } });
    }
  },
);

const ROMAN = /^[IVXLCDM]+$/;
const CREDITS = new Set(['ảnh', 'nguồn', 'video', 'clip', 'họa', 'hoạ', 'bài', 'tin']);
/** Ends of the words for what has a name of its own: tập đoàn, công ty, hãng, nhãn hiệu, ban nhạc, tứ giác, điểm. */
const CALLED = new Set(['đoàn', 'ty', 'hãng', 'hiệu', 'nhạc', 'nhóm', 'giác', 'điểm']);
/** Letters of an abbreviation that wants explaining. */
const SHORTEST_LETTERS = 3;
const LONGEST_LETTERS = 8;
/** viết tắt theo tiếng Anh là …: words between. */
const SHORT_FOR_REACH = 6;
/** Met this often in news, it is the name of a firm or a club. */
const KNOWN = 30;

/** First token of each such abbreviation, in order. */
function findUndefinedAbbreviations(document: TextDocument): readonly number[] {
  const { word } = document.tokens;
  const firstOf = new Map<number, number>();
  const explained = new Set<number>();
  for (const at of shapeLists(document).allCaps) {
    if (isExplained(document, at)) explained.add(word[at]);
    if (isCandidate(document, at) && !firstOf.has(word[at])) firstOf.set(word[at], at);
  }
  const unknown = [...firstOf].filter(([id]) => !explained.has(id) && isUnusual(document, id)).map(([, at]) => at);
  if (unknown.length === 0) return [];
  const initials = initialsOf(document);
  return unknown.filter((at) => !spellsOut(initials, document.formOf(at)));
}

function isCandidate(document: TextDocument, at: number): boolean {
  const length = document.lengthOf(at);
  if (length < SHORTEST_LETTERS || length > LONGEST_LETTERS || document.hasFlag(at, Flag.Protected | Flag.Composite | Flag.OtherScript))
    return false;
  // HÐND: the letter Ð is mended first.
  if (/Ð|Ɖ/.test(document.textOf(at))) return false;
  if (ROMAN.test(document.textOf(at)) || isJoint(document, at - 1) || isJoint(document, at + 1)) return false;
  if (isCredit(document, at) || isModel(document, at) || isCalled(document, at)) return false;
  // In a headline in capitals, or in a name such as "Tập đoàn ABC", nothing is abbreviated.
  const neighbours = [document.previous(at), document.next(at)];
  return !neighbours.some((other) => other >= 0 && document.hasFlag(other, Flag.Capitalised));
}

/** "Ảnh: TLQH", "theo OCR": who took or wrote it. */
function isCredit(document: TextDocument, at: number): boolean {
  const colon = document.kindOf(at - 1) === TokenKind.Space ? at - 2 : at - 1;
  if (document.codeOf(colon) === 0x3a) return CREDITS.has(document.formOf(colon - 1));
  const before = document.previous(at);
  return before >= 0 && document.formOf(before) === 'theo';
}

/** "Tập đoàn QKL", "tứ giác MNPQ": letters that are a name. */
function isCalled(document: TextDocument, at: number): boolean {
  const before = document.previous(at);
  return before >= 0 && CALLED.has(document.formOf(before));
}

/** "ghế ACES 5": letters before a short number name a model. */
function isModel(document: TextDocument, at: number): boolean {
  return document.kindOf(at + 1) === TokenKind.Space && document.kindOf(at + 2) === TokenKind.Number && document.lengthOf(at + 2) <= 2;
}

/** RT-PCR, Q&A: part of a longer code. */
function isJoint(document: TextDocument, at: number): boolean {
  return document.kindOf(at) === TokenKind.Punctuation && '-/&–'.includes(String.fromCharCode(document.codeOf(at)));
}

function isUnusual(document: TextDocument, word: number): boolean {
  const form = document.tokens.vocabulary.forms[word];
  if (document.forms.isSyllable(word) || commonAbbreviations().has(form.toUpperCase())) return false;
  return lexicon().capitalCount(form) + lexicon().lowerCount(form) < KNOWN;
}

/** "(BTV)" after the full words, "gọi tắt là BTV", or "BTV (ban thường vụ)". */
function isExplained(document: TextDocument, at: number): boolean {
  if (document.codeOf(at - 1) === 0x28) return true;
  let before = document.previous(at);
  if (before >= 0 && document.formOf(before) === 'là')
    for (let read = 0; before >= 0 && read < SHORT_FOR_REACH; read++, before = document.previous(before))
      if (document.formOf(before) === 'tắt') return true;
  const after = document.kindOf(at + 1) === TokenKind.Space ? at + 2 : at + 1;
  return document.codeOf(after) === 0x28;
}

/** First letters of all words, in capitals where the word has one; a space where words are parted by more than a space. */
function initialsOf(document: TextDocument): string {
  const { kind, count, start } = document.tokens;
  let initials = '';
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.Word) initials += document.text.charAt(start[i]);
    else if (kind[i] === TokenKind.Break || (kind[i] === TokenKind.Punctuation && document.codeOf(i) === 0x2e)) initials += ' ';
  }
  return initials;
}

/** Some words, the first with a capital, begin with these letters. */
function spellsOut(initials: string, form: string): boolean {
  const lower = initials.toLowerCase();
  for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
    if (initials[at] !== lower[at]) return true;
  }
  return false;
}
