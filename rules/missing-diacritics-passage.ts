import { findBarePassages } from '../src/verdict/bare-passages.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    description: { vi: 'Cả đoạn viết không dấu.', en: 'A passage written without diacritics.' },
    rationale: {
      vi: 'Từ tám tiếng không dấu liền nhau trở lên là đoạn gõ thiếu dấu hoặc mất dấu khi chuyển mã; chữ số và chữ viết tắt không ngắt đoạn. Mô hình ngôn ngữ đề xuất cả đoạn có dấu. Câu tiếng nước ngoài, địa chỉ trang và danh sách tên không bị xét.',
      en: 'Eight or more unmarked syllables in a row were typed without marks or lost them; figures and abbreviations do not end a passage. The language model suggests the whole passage with marks. Foreign sentences, addresses and lists of names are left alone.',
    },
    messages: { found: { vi: '{{count}} tiếng liền nhau viết không dấu.', en: '{{count}} syllables in a row without diacritics.' } },
    examples: {
      invalid: [
        { text: '⟦Ban to chuc da bo tri nhieu tram tiep nuoc⟧.', fix: 'Ban tổ chức đã bố trí nhiều trạm tiếp nước' },
        {
          text: '⟦Trong 6 thang dau nam, UBND huyen da cap 1.250 giay phep xay dung⟧.',
          fix: 'Trong 6 tháng đầu năm, UBND huyện đã cấp 1.250 giấy phép xây dựng',
        },
        { text: '⟦HOI NGHI TONG KET CONG TAC NAM HOC⟧ 2023', fix: 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM HỌC' },
        { text: 'Ông nói: “⟦Theo bao cao cua so y te tinh⟧”.', fix: 'Theo báo cáo của sở y tế tỉnh' },
      ],
      valid: [
        'Xem tại bao.vn/ban-to-chuc-da-bo-tri-tram-tiep-nuoc.',
        'Thẻ #nguoiviettutedep lan truyền.',
        'The house of the man on the hill can be seen from here.',
        'NGUYEN VAN AN, TRAN THI BE, LE VAN TAM, PHAM THI HOA',
        'Hai ông Nguyen Van An và Tran Thi Be từ Paris về.',
      ],
    },
  },
  ({ document, report }) => {
    if (!document.useModel) return;
    for (const { first, last, restored } of findBarePassages(document)) {
      let count = 0;
      for (let i = first; i <= last; i++) if (document.isWord(i)) count++;
      report({ ...document.span(first, last), messageId: 'found', data: { count }, suggest: [restored] });
    }
  },
);
