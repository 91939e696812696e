import { testRule } from '../test-rule.ts';

testRule('missing-syllable', {
  valid: [
    // Nothing is missing.
    'Sự cố xảy ra với nhà máy vào đêm qua.',
    'Đoàn công bố báo cáo kết quả kiểm tra vào sáng mai.',
    // Words that stand alone too.
    'Vườn nhà bà có nhiều quả chín.',
    'Khu này có nhiều hàng ăn.',
    'Huyện cho xây trường mới ở ba xã.',
    // A name may be followed by anything.
    'Anh Phúc tỏ ra vui mừng.',
    // The name of a body belongs to missing-word-in-fixed-phrase.
    'Kỳ họp hội đồng nhân cấp tỉnh bế mạc.',
    // Words that have lost nothing, though a longer one is more usual there.
    'Hai chiếc chiến cơ bay qua vịnh lúc rạng sáng.',
    'Lịch đấu của hai đội trong tháng này khá dày.',
    'Chị luôn gắng hết sức để các con được học.',
    'Bác cho biết vườn nhà đã bán từ năm ngoái.',
    'Tại những phố lớn, xe cộ đông nghịt.',
    'Cô dâu kết hôn với trai làng bên.',
    'Đôi dép này chỉ hợp cho những buổi đi dạo.',
    // Rare together, and right.
    'Chim sâu chuyền cành, gió đùa lá sấu.',
    '',
  ],
  invalid: [
    'Sự cố ⟦xảy⟧ với nhà máy vào đêm qua.',
    'Cảnh sát đang tiến hành ⟦điều⟧ nguyên nhân vụ cháy chợ.',
    'Đoàn sẽ công bố báo cáo ⟦quả⟧ kiểm tra vào sáng mai.',
    'Cháu bé đang ⟦điều⟧ tại bệnh viện đa khoa tỉnh.',
    'Nạn nhân được đưa đi ⟦cấp⟧ trong tình trạng nguy kịch.',
    'Các ⟦thiết⟧ siêu nhỏ dùng để gian lận bị thu giữ.',
    'Hai bên ⟦liên⟧ đến vụ việc đã ra trình diện.',
    'Sau khi ⟦xảy⟧ tai nạn, tài xế đã bỏ trốn.',
    // The two words meet often, but not in this row.
    'Công an đang tiếp tục ⟦điều⟧ làm rõ vụ việc.',
    'Xã cho biết ⟦lực⟧ chức năng đang tìm kiếm người mất tích.',
  ],
});
