import { testRule } from '../test-rule.ts';

/** Final -nh loses itself in -n in the south, in -ng elsewhere. */
testRule('coda-nh-ng-n', {
  valid: [
    // Two or three of a row, each at home among its neighbours.
    'Bức tranh Đông Hồ được in ngay trên trang bìa tạp chí.',
    'Thí sinh phải qua chín bài thi chính trong hai ngày.',
    'Dân làng hiền lành, sống yên bình bên làn nước trong.',
    'Thanh tra tỉnh kiểm tra cầu thang thoát hiểm ở mỏ than.',
    'Sóng đánh mạnh vào mạn tàu, mạng điện thoại mất hẳn.',
    // Names of persons and places are spelled as they are.
    'Ông Hoàng Hoành Sơn sinh ở Vinh, lớn lên ở Vĩnh Linh.',
    'Bà Trang, bà Tranh và chị Mạnh Thị Hạng cùng bán hàng ở chợ Viềng.',
    // The text speaks about how somebody says or writes it.
    'Chị bán hàng quen miệng đọc “màu xanh” thành “màu xăn”.',
    // Doublings, and syllables that only live in them.
    'Đường làng thênh thang, lũ trẻ nhanh nhảu chạy ra đón khách.',
    // Verse puts words side by side that prose does not.
    'Làng xanh nhánh mạ mảnh mai / Tình tang chín nhớ mười hai tháng chờ.',
  ],
  invalid: [
    {
      text: 'Tỉnh đẩy mạnh cải cách hành ⟦chín⟧ để thu hút đầu tư.',
      output: 'Tỉnh đẩy mạnh cải cách hành chính để thu hút đầu tư.',
    },
    {
      text: 'Đoàn trao quà cho mười gia ⟦đìn⟧ có công với cách mạng.',
      output: 'Đoàn trao quà cho mười gia đình có công với cách mạng.',
    },
    {
      text: 'Công ty dự kiến phát ⟦hàng⟧ thêm hai triệu cổ phiếu.',
      output: 'Công ty dự kiến phát hành thêm hai triệu cổ phiếu.',
    },
    {
      text: 'Bộ Công an yêu cầu giữ vững an ⟦nin⟧ trật tự trong dịp lễ.',
      output: 'Bộ Công an yêu cầu giữ vững an ninh trật tự trong dịp lễ.',
    },
    {
      text: 'Chuyến bay hạ ⟦cán⟧ an toàn xuống sân bay Nội Bài.',
      output: 'Chuyến bay hạ cánh an toàn xuống sân bay Nội Bài.',
    },
    {
      text: 'Nhiều em nhỏ có hoàn ⟦cản⟧ khó khăn được nhận học bổng.',
      output: 'Nhiều em nhỏ có hoàn cảnh khó khăn được nhận học bổng.',
    },
    {
      text: 'Đoàn ⟦thang⟧ niên xã ra quân dọn rác trên bãi biển.',
      output: 'Đoàn thanh niên xã ra quân dọn rác trên bãi biển.',
    },
    {
      text: 'Cảnh sát công bố hình ⟦ản⟧ nghi phạm để người dân cùng truy tìm.',
      output: 'Cảnh sát công bố hình ảnh nghi phạm để người dân cùng truy tìm.',
    },
    // At the head of a sentence, and two in one.
    {
      text: '⟦Lãng⟧ đạo hai nước chứng kiến lễ ký kết.',
      output: 'Lãnh đạo hai nước chứng kiến lễ ký kết.',
    },
    {
      text: 'Học ⟦sin⟧ toàn trường được khám ⟦bện⟧ miễn phí.',
      output: 'Học sinh toàn trường được khám bệnh miễn phí.',
    },
  ],
});
