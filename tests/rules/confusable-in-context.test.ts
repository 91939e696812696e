import { testRule } from '../test-rule.ts';

/** Both spellings are words: what stands beside tells. */
testRule('confusable-in-context', {
  invalid: [
    'Xe từ 29 chỗ ⟦trở nên⟧ phải gắn máy, hộ có hai con ⟦trở nên⟧ được giảm học phí.',
    'Nước ngầm ⟦trở lên⟧ khan hiếm, cuộc sống ⟦trở lên⟧ ngày càng khó khăn.',
    'Sách dạy ⟦các⟧ nấu món chay. Ông bị ⟦các chức⟧ vì nhận hối lộ. Cây cầu ⟦bắt qua⟧ sông dài hai cây số.',
    'Kẻ trộm đập ⟦của⟧ kính rồi lấy đi hai chiếc xe.',
    // giành what others want as well, dành what is one's own.
    'Đội khách ⟦dành⟧ được ba điểm, đội nhà quyết ⟦dành trọn⟧ 3 điểm.',
    'Tiếng hát ấy ⟦dành⟧ được nhiều sự quan tâm, em bé ⟦dành⟧ giải nhì.',
    'Cô gái trẻ ⟦dành⟧ vé vào chung kết.',
    'Chủ nhà ⟦dành⟧ lại thế trận.',
    'Bà ⟦giành⟧ nhiều thời gian cho cháu.',
    // The same behind a word of quantity, and in what somebody says.
    'Em ⟦dành⟧ được rất nhiều huy chương, chị ⟦dành⟧ thêm danh hiệu phụ.',
    'Ông ⟦giành⟧ phần lớn thời gian cho vườn, ⟦giành⟧ trọn một ngày cho cháu, ⟦giành⟧ một phút mặc niệm người đã khuất.',
    'Bà nói: “Lần đầu tôi được ⟦thăm quan⟧ nhà vườn”.',
    // Who knows, and what is known.
    'Hội thảo bàn về đội ngũ ⟦tri thức⟧ trẻ.',
    'Nước ta hướng tới kinh tế ⟦trí thức⟧.',
    'Người lớn sống ⟦bàng quang⟧ trước nỗi đau của trẻ.',
    'Chị ⟦chia xẻ⟧ với báo chí.',
    'Anh cảm thông, ⟦chia xẻ⟧ cùng bà con.',
    'Sự ⟦sẽ chia⟧ ấy rất quý.',
    'Giữa hai nhà có một ⟦khoản trống⟧.',
    // A woman's middle name: two given names follow, or her title goes before.
    { text: 'Giải nhất về tay em Phạm ⟦Thi⟧ Thu Hà, lớp 4A.', output: 'Giải nhất về tay em Phạm Thị Thu Hà, lớp 4A.' },
    'Chị Võ ⟦Thi⟧ Lành bán bún ở đầu ngõ.',
    // The beginning of a sentence.
    { text: '⟦Mặc khác⟧, chi phí giảm.', output: 'Mặt khác, chi phí giảm.' },
    { text: '⟦Hơn nửa⟧, giá tăng.', output: 'Hơn nữa, giá tăng.' },
    'Đại biểu ⟦có mặc⟧ đúng giờ.',
    'Nhiều người ⟦xa ngã⟧ vì ma túy.',
    'Buôn bán ngày càng ⟦xa sút⟧.',
    'Người ⟦dao hàng⟧ đến muộn.',
  ],
  valid: [
    'Từ 18 tuổi trở lên được bầu cử, đứa con trở nên được yêu mến. Ông giữ các chức vụ, bị các chức sắc phản đối.',
    'Nước từ đập của nhà máy dâng cao, mức đóng của chính quyền giảm. Cánh đồng trở nên trong xanh, căn phòng trở nên được yêu thích.',
    'Chiếc cầu đỏ bắt mắt. Anh khóa của nhà mình lại. Cách nấu này hay, các món ăn ngon. Sinh con thứ ba trở lên khá phổ biến.',
    // Names of their own, names in capitals.
    'Nhạc sĩ Hoàng Thi Thơ viết bài ấy cho Lưu Thi Thi Sau đó.',
    'Báo in tên LÊ THI THU HÀ.',
    'Bà dành ngôi nhà cho cháu, dành trọn thời gian cho con, dành 3 điểm cho câu cuối.',
    'Bà dành được ít tiền. Ông dành vé mời cho trẻ em, dành giải thưởng tặng mẹ.',
    'Tôi xin dành chiến thắng này tặng mẹ, dành huy chương cho ba.',
    'Đội giành điểm số cao, giành nhiều thứ, được dành điểm thưởng và dành nhiều giải.',
    'Đội giành vé, giành suất, giành lại ngôi đầu.',
    'Tri thức của loài người rộng lớn. Giới trí thức góp ý.',
    'Bác sĩ khám bàng quang với máy mới. Thông bàng quang với niệu đạo.',
    'Họ chia xẻ khu đất thành nhiều lô.',
    'Tài sản ấy, họ sẽ chia đều.',
    'Hơn nửa số nhà đã xong. Hơn nửa làng đi vắng.',
    'Trẻ có mặc áo ấm. Cô mặc khác mọi hôm.',
    'Nhà xa ngã ba. Quán cách xa ngã tư.',
  ],
});
