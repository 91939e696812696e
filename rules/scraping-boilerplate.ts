import { defineRule, report } from '../src/language/rule.ts';
import {
  boilerplatePatterns,
  labelOpeners,
  likelyBoilerplate,
  patternOpeners,
  shareButtons,
  stampPatterns,
  sureBoilerplate,
} from '../src/lexicon/boilerplate.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { formOf } from '../src/text/letters.ts';
import { lineSpan, paragraphSpan } from '../src/text/whole-lines.ts';

/** Longest line looked at, in units. */
const MAX_LENGTH = 260;
/** Longest label with the marks around it, and longest share bar. */
const LONGEST_LABEL = 80;

export default defineRule(
  {
    category: 'structure',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Dòng rác của trang web: nút chia sẻ, ô bình luận, mốc thời gian, lời dẫn sang bài khác.',
      en: 'A line of the web page, not of the article: share buttons, comment box, time stamp, links to other stories.',
    },
    rationale: {
      vi: 'Chương trình lấy tin hay nhặt cả nút và nhãn quanh bài. Chỉ xét dòng đứng một mình; dòng trong danh sách chắc chắn mới tự xóa. Bỏ qua lời văn, nguồn ảnh và tên tác giả.',
      en: 'Copying programs take the buttons and labels around an article for text. Looks only at whole lines and deletes only those on the certain list. Quiet on prose, photo credits and bylines.',
    },
    authority: 'Press convention.',
    messages: {
      label: {
        vi: 'Dòng “{{line}}” là nhãn của trang web, không phải nội dung bài.',
        en: 'The line “{{line}}” is a label of the web page, not part of the article.',
      },
      stamp: { vi: 'Dòng chỉ có mốc thời gian đăng bài.', en: 'A line that holds only the time of publication.' },
    },
    examples: {
      invalid: [
        { text: 'Lễ hội khai mạc tối nay.\n⟦Chia sẻ bài viết⟧\n⟦Ý kiến bạn đọc:⟧' },
        {
          text: '⟦EmailPrintAa⟧\n⟦Facebook Twitter Zalo⟧\nLễ hội khai mạc tối nay.\n⟦Xem thêm: Mưa lớn ở miền núi⟧\n⟦Nguồn: https://bao.example.vn/tin-12.html⟧',
        },
        { text: 'Lễ hội khai mạc\nThứ Hai, ⟦02/06/2014, 07:15⟧ [GMT+7]\nNgày đăng: ⟦02/06/2014⟧\nTối nay lễ hội khai mạc.' },
      ],
      valid: [
        'Ông chia sẻ bài viết của con trên mạng.',
        '(Ảnh: TTXVN)',
        'Theo TTXVN',
        'Nguyễn Thị Hoa',
        'Lễ khai mạc diễn ra ngày 02/06/2014.',
        'Nguồn: Tổng cục Thống kê',
        'Xem thêm nhiều hoạt động bên lề, bà con ra về.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (let p = 0; p < document.paragraphs.count; p++) {
        const span = paragraphSpan(document, p);
        if (span.end - span.start > MAX_LENGTH || !opensLikeBoilerplate(document, p, span.end - span.start)) continue;
        const text = document.prose.slice(span.start, span.end);
        const verdict = judge(text);
        if (verdict === undefined) continue;
        const deletion = { ...lineSpan(document, p), text: '' };
        const repair = verdict.sure ? { fix: deletion } : { suggest: [deletion] };
        const core = verdict.core === undefined ? -1 : text.indexOf(verdict.core);
        // The stamp is shown by its digits: the weekday before them is no mistake.
        if (verdict.core !== undefined && core >= 0)
          report(context, { start: span.start + core, end: span.start + core + verdict.core.length, messageId: 'stamp', ...repair });
        else report(context, { ...span, messageId: 'label', data: { line: text.length > 40 ? `${text.slice(0, 39)}…` : text }, ...repair });
      }
    },
  }),
);

/** The first token rules out nearly all prose before any string is made. */
function opensLikeBoilerplate(document: TextDocument, p: number, length: number): boolean {
  const first = document.paragraphs.start[p];
  const kind = document.kindOf(first);
  if (kind !== TokenKind.Word) return kind !== TokenKind.Number || length <= LONGEST_LABEL;
  const form = document.formOf(first);
  return patternOpeners.has(form) || (length <= LONGEST_LABEL && labelOpeners.has(form));
}

function judge(line: string): { sure: boolean; core?: string } | undefined {
  const form = formOf(line).replace(/\s+/g, ' ');
  if (form.length <= LONGEST_LABEL) {
    const label = form.replace(/^[>»►▶•*\s-]{1,6}/, '').replace(/[\s:.…>»!]{1,6}$/, '');
    if (sureBoilerplate.has(label)) return { sure: true };
    if (likelyBoilerplate.has(label) || isShareBar(label)) return { sure: false };
  }
  for (const pattern of stampPatterns) {
    const core = pattern.exec(form)?.groups?.['core'];
    if (core !== undefined) return { sure: false, core };
  }
  return boilerplatePatterns.some((pattern) => pattern.test(form)) ? { sure: false } : undefined;
}

function isShareBar(label: string): boolean {
  const words = label.split(' ');
  return (
    words.length > 1 &&
    words.length <= 12 &&
    words.every((word) => shareButtons.has(word) || /^\d{1,4}$/.test(word)) &&
    words.some((word) => !/^\d/.test(word))
  );
}
