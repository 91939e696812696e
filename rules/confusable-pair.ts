import { findConfused, type Confused } from '../src/verdict/confused.ts';
import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Từ viết nhầm theo âm gần giống.', en: 'A word written as it sounds, not as it is spelled.' },
    rationale: {
      vi: 'Danh sách gồm những cách viết không có trong từ điển. Bỏ qua khi hai tiếng chỉ tình cờ đứng cạnh nhau (chức năng | xuất hiện) hoặc là tên riêng.',
      en: 'The list holds spellings that no dictionary has. Quiet where two syllables only happen to meet (chức năng | xuất hiện) and on names.',
    },
    authority: 'Từ điển tiếng Việt (Hoàng Phê).',
    messages: {
      confused: { vi: '“{{wrong}}” viết đúng là “{{right}}”.', en: '“{{wrong}}” is spelled “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Nhờ giống mới, ⟦năng xuất⟧ lúa tăng rõ rệt.', fix: 'năng suất' },
        { text: '⟦Xử dụng⟧ nước tiết kiệm là việc của mọi nhà.', fix: 'Sử dụng' },
        { text: 'CẢ XÓM ⟦NỔ LỰC⟧ LÀM ĐƯỜNG', fix: 'NỖ LỰC' },
        { text: 'Anh kể lại “bằng tất cả ⟦ý trí⟧ của mình”.', fix: 'ý chí' },
        { text: 'Hai xã sẽ ⟦sát nhập⟧ trong năm nay.', fix: 'sáp nhập' },
        { text: 'Kẻ gian tìm cách ⟦che dấu⟧ tội phạm.', fix: 'che giấu' },
        { text: '⟦Vô hình chung⟧, việc ấy làm chậm tiến độ.', fix: 'Vô hình trung' },
      ],
      valid: [
        'Lực lượng chức năng xuất hiện đúng lúc.',
        'Nạn nhân bị truy sát nhập viện trong đêm.',
        'Bài hát gợi nhiều cảm xúc tích cực.',
        'Đó là thành tựu chung của cả xã.',
        'Sở khẩn trương trình Chính phủ phương án mới.',
        'Ông Nguyễn Trãi qua đời năm 1442.',
        'Bà Lương Ý Trí trú ở xã bên.',
        'Hai bên bàn việc chuyển giao động cơ.',
      ],
    },
  },
  ({ document, report }) => {
    for (const found of findConfused(document)) {
      const { words, pair, certain } = found;
      const right = correctionOf(document, found);
      const data = { wrong: pair.wrong.join(' '), right: pair.right };
      // In quotations nothing but encoding and spacing is changed unseen (guard G8).
      const automatic = certain && !words.some((at) => document.hasFlag(at, Flag.Quoted | Flag.AllCaps));
      report({
        ...document.span(words[0], words[words.length - 1]),
        messageId: 'confused',
        data,
        ...(automatic ? { fix: right } : { suggest: [right] }),
      });
    }
  },
);

/** The right form in the case and with the spaces of the written one. */
function correctionOf(document: TextDocument, { words, pair }: Confused): string {
  const { start, end } = document.tokens;
  const syllables = pair.right.split(' ');
  return words
    .map((at, s) => {
      const written = document.textOf(at);
      const space = s === 0 ? '' : document.text.slice(end[words[s - 1]], start[at]);
      return space + (document.formOf(at) === syllables[s] ? written : matchCase(written, syllables[s]));
    })
    .join('');
}
