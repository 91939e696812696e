import { testRule } from '../test-rule.ts';

testRule('missing-vowel-mark', {
  valid: [
    // Words that differ by the marks of their vowels alone, each at home among its neighbours.
    'Nhà sư tu tại chùa gửi thư cảm ơn các nhà hảo tâm.',
    'Người trồng cam căm phẫn vì bị chặt phá vườn.',
    'Mảnh đất này được coi là cái nôi của ca trù, nơi ai cũng biết hát.',
    'Hằng năm, làng nghề xuất đi hàng nghìn chiếc mâm đồng.',
    // Names of persons and places are spelled as they are.
    'Bà Lâm Thị Lam và ông Lăng Văn Lan cùng lên Bắc Kạn.',
    'Nhóm phượt đi từ Cam Ranh qua Cẩm Kim rồi về Tam Kỳ.',
    // Loans.
    'Chú rể mặc bộ com lê, đón dâu bằng ca nô.',
    // The text speaks about how somebody says or writes it.
    'Trên tấm biển, chữ “cơm” bị bong sơn chỉ còn lại “com”.',
    // Doublings, and syllables that only live in them.
    'Mặt hồ lăn tăn, khách bộ hành lang thang trong gió rét căm căm.',
    // Verse puts words side by side that prose does not.
    'Lưa thưa tơ nắng bên cầu / Lòng ai man mác theo màu cỏ non.',
  ],
  invalid: [
    {
      text: '⟦Cong⟧ an huyện đang tạm giữ ba nghi phạm.',
      output: 'Công an huyện đang tạm giữ ba nghi phạm.',
    },
    {
      text: 'Ngày hội văn hóa các dân ⟦tọc⟧ thu hút đông đảo du khách.',
      output: 'Ngày hội văn hóa các dân tộc thu hút đông đảo du khách.',
    },
    {
      text: 'Giao dịch ⟦bát⟧ động sản tại vùng ven tăng trở lại.',
      output: 'Giao dịch bất động sản tại vùng ven tăng trở lại.',
    },
    {
      text: 'Tập đoàn Nhật Bản muốn đầu ⟦tu⟧ thêm vào khu công nghiệp.',
      output: 'Tập đoàn Nhật Bản muốn đầu tư thêm vào khu công nghiệp.',
    },
    {
      text: 'Nền kinh tế đang phục ⟦hòi⟧ sau đại dịch.',
      output: 'Nền kinh tế đang phục hồi sau đại dịch.',
    },
    // One mark for another.
    {
      text: 'Bộ ⟦đợi⟧ biên phòng giúp bà con gặt lúa chạy bão.',
      output: 'Bộ đội biên phòng giúp bà con gặt lúa chạy bão.',
    },
    {
      text: 'Các ⟦cô⟧ quan chức năng đã phong tỏa hiện trường.',
      output: 'Các cơ quan chức năng đã phong tỏa hiện trường.',
    },
    {
      text: 'Mưa lớn khiến một ⟦sớ⟧ hộ dân ven suối phải sơ tán.',
      output: 'Mưa lớn khiến một số hộ dân ven suối phải sơ tán.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'THÀNH PHỐ ⟦HÒ⟧ CHÍ MINH MỞ THÊM HAI TUYẾN BUÝT',
      output: 'THÀNH PHỐ HỒ CHÍ MINH MỞ THÊM HAI TUYẾN BUÝT',
    },
    {
      text: 'Mật độ ⟦dan⟧ số cao khiến giao ⟦thong⟧ thường xuyên ùn tắc.',
      output: 'Mật độ dân số cao khiến giao thông thường xuyên ùn tắc.',
    },
  ],
});
