import { testRule } from '../test-rule.ts';

testRule('space-before-punctuation', {
  valid: [
    'Các phút 7, 23 và 88 đều có bàn. Lương 6, 7 triệu, phải 70, 80% khán giả. Năm 2016, 50% thí sinh, tháng 6, 66% dân.',
    'Có các loại: 1. 350 hộ nghèo. 2. 200 triệu đồng.',
    'Xem mục [ ] và [x] nhé.',
    'Ghi :D rồi :3 và <3 cho vui.',
    'Gọi .NET hay .vn đều được, lãi .5 điểm.',
    'Tỷ số 2 : 1, 10 : 5.',
    'Ông «\u202fbonjour\u202f» và «mot\u202f!» đó.',
    'Bài "một" và "hai" hay.',
    // Ratios, scores, figures of a list that no space tears apart.
    'Kèo (0 : 3/4), pha theo tỷ lệ 1 : 30, nghỉ ở các số 3, 5, 7.',
    'Trang 12, 15 và 18; phòng 4, tầng 2.',
  ],
  invalid: [
    // An opening mark that leans on the word before its quotation.
    { text: 'Báo chạy tít⟦" ⟧Cú sốc" ở trang nhất.', output: 'Báo chạy tít "Cú sốc" ở trang nhất.' },
    { text: 'Họ gọi ông là⟦" ⟧vua cà phê".', output: 'Họ gọi ông là "vua cà phê".' },
    'Lãi đạt ⟦7, 2⟧%, thu ⟦41, 75⟧ tỷ đồng, tàu nặng ⟦3. 600⟧ tấn, hơn ⟦45. 000⟧ khán giả.',
    'Lãi ⟦6 ,5⟧%, dài ⟦3 , 25⟧ km, bán ⟦12 . 500⟧ đồng, thu ⟦2 .350 . 000⟧ đồng.',
    'Tàu chạy lúc ⟦6 : 05⟧, tới nơi ⟦18 :40⟧ chiều.',
    'Các quận 1⟦ ⟧, 3 và 5 đều ngập.',
    'Con số là ⟦4 , 8⟧ thôi.',
    'Việc ấy xong từ năm 2016⟦ ⟧. 200 người dự.',
    'Anh hỏi: “Ai đó⟦ ⟧?”.',
    'Tăng 5%⟦ ⟧; giảm 2%⟦ ⟧.',
  ],
});
