import { testRule } from '../test-rule.ts';

testRule('missing-d-stroke', {
  valid: [
    // Words that differ by the stroke alone, each at home among its neighbours.
    'Đàn dê được thả ăn cỏ dọc theo tuyến đê.',
    'Tiền vệ trẻ để lại dấu ấn đậm nét trong trận đấu.',
    'Quân lính dồn cả về đồn biên phòng để tránh bão.',
    'Chị dắt xe vào cửa hàng tuy biết giá ở đây đắt hơn.',
    // Names of persons and places are spelled as they are.
    'Người Dao đỏ ở Đà Bắc bán thuốc nam tại chợ Dĩ An.',
    'Ông Dương Đình Dậu và bà Đào Thị Dần quê Đô Lương.',
    // The text speaks about how somebody says or writes it.
    'Tấm biển ven đường viết nhầm “Đừng xe” thay vì “Dừng xe”.',
    // Doublings, and syllables that only live in them.
    'Pháo nổ đì đùng, dòng người dập dìu, những cánh diều đu đưa trên cao.',
    'Cơn ho dai dẳng, nhịp tim dồn dập khiến ông phải nhập viện.',
    // Verse puts words side by side that prose does not.
    'Đò đưa dạ ấy dầm sương / Dẫu đi đến cuối con đường vẫn đau.',
  ],
  invalid: [
    {
      text: 'Câu lạc bộ tổ chức nhiều hoạt ⟦dộng⟧ thiện nguyện trong tháng.',
      output: 'Câu lạc bộ tổ chức nhiều hoạt động thiện nguyện trong tháng.',
    },
    {
      text: 'Công an đang ⟦diều⟧ tra nguyên nhân vụ nổ.',
      output: 'Công an đang điều tra nguyên nhân vụ nổ.',
    },
    {
      text: 'Hội thảo bàn cách thích ứng với biến ⟦dổi⟧ khí hậu.',
      output: 'Hội thảo bàn cách thích ứng với biến đổi khí hậu.',
    },
    {
      text: 'Trường ⟦Dại⟧ học Bách khoa công bố điểm chuẩn.',
      output: 'Trường Đại học Bách khoa công bố điểm chuẩn.',
    },
    {
      text: 'Mưa lớn làm vỡ một đoạn ⟦dê⟧ bao, nước tràn vào ruộng.',
      output: 'Mưa lớn làm vỡ một đoạn đê bao, nước tràn vào ruộng.',
    },
    // A stroke too many.
    {
      text: 'Kẻ xấu lợi ⟦đụng⟧ lòng tin của người già để lừa đảo.',
      output: 'Kẻ xấu lợi dụng lòng tin của người già để lừa đảo.',
    },
    {
      text: 'Xã huy động nhân dân góp công xây ⟦đựng⟧ nhà văn hóa.',
      output: 'Xã huy động nhân dân góp công xây dựng nhà văn hóa.',
    },
    {
      text: 'Ngành ⟦đu⟧ lịch miền Trung đón lượng khách kỷ lục.',
      output: 'Ngành du lịch miền Trung đón lượng khách kỷ lục.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'CHÁY LỚN Ở NHÀ MÁY, HÀNG TRĂM CÔNG NHÂN ⟦DƯỢC⟧ SƠ TÁN',
      output: 'CHÁY LỚN Ở NHÀ MÁY, HÀNG TRĂM CÔNG NHÂN ĐƯỢC SƠ TÁN',
    },
    {
      text: 'Lãnh đạo ⟦dịa⟧ phương cho biết công trình sẽ xong ⟦dúng⟧ tiến độ.',
      output: 'Lãnh đạo địa phương cho biết công trình sẽ xong đúng tiến độ.',
    },
  ],
});
