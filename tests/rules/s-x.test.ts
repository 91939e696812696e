import { testRule } from '../test-rule.ts';

/** s- and x- sound alike in the north. */
testRule('s-x', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Bãi phù sa nằm xa khu dân cư nên chưa có điện.',
    'Doanh nghiệp xuất khẩu được vay với lãi suất thấp, năng suất nhà máy nhờ đó tăng.',
    'Sương muối phủ trắng những luống xương rồng trước sân.',
    'Người thợ xẻ gỗ chia sẻ cách chọn lưỡi cưa cho bền.',
    'Đội thanh niên xung phong được bổ sung hai mươi người khỏe mạnh.',
    // Names of persons and places are spelled as they are.
    'Đường từ Xín Mần sang Sìn Hồ nhiều đoạn sạt lở.',
    'Bà Sầm Thị Xanh ở xã Xuân Sơn bán hàng tại cửa khẩu Xa Mát.',
    // The text speaks about how somebody says or writes it.
    'Thằng bé nói ngọng, gọi quả sung là “quả xung”.',
    // Doublings, and syllables that only live in them.
    'Xe máy xếp san sát, người mua xúm xít quanh sạp hàng.',
    // Verse puts words side by side that prose does not.
    'Sông xa sóng nước xôn xao / Sao khuya soi xuống lối vào xóm xưa.',
  ],
  invalid: [
    {
      text: 'Bác ⟦xĩ⟧ khuyên người bệnh uống nhiều nước và nghỉ ngơi.',
      output: 'Bác sĩ khuyên người bệnh uống nhiều nước và nghỉ ngơi.',
    },
    {
      text: 'Bộ đội biên phòng giúp dân ⟦sây⟧ dựng nông thôn mới.',
      output: 'Bộ đội biên phòng giúp dân xây dựng nông thôn mới.',
    },
    {
      text: 'Cảnh ⟦xát⟧ giao thông lập biên bản nhiều trường hợp vi phạm nồng độ cồn.',
      output: 'Cảnh sát giao thông lập biên bản nhiều trường hợp vi phạm nồng độ cồn.',
    },
    {
      text: 'Các em học ⟦xinh⟧ lớp 12 bước vào kỳ thi tốt nghiệp.',
      output: 'Các em học sinh lớp 12 bước vào kỳ thi tốt nghiệp.',
    },
    {
      text: 'Huyện thực hiện tốt chính ⟦xách⟧ hỗ trợ hộ nghèo.',
      output: 'Huyện thực hiện tốt chính sách hỗ trợ hộ nghèo.',
    },
    {
      text: 'Viện kiểm sát đã nhận hồ ⟦xơ⟧ vụ án từ cơ quan điều tra.',
      output: 'Viện kiểm sát đã nhận hồ sơ vụ án từ cơ quan điều tra.',
    },
    {
      text: 'Hội đồng ⟦sét⟧ xử tuyên phạt bị cáo năm năm tù.',
      output: 'Hội đồng xét xử tuyên phạt bị cáo năm năm tù.',
    },
    {
      text: 'Sở Y tế yêu cầu các cơ ⟦xở⟧ khám chữa bệnh báo cáo trước ngày 15.',
      output: 'Sở Y tế yêu cầu các cơ sở khám chữa bệnh báo cáo trước ngày 15.',
    },
    // At the head of a sentence, and two in one.
    {
      text: '⟦Xố⟧ lượng khách đến đảo tăng gấp đôi so với cùng kỳ.',
      output: 'Số lượng khách đến đảo tăng gấp đôi so với cùng kỳ.',
    },
    {
      text: 'Nước lũ dâng cao khiến cuộc ⟦xống⟧ của người dân trong ⟦sã⟧ bị đảo lộn.',
      output: 'Nước lũ dâng cao khiến cuộc sống của người dân trong xã bị đảo lộn.',
    },
  ],
});
