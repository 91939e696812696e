import { testRule } from '../test-rule.ts';

testRule('broken-figure', {
  valid: [
    // Litres, degrees, elements, codes.
    'Mua 2l nước mắm và 10l xăng.',
    'Trời nóng 38o, góc nghiêng 30o.',
    'Khí O2, ôzôn O3, công thức H2O và CO2.',
    'Tàu BO12, biển số 51O-123.45, cổng I2C.',
    // Distances that a count follows, heights.
    'Vận động viên bơi 200 m 2 lần mỗi ngày.',
    'Lề đường rộng 3 m 2 bên trồng cây.',
    'Người mẫu cao 1 m 7, tường cao 2 m 2.',
    'Cây cầu dài 30 m 2 làn xe.',
    // Litres and degrees with decimals, exchange rates, money with decimals, years.
    'Máy 2.0l tăng áp, uống 1,5l nước, góc 77.39o.',
    'Một euro ăn 1.3000 đô-la, vàng giá 1.224.20 USD, tăng 1.25 tỷ đồng.',
    'Hãng CO 2 lần báo lỗi, mã SO 2 và số máy 190.1234.567.',
    'Sau 5l và 10h, nhóm Ol họp.',
  ],
  invalid: [
    { text: 'Mở cửa ngày ⟦l5/1O/2019⟧.', output: 'Mở cửa ngày 15/10/2019.' },
    { text: 'Đoàn có ⟦2OO⟧ người.', output: 'Đoàn có 200 người.' },
    { text: 'Thu ⟦1O,5⟧ tỷ đồng.', output: 'Thu 10,5 tỷ đồng.' },
    { text: 'Lãi suất ⟦l2⟧% một năm.', output: 'Lãi suất 12% một năm.' },
    { text: 'Đường dài ⟦3O⟧ km.', output: 'Đường dài 30 km.' },
    { text: 'Năm ⟦2O16⟧, xã đạt chuẩn.', output: 'Năm 2016, xã đạt chuẩn.' },
    { text: 'Vé giá ⟦2OO.OOO⟧ đồng, lãi ⟦6,l⟧% một năm.', output: 'Vé giá 200.000 đồng, lãi 6,1% một năm.' },
    { text: 'Trận đấu từ ⟦19h3O⟧ đến ⟦2lh⟧.', output: 'Trận đấu từ 19h30 đến 21h.' },
    { text: 'Suất ăn ⟦150.0000⟧ đồng, bán ⟦2.5000.000⟧ cổ phiếu.', output: 'Suất ăn 150.000 đồng, bán 2.500.000 cổ phiếu.' },
    'Dự án cần ⟦1.20.000.000⟧ đồng.',
    { text: 'Rừng hút khí ⟦CO 2⟧ trong không khí.', output: 'Rừng hút khí CO2 trong không khí.' },
    { text: 'Hồ chứa ⟦3,9 triệu m 3⟧ nước.', output: 'Hồ chứa 3,9 triệu m3 nước.' },
    { text: 'Rộng hơn ⟦500m 2⟧.', output: 'Rộng hơn 500m2.' },
    { text: 'Căn nhà rộng ⟦400m 2⟧ , có vườn.', output: 'Căn nhà rộng 400m2 , có vườn.' },
    { text: 'Hồ chứa ⟦20 m 3⟧ nước.', output: 'Hồ chứa 20 m3 nước.' },
    { text: 'Diện tích ⟦12 km 2⟧, dân số đông.', output: 'Diện tích 12 km2, dân số đông.' },
  ],
});
