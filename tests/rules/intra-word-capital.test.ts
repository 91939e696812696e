import { testRule } from '../test-rule.ts';

testRule('intra-word-capital', {
  valid: ['Ca sĩ MiA và nhóm ToTo hát ở sân vận động.', 'Xem thêm tại trang Nước.VN-HọC.', 'Hãng iNa bán máy eMu và loa saN.'],
  invalid: [
    { text: 'Các cơ ⟦quaN⟧ của xã đã vào cuộc.', output: 'Các cơ quan của xã đã vào cuộc.' },
    { text: 'Anh sinh ra ở miền ⟦nAm⟧ nước Pháp.', output: 'Anh sinh ra ở miền nam nước Pháp.' },
    { text: 'Đó là tương ⟦LAi⟧ của thế giới.', output: 'Đó là tương lai của thế giới.' },
  ],
});
