import { testRule } from '../test-rule.ts';

testRule('multiple-spaces', {
  valid: [
    // Indents of verse, of an address, of a signature.
    'Người đi để lại\n    nửa vầng trăng non\nngười về mang theo\n    tiếng chuông chùa cũ',
    'Kính gửi:\n    Ông Tạ Văn Khôi\n    Số 5 ngõ Chùa, Hải Phòng',
    'Ký tên\n          Tạ Văn Khôi',
    // Tables: columns under columns, by tabs or by spaces.
    'Mã\tLoại\tGiá\nA1\tCam\t30\nB2\tBưởi\t45',
    'Cà chua     18.000     tăng\nDưa leo     12.000     giảm\nBí đao       9.000     đứng giá',
    'Chủ nhà        Đội khách\n2              1',
    // One space is one, around a score, inside a figure; the line end of Windows is no space.
    'Tỉ số là 3 - 1, giá vé 1 200 000 đồng.',
    'Dòng trên.\r\nDòng dưới.\r\n',
  ],
  invalid: [
    { text: 'Xã họp⟦  ⟧dân⟦   ⟧bàn việc đắp đê.', output: 'Xã họp dân bàn việc đắp đê.' },
    // After a full stop, around quotation marks, beside a figure: Vietnamese has one space there too.
    { text: 'Mùa gặt đã xong.⟦  ⟧Bà con phơi thóc kín sân.', output: 'Mùa gặt đã xong. Bà con phơi thóc kín sân.' },
    { text: 'Ông đáp:⟦  ⟧“Tôi⟦  ⟧không biết”.', output: 'Ông đáp: “Tôi không biết”.' },
    { text: 'Chợ họp từ 4⟦  ⟧giờ sáng.⟦  ⟧\r\nTan lúc 8 giờ.', output: 'Chợ họp từ 4 giờ sáng.\r\nTan lúc 8 giờ.' },
    // Prose that is indented is no verse.
    {
      text: '⟦    ⟧Từ tờ mờ sáng, hàng trăm người đã xếp hàng trước cổng bệnh viện để lấy số khám bệnh.',
      output: 'Từ tờ mờ sáng, hàng trăm người đã xếp hàng trước cổng bệnh viện để lấy số khám bệnh.',
    },
    { text: 'Bà bán⟦\t⟧hai sào⟦ \t ⟧ruộng.', output: 'Bà bán hai sào ruộng.' },
    { text: 'Hội thi⟦\u00a0\u00a0⟧nấu cơm⟦ \u3000⟧bắt đầu.', output: 'Hội thi nấu cơm bắt đầu.' },
    { text: 'Nhà văn hóa thôn mở cửa.\n⟦   ⟧\nTrẻ con ùa vào.', output: 'Nhà văn hóa thôn mở cửa.\n\nTrẻ con ùa vào.' },
  ],
});
