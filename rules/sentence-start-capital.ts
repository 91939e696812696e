import { findLowerStarts } from '../src/analysis/lower-starts.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Đầu câu không viết hoa.', en: 'A sentence that begins in lower case.' },
    rationale: {
      vi: 'Chữ đầu câu viết hoa. Bỏ qua chữ tắt (TP., v.v.), dấu chấm lửng, lời thoại, câu thơ, mục liệt kê và đoạn nối tiếp đoạn trước.',
      en: 'The first word of a sentence takes a capital. Quiet after abbreviations (TP., v.v.), ellipses and speech, in verse, in lists and in paragraphs that go on with the one before.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I.',
    messages: { found: { vi: 'Đầu câu phải viết hoa: “{{right}}”.', en: 'A sentence begins with a capital: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Ba năm nay cả bản đều trồng chè. ⟦hộ⟧ ông Páo thu về hơn 200 triệu đồng.', fix: 'Hộ' },
        {
          text: 'Xã vừa khánh thành cây cầu mới.\n⟦theo⟧ đó, hơn 300 hộ dân không còn phải đi đò qua sông.\nNiềm vui đến với mọi nhà.',
          fix: 'Theo',
        },
      ],
      valid: [
        'Đoàn về TP. Huế, thăm PGS. Lan cùng các em.',
        'Sách, vở, bút v.v. tiếp tục được gửi đến các trường vùng cao.',
        '“Đi thôi!” anh nói rồi bước ra khỏi căn nhà nhỏ.',
        'iPhone mới lên kệ từ sáng nay ở các cửa hàng.',
        'Chị kể… rồi chị khóc khi nhắc đến đứa con nhỏ.',
        'Hồ sơ gồm:\nđơn xin học có xác nhận của nhà trường nơi em học;\nhọc bạ của năm học trước và giấy khai sinh.',
        'Ông N. cho biết sẽ trả lại tiền cho người mất.',
        'gió đưa cành trúc\nlá rụng bên thềm\ntrăng lên đầu núi',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { at, certain } of findLowerStarts(document)) {
        const right = withFirstLetter(document.textOf(at), true);
        const span = document.span(at);
        const automatic = certain && !document.hasFlag(at, Flag.Quoted);
        report(context, { ...span, messageId: 'found', data: { right }, ...(automatic ? { fix: right } : { suggest: [right] }) });
      }
    },
  }),
);
