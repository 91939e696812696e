import { bylineBefore, findCredits } from '../src/damage/credits.ts';
import { endOfArticle } from '../src/damage/inline-boilerplate/index.ts';
import { defineRule } from '../src/language/rule.ts';
import { onLineOfItsOwn } from '../src/text/whole-lines.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'info',
    fix: 'suggest',
    description: {
      vi: 'Chú thích ảnh hay tên tác giả, nguồn tin không đứng riêng một dòng.',
      en: 'A caption, a byline or a source that does not stand on a line of its own.',
    },
    rationale: {
      vi: 'Báo đặt chú thích ảnh và tên tác giả thành dòng riêng; chương trình lấy tin nối chúng vào đoạn văn. Chú thích dính vào câu sau mà không có dấu chấm là việc của boilerplate-in-text. Bỏ qua dòng chỉ có chú thích hay tên tác giả, nguồn của số liệu, câu thường có chữ “ảnh”.',
      en: 'Papers set captions and bylines on lines of their own; copying programs join them to the paragraph. A caption that has run into the next sentence without a mark is the matter of boilerplate-in-text. Quiet on lines that are all caption or byline, on sources of figures, on sentences with the word “ảnh”.',
    },
    authority: 'Press convention.',
    messages: {
      caption: {
        vi: 'Chú thích ảnh nằm lẫn trong đoạn văn: đặt thành dòng riêng.',
        en: 'The caption of a picture within the paragraph: it belongs on a line of its own.',
      },
      byline: {
        vi: 'Tên tác giả hay nguồn tin ở cuối đoạn văn: đặt xuống dòng riêng.',
        en: 'A byline or source at the end of the paragraph: it belongs on a line of its own.',
      },
    },
    examples: {
      invalid: [
        { text: 'Cây cầu mới bắc qua suối. ⟦Ảnh: Hoàng Lan.⟧ Trong khi đó, đường vào bản vẫn lầy lội sau mỗi trận mưa.' },
        { text: 'Cây cầu mới bắc qua suối ⟦(Ảnh: Hoàng Lan)⟧. Trong khi đó, đường vào bản vẫn lầy lội sau mỗi trận mưa.' },
        {
          text: 'Chợ nổi họp từ bốn giờ sáng. Đến trưa, ghe xuồng đã về hết, chỉ còn vài hàng nước bên bờ. ⟦Hoài An (Tổng hợp)⟧',
        },
      ],
      valid: [
        'Cây cầu mới bắc qua suối. Ảnh: Hoàng Lan',
        'Cây cầu mới bắc qua suối (ảnh: Hoàng Lan), cách trường một cây số, sẽ thông xe trước mùa mưa.',
        'Sản lượng năm nay tăng một nửa. (Nguồn: Tổng cục Thống kê) Giá bán ra cũng cao hơn năm ngoái khá nhiều.',
        'Chợ nổi họp từ bốn giờ sáng. Đến trưa, ghe xuồng đã về hết, chỉ còn vài hàng nước bên bờ.\nHoài An (Tổng hợp)',
      ],
    },
  },
  ({ document, report }) => {
    for (const { start, end, isOpen, line } of findCredits(document))
      if (!isOpen && line !== undefined) report({ start, end, messageId: 'caption', suggest: [onLineOfItsOwn(document.text, line)] });
    const byline = bylineBefore(document, endOfArticle(document));
    if (byline === undefined) return;
    const edit = onLineOfItsOwn(document.text, byline);
    const written = document.text.slice(byline.start, byline.end);
    report({ ...byline, messageId: 'byline', suggest: [{ ...edit, text: edit.text.replace(written, () => once(written)) }] });
  },
);

/** “Theo TTXVN Theo TTXVN”, said once. */
function once(byline: string): string {
  const half = byline.length >> 1;
  return byline.slice(0, half) === byline.slice(half + 1) ? byline.slice(0, half) : byline;
}
