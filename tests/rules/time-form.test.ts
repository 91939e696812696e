import { testRule } from '../test-rule.ts';

testRule('time-form', {
  valid: [
    'Có 8 h30x và 30 h30.',
    'Đi mất 26h15 và 30h20, bay liên tục 25h30.',
    'Tàu chạy trong 5h30, 26h10 và 30h.',
    'Phim dài 2 giờ 45 phút, phòng mở 24h, sau 36 giờ 20 phút.',
    'Mua cáp 5h90, máy A7 8h65, tỷ số 25:75, Mitsubishi 4g63.',
    'Xe chạy 6h30, 13h05; 22h15 và 24h.',
  ],
  invalid: [
    '⟦9 g30⟧ sáng, lúc 24h, sau 25h30.',
    'Hồi ⟦25:10⟧ và ⟦9h60⟧ tối.',
    'Lúc 9:30⟦ pm⟧ tối nay.',
    'Phà chạy 5h45, ⟦10h62⟧; ⟦24h30⟧ và ⟦26h15⟧ mỗi ngày.',
    'Cửa mở từ ⟦7h80⟧ đến 17h.',
    'Trận đấu bắt đầu ⟦19 giờ 75 phút⟧, kết thúc lúc ⟦25 giờ 10⟧.',
  ],
});
