import { findMiscasedParty } from '../src/analysis/party-noun.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Chữ “Đảng” chỉ Đảng Cộng sản Việt Nam viết thường.', en: '“Đảng”, the Communist Party of Vietnam, in lower case.' },
    rationale: {
      vi: '“Đảng” đứng một mình chỉ Đảng Cộng sản Việt Nam viết hoa: Đảng ta, toàn Đảng, nghị quyết của Đảng. Bỏ qua đảng viên, đảng bộ, tổ chức đảng, và bài nói về đảng khác.',
      en: 'Alone, for the Communist Party of Vietnam, it takes a capital: Đảng ta, toàn Đảng, nghị quyết của Đảng. Quiet on đảng viên, đảng bộ, tổ chức đảng, and in texts about other parties.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V; Quy định 4148-QĐ/VPTW, mục 8.2.',
    messages: {
      found: { vi: 'Chỉ Đảng Cộng sản Việt Nam thì viết “{{right}}”.', en: 'The Communist Party of Vietnam is written “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Nghị quyết của ⟦đảng⟧ đã đi vào cuộc sống.', fix: 'Đảng' },
        { text: 'Dưới sự lãnh đạo của ⟦đảng⟧, toàn ⟦đảng⟧, toàn dân đồng lòng.', fix: ['Đảng', 'Đảng'] },
        { text: 'Đó là truyền thống của ⟦đảng⟧ ta.', fix: 'Đảng' },
      ],
      valid: [
        'Đảng viên, đảng bộ, tổ chức đảng và cấp ủy đảng đều dự.',
        'Ông đứng đầu đảng Dân chủ; theo điều lệ của đảng, nhiệm kỳ là bốn năm.',
        'Các đảng phái ở nước ấy tranh cử; lãnh tụ của đảng cầm quyền từ chức.',
        'Đảng ta, toàn Đảng, toàn dân một lòng.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const at of findMiscasedParty(document)) {
        if (document.hasFlag(at, Flag.Protected)) continue;
        const right = withFirstLetter(document.textOf(at), true);
        const span = document.span(at);
        report(context, { ...span, messageId: 'found', data: { right }, suggest: [right] });
      }
    },
  }),
);
