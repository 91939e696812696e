import { findConfused } from '../src/verdict/confused.ts';
import { findContextual } from '../src/verdict/contextual.ts';
import { suspectedTokens } from '../src/verdict/verdict.ts';
import { Flag } from '../src/text/document.ts';
import { middleThis } from '../src/names/middle-thi.ts';
import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Từ có thật nhưng dùng nhầm chỗ: dành và giành, nữa và nửa.',
      en: 'A real word in the wrong place: dành for giành, nữa for nửa.',
    },
    rationale: {
      vi: 'Cả hai cách viết đều có nghĩa; chỉ báo khi chữ đứng cạnh cho biết là nhầm. Bỏ qua tên riêng.',
      en: 'Both spellings have a meaning; reported only where the words beside it tell that the other was meant. Quiet on names.',
    },
    authority: 'Từ điển tiếng Việt (Hoàng Phê).',
    messages: { context: { vi: 'Ở đây “{{wrong}}” có lẽ phải là “{{right}}”.', en: 'Here “{{wrong}}” should probably be “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Đội nữ đã ⟦dành⟧ huy chương vàng.', fix: 'giành' },
        { text: 'Phần quà ⟦giành⟧ tặng các em nhỏ.', fix: 'dành' },
        { text: 'Bà nói: “Tôi muốn ⟦thăm quan⟧ nhà vườn”.', fix: 'tham quan' },
        { text: 'Lượng khách giảm ⟦một nữa⟧ so với năm ngoái.', fix: 'một nửa' },
        { text: 'Nhà máy lắp ⟦dây truyền⟧ sản xuất mới.', fix: 'dây chuyền' },
        { text: '⟦Lẻ ra⟧ việc này phải xong từ tháng trước.', fix: 'Lẽ ra' },
        { text: 'Đoàn đi ⟦thăm quan⟧ vườn chè.', fix: 'tham quan' },
        { text: 'Giải nhất về tay bà Nguyễn ⟦Thi⟧ Thu Lan.', fix: 'Thị' },
      ],
      valid: [
        'Anh dành thời gian cho con để giành chiến thắng.',
        'Bệnh nhân viêm bàng quang đã khỏe.',
        'Bà dặn thêm một lần nữa.',
        'Cửa hàng bán lẻ ra sức giữ khách.',
        'Bác sĩ chuẩn bị dây truyền dịch.',
        'Trên đường phố Giành Tặng.',
        'Nhạc sĩ Hoàng Thi Thơ gặp Lưu Thi Thi.',
      ],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    for (const at of middleThis(document))
      report({ ...document.span(at), messageId: 'context', data: { wrong: 'Thi', right: 'Thị' }, suggest: ['Thị'] });
    const reported = new Set(findConfused(document).flatMap(({ words }) => words));
    const isJudged = (at: number): boolean => document.useModel && document.hasFlag(at, Flag.Quoted) && suspectedTokens(document).has(at);
    for (const { words, pair } of findContextual(document)) {
      if (words.some((at) => reported.has(at) || isJudged(at))) continue;
      const right = words
        .map(
          (at, s) =>
            (s === 0 ? '' : document.text.slice(end[words[s - 1]], start[at])) +
            spelled(document.textOf(at), document.formOf(at), pair.right[s]),
        )
        .join('');
      const data = { wrong: pair.wrong.join(' '), right: pair.right.join(' ') };
      report({ ...document.span(words[0], words[words.length - 1]), messageId: 'context', data, suggest: [right] });
    }
  },
);

function spelled(written: string, form: string, syllable: string): string {
  return form === syllable ? written : matchCase(written, syllable);
}
