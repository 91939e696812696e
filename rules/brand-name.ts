import { defineRule } from '../src/language/rule.ts';
import { miswrittenBrands } from '../src/names/brand-case.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Tên hãng, tên báo, tên giải viết khác với cách họ tự viết.',
      en: 'A brand, paper or contest not written as it writes itself.',
    },
    rationale: {
      vi: 'Facebook, iPhone, Daily Mail, World Cup là tên riêng. Chỉ xét danh sách những hãng, báo, giải có tên không phải từ thường. Bỏ qua địa chỉ, thẻ, tên viết hoa toàn bộ và câu tiếng nước ngoài.',
      en: 'Facebook, iPhone, Daily Mail and World Cup are names. Only a list of brands, papers and contests whose names are no common words is looked at. Quiet in addresses, handles and hashtags, in capitals and in foreign sentences.',
    },
    messages: { found: { vi: '“{{wrong}}” thường viết là “{{right}}”.', en: '“{{wrong}}” is written “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Chị bán rau trên ⟦facebook⟧, chồng chạy ⟦grab⟧.', fix: ['Facebook', 'Grab'] },
        { text: 'Tờ ⟦Daily mail⟧ đăng ảnh chiếc ⟦Iphone⟧ mới.', fix: ['Daily Mail', 'iPhone'] },
        { text: 'Đội từng dự ⟦World cup⟧ và ba kỳ ⟦Sea Games⟧.', fix: ['World Cup', 'SEA Games'] },
      ],
      valid: [
        'Chị bán rau trên Facebook, chồng chạy Grab, con dùng iPhone.',
        'Vào facebook.com/rausach, theo dõi @facebook hay #facebook.',
        'FACEBOOK RA LUẬT MỚI',
        'Khẩu hiệu “find us on facebook now” in trên áo.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, right } of miswrittenBrands(document)) {
      const wrong = document.textOf(first, last);
      report({ ...document.span(first, last), messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);
