import { describe, expect, it } from 'vitest';
import { unmark } from '../marked.ts';
import { markFindings } from '../run-rule.ts';

const cases: Readonly<Record<string, readonly string[]>> = {
  'space-before-punctuation': [
    'Anh hỏi: “Ai đó⟦ ⟧?”.',
    'Tăng 5%⟦ ⟧; giảm 2%⟦ ⟧.',
    'Xem mục [ ] và [x] nhé.',
    'Ghi :D rồi :3 và <3 cho vui.',
    'Gọi .NET hay .vn đều được, lãi .5 điểm.',
    'Tỷ số 2 : 1, 10 : 5.',
    'Ông «\u202fbonjour\u202f» và «mot\u202f!» đó.',
    'Bài "một" và "hai" hay.',
  ],
  'space-after-punctuation': [
    'Về Huế⟦.⟧UBND tỉnh họp⟦?⟧Có⟦,⟧ở đó.',
    'Giá tăng⟦;⟧vàng giảm⟦:⟧lãi ít (10%)⟦,⟧còn lại.',
    'Ông nói⟦:⟧“Được”⟦,⟧rồi về.',
    'Gửi a@b.vn,c và http://a.vn/x,y.html và #tin⟦,⟧tức.',
    'Ông St.Petersburg, Mr.Bean, ThS.Hoa, BS.Lan, N.Văn.',
    'Lúc 7:30, tỷ lệ 3:1, câu Mt 5:3-12.',
    'Đường H2O,CO2; giá 5,5tỷ; bản v2.0beta.',
    'I.Mở đầu\n2.Nội dung\nb)Kết luận',
    'Các chữ (s), người(s), Cu(OH) và log(x).',
  ],
  'ellipsis-spacing': [
    'Mưa⟦…⟧nắng thất thường. Đến 2012⟦…⟧Rồi nghỉ.',
    'Ông nói: “Tôi … xin lỗi”.',
    'T…tôi không biết. Tôi…tôi đi.',
    'Số 09...123, dãy 1…10, [...] và (…).',
    'Mục lục ........ trang 5',
    '… rồi mọi việc qua.',
  ],
  'repeated-punctuation': [
    'Anh A⟦,,⟧ chị B.',
    'Đường ../a/..b và "..".',
    'Câu một…. Câu hai…, câu ba?! Câu bốn!..',
    'Gồm Q.1, TP., tr., v.v.; và Co.,Ltd.',
    'Ảnh.:',
  ],
  'stray-combining-mark': ['⟦Viê\u0323\u0301t⟧ Nam, ⟦ba\u0309\u0301n⟧ đồ.', '☺\ufe0e và a\u0338.', 'Tên Ṣe\u0323 hay Łukasz.'],
  'unicode-nfc': ['Nghi\u200b⟦e\u0302u⟧', '⟦12a\u0301⟧', 'कि नु'],
  'wrong-d-stroke': ['QĐ và Q⟦Ð⟧, số 5/2019/N⟦Ð⟧-CP.', '⟦Ð⟧ak Lak, c⟦ð⟧ồng, bð', 'Tên Davíð, Seyðisfjörður, FRIÐRIK.'],
  homoglyph: ['⟦U\u0412ND⟧ xã', 'Xe Т-34 và Т34, hạt νe, số 5α.', 'Đọc /ɡo/ và [ɡɑ].', 'Файл и đường'],
  'invisible-character': ['Hội⟦\u200b⟧ nghị⟦\u2060⟧.', 'Đa⟦\u0002⟧ng', 'क्\u200dष và \u200fשלום\u200f', 'Kinh⟦\u000b⟧tế', '❤\ufe0f\u200d🔥'],
  'dot-row': ['Một\n⟦..⟧\n\nHai', 'Một đoạn.\n\n⟦.....⟧\n\nHai đoạn.', 'Một\n* * *\nHai', '-', '…và rồi'],
  'duplicate-paragraph': [
    'Hỏi: Ông có thể cho biết lý do vì sao không ạ?\nĐáp: Có.\nHỏi: Ông có thể cho biết lý do vì sao không ạ?',
    'Số 1, 2, 3 và 4 của tổ một hai ba bốn năm sáu bảy tám.\nSố 1, 2, 3 và 5 của tổ một hai ba bốn năm sáu bảy tám.',
  ],
  'scraping-boilerplate': [
    '⟦>> Xem thêm: Bão số 5⟧\n⟦Tin liên quan⟧\n⟦Bình luận (12)⟧\n⟦123 lượt xem⟧',
    'Cập nhật lúc ⟦07:15 ngày 02/06/2014⟧\n⟦2/6/2014 | 7:15⟧ (GMT+7)',
    'Ngày 2/6/2014\n2/6\nThứ Hai\nIn ấn\nChia sẻ với người nghèo\nĐọc tiếp phần hai, ông cười.',
  ],
};

describe.each(Object.entries(cases))('%s', (rule, texts) => {
  it.each(texts.map((text) => [text]))('%s', (marked) => {
    expect(markFindings(rule, unmark(marked).text)).toBe(marked);
  });
});
