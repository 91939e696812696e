import { MIXED } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { isNamedAsSlip } from '../src/names/named-slip.ts';
import { nameDeviations } from '../src/names/deviations.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một tên hay một từ nước ngoài viết hai cách trong bài.', en: 'One name or foreign word written in two ways.' },
    rationale: {
      vi: 'Một tên người hay địa danh mà bài dùng nhiều lần, và một tên chỉ khác một chữ (thêm, mất, đổi, đảo), thường là một: Porsche, Porshce. Tên ngắn phải có cùng tên hay cùng từ đứng bên. Với tên nước ngoài không báo nào biết, hai cách mỗi cách một lần cũng được nhắc, nếu đứng cạnh cùng một tên hay người ấy đã được giới thiệu. Từ nước ngoài viết thường cũng vậy: phablet, phalbet. Cả một tên lúc viết liền, lúc viết rời, có gạch nối hay không, khác chữ hoa, I hay 1. Bỏ qua khi hai tên đứng gần nhau, được giới thiệu riêng, có người gọi bằng tên ấy, khi báo chí biết cả hai tên, và những dạng khác của một từ (số nhiều, tính từ).',
      en: 'A name that the article uses often, and one that differs in one letter (added, lost, changed, swapped), are mostly one: Porsche, Porshce. Short names need the same name or word beside them. Of foreign names that no paper knows one against one is enough, beside the same name or once the person is introduced. So are foreign words in lower case: phablet, phalbet. Also a name joined here and apart there, with a hyphen or without, in other capitals, with I or 1. Quiet where the two stand close together, are introduced separately, where somebody is called by the given name alone, where the news know both names, and for other forms of one word (plurals, adjectives).',
    },
    messages: { mixed: MIXED },
    examples: {
      invalid: [
        {
          text: 'Ông Nguyễn Quang Hưởng trồng cam.\nĐất đồi, theo ông Nguyễn Quang Hưởng, hợp với cây có múi.\nÔng Nguyễn Quang Hưởng học nghề từ cha, rồi tự mở vườn ươm, bán giống cho cả huyện, mỗi năm mấy nghìn cây.\nNăm ngoái, ông ⟦Nguyễn Quang Hưỡng⟧ được khen.',
          fix: 'Nguyễn Quang Hưởng',
        },
        { text: 'Xe đến Oberhausen lúc sáng. Ở Oberhausen có chợ phiên. Rời ⟦Oberhasen⟧, xe chạy về phía biển.', fix: 'Oberhausen' },
        { text: 'Chiếc phablet mỏng. Hãng bán phablet ở chợ. Khách chê ⟦phalbet⟧ đắt.', fix: 'phablet' },
        {
          text: 'Dự thảo Luật Làng nghề có bảy chương. Theo Luật Làng nghề, thợ được vay vốn. Chiều nay ⟦Luật làng nghề⟧ được bàn.',
          fix: 'Luật Làng nghề',
        },
        { text: 'Quỹ VinaTree trồng rừng. Năm nay VinaTree thêm vốn. Dân quý ⟦Vinatree⟧.', fix: 'VinaTree' },
      ],
      valid: [
        'Hai chị em Trần Thị Minh và Trần Thị Mình học giỏi. Trần Thị Minh học lớp chín. Trần Thị Minh thích toán.',
        'Ông Lê Văn Hoài làm vườn. Ông Lê Văn Hoài nuôi ong. Ông Lê Văn Hoài bán mật.\nHàng xóm là Lê Văn Hoàn (52 tuổi).',
        'Cô Mai Hòa Bình dạy toán.',
        'Ông kể về Hội Thơ phường. Ở Hội Thơ tỉnh, ai cũng vui. Nhà có Hội thơ xã.',
        'Dân Korea vui. Hàng Korea rẻ. Đội Korea thắng. Tạp chí Korean ra số mới.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, ...data } of nameDeviations(document)) {
      if (isNamedAsSlip(document, first)) continue;
      report({ ...document.span(first, last), messageId: 'mixed', data, suggest: [data.majority] });
    }
  },
);
