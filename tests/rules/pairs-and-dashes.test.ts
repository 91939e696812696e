import { describe, expect, it } from 'vitest';
import { unmark } from '../marked.ts';
import { applyFirst, markFindings, runRule } from '../run-rule.ts';

const cases: Readonly<Record<string, readonly string[]>> = {
  'bracket-pairing': [
    'Ông Nam ⟦(⟧ảnh đứng cạnh.',
    'Xã có (hai (ba) thôn), [một] bến.',
    'Đủ: 1) lúa 2) ngô; a) sắn b) khoai.',
    'Cười :)) rồi khóc :(( và =)).',
    'Câu (mở\nqua dòng\nrồi đóng) đây.',
    'Nhà (số 5⟦]⟧ đã bán.',
    'Tổng 7-6 (7/5), thuộc mục 1.a) của đơn.',
  ],
  'quote-pairing': [
    'Ông nói: “Đi”. Bà nói: ⟦“⟧Thôi.',
    'Anh bảo: “một “hai” ba”.',
    'Gọi là ""một" hai" và "ba".',
    '“Đoạn đầu kể.\n“Đoạn hai kể.\n“Đoạn ba kể.”',
    'Ông kể: “Nhà tôi mất đường.\nXe hỏng ở cột số 70”, rồi ông cười.',
    'Chạy 10’5” mất, màn 32" và 55".',
    'Bà ấy " nói " thế.',
    '“…và rồi”, “-Đi!”.',
    'Ông kể: “Hôm ấy mưa⟦,⟧ bà Lan nói thêm rồi về.',
    'Viết “quyển một“ và “quyển hai“.',
  ],
  'quote-nesting': ['Nói: “Gọi ⟦“⟧một” và ⟦“⟧hai” đi”.', 'Nói: “Gọi "một" đi”.'],
  'quote-end-order': ['Nói “a”. Nói “b”. Nói “c⟦.”⟧', 'Nói “a?”. Nói “b.”'],
  'dash-hyphen': [
    'Xã Hòa⟦- ⟧Bình và 10⟦ –⟧20 người.',
    '- Đi đâu?\n1- Mở đầu\n2- Kết thúc',
    'Nhiệt độ -5 độ, Covid- 19, vĩ ngữ -ism.',
    'Tính 5 -3 = 2.',
    'Báo Tuổi Trẻ⟦— ⟧“Mới”.',
    'Âm "a"- ngắn, giá 5 - 7, đầu -\ncuối.',
    'Hai  -ba dấu cách.',
  ],
  'slash-spacing': ['Một⟦ ⟧/tháng và 3/⟦ ⟧năm.', 'A / b/ c.', 'Mở http:// và /etc/ rồi.', 'Gió /\nmây.'],
  'hard-line-break': [
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng⟦\n⟧nhà văn hóa thôn.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng\na) nhà văn hóa\nb) sân bóng',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng\nNhà văn hóa thôn.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón các đại biểu từ Hà⟦\n⟧Nội về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đại biểu của Ban⟦\n⟧Thường vụ Huyện ủy về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón cô giáo Nguyễn Thị⟦\n⟧Hoa về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vị khách quý là ông⟦\n⟧Nguyễn Hữu An về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đi học Nghị quyết⟦\n⟧Trung ương 4 về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vợ chồng anh Hà\nNội dung buổi lễ gồm lời chào khi khách về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vợ chồng chị Thu\nMai vốn người làng về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón những người đàn ông\nNguyễn Hữu An về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đại biểu từ Hà\nNội Bài',
    'Đề mục\nẢnh: Nguyễn Văn\nNam sinh trong ảnh đã vượt hơn hai mươi cây số đường rừng để đến lớp mỗi ngày.',
  ],
  'missing-final-punctuation': [
    'Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều mong đường sớm làm ⟦xong⟧',
    'Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều mong đường sớm làm xong”',
    'Đề mục\nTin dẫn.\nBà con rất vui. Ảnh chụp ngày mưa',
    'Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều đến xem ông Nguyễn Văn Nam',
  ],
};

describe.each(Object.entries(cases))('%s', (rule, texts) => {
  it.each(texts.map((text) => [text]))('%s', (marked) => {
    expect(markFindings(rule, unmark(marked).text)).toBe(marked);
  });
});

it.each([
  ['quote-pairing', 'Anh bảo: “Rồi sẽ quen.', 'Anh bảo: “Rồi sẽ quen.”'],
  ['quote-nesting', 'Nói: “Gọi “một” đi”.', 'Nói: “Gọi ‘một’ đi”.'],
  ['bracket-pairing', 'Sở Y tế (Hà Nội cho biết thế.', 'Sở Y tế (Hà Nội) cho biết thế.'],
  ['bracket-pairing', 'Ông Lâm (ảnh chụp hôm qua.', 'Ông Lâm (ảnh chụp hôm qua).'],
])('%s repairs %s', (rule, text, repaired) => {
  expect(applyFirst(text, runRule(rule, text))).toBe(repaired);
  expect(runRule(rule, repaired)).toEqual([]);
});
