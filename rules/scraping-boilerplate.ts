import { findBoilerplate } from '../src/damage/boilerplate.ts';
import { isGarbled } from '../src/damage/damage.ts';
import { defineRule } from '../src/language/rule.ts';
import { lineSpan } from '../src/text/whole-lines.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Dòng rác của trang web: nút chia sẻ, ô bình luận, mốc thời gian, lời dẫn sang bài khác.',
      en: 'A line of the web page, not of the article: share buttons, comment box, time stamp, links to other stories.',
    },
    rationale: {
      vi: 'Chương trình lấy tin hay nhặt cả nút và nhãn quanh bài. Chỉ xét dòng đứng một mình; dòng trong danh sách chắc chắn mới tự xóa. Bỏ qua lời văn, nguồn ảnh và tên tác giả.',
      en: 'Copying programs take the buttons and labels around an article for text. Looks only at whole lines and deletes only those on the certain list. Quiet on prose, photo credits and bylines.',
    },
    authority: 'Press convention.',
    messages: {
      label: {
        vi: 'Dòng “{{line}}” là nhãn của trang web, không phải nội dung bài.',
        en: 'The line “{{line}}” is a label of the web page, not part of the article.',
      },
      stamp: { vi: 'Dòng chỉ có mốc thời gian đăng bài.', en: 'A line that holds only the time of publication.' },
    },
    examples: {
      invalid: [
        { text: 'Lễ hội khai mạc tối nay.\n⟦xem thêm > > Mưa lớn ở miền núi⟧' },
        { text: 'Lễ hội khai mạc tối nay.\n⟦Chia sẻ bài viết⟧\n⟦Ý kiến bạn đọc:⟧' },
        {
          text: '⟦EmailPrintAa⟧\n⟦Facebook Twitter Zalo⟧\nLễ hội khai mạc tối nay.\n⟦Xem thêm: Mưa lớn ở miền núi⟧\n⟦Nguồn: https://bao.example.vn/tin-12.html⟧',
        },
        { text: 'Lễ hội khai mạc\nThứ Hai, ⟦02/06/2014, 07:15⟧ [GMT+7]\nNgày đăng: ⟦02/06/2014⟧\nTối nay lễ hội khai mạc.' },
      ],
      valid: [
        'Ông chia sẻ bài viết của con trên mạng.',
        '(Ảnh: TTXVN)',
        'Theo TTXVN',
        'Nguyễn Thị Hoa',
        'Lễ khai mạc diễn ra ngày 02/06/2014.',
        'Nguồn: Tổng cục Thống kê',
        'Xem thêm nhiều hoạt động bên lề, bà con ra về.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { paragraph, start, end, isStamp, sure } of findBoilerplate(document)) {
      // Encoding goes first (guard G7).
      if (isGarbled(document, start, end)) continue;
      const deletion = { ...lineSpan(document, paragraph), text: '' };
      const repair = sure ? { fix: deletion } : { suggest: [deletion] };
      const line = document.text.slice(start, end);
      const data = isStamp ? {} : { line: line.length > 40 ? `${line.slice(0, 39)}…` : line };
      report({ start, end, messageId: isStamp ? 'stamp' : 'label', data, ...repair, damage: true });
    }
  },
);
