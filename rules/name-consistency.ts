import { MIXED } from '../src/analysis/conventions.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { nameDeviations } from '../src/verdict/name-spellings.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên một người viết hai cách trong bài.', en: 'The name of one person spelled in two ways.' },
    rationale: {
      vi: 'Một họ tên dùng ba lần trở lên và một họ tên dùng một lần chỉ khác một chữ thường là một người. Bỏ qua khi hai tên đứng gần nhau, được giới thiệu riêng, hoặc có người được gọi bằng tên ấy.',
      en: 'A full name used three times or more and one used once that differs in one letter are mostly one person. Quiet where the two stand close together, are introduced separately, or somebody is called by the given name alone.',
    },
    messages: { mixed: MIXED },
    examples: {
      invalid: [
        {
          text: 'Ông Nguyễn Quang Hưởng trồng cam.\nĐất đồi, theo ông Nguyễn Quang Hưởng, hợp với cây có múi.\nÔng Nguyễn Quang Hưởng học nghề từ cha, rồi tự mở vườn ươm, bán giống cho cả huyện, mỗi năm mấy nghìn cây.\nNăm ngoái, ông ⟦Nguyễn Quang Hưỡng⟧ được khen.',
          fix: 'Nguyễn Quang Hưởng',
        },
      ],
      valid: [
        'Hai chị em Trần Thị Minh và Trần Thị Mình học giỏi. Trần Thị Minh học lớp chín. Trần Thị Minh thích toán.',
        'Ông Lê Văn Hoài làm vườn. Ông Lê Văn Hoài nuôi ong. Ông Lê Văn Hoài bán mật.\nHàng xóm là Lê Văn Hoàn (52 tuổi).',
        'Cô Mai Hòa Bình dạy toán.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { words, ...data } of nameDeviations(document)) {
        report(context, { ...document.span(words[0], words.at(-1)!), messageId: 'mixed', data, suggest: [data.majority] });
      }
    },
  }),
);
