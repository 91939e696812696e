import { testRule } from '../test-rule.ts';

testRule('space-before-punctuation', {
  valid: [
    'Xem mục [ ] và [x] nhé.',
    'Ghi :D rồi :3 và <3 cho vui.',
    'Gọi .NET hay .vn đều được, lãi .5 điểm.',
    'Tỷ số 2 : 1, 10 : 5.',
    'Ông «\u202fbonjour\u202f» và «mot\u202f!» đó.',
    'Bài "một" và "hai" hay.',
  ],
  invalid: ['Anh hỏi: “Ai đó⟦ ⟧?”.', 'Tăng 5%⟦ ⟧; giảm 2%⟦ ⟧.'],
});
