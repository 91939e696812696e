import { bindsOn } from '../src/analysis/cut-off.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { paragraphSpan } from '../src/text/whole-lines.ts';

/** Fewest words of a paragraph of one sentence, and of the last sentence of a longer one. */
const LONG_SENTENCE = 30;
const LAST_SENTENCE = 6;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Đoạn văn thiếu dấu kết câu.', en: 'A paragraph without a final stop.' },
    rationale: {
      vi: 'Chỉ xét đoạn có hai câu trở lên hoặc câu dài. Bỏ qua tiêu đề, chú thích ảnh, tên tác giả, danh sách, thơ, đoạn có chữ cuối là tên riêng hay số, và bài mà phần lớn đoạn không có dấu chấm.',
      en: 'Looks only at paragraphs of two sentences or one long sentence. Quiet on headlines, captions, bylines, lists, verse, paragraphs that end with a name or figure, and texts whose paragraphs mostly have no stop.',
    },
    authority: 'Press convention.',
    messages: {
      missing: {
        vi: 'Thêm “.” sau “{{word}}”: đoạn văn thiếu dấu kết câu.',
        en: 'Add “.” after “{{word}}”: the paragraph has no final stop.',
      },
    },
    examples: {
      invalid: [
        {
          text: 'Tin vui ở làng chài\nBà con nay đã khá hơn.\nMấy năm nay, bà con làng chài đã có cuộc sống ổn định hơn trước. Con em trong làng đều được đến trường và vươn lên học ⟦giỏi⟧\nTối đến, cả làng lại quây quần.',
          fix: 'giỏi.',
        },
      ],
      valid: [
        'Tin vui ở làng chài. Bà con đã có cuộc sống ổn định hơn trước',
        'Làng chài đổi mới\nBà con đã khá hơn.\nMấy năm nay, bà con đã khá hơn trước. Ảnh: Hoàng Lan',
        'Làng chài đổi mới\nBan biên tập',
        'Làng chài đổi mới\nBà con đã khá hơn.\nMấy năm nay, bà con đã khá hơn trước, nhà nào cũng có xe máy, ti vi và tủ lạnh, con cái được học hành đến nơi đến chốn - Ảnh chụp màn hình',
        'Tiêu đề\nChuyện làng.\nBà con đã khá hơn trước nhiều rồi. Nay ai cũng vui vẻ làm ăn:\nNuôi cá.',
        'Tiêu đề\nChuyện làng.\nBà con đã khá hơn trước nhiều rồi. Nay ai cũng vui vẻ làm ăn…',
      ],
    },
  },
  ({ document, report }) => {
    const { paragraphs, sentences } = document;
    const bare: { paragraph: number; last: number }[] = [];
    let stopped = 0;
    let s = 0;
    for (let p = 0; p < paragraphs.count; p++) {
      const from = s;
      while (s < sentences.count && sentences.start[s] < paragraphs.end[p]) s++;
      let last = paragraphs.end[p] - 1;
      while (document.kindOf(last) === TokenKind.Space) last--;
      if (document.kindOf(last) === TokenKind.Punctuation) stopped++;
      // The headline, and the lead that some papers set like one.
      if (p <= 1 || !isOpenEnd(document, last)) continue;
      if (isProse(document, s - from, sentences.start[s - 1], last) && !goesOn(document, p)) bare.push({ paragraph: p, last });
    }
    if (bare.length > 1 + stopped / 4 || stopped === 0) return;
    for (const { paragraph, last } of bare) {
      if (isBareLine(document, paragraph)) continue;
      const place = document.span(last);
      report({
        ...place,
        messageId: 'missing',
        data: { word: document.textOf(last) },
        suggest: [{ start: place.end, end: place.end, text: '.' }],
      });
    }
  },
);

/** A plain lower-case syllable: no name, figure or mark, and no word after which the rest is lost (truncated-text). */
function isOpenEnd(document: TextDocument, last: number): boolean {
  return (
    document.isWord(last) &&
    !document.hasFlag(last, Flag.Capitalised | Flag.MixedCase | Flag.Protected | Flag.Name) &&
    document.isSyllable(last) &&
    !bindsOn(document, last)
  );
}

function isProse(document: TextDocument, sentenceCount: number, lastSentence: number, last: number): boolean {
  let words = 0;
  let hasColon = false;
  for (let i = lastSentence; i <= last; i++) {
    if (document.isWord(i)) words++;
    else if (document.codeOf(i) === 0x3a) hasColon = true;
  }
  return sentenceCount > 1 ? words >= LAST_SENTENCE && !(hasColon && words < LONG_SENTENCE) : words >= LONG_SENTENCE;
}

/** The next line goes on in lower case: a matter of hard-line-break; or a list follows. */
function goesOn(document: TextDocument, p: number): boolean {
  if (p + 1 >= document.paragraphs.count) return false;
  const next = document.paragraphs.start[p + 1];
  if (document.isWord(next)) return !document.hasFlag(next, Flag.Capitalised);
  return document.kindOf(next) === TokenKind.Punctuation && /^[-–—•+*]/.test(document.textOf(next));
}

/** Lines that end without a stop by right: captions, credits, rows of links or of a table. */
const BARE_LINES = [
  /(?:^|[\s(.])(?:ảnh|nguồn|clip|video|đồ họa|minh họa)\s*[:(]/,
  /[-–—]\s*ảnh\s/,
  /\((?:trái|phải|giữa|bên trái|bên phải|áo \p{L}|bìa \p{L})/u,
  // Theo Thế giới phụ nữ; Ban Bạn đọc; Văn hóa & Đời sống
  /^(?:[^.!?]{0,30}[-–(/]\s*)?theo\s[^.!?]{0,60}$/,
  /(?:tổng hợp|bạn đọc)$/,
  /\s[&|]\s|>>/,
  /\/\s/,
];

function isBareLine(document: TextDocument, p: number): boolean {
  const { start, end } = paragraphSpan(document, p);
  const text = document.text.slice(start, end).normalize('NFC').toLowerCase();
  return BARE_LINES.some((line) => line.test(text));
}
