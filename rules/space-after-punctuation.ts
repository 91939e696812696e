import { defineRule } from '../src/language/rule.ts';
import { markInWords } from '../src/messages/marks.ts';
import { abbreviations } from '../src/text/abbreviations.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { hasVietnameseOnlyLetter } from '../src/text/letters.ts';
import { quoteSide, spacedMarks } from '../src/text/mark-spacing.ts';
import { straightSides } from '../src/text/quote-shapes.ts';
import { SpanKind } from '../src/text/spans.ts';

const codes = (marks: string): number[] => Array.from(marks, (mark) => mark.charCodeAt(0));
const STOPS = codes('.!?');
const PAUSES = codes(',;:');
const CLOSERS = codes(')]”');
const OPENERS = codes('(“');
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const OPENING_QUOTE = 0x201c;
const OPENING_BRACKET = 0x28;
const STRAIGHT = 0x22;
const PERCENT = 0x25;
/** Digits of a year. */
const YEAR_LENGTH = 4;
const DECIMAL_MARKS = new Set(codes(',.'));
const ENDINGS = new Set(codes(')]”"’»%'));

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Thiếu dấu cách sau dấu câu, hoặc trước dấu mở ngoặc.',
      en: 'No space after a punctuation mark, or before an opening one.',
    },
    rationale: {
      vi: 'Hai từ dính nhau qua dấu câu thường do mất dấu xuống dòng khi sao chép. Bỏ qua số, giờ, địa chỉ, chữ viết tắt có chấm (TP.HCM, PGS.TS), nhãn mục a), công thức và từ nước ngoài.',
      en: 'Two words glued by a mark are often two lines joined in copying. Quiet on numbers, times, addresses, dotted abbreviations (TP.HCM, PGS.TS), list labels, formulas and foreign words.',
    },
    authority: 'Press convention; no law governs spacing around punctuation.',
    messages: {
      after: { vi: 'Thiếu dấu cách sau {{mark}}.', en: 'Missing space after {{mark}}.' },
      before: { vi: 'Thiếu dấu cách trước {{mark}}.', en: 'Missing space before {{mark}}.' },
    },
    examples: {
      invalid: [
        { text: 'Dự án đã hoàn thành⟦.⟧Người dân ở Hà Nội⟦,⟧Huế vui mừng⟦:⟧“Đường đẹp!”', fix: ['. ', ', ', ': '] },
        { text: 'Ông Bình⟦(⟧áo trắng⟦)⟧nói⟦“⟧Được⟦”⟧rồi đi⟦;⟧cả nhà theo sau.', fix: [' (', ') ', ' “', '” ', '; '] },
        { text: 'Việc này xong từ năm 2016⟦.⟧Tháng sau nghiệm thu⟦!⟧Ai cũng mừng⟦,⟧12 xã cùng làm.', fix: ['. ', '! ', ', '] },
        { text: 'Anh Nam⟦(⟧35 tuổi), ở TP.HCM⟦,⟧làm từ 9h30⟦.⟧Ông A⟦,⟧Trưởng ban⟦,⟧đã về.', fix: [' (', ', ', '. ', ', ', ', '] },
        { text: 'Cổ phần của ông Cường⟦(⟧22,24%) và của bà Lý⟦(⟧1990) nằm ở dây chuyền⟦(⟧DC1).', fix: [' (', ' (', ' ('] },
        { text: 'Lãi tăng 15⟦%⟧so với năm trước, giữ 20⟦%⟧cổ phần.', fix: ['% ', '% '] },
        { text: 'Bà kể⟦:⟧"Con tôi khỏe⟦"⟧rồi cười.', fix: [': ', '" '] },
      ],
      valid: [
        'Đạt 19,5 triệu, cụ thể 1.318,2 tỷ lúc 22:13, rộng 2.300ha.',
        'Theo T.Ư, TP.HCM, PGS.TS N.T.H. và ông Tp.Hà, giải V.League ở Q.1 v.v.',
        'Vào www.bao-moi.vn hay zing.vn, bản 3.0, tên node.js.',
        'Cho a,b,c và f(x)dx, mã A;B, ghế 12A,B.',
        'a)Mục một\n1.Mục hai',
        'Ca khúc Re:Zero, hãng Yahoo!Mail, cat(s)and.',
        'Chú thích thế giới(1), gọi f(x), viết AT&amp;và.',
        'Bài “một“, “hai“ và 5”2.',
        'Mẫu 20%w/v, 5%-10% và địa chỉ a%20b.',
      ],
    },
  },
  ({ document, report }) => {
    const marks = marksByCode(document);
    const check = (
      codesToCheck: readonly number[],
      messageId: 'after' | 'before',
      isMissing: (document: TextDocument, mark: number, code: number) => boolean,
    ) => {
      for (const code of codesToCheck) {
        for (const i of marks.get(code) ?? []) {
          // A percent sign belongs to its figure, and figures are protected.
          if ((code !== PERCENT && document.hasFlag(i, Flag.Protected)) || !isMissing(document, i, code)) continue;
          const mark = document.textOf(i);
          report({
            ...document.span(i),
            messageId,
            data: { mark: markInWords(mark) },
            fix: messageId === 'after' ? `${mark} ` : ` ${mark}`,
          });
        }
      }
    };
    check(STOPS, 'after', isGluedStop);
    check(PAUSES, 'after', isGluedPause);
    check(CLOSERS, 'after', isGluedCloser);
    check(OPENERS, 'before', isGluedOpener);
    check([PERCENT], 'after', isGluedPercent);
    check([STRAIGHT], 'before', (_, mark) => straightSides(document).get(mark) === 'open' && isGluedOpener(document, mark, STRAIGHT));
    check([STRAIGHT], 'after', (_, mark) => quoteSide(document, mark) === 'close' && isGluedCloser(document, mark, STRAIGHT));
  },
);

