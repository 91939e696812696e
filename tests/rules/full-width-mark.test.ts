import { testRule } from '../test-rule.ts';

testRule('full-width-mark', {
  valid: ['Tác phẩm “三国演义”（Tam quốc diễn nghĩa）。', 'Nhóm ＡＢＣ１２ và logo ＳＯＮＹ！', 'Xem https://vi.example/，a.'],
  invalid: [
    { text: 'Chị Lụa kể⟦：⟧“Nước lên nhanh quá”.', output: 'Chị Lụa kể:“Nước lên nhanh quá”.' },
    { text: 'Giá tiêu lập đỉnh⟦。⟧Nhiều hộ vẫn găm hàng⟦，⟧chờ giá.', output: 'Giá tiêu lập đỉnh. Nhiều hộ vẫn găm hàng, chờ giá.' },
    { text: 'Khoa Ngữ văn⟦（⟧ngành Hán Nôm⟦）⟧tuyển 30 sinh viên.', output: 'Khoa Ngữ văn (ngành Hán Nôm) tuyển 30 sinh viên.' },
    { text: 'Lãi suất tăng lên ⟦１２％⟧, tỷ giá ⟦２５．４５０⟧ đồng.', output: 'Lãi suất tăng lên 12%, tỷ giá 25.450 đồng.' },
    { text: 'Vì sao lũ về⟦？！⟧Chưa ai rõ⟦、⟧chưa ai nói.', output: 'Vì sao lũ về?! Chưa ai rõ, chưa ai nói.' },
  ],
});
