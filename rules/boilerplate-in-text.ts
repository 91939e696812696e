import { findInlineBoilerplate, type InlineBoilerplate } from '../src/damage/inline-boilerplate/index.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import type { Edit } from '../src/text/edits.ts';
import { lastAtMost } from '../src/text/search.ts';
import { onLineOfItsOwn } from '../src/text/whole-lines.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Thứ quanh bài lẫn vào lời văn: tít bài khác, lời mời xem video, đăng ký kênh, giờ đăng bài, tên tác giả in hai lần, chú thích ảnh dính vào câu sau.',
      en: 'Pieces from around the article among its sentences: headlines of other stories, calls to watch or subscribe, a time stamp, a byline printed twice, a caption that has run into the next sentence.',
    },
    rationale: {
      vi: 'Chương trình lấy tin nối cả những thứ đứng xen giữa các đoạn. Dòng đứng riêng là việc của scraping-boilerplate; chú thích ảnh có dấu chấm, tên tác giả và nguồn tin ở cuối câu là việc của credit-in-text. Bỏ qua lời trong ngoặc kép, chú thích của người viết [sic], ghi chú “* Tên nhân vật đã thay đổi”.',
      en: 'Copying programs join what stands between the paragraphs to the text. Whole lines are the matter of scraping-boilerplate; captions that end with a mark, bylines and sources after the last sentence are the matter of credit-in-text. Quiet on quotations, on remarks of the author [sic] and on notes such as “* Tên nhân vật đã thay đổi”.',
    },
    authority: 'Press convention.',
    messages: {
      headline: { vi: 'Tít của bài khác lẫn vào bài.', en: 'The headline of another story within the text.' },
      teaser: { vi: 'Lời dẫn sang bài hay video khác lẫn vào bài.', en: 'A pointer to another story or video within the text.' },
      call: { vi: 'Lời mời bấm, xem hay đăng ký của trang web lẫn vào bài.', en: 'A call to click, watch or subscribe within the text.' },
      stamp: { vi: 'Giờ đăng bài của trang web sót lại ở cuối bài.', en: 'The time of publication left at the end of the text.' },
      player: {
        vi: 'Tên một video dính vào bài: đặt thành dòng riêng hoặc bỏ.',
        en: 'The title of a video has run into the text: it belongs on a line of its own, or out of it.',
      },
      caption: {
        vi: 'Chú thích ảnh dính vào bài: đặt thành dòng riêng.',
        en: 'The caption of a picture has run into the text: it belongs on a line of its own.',
      },
      byline: { vi: 'Tên tác giả hay nguồn tin in hai lần.', en: 'The author or the source is printed twice.' },
      dash: { vi: 'Dấu gạch ngang thừa sau tên tác giả.', en: 'A dash left after the name of the author.' },
    },
    examples: {
      invalid: [
        { text: 'Đội trẻ thua đậm. ⟦[Hàng thủ mắc lỗi, đội trẻ thua đậm trên sân nhà]⟧ Huấn luyện viên nhận lỗi.' },
        { text: 'Giá nhà vẫn tăng. ⟦>> Đất nền ven đô hạ nhiệt sau Tết⟧' },
        { text: 'Cả xóm đi xem hội. ⟦Hãy subscribe cho kênh Làng Ta để không bỏ lỡ video mới.⟧ Hội vui đến tối.' },
        { text: 'Anh ghi bàn phút cuối. ⟦Xem video bàn thắng của anh:⟧ Đội nhà lên đầu bảng.' },
        { text: 'Chợ tan lúc trưa. Hoài An ⟦| 07:45 12/06/2017⟧' },
        { text: 'Chợ tan lúc trưa. Nguyễn Hoài An⟦ -⟧' },
        { text: 'Chợ tan lúc trưa. Theo Làng Mới ⟦Theo Làng Mới⟧' },
        {
          text: 'Cây cầu mới bắc qua suối. ⟦Ảnh: Hoàng Lan⟧ Trong khi đó, đường vào bản vẫn lầy lội sau mỗi trận mưa.',
        },
        { text: 'Khách kéo đến chợ nổi từ sớm. ⟦Video:⟧ Chợ nổi trong mưa. Đến trưa, ghe xuồng đã về hết.' },
      ],
      valid: [
        'Ông nói “tôi [người lái xe] không hề say” rồi ký vào biên bản.',
        'Chị tên Hoa. * Tên nhân vật đã được thay đổi.',
        'Hãy đăng ký khám sớm để được tư vấn. Xem thêm một vở chèo rồi về.',
        'Cây cầu mới bắc qua suối. Ảnh: Hoàng Lan',
        'Chợ nổi họp từ bốn giờ sáng. Đến trưa, ghe xuồng đã về hết. Hoài An (Tổng hợp)',
        'Anh mở kênh YouTube từ năm ngoái và có nhiều người theo dõi.',
      ],
    },
  },
  ({ document, report }) => {
    for (const piece of findInlineBoilerplate(document)) {
      const { start, end, kind } = piece;
      report({ start, end, messageId: kind, suggest: repairsOf(document, piece) });
    }
  },
);

/** What belongs to the article goes on a line of its own, the rest out of it. */
function repairsOf(document: TextDocument, piece: InlineBoilerplate): Edit[] {
  if (piece.line !== undefined) return [onLineOfItsOwn(document.text, piece.line)];
  return piece.kind === 'caption' || piece.kind === 'player' ? [] : [{ ...withSpace(document, piece), text: '' }];
}

/** The piece with the white space after it, or before it where a line or the text ends. */
function withSpace(document: TextDocument, { start, end }: InlineBoilerplate): { start: number; end: number } {
  const { tokens } = document;
  const last = lastAtMost(tokens.start, end - 1, tokens.count);
  if (document.kindOf(last + 1) === TokenKind.Space && document.kindOf(last + 2) !== TokenKind.Break)
    return { start, end: tokens.end[last + 1] };
  const first = lastAtMost(tokens.start, start, tokens.count);
  return document.kindOf(first - 1) === TokenKind.Space ? { start: tokens.start[first - 1], end } : { start, end };
}
