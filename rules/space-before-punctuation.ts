import { defineRule } from '../src/language/rule.ts';
import { markInWords } from '../src/messages/marks.ts';
import { isGluedBefore, isGluedTo, spacedMarks } from '../src/text/mark-spacing.ts';
import { spacedFigures } from '../src/text/spaced-figures.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Thừa dấu cách trước dấu câu, hoặc sau dấu mở ngoặc.',
      en: 'A space before a punctuation mark, or after an opening one.',
    },
    rationale: {
      vi: 'Dấu câu đứng liền chữ trước nó, dấu mở đứng liền chữ sau nó. Bỏ qua biểu tượng cảm xúc, tỷ số và tỷ lệ (1 : 2), dấu cách hẹp của tiếng Pháp, và dấu nháy thẳng không rõ mở hay đóng. Con số bị tách (5 , 5 %) được nối lại thành một.',
      en: 'A mark stands next to the word before it, an opening mark next to the word after it. Quiet on emoticons, ratios (1 : 2), the narrow space of French, and straight quotation marks that do not tell their side. A figure that is torn apart (5 , 5 %) becomes one again.',
    },
    authority: 'Press convention; no law governs spacing around punctuation.',
    messages: {
      before: { vi: 'Thừa dấu cách trước {{mark}}.', en: 'Unexpected space before {{mark}}.' },
      shifted: { vi: 'Dấu cách phải đứng sau {{mark}}, không đứng trước.', en: 'The space belongs after {{mark}}, not before it.' },
      shiftedBack: { vi: 'Dấu cách phải đứng trước {{mark}}, không đứng sau.', en: 'The space belongs before {{mark}}, not after it.' },
      after: { vi: 'Thừa dấu cách sau {{mark}}.', en: 'Unexpected space after {{mark}}.' },
      figure: { vi: 'Con số viết liền, không có dấu cách: “{{right}}”.', en: 'A figure is written without spaces: “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Vốn đầu tư⟦ ⟧, theo báo cáo, tăng 15⟦ ⟧%⟦ ⟧.', fix: ['', '', ''] },
        { text: 'Ông Nam (⟦ ⟧ảnh⟦ ⟧) nói: “⟦ ⟧Tốt⟦ ⟧”.', fix: ['', '', '', ''] },
        { text: 'Ông nói⟦ :⟧“Đi thôi” (cười⟦ )⟧rồi đứng dậy⟦ .⟧Trời tối.', fix: [': ', ') ', '. '] },
        { text: 'Mưa to⟦ ,⟧gió mạnh.', fix: ', ' },
        { text: 'Đội nhà (4-4-2)⟦ ⟧: Hùng, Dũng, Minh.', fix: '' },
        { text: 'Họ ở "⟦ ⟧làng cổ⟦ ⟧" đã lâu.', fix: ['', ''] },
        { text: 'Chị kể⟦“ ⟧Đường trơn lắm⟦ ”⟧rồi chỉ tay⟦( ⟧bên trái).', fix: [' “', '” ', ' ('] },
        { text: 'Giá tăng ⟦8 , 5⟧⟦ ⟧% lên ⟦2 . 150⟧ đồng từ ⟦9 : 15⟧ sáng.', fix: ['8,5', '', '2.150', '9:15'] },
      ],
      valid: [
        'Vốn đầu tư, theo báo cáo, tăng 15%.',
        'Vui quá :) và ;-) rồi lại :( buồn.',
        'Trộn theo tỷ lệ 1 : 2, còn a : b là phép chia.',
        'Anh nói … rồi thôi.',
        'Chênh lệch tính theo tỷ lệ % mỗi năm, nền tảng .NET, giá trị .5',
        'Họ tên ...............',
        'Họ ở " làng cổ" và "phố cổ " đã lâu, màn hình 32 ".',
        'Mở đầu “quyển một“ và “quyển hai“ rồi thôi.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, text, sure } of new Set(spacedFigures(document).values()))
      report({
        ...document.span(first, last),
        messageId: 'figure',
        data: { right: text },
        ...(sure ? { fix: text } : { suggest: [text] }),
      });
    for (const [space, { mark, role }] of spacedMarks(document)) {
      if (role === 'ellipsis') continue;
      const written = document.textOf(mark);
      const data = { mark: markInWords(written) };
      if (role === 'before' && isGluedTo(document, mark, document.codeOf(mark))) {
        report({ ...document.span(space, mark), messageId: 'shifted', data, fix: `${written} ` });
      } else if (role === 'after' && isGluedBefore(document, mark)) {
        report({ ...document.span(mark, space), messageId: 'shiftedBack', data, fix: ` ${written}` });
      } else report({ ...document.span(space), messageId: role, data, fix: '' });
    }
  },
);
