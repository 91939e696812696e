import { testRule } from '../test-rule.ts';

/** Final -n and -ng sound alike in the south. */
testRule('coda-n-ng', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Nhà trường kê mấy bộ bàn ghế đá dưới tán bàng.',
    'Khoản vay này được trả dần trong khoảng năm năm.',
    'Bản tin hiện lên trên tấm bảng điện tử ở đầu bản.',
    'Tay buôn gỗ buông lời đe dọa cán bộ kiểm lâm.',
    'Thợ mỏ than leo thang lên mặt đất sau ca đêm.',
    // Names of persons and places are spelled as they are.
    'Anh Hoàng Văn Hoan đón khách tại ga Phan Rang rồi về Lang Chánh.',
    'Bà Đan Thị Lan mở quán cơm gần cầu Bình Lợi.',
    // The text speaks about how somebody says or writes it.
    'Nhiều em viết “cái bàng” vì quen đọc như vậy.',
    // Doublings, and syllables that only live in them.
    'Trận lốc làm mái nhà tan tành, trong xóm ai cũng xốn xang.',
    // Verse puts words side by side that prose does not.
    'Trăng tàn lặn xuống bến ngang / Đàn ai buông giữa mênh mang bản mường.',
  ],
  invalid: [
    {
      text: 'Tỉnh có thêm hai xã đạt chuẩn nông ⟦thông⟧ mới.',
      output: 'Tỉnh có thêm hai xã đạt chuẩn nông thôn mới.',
    },
    {
      text: 'Công ty cam kết bảo đảm an ⟦toàng⟧ cho công nhân.',
      output: 'Công ty cam kết bảo đảm an toàn cho công nhân.',
    },
    {
      text: 'Vụ tai ⟦nạng⟧ giao thông làm hai người bị thương.',
      output: 'Vụ tai nạn giao thông làm hai người bị thương.',
    },
    {
      text: 'Hội phụ nữ tặng quà cho các gia đình có hoàn cảnh khó ⟦khăng⟧.',
      output: 'Hội phụ nữ tặng quà cho các gia đình có hoàn cảnh khó khăn.',
    },
    {
      text: 'Hội ⟦đồn⟧ nhân dân tỉnh khai mạc kỳ họp cuối năm.',
      output: 'Hội đồng nhân dân tỉnh khai mạc kỳ họp cuối năm.',
    },
    {
      text: 'Ngân ⟦hàn⟧ Nhà nước giảm lãi suất điều hành.',
      output: 'Ngân hàng Nhà nước giảm lãi suất điều hành.',
    },
    {
      text: 'Các cơ ⟦quang⟧ chức năng đang làm rõ nguyên nhân vụ cháy.',
      output: 'Các cơ quan chức năng đang làm rõ nguyên nhân vụ cháy.',
    },
    {
      text: 'Nông dân miền Tây lo xâm nhập ⟦mặng⟧ đến sớm.',
      output: 'Nông dân miền Tây lo xâm nhập mặn đến sớm.',
    },
    // At the head of a sentence, and two in one.
    {
      text: '⟦Phươn⟧ án thi tốt nghiệp được giữ ổn định.',
      output: 'Phương án thi tốt nghiệp được giữ ổn định.',
    },
    {
      text: 'Đơn vị thi ⟦côn⟧ phải hoàn thiện phương ⟦áng⟧ trước mùa mưa.',
      output: 'Đơn vị thi công phải hoàn thiện phương án trước mùa mưa.',
    },
  ],
});
