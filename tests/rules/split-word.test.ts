import { testRule } from '../test-rule.ts';

testRule('split-word', {
  valid: [
    // Lone letters and rimes that are words.
    'Vật liệu hình chữ U và chữ I, nhóm máu O.',
    'Nó ốm, ai ấy đều buồn; gió ù ù, mưa ào ào.',
    'Phương án a và b, điều kiện c chưa đạt.',
    'Xã vừa đào ao vừa trồng cây ăn quả.',
    'Họ gọi nhau ơi ới, chị à một tiếng.',
    // Initials, names, what an ellipsis cuts.
    'Nguyễn Văn A và Trần Thị B cùng làng.',
    'Bà H Niê, ông Y Ban, chị K Ơ ở Tây Nguyên.',
    'Việc ấy vẫn tiếp tụ...',
    'Chúng tôi yêu Việt Na…',
    // Letters one by one that are no words; a hyphen between two words.
    'Các bạn chọn A B C D E F nhé.',
    'Phát triển kinh tế-\nxã hội vùng cao.',
    'Khu vực ca-\nra-vát được bày bán.',
    // Labels, abbreviations and addresses with marks inside; two sentences that are glued.
    'Theo điểm a.i khoản 1, v.v. và tp.hcm.',
    'Đọc trên tin.com.vn và/hoặc nghe đài.',
    'Bà N.am về quê; họ gọi nhau đi.à, thôi.',
  ],
  invalid: [
    { text: 'Người ⟦d ân⟧ đã về nhà.', output: 'Người dân đã về nhà.' },
    { text: 'Ông được bầu làm ⟦ch ủ⟧ nhiệm.', output: 'Ông được bầu làm chủ nhiệm.' },
    { text: 'Chương trình ⟦đượ c⟧ tổ chức hằng năm.', output: 'Chương trình được tổ chức hằng năm.' },
    { text: '⟦Tr ường⟧ học đã mở cửa.', output: 'Trường học đã mở cửa.' },
    { text: 'Đề án ⟦phá t⟧ triển du lịch.', output: 'Đề án phát triển du lịch.' },
    { text: 'Sản lượng đạt ⟦nhi ều⟧ hơn năm trước.', output: 'Sản lượng đạt nhiều hơn năm trước.' },
    { text: 'Ngành ⟦th uế⟧ thu vượt kế hoạch.', output: 'Ngành thuế thu vượt kế hoạch.' },
    { text: 'Sở ⟦G iáo⟧ dục có văn bản.', output: 'Sở Giáo dục có văn bản.' },
    { text: 'Lễ hội ⟦t r u y ề n t h ố n g⟧ của làng.', output: 'Lễ hội truyền thống của làng.' },
    { text: '⟦T H Ô N G B Á O⟧\nVề việc nghỉ lễ.', output: 'THÔNG BÁO\nVề việc nghỉ lễ.' },
    { text: 'Các doanh ⟦ngh-\niệp⟧ lớn.', output: 'Các doanh nghiệp lớn.' },
    // A key beside the one that was meant.
    { text: 'Bà con ⟦phả.i⟧ dời nhà trong đêm.', output: 'Bà con phải dời nhà trong đêm.' },
    { text: 'Trời tạnh ⟦k,hi⟧ đoàn tới nơi.', output: 'Trời tạnh khi đoàn tới nơi.' },
    { text: '⟦Thờ/i⟧ tiết xấu khiến tàu phải quay lại.', output: 'Thời tiết xấu khiến tàu phải quay lại.' },
    // The space stands elsewhere: one finding for both words.
    { text: 'Trường mời ⟦phụhuyn h⟧ đến họp.', output: 'Trường mời phụ huynh đến họp.' },
    { text: 'Bộ trưởng ⟦phat át⟧ biểu khai mạc.', output: 'Bộ trưởng phát biểu khai mạc.' },
    { text: 'Hội đồng thông ⟦q ua⟧ nghị quyết.', output: 'Hội đồng thông qua nghị quyết.' },
  ],
});
