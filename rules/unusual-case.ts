import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { findUnusualCases } from '../src/casing/unusual-case.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    needsModel: true,
    description: {
      vi: 'Chữ hoa, chữ thường trái với cách báo chí viết.',
      en: 'A capital where the news write none, or none where they do.',
    },
    rationale: {
      vi: 'Từ đứng cạnh cho biết một chữ có phải của tên riêng không: sau “Nhà” và trước “từ chối” là Trắng, sau “môn Lịch” là sử. Khi báo chí gần như luôn viết một cách ở chỗ ấy, cách viết kia được nhắc. Bỏ qua đầu câu, dòng viết hoa nhiều, chữ hoa có thể mở một câu thiếu dấu chấm, và cách viết mà bài dùng từ đầu đến cuối.',
      en: 'The words beside it tell whether a word belongs to a name: Trắng after Nhà, sử after môn Lịch. Where the news nearly always write it in one case, the other is told. Quiet at the start of sentences, in lines with many capitals, where a capital may begin a sentence that lacks its stop, and about a writing that the document keeps to.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II.',
    messages: {
      missing: { vi: 'Ở đây báo chí viết hoa: “{{right}}”.', en: 'The news write a capital here: “{{right}}”.' },
      extra: { vi: 'Ở đây báo chí viết thường: “{{right}}”.', en: 'The news write no capital here: “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Người phát ngôn Nhà ⟦trắng⟧ từ chối bình luận.', fix: 'Trắng' },
        { text: 'Năm nay là năm Đinh ⟦dậu⟧.', fix: 'Dậu' },
        { text: 'Học sinh ôn môn Lịch ⟦Sử⟧ lớp 11.', fix: 'sử' },
      ],
      valid: ['Ngôi nhà trắng nằm bên sông.', 'Họ nuôi gà từ năm ngoái, đến dậu thì dậy.', 'MÔN LỊCH SỬ LỚP 11'],
    },
  },
  ({ document, report }) => {
    if (!document.useModel) return;
    for (const { token, isMissing, isBody } of findUnusualCases(document)) {
      // organization-name-case tells it.
      if (isBody) continue;
      const right = withFirstLetter(document.textOf(token), isMissing);
      report({ ...document.span(token), messageId: isMissing ? 'missing' : 'extra', data: { right }, suggest: [right] });
    }
  },
);
