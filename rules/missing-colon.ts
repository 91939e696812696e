import { quotationMarksOf } from '../src/analysis/quotation-marks.ts';
import { defineRule } from '../src/language/rule.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Verbs that introduce what somebody says, each by its last word and the word before that one; '' for one of a single word. */
const VERBS = new Map<string, readonly string[]>([
  ['biết', ['cho']],
  ['hay', ['cho']],
  ['sẻ', ['chia']],
  ['định', ['khẳng', 'nhận']],
  ['mạnh', ['nhấn']],
  ['lời', ['trả']],
  ['sự', ['tâm']],
  ['tỏ', ['bày']],
  ['biểu', ['phát']],
  ['thích', ['giải']],
  ['nhận', ['thừa']],
  ['lên', ['thốt']],
  ['nói', ['']],
  ['kể', ['']],
  ['hỏi', ['']],
]);
/** Words before a verb after which it is a noun or tells a habit: câu | nói, bài | phát biểu, người ta hay | nói. */
const NO_SPEECH = new Set('câu lời bài những sự từng hay thường vẫn cách điều gì hỏi từ được'.split(' '));
/** A quotation of fewer words may be a word that is explained. */
const LEAST_WORDS = 6;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Thiếu dấu hai chấm trước lời dẫn trực tiếp.',
      en: 'No colon before quoted speech.',
    },
    rationale: {
      vi: 'Lời dẫn trọn câu đứng sau “cho biết”, “chia sẻ”, “nói” phải có dấu hai chấm báo trước. Bỏ qua lời dẫn ngắn, lời dẫn mở đầu bằng tên riêng hay chữ thường (một phần câu), và câu nói, bài phát biểu được gọi tên.',
      en: 'A whole sentence quoted behind “cho biết”, “chia sẻ” or “nói” is introduced by a colon. Quiet on short quotations, on those that begin with a name or a small letter, which may be part of a sentence, and behind nouns like “câu nói”.',
    },
    authority: 'Dấu câu tiếng Việt: dấu hai chấm báo trước lời nói trực tiếp.',
    messages: { found: { vi: 'Thiếu dấu hai chấm sau “{{verb}}”.', en: 'There is no colon after “{{verb}}”.' } },
    examples: {
      invalid: [
        { text: 'Chị Hòa cho ⟦biết⟧ “Chúng tôi đã chờ ở bến từ sáng sớm”.', fix: 'biết:' },
        { text: 'Ông Tư ⟦nói⟧ "Nước lên nhanh quá, tôi chỉ kịp dắt con bò."', fix: 'nói:' },
      ],
      valid: [
        'Chị Hòa cho biết: “Chúng tôi đã chờ ở bến từ sáng sớm”.',
        'Chị Hòa cho biết “chờ ở bến từ sáng sớm đến giờ”.',
        'Người xưa có câu nói “Một con ngựa đau cả tàu bỏ cỏ”.',
        'Ông nói “Được”.',
        'Bà chỉ nói “Trời cho bao nhiêu thì nhận bấy nhiêu” rồi đi.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { open, close } of quotationMarksOf(document).pairs) {
      const verb = verbBefore(document, open);
      if (verb === undefined || !isSentence(document, open, close)) continue;
      const [first, last] = verb;
      report({
        ...document.span(last),
        messageId: 'found',
        data: { verb: document.textOf(first, last) },
        suggest: [`${document.textOf(last)}:`],
      });
    }
  },
);

/** Tokens of the verb that stands right before a mark, first and last. */
function verbBefore(document: TextDocument, mark: number): readonly [first: number, last: number] | undefined {
  if (document.kindOf(mark - 1) !== TokenKind.Space || document.kindOf(mark - 2) !== TokenKind.Word) return undefined;
  const last = mark - 2;
  const before = document.previous(last);
  const heads = VERBS.get(document.formOf(last)) ?? [];
  const first = heads.includes('') ? last : heads.includes(document.formOf(before)) ? before : undefined;
  if (first === undefined || document.hasFlag(first, Flag.SentenceStart | Flag.Name)) return undefined;
  return NO_SPEECH.has(document.formOf(document.previous(first))) ? undefined : [first, last];
}

/**
 * True for a quotation that begins as a sentence does, with a word that is no name, has as many words as one, and after which
 * the sentence around it does not go on.
 */
function isSentence(document: TextDocument, open: number, close: number): boolean {
  const after = document.kindOf(close + 1) === TokenKind.Space ? close + 2 : close + 1;
  if (document.isWord(after) && !document.hasFlag(after, Flag.Capitalised)) return false;
  const { lowerCount, capitalCount } = lexicon();
  const key = document.keyOf(open + 1);
  if (!document.hasFlag(open + 1, Flag.Capitalised) || document.hasFlag(open + 1, Flag.AllCaps)) return false;
  if (lowerCount(key) <= capitalCount(key)) return false;
  let words = 0;
  for (let at = open + 1; at < close && words < LEAST_WORDS; at++) if (document.isWord(at)) words++;
  return words === LEAST_WORDS;
}