/** An unprotected word of two letters or more; one letter is a variable, an initial or a label. */
function isWord(document: TextDocument, index: number): boolean {
  return document.isWord(index) && !document.hasFlag(index, Flag.Protected) && document.lengthOf(index) > 1;
}

function isSyllable(document: TextDocument, index: number): boolean {
  return isWord(document, index) && document.isSyllable(index);
}

/** A word that can only be Vietnamese, of any length: "ở" too. */
function isMarked(document: TextDocument, index: number): boolean {
  return document.isWord(index) && !document.hasFlag(index, Flag.Protected) && hasVietnameseOnlyLetter(document.formOf(index));
}

function isEnding(document: TextDocument, index: number): boolean {
  return document.kindOf(index) === TokenKind.Punctuation && ENDINGS.has(document.codeOf(index));
}

/** "hiện.Trong". In lower case ("hiện.trong") both words must be surely Vietnamese: names of sites have dots. */
function isGluedStop(document: TextDocument, mark: number, code: number): boolean {
  if (code === FULL_STOP && document.lengthOf(mark) > 1) return false;
  const before = mark - 1;
  const after = mark + 1;
  if (document.codeOf(after) === OPENING_QUOTE) return isSyllable(document, before) && !isShifted(document, after);
  if (document.codeOf(after) === OPENING_BRACKET) return isSyllable(document, before) && isMarked(document, after + 1);
  if (!isWord(document, after)) return false;
  const isCapital = document.hasFlag(after, Flag.Capitalised);
  if (isEnding(document, before)) return isCapital && isSyllable(document, after);
  if (isFigure(document, before)) return isCapital && isSyllable(document, after) && !isLabel(document, before);
  if (!isWord(document, before) || isAbbreviation(document, before)) return false;
  if (!isCapital) return isMarked(document, before) && isMarked(document, after);
  if (isSyllable(document, after)) return isSyllable(document, before) || document.lengthOf(before) > 2;
  return isMarked(document, before);
}

/** ":“ Tôi": the space stands after the opening mark, and space-before-punctuation moves it. */
function isShifted(document: TextDocument, mark: number): boolean {
  return spacedMarks(document).get(mark + 1)?.role === 'after';
}

function isAbbreviation(document: TextDocument, index: number): boolean {
  return abbreviations.has(document.textOf(index)) || document.hasFlag(index, Flag.AllCaps | Flag.MixedCase);
}

/** "1.Mục tiêu": the number of a list item opens its line. */
function isLabel(document: TextDocument, index: number): boolean {
  return document.lengthOf(index) <= 2 && document.kindOf(index - 1) !== TokenKind.Space;
}

function isFigure(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Number || kind === TokenKind.Alnum;
}

const ADDRESSES: ReadonlySet<number> = new Set([SpanKind.Url, SpanKind.Email, SpanKind.Path]);

