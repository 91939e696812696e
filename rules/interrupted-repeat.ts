import { findDoubles } from '../src/analysis/doubles.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một từ lặp lại, bị ngắt ở giữa.', en: 'A word repeated with another between.' },
    rationale: {
      vi: 'Cụm từ viết dở rồi viết lại để sót một phần: “cho các cho”. Phép lặp cả cụm thường có chủ ý nên không bị xét.',
      en: 'A phrase begun twice leaves a part behind: “cho các cho”. Whole phrases repeated are mostly meant so and are left alone.',
    },
    messages: { found: { vi: 'Lặp thừa: “{{wrong}}”.', en: 'Repeated by mistake: “{{wrong}}”.' } },
    examples: {
      invalid: [
        { text: 'Xã giao nhiệm vụ ⟦cho các cho⟧ thành viên.', fix: 'cho các' },
        { text: 'Xe đi ⟦các trên các⟧ tuyến đường mới.', fix: 'trên các' },
        { text: 'Lời cảm ơn ⟦của những của⟧ bà con vùng lũ.', fix: 'của những' },
      ],
      valid: [
        'Ngày này qua ngày khác, từ A đến B từ 8 giờ.',
        'Vừa học vừa làm, phê bình và tự phê bình.',
        'Trao quà cho các hộ nghèo và cho các em nhỏ.',
        'Tỉnh lấy ý kiến góp ý để hoàn thiện đề án.',
      ],
    },
  },
  ({ document, report }) => {
    // "với các với các": repeated-word tells of the two together, where it is sure.
    const told = findDoubles(document);
    let end = -1;
    for (const at of [...determiners.in(document), ...openers.in(document)].sort((a, b) => a - b)) {
      const first = document.previous(at);
      const last = document.next(at);
      const isOpener = OPENERS.has(document.formOf(at));
      if (!isRepeat(document, first, last, isOpener ? DETERMINERS : OPENERS)) continue;
      if (isPartOfAnother(document, first, at, last)) continue;
      if (document.hasFlag(at, Flag.Capitalised | Flag.Quoted) || told.some((double) => double.first <= at && at <= double.last)) continue;
      // Of "với các với các" the first three words are enough.
      if (first <= end) continue;
      end = last;
      const data = { wrong: document.textOf(first, last) };
      // A complement begins with its opener: các trên các tuyến.
      const kept = isOpener ? document.textOf(at, last) : document.textOf(first, at);
      report({ ...document.span(first, last), messageId: 'found', data, suggest: [kept] });
    }
  },
);

/** Words that open a complement; two of the same around a determiner are one too many. */
const OPENERS = new Set(['cho', 'của', 'với', 'về', 'tại', 'từ', 'trong', 'theo', 'để', 'vào', 'trên', 'bằng', 'đối']);
/** Openers that are nouns too: words, property. */
const NOUNS = new Set(['từ', 'của']);
const DETERMINERS = new Set(['các', 'những', 'mọi']);
const determiners = new WordList([...DETERMINERS, 'từng']);
const openers = new WordList(OPENERS, DETERMINERS);

/** bằng những | bằng chứng: the last begins another word; các từ các em viết, từ những từ lạ: words are meant. */
function isPartOfAnother(document: TextDocument, first: number, at: number, last: number): boolean {
  const after = document.next(last);
  if (DETERMINERS.has(document.formOf(first))) return NOUNS.has(document.formOf(at));
  if (document.formOf(last) === 'từ') return true;
  return after >= 0 && lexicon().pairStrength(document.keyOf(last), document.keyOf(after)) >= Strength.bound;
}

/** The two words beside one are the same of a kind. */
function isRepeat(document: TextDocument, first: number, last: number, kind: ReadonlySet<string>): boolean {
  const { word } = document.tokens;
  if (first < 0 || last < 0 || word[first] !== word[last] || !kind.has(document.formOf(last))) return false;
  return !document.hasFlag(last, Flag.Capitalised);
}
