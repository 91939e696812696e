import { testRule } from '../test-rule.ts';

testRule('word-order-in-fixed-phrase', {
  valid: [
    // Words of their own.
    'Quốc hội quyết nghị thông qua dự án. Tác giả bán bản phục khắc tranh Đông Hồ.',
    // The end of one word and the start of the next.
    'Nhiều quốc gia tham gia vòng đàm phán, chuyên gia tham dự đông.',
    'Thị trường môi giới nhà đất trầm lắng, anh vẫn có kinh nghiệm kinh doanh.',
    'Phương pháp giải toán khác phương pháp biện chứng, cần biện pháp giải quyết sớm.',
    'Hệ thống truyền thanh xã báo kết quả hiệu chỉnh máy.',
    'Bác sĩ cấp cứu nghiên cứu ca bệnh; phó phòng phụ trách nhiệm kỳ mới.',
    'Báo cáo trình chương trình hành động, theo chủ trương khẩn cấp.',
    // A pause parts them.
    'Chị em trợ, hỗ cho nhau qua ngày mưa gió.',
    // Names may be anything.
    'Ông Đặng Triển Phát và bà Vũ Lợi Thuận mở lò gạch ở phố Trợ Hỗ.',
    'Ca khúc “Triển Phát” ra mắt khán giả trẻ.',
  ],
  invalid: [
    { text: 'Đời sống bà con còn ⟦khăn khó⟧ sau lũ.', output: 'Đời sống bà con còn khó khăn sau lũ.' },
    { text: 'Mô hình cho ⟦quả hiệu⟧ cao.', output: 'Mô hình cho hiệu quả cao.' },
    { text: 'Đề án giúp bà con ⟦cao nâng⟧ thu nhập.', output: 'Đề án giúp bà con nâng cao thu nhập.' },
    { text: 'Nhóm ⟦cứu nghiên⟧ thuộc viện lúa.', output: 'Nhóm nghiên cứu thuộc viện lúa.' },
    // The capital stays where the sentence begins.
    { text: '⟦Nghiệp doanh⟧ vừa và nhỏ thiếu vốn.', output: 'Doanh nghiệp vừa và nhỏ thiếu vốn.' },
    // Phrases of several words.
    { text: 'Bài thơ “Mùa gặt” vừa ⟦đăng được trên⟧ báo tỉnh.', output: 'Bài thơ “Mùa gặt” vừa được đăng trên báo tỉnh.' },
    { text: 'Công văn của ⟦Ban Ủy nhân dân⟧ huyện gửi về xã.', output: 'Công văn của Ủy ban nhân dân huyện gửi về xã.' },
    { text: 'Lãi suất do ⟦Nhà ngân hàng nước⟧ quy định.', output: 'Lãi suất do Ngân hàng Nhà nước quy định.' },
  ],
});
