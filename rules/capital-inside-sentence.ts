import { findStrayCapitals } from '../src/analysis/stray-capitals.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Viết hoa sau dấu phẩy, dấu chấm phẩy.', en: 'A capital after a comma or semicolon.' },
    rationale: {
      vi: 'Sau dấu phẩy và chấm phẩy câu chưa hết, từ thường không viết hoa. Chỉ báo từ hầu như không bao giờ là tên riêng; bỏ qua liệt kê bằng chấm phẩy hay sau dấu hai chấm.',
      en: 'A comma or semicolon does not end the sentence, so a common word takes no capital. Only words that are hardly ever names are reported; quiet in lists between semicolons or after a colon.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I.',
    messages: { found: { vi: 'Sau dấu “{{mark}}” viết thường: “{{right}}”.', en: 'Lower case after “{{mark}}”: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Thu nhập tăng gấp đôi so với năm ngoái; ⟦Cách⟧ làm ấy đang được nhân rộng.', fix: 'cách' },
        { text: 'Hai là, ⟦Tập⟧ trung nạo vét kênh mương trước mùa lũ.', fix: 'tập' },
      ],
      valid: [
        'Đoàn đi qua nhiều nơi; Hà Nội là chặng cuối.',
        'Ông Sơn, Chủ tịch xã, và bà Hoa, Bí thư chi bộ, cùng dự.',
        'Anh nói thêm, “Chúng tôi sẽ cố gắng”.',
        'Nhóm có ba tiết mục, Hoa Sen đứng đầu.',
        'Đề án có ba việc: Đào giếng; Trồng rừng; Mở đường vào bản.',
        'Hội nghị bàn về vốn cho các xã vùng cao; Thực trạng nhà ở của dân; việc sửa đường.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { at, mark } of findStrayCapitals(document)) {
        const right = withFirstLetter(document.textOf(at), false);
        const span = document.span(at);
        report(context, { ...span, messageId: 'found', data: { right, mark }, suggest: [right] });
      }
    },
  }),
);
