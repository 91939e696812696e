import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { surnames } from '../src/lexicon/surnames.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên người không viết hoa đủ.', en: 'The name of a person without all its capitals.' },
    rationale: {
      vi: 'Họ, đệm và tên đều viết hoa. Chỉ báo đệm “văn”, “thị” giữa một họ và một tên đã viết hoa, họ “nguyễn” trước tên viết hoa, và “bác Hồ” chỉ Chủ tịch Hồ Chí Minh.',
      en: 'Surname, middle name and given name all take capitals. Reported: “văn” or “thị” between a surname and a given name in capitals, “nguyễn” before capitals, and “bác Hồ” for Hồ Chí Minh.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.',
    messages: { found: { vi: 'Tên người viết hoa: “{{right}}”.', en: 'A person’s name has capitals: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Anh Nguyễn ⟦văn⟧ Khải nhận quà thay mẹ.', fix: 'Văn' },
        { text: 'Bà ⟦nguyễn⟧ Thị Mận bán rau ở chợ.', fix: 'Nguyễn' },
        { text: 'Thiếu nhi cả nước nhớ ơn ⟦bác⟧ Hồ.', fix: 'Bác' },
      ],
      valid: [
        'Ông Vàng A Sếnh và chị H’Lưm Byă cùng bà Tôn Nữ Hỷ.',
        'Ông Trần văn hay chữ tốt nhất làng.',
        'Bác Hồ về thăm quê; bác Hồ Văn Tư ra đón.',
        'Hồ thị xã nằm cạnh Bảo tàng.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const at of parts.in(document)) {
        if (!lacksCapital(document, at)) continue;
        const right = withFirstLetter(document.textOf(at), true);
        report(context, { ...document.span(at), messageId: 'found', data: { right }, suggest: [right] });
      }
    },
  }),
);

const Part = { Middle: 1, Nguyễn: 2, Uncle: 3 } as const;
const PARTS: Readonly<Record<string, number>> = { văn: Part.Middle, thị: Part.Middle, nguyễn: Part.Nguyễn, bác: Part.Uncle };
const parts = new WordList(Object.keys(PARTS));

function lacksCapital(document: TextDocument, at: number): boolean {
  if (document.hasFlag(at, Flag.Capitalised | Flag.Protected | Flag.MixedCase)) return false;
  const part = PARTS[document.formOf(at)];
  const after = document.next(at);
  if (!isName(document, after)) return false;
  if (part === Part.Nguyễn) return true;
  if (part === Part.Uncle) return isUncleHo(document, after);
  const before = document.previous(at);
  return isName(document, before) && surnames().has(document.keyOf(before));
}

/** A word with a capital that is no abbreviation. */
function isName(document: TextDocument, at: number): boolean {
  return at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected);
}

/** "bác Hồ" alone; bác Hồ Văn Tư is another uncle. */
function isUncleHo(document: TextDocument, surname: number): boolean {
  return document.formOf(surname) === 'hồ' && !isName(document, document.next(surname));
}
