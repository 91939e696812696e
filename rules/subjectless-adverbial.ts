import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

const OPENERS = new Set(['qua', 'với', 'bằng', 'nhờ']);
/** Verbs, after đã, that the phrase cannot have as its own. */
const VERBS = new Set(['giúp', 'khiến']);
/** Words that make a clause of the phrase, so that the sentence may go on. */
const CLAUSE = new Set('mà do khi nếu ai tôi chúng họ anh chị ông bà cô người dân xã huyện tỉnh đội đoàn'.split(' '));

/** What a source says, or a check shows: the opener takes the subject away from it. */
const REPORTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['theo', new Set(['cho biết', 'cho hay', 'cho rằng', 'cho thấy', 'nhận định', 'khẳng định'])],
  ['qua', new Set(['cho thấy'])],
]);
/** Words between that tell of another clause: theo lời kể mà ông cho biết, theo tin được công an cho biết. */
const OTHER_CLAUSE = new Set(['mà', 'thì', 'được', 'do', 'như', 'khi', 'nếu']);
/** theo đó, qua đây: they stand for a sentence. */
const POINTERS = new Set(['đó', 'đây', 'vậy', 'thế']);
/** theo tin công an cho biết: who says it may stand behind, unless từ or của ties it to the news. */
const NEWS = new Set(['tin', 'thông', 'tài', 'số', 'những', 'điều', 'lời']);
const TIES = new Set(['từ', 'của']);
/** Words before an opener in its sentence: Cũng theo ông Nam cho biết. */
const BEFORE = new Set(['cũng', 'còn', 'và']);
/** Words after the opener that are looked through for a verb. */
const REACH = 12;
const REPORT_REACH = 18;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Câu mở đầu bằng trạng ngữ mà thiếu chủ ngữ.', en: 'A sentence that opens with an adverbial and has no subject.' },
    rationale: {
      vi: '“Theo ông Nam cho biết”, “Qua kiểm tra cho thấy”, “Qua đợt học đã giúp cán bộ tiến bộ” không có chủ ngữ: bỏ “Theo”, “Qua”, hoặc bỏ động từ và thêm dấu phẩy. Không phân tích được cú pháp nên chỉ báo những mẫu rõ ràng.',
      en: '“Theo ông Nam cho biết”, “Qua kiểm tra cho thấy” and “Qua đợt học đã giúp cán bộ tiến bộ” have no subject: drop “Theo” or “Qua”, or the verb. Syntax is only guessed at, so plain patterns alone are told.',
    },
    authority: 'Nguyễn Minh Thuyết, Nguyễn Văn Hiệp: Tiếng Việt thực hành, on sentences that lack a subject.',
    messages: {
      found: { vi: 'Câu bắt đầu bằng “{{opener}}” mà không có chủ ngữ.', en: 'A sentence that begins with “{{opener}}” lacks a subject.' },
    },
    examples: {
      invalid: [
        { text: '⟦Theo ông⟧ Nam cho biết, lúa đã chín.', fix: 'Ông' },
        { text: '⟦Qua kiểm⟧ tra cho thấy, kho vẫn an toàn.', fix: 'Kiểm' },
        { text: '⟦Qua đợt⟧ học vừa rồi đã giúp nhiều hộ thoát nghèo.', fix: 'Đợt' },
        { text: '⟦Với lượng⟧ mưa lớn đã khiến nước lũ lên nhanh.', fix: 'Lượng' },
      ],
      valid: [
        'Tin tưởng rằng, năm tới sẽ tốt hơn.',
        'Theo ông Nam, lúa đã chín. Theo đó, ông Nam cho biết lúa đã chín.',
        'Qua đó, xã đã giúp nhiều hộ thoát nghèo.',
        'Với cách làm ấy, xã đã giúp nhiều hộ.',
        'Nhờ ba năm xã đã giúp được trăm hộ.',
      ],
    },
  },
  ({ document, report }) => {
    const { sentences } = document;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.start[s];
      if (document.kindOf(first) !== TokenKind.Word) continue;
      const opener = BEFORE.has(document.formOf(first)) ? document.next(first) : first;
      const next = opener < 0 ? -1 : document.next(opener);
      if (next < 0 || !(isReport(document, opener, next) || (opener === first && hasBareVerb(document, opener)))) continue;
      // “Cũng ông Nam cho biết” would be no better.
      const suggest = opener === first ? [withFirstLetter(document.textOf(next), true)] : [];
      report({ ...document.span(opener, next), messageId: 'found', data: { opener: document.textOf(opener) }, suggest });
    }
  },
);

/** A verb of saying or showing follows without a comma, and nothing between begins another clause. */
function isReport(document: TextDocument, opener: number, next: number): boolean {
  const verbs = REPORTS.get(document.formOf(opener));
  if (verbs === undefined || POINTERS.has(document.formOf(next))) return false;
  let isTied = !NEWS.has(document.formOf(next));
  for (let at = next, read = 0; at >= 0 && read < REPORT_REACH; at = document.next(at), read++) {
    const form = document.formOf(at);
    if (OTHER_CLAUSE.has(form)) return false;
    isTied ||= TIES.has(form);
    const after = document.next(at);
    if (read > 0 && after >= 0 && verbs.has(`${form} ${document.formOf(after)}`)) return isTied || document.formOf(after) === 'thấy';
  }
  return false;
}

/** Without a comma, a clause or a name before it comes a verb that the adverbial cannot govern. */
function hasBareVerb(document: TextDocument, opener: number): boolean {
  if (!OPENERS.has(document.formOf(opener))) return false;
  let at = document.next(opener);
  for (let k = 0; k < REACH && at >= 0; k++) {
    const form = document.formOf(at);
    if (CLAUSE.has(form) || document.hasFlag(at, Flag.Name)) return false;
    const next = document.next(at);
    if (k >= 1 && form === 'đã' && next >= 0 && VERBS.has(document.formOf(next))) return true;
    at = next;
  }
  return false;
}
