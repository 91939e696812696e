import { bindsOn } from '../src/analysis/cut-off.ts';
import { defineRule } from '../src/language/rule.ts';
import { markInWords } from '../src/messages/marks.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Comma, opening brackets, hyphen, dashes. */
const OPEN_MARKS = new Set(Array.from(',([{-–—“', (mark) => mark.charCodeAt(0)));
const DASHES = new Set(Array.from('-–—', (mark) => mark.charCodeAt(0)));
/** Nothing ends in one, not even a headline. */
const OPEN_BRACKETS = new Set(Array.from('([{', (mark) => mark.charCodeAt(0)));
/** Last words of a salutation. */
const SALUTATIONS = new Set('mến yêu quý kính thưa'.split(' '));
/** Words of a paragraph; headlines, captions and lines of verse have fewer. */
const LONG_WORDS = 20;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'none',
    description: { vi: 'Đoạn văn bị cắt ngang.', en: 'A paragraph that breaks off.' },
    rationale: {
      vi: 'Đoạn từ 20 chữ trở lên mà kết thúc bằng từ nối, dấu phẩy, gạch ngang hay ngoặc mở thì phần sau đã mất. Bỏ qua tít, chú thích ảnh, thơ, dấu chấm lửng và dòng được viết tiếp ở dưới.',
      en: 'A paragraph of 20 words or more that ends in a linking word, a comma, a dash or an open bracket has lost its rest. Quiet on headlines, captions, verse, trailing dots and lines that go on below.',
    },
    messages: {
      truncated: {
        vi: 'Đoạn văn dừng ở {{end}}: phần sau có thể đã mất.',
        en: 'The paragraph stops at {{end}}: the rest may be lost.',
      },
    },
    examples: {
      invalid: [
        { text: 'Xã đã vận động bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu ⟦và⟧' },
        { text: 'Đoàn kiểm tra làm việc với huyện trong hai ngày, nghe báo cáo của các phòng ban rồi đi thực địa tại ba xã ⟦(⟧\nBài sau.' },
      ],
      valid: [
        'Thưa các thầy giáo, cô giáo, các bậc phụ huynh cùng toàn thể các em học sinh lớp một, lớp hai và lớp ba thân mến,\nNăm học mới đã về.',
        'Hai tít ngắn và',
        'Xã đã vận động bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu và…',
        'Xã đã vận động bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu, và\nhai trạm bơm.',
        'Bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu, đủ cho cả ba xã cùng đi và về',
        'Bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu, và chưa ai hài lòng với mức hiện tại',
      ],
    },
  },
  ({ document, report }) => {
    const { end } = document.paragraphs;
    for (let p = 0; p < document.paragraphs.count; p++) {
      const last = lastToken(document, end[p] - 1);
      if (!breaksOff(document, last) || goesOn(document, p) || isSalutation(document, last)) continue;
      if (!OPEN_BRACKETS.has(document.codeOf(last)) && !isLong(document, p)) continue;
      report({ ...document.span(last), messageId: 'truncated', data: { end: markInWords(document.textOf(last)) } });
    }
  },
);

function lastToken(document: TextDocument, from: number): number {
  let last = from;
  while (document.kindOf(last) === TokenKind.Space) last--;
  return last;
}

function breaksOff(document: TextDocument, last: number): boolean {
  if (document.hasFlag(last, Flag.Protected)) return false;
  // "Nguyễn An -", "Sputnik -", "Lan (ghi) -": a byline, see boilerplate-in-text; "- Chỉ để tham khảo -": a frame.
  if (DASHES.has(document.codeOf(last)) && (isByline(document, last) || isFramed(document, last))) return false;
  if (document.kindOf(last) === TokenKind.Punctuation) return OPEN_MARKS.has(document.codeOf(last)) && !document.hasFlag(last, Flag.Quoted);
  return bindsOn(document, last);
}

/** A name, or a bracket behind one, before the dash. */
function isByline(document: TextDocument, dash: number): boolean {
  return document.hasFlag(dash - 2, Flag.Name | Flag.Capitalised) || document.codeOf(dash - 2) === 0x29;
}

/** Another dash before the first word of the same line or sentence. */
function isFramed(document: TextDocument, dash: number): boolean {
  for (let i = dash - 1; i > 0 && document.kindOf(i) !== TokenKind.Break; i--) {
    if (!DASHES.has(document.codeOf(i)) || document.kindOf(i + 1) !== TokenKind.Space) continue;
    const before = document.kindOf(i - 1) === TokenKind.Space ? i - 2 : i - 1;
    if (document.kindOf(before) === TokenKind.Break || /^[.!?…]/.test(document.textOf(Math.max(0, before)))) return true;
  }
  return false;
}

/** "các em học sinh, sinh viên thân mến,": the speech or the letter follows. */
function isSalutation(document: TextDocument, last: number): boolean {
  return SALUTATIONS.has(document.formOf(last - 1));
}

/** The next line begins in lower case or is an item of a list: nothing is lost. */
function goesOn(document: TextDocument, p: number): boolean {
  if (p + 1 >= document.paragraphs.count) return false;
  const next = document.paragraphs.start[p + 1];
  return !document.isWord(next) || !document.hasFlag(next, Flag.Capitalised);
}

function isLong(document: TextDocument, p: number): boolean {
  let words = 0;
  for (let i = document.paragraphs.start[p]; i < document.paragraphs.end[p]; i++) if (document.isWord(i)) words++;
  return words >= LONG_WORDS;
}
