import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

const OPENERS = new Set(['qua', 'với', 'trong', 'bằng', 'nhờ']);
/** Verbs, after đã or alone, that the phrase cannot have as its own. */
const VERBS = new Set(['giúp', 'khiến', 'làm', 'tạo', 'mang', 'đem', 'thể', 'cho']);
const MARKERS = new Set(['đã', 'sẽ', 'sự']);
/** Words that make a clause of the phrase, so that the sentence may go on. */
const CLAUSE = new Set([
  'mà',
  'do',
  'khi',
  'nếu',
  'ai',
  'tôi',
  'chúng',
  'họ',
  'anh',
  'chị',
  'ông',
  'bà',
  'cô',
  'người',
  'dân',
  'xã',
  'huyện',
  'tỉnh',
  'đội',
  'đoàn',
]);
/** Words after the opener that are looked through for a verb. */
const REACH = 12;

export default defineRule(
  {
    category: 'structure',
    level: 'off',
    fix: 'none',
    description: { vi: 'Câu mở đầu bằng trạng ngữ mà thiếu chủ ngữ.', en: 'A sentence that opens with an adverbial and has no subject.' },
    rationale: {
      vi: '“Qua đợt học đã giúp cán bộ tiến bộ” không có chủ ngữ: bỏ “Qua”, hoặc thêm dấu phẩy và chủ ngữ. Không phân tích được cú pháp nên quy tắc tắt sẵn.',
      en: '“Qua đợt học đã giúp cán bộ tiến bộ” has no subject: drop “Qua”, or add a comma and a subject. Off by default, since it guesses at syntax.',
    },
    messages: {
      found: { vi: 'Câu bắt đầu bằng “{{opener}}” mà không có chủ ngữ.', en: 'A sentence that begins with “{{opener}}” lacks a subject.' },
    },
    examples: {
      invalid: [
        { text: '⟦Qua⟧ đợt học vừa rồi đã giúp nhiều hộ thoát nghèo.' },
        { text: '⟦Với⟧ kinh nghiệm ấy sẽ giúp ích cho nhiều nơi.' },
      ],
      valid: [
        'Tin tưởng rằng, năm tới sẽ tốt hơn.',
        'Qua đó, xã đã giúp nhiều hộ thoát nghèo.',
        'Với cách làm ấy, xã đã giúp nhiều hộ.',
        'Trong ba năm xã đã giúp được trăm hộ.',
      ],
    },
  },
  ({ document, report }) => {
    const { sentences } = document;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.start[s];
      if (document.kindOf(first) !== TokenKind.Word || !OPENERS.has(document.formOf(first)) || !hasBareVerb(document, first)) continue;
      const data = { opener: document.textOf(first) };
      report({ ...document.span(first), messageId: 'found', data });
    }
  },
);

/** Without a comma, a clause or a name before it comes a verb that the adverbial cannot govern. */
function hasBareVerb(document: TextDocument, first: number): boolean {
  let at = document.next(first);
  for (let k = 0; k < REACH && at >= 0; k++) {
    const form = document.formOf(at);
    if (CLAUSE.has(form) || document.hasFlag(at, Flag.Name)) return false;
    const next = document.next(at);
    if (k >= 1 && MARKERS.has(form) && next >= 0 && VERBS.has(document.formOf(next))) return true;
    at = next;
  }
  return false;
}