/** A word, a figure, an abbreviation or a closing mark: whatever a pause may follow, but no address. */
function isText(document: TextDocument, index: number): boolean {
  return (document.isWord(index) || isFigure(document, index) || isEnding(document, index)) && !ADDRESSES.has(document.spans[index]);
}

function isGluedPause(document: TextDocument, mark: number, code: number): boolean {
  const before = mark - 1;
  const after = mark + 1;
  // "&amp;và" is an entity, not a semicolon.
  if (document.lengthOf(mark) > 1 || !isText(document, before) || document.codeOf(before - 1) === 0x26) return false;
  if (document.codeOf(after) === OPENING_QUOTE) return !isShifted(document, after);
  if (code === COLON && document.codeOf(after) === STRAIGHT)
    return isSyllable(document, before) && quoteSide(document, after) === 'open' && !isShifted(document, after);
  if (document.kindOf(after) === TokenKind.Number) return code !== 0x3b && isSyllable(document, before) && isMarked(document, before);
  if (isMarked(document, after)) return true;
  if (!isWord(document, after)) return false;
  if (code === COLON) return isMarked(document, before);
  if (isSyllable(document, before)) return true;
  if (isSyllable(document, after)) return isWord(document, before) || isEnding(document, before);
  return isName(document, before) && isName(document, after);
}

/** "Libya,Somalia": foreign, and longer than what a code or a formula is made of. */
function isName(document: TextDocument, index: number): boolean {
  return isWord(document, index) && document.hasFlag(index, Flag.Capitalised) && document.lengthOf(index) > 2;
}

function isGluedCloser(document: TextDocument, mark: number, code: number): boolean {
  const after = mark + 1;
  if (!isSyllable(document, after) && !isMarked(document, after)) return false;
  const before = document.kindOf(mark - 1);
  if (before === TokenKind.Space || before === TokenKind.Break) return false;
  return code !== 0x29 || !isListLabel(document, mark);
}

/** "a)Tên": the bracket has no partner before it on the line. */
function isListLabel(document: TextDocument, mark: number): boolean {
  for (let i = mark - 1; i >= 0 && document.kindOf(i) !== TokenKind.Break; i--) {
    if (document.codeOf(i) === 0x28) return false;
  }
  return true;
}

/** "tăng 15%so với": behind a figure, before a word that can only be Vietnamese or is long enough. */
function isGluedPercent(document: TextDocument, mark: number): boolean {
  const [before, after] = [mark - 1, mark + 1];
  if (document.kindOf(before) !== TokenKind.Number || document.lengthOf(mark) > 1) return false;
  if (document.kindOf(after) !== TokenKind.Word || ADDRESSES.has(document.spans[mark]) || document.codeOf(after + 1) === PERCENT)
    return false;
  return hasVietnameseOnlyLetter(document.formOf(after)) || (document.isSyllable(after) && document.lengthOf(after) > 1);
}

/** A share, or a figure as long as a year. */
function isQuantity(document: TextDocument, index: number): boolean {
  let end = index + 1;
  while (DECIMAL_MARKS.has(document.codeOf(end)) && document.kindOf(end + 1) === TokenKind.Number) end += 2;
  return document.codeOf(end) === PERCENT || document.tokens.end[end - 1] - document.tokens.start[index] >= YEAR_LENGTH;
}

function isGluedOpener(document: TextDocument, mark: number, code: number): boolean {
  const before = mark - 1;
  const after = mark + 1;
  if (code === OPENING_QUOTE && document.hasFlag(mark, Flag.Quoted)) return false;
  if (isMarked(document, after)) {
    if (code === OPENING_BRACKET && isEnding(document, before))
      return document.codeOf(before) !== STRAIGHT || quoteSide(document, before) === 'close';
    return isWord(document, before) || document.kindOf(before) === TokenKind.Number || document.spans[before] === SpanKind.Abbreviation;
  }
  if (!isSyllable(document, before)) return false;
  // "thế giới(1)" is the mark of a footnote, "thế giới(22,4%)" and "(1990)" are not.
  if (document.kindOf(after) === TokenKind.Number) return document.kindOf(after + 1) === TokenKind.Space || isQuantity(document, after);
  if (document.kindOf(after) === TokenKind.Alnum) return isMarked(document, before);
  // Formulas: Cu(OH), log(ab).
  if (!isWord(document, after)) return false;
  return isMarked(document, before) || (isSyllable(document, after) && Math.max(document.lengthOf(before), document.lengthOf(after)) > 2);
}
