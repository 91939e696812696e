import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { recase } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { bodies, genericUnits, type BodyName } from '../src/lexicon/bodies.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { nextWord, previousWord } from '../src/text/names.ts';

const names = new PhraseFinder<BodyName>(() => bodies.map((body) => [body.name, body] as const));
const generic = new PhraseFinder<string>(function* () {
  for (const [before, units] of Object.entries(genericUnits))
    for (const unit of units) yield [`${before} ${unit}`, `${before} ${unit}`] as const;
});

export default defineRule(
  {
    category: 'capitalization',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Tên cơ quan, tổ chức viết hoa chưa đúng.', en: 'The name of a body in the wrong case.' },
    rationale: {
      vi: 'Viết hoa chữ đầu của từng cụm từ chỉ loại hình, chức năng: Ban Thường vụ, Sở Xây dựng. Danh từ chung viết thường: các chi bộ, toàn thị xã. Nhiều báo có lệ riêng nên chỉ nhắc.',
      en: 'Each word group for kind and function takes a capital: Ban Thường vụ, Sở Xây dựng. Common nouns take none: các chi bộ, toàn thị xã. Many papers have a style of their own, so this is a hint only.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV; Quy định 4148-QĐ/VPTW.',
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Ban ⟦thường⟧ vụ Huyện ủy họp phiên cuối năm.', fix: 'Thường' },
        { text: 'Thầy hiệu trưởng gửi đơn lên Sở ⟦xây⟧ dựng.', fix: 'Xây' },
        { text: 'Việc ấy do Đảng ủy và ⟦ủy⟧ ban MTTQ cùng làm.', fix: 'Ủy' },
        { text: 'Phái đoàn đến trụ sở Liên ⟦Hợp⟧ quốc.', fix: 'hợp' },
        { text: 'Phong trào lan ra toàn ⟦Thị⟧ xã.', fix: 'thị' },
        { text: 'Đảng ủy đã đến thăm các ⟦Chi⟧ bộ.', fix: 'chi' },
      ],
      valid: [
        'Các chi bộ, cấp ủy đảng và ban thường vụ các huyện đều dự.',
        'Ban Thường vụ Tỉnh ủy làm việc với Bộ Công an và Sở Xây dựng.',
        'LIÊN HỢP QUỐC HỌP PHIÊN ĐẶC BIỆT',
        'Anh bảo “cái sở xây dựng ngày ấy” đã dời đi.',
        'Liên Hợp Quốc kêu gọi ngừng bắn.',
        'Trưởng ban Tuyên giáo Thành ủy phát biểu.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { words, value } of names.find(document)) {
        if (!isThisBody(document, words, value)) continue;
        // "Liên Hợp Quốc", all in capitals, is the other accepted form.
        if (words.every((at) => document.hasFlag(at, Flag.Capitalised)) && !words.some((at) => document.hasFlag(at, Flag.AllCaps)))
          continue;
        const models = value.name.split(' ');
        const skipped = isTitle(document, words[0]) ? 1 : 0;
        reportCase(words.slice(skipped), models.slice(skipped));
      }
      for (const { words, value } of generic.find(document)) {
        const after = nextWord(document.tokens, words[words.length - 1]);
        // "các Huyện ủy", "ở Huyện Đông Anh" go on with the name.
        if (after >= 0 && (document.hasFlag(after, Flag.Capitalised) || ['ủy', 'uỷ', 'đội', 'đoàn'].includes(document.formOf(after))))
          continue;
        reportCase(words.slice(1), value.toLowerCase().split(' ').slice(1));
      }

      function reportCase(words: readonly number[], models: readonly string[]): void {
        const changed = recase(document, words, models);
        if (changed === undefined) return;
        const { start, end, wrong, right } = changed;
        report(context, { start, end, messageId: 'found', data: { wrong, right }, suggest: [right] });
      }
    },
  }),
);

/** In "Trưởng ban Tuyên giáo" the word ban belongs to the office. */
function isTitle(document: TextDocument, first: number): boolean {
  const before = previousWord(document.tokens, first);
  return before >= 0 && ['trưởng', 'phó'].includes(document.formOf(before));
}

/** The first word has its capital, or what stands around shows that one body is meant. */
function isThisBody(document: TextDocument, words: readonly number[], { name, always }: BodyName): boolean {
  const before = previousWord(document.tokens, words[0]);
  if (before >= 0 && ['các', 'những', 'mỗi', 'mọi', 'nhiều', 'hai'].includes(document.formOf(before))) return false;
  if (document.hasFlag(words[0], Flag.Capitalised)) return always || !document.hasFlag(words[0], Flag.SentenceStart);
  if (document.hasFlag(words[words.length - 1], Flag.Capitalised) && always) return true;
  const after = nextWord(document.tokens, words[words.length - 1]);
  return (
    always &&
    name !== 'Ban Thường vụ' &&
    after >= 0 &&
    document.hasFlag(after, Flag.Capitalised) &&
    !document.hasFlag(after, Flag.MixedCase)
  );
}
