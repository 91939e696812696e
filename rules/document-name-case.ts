import { findMiscasedDocuments } from '../src/analysis/document-names.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Tên văn bản viết hoa chưa đúng.', en: 'The name of a law or resolution in the wrong case.' },
    rationale: {
      vi: 'Tên văn bản cụ thể viết hoa chữ đầu của loại và của tên: Nghị quyết Trung ương 4, Luật Đất đai 2024. “Nghị quyết này”, “ra nghị quyết” không phải tên riêng.',
      en: 'A particular document takes a capital for its kind and its name: Nghị quyết Trung ương 4, Luật Đất đai 2024. “Nghị quyết này” and “ra nghị quyết” are no names.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.',
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Xã học tập ⟦nghị quyết trung⟧ ương 4 khóa XI.', fix: 'Nghị quyết Trung' },
        { text: 'Nghị ⟦Quyết⟧ được cả chi bộ tán thành.', fix: 'quyết' },
        { text: 'Việc đền bù theo ⟦luật đất⟧ đai 2024.', fix: 'Luật Đất' },
        { text: 'Nghị quyết Trung ương 4 (⟦Khóa⟧ XI) được bàn kỹ.', fix: 'khóa' },
        { text: 'Ông dẫn ⟦nghị⟧ định số 30/2020/NĐ-CP.', fix: 'Nghị' },
      ],
      valid: [
        'Nghị quyết này được ban hành hôm qua; hội đồng ra nghị quyết mới.',
        'Chi bộ bàn Nghị quyết Trung ương 4 và Luật Đất đai năm 2024.',
        'Luật đất đai có nhiều điểm mới.',
        'Khóa XI bế mạc; sau khóa XI là khóa XII.',
        'Theo Nghị quyết 12-NQ/TW, các xã tự kiểm điểm.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { start, end, wrong, right } of findMiscasedDocuments(document)) {
        report(context, { start, end, messageId: 'found', data: { wrong, right }, suggest: [right] });
      }
    },
  }),
);
