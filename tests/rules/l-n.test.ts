import { testRule } from '../test-rule.ts';

/** l- and n- are confused around the Red River. */
testRule('l-n', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Bà con lên nương từ sớm nên trưa đã gặt xong nửa sào lúa.',
    'Ngọn lửa bùng lên lúc nửa đêm rồi lan sang nhà bên.',
    'Người dân không còn lo đứt bữa, trẻ nhỏ đã được ăn no mặc ấm.',
    'Anh lính trẻ lặng người khi đặt chiếc ba lô nặng xuống hiên.',
    // Names of persons and places are spelled as they are.
    'Đoàn đi từ Na Rì qua La Hiên rồi về Lục Nam trong ngày.',
    'Ông Nông Văn Lịch và bà Lò Thị Nơi mở quán nước đầu làng.',
    // The text speaks about how somebody says or writes it.
    'Nghe bạn đọc “long lanh” thành “nong nanh”, cả lớp bật cười.',
    // Doublings, and syllables that only live in them.
    'Bà nâng niu từng trang vở có nét chữ nắn nót của cháu, ánh đèn lung linh.',
    'Sau bữa cơm no nê, họ lững thững ra về, lòng nôn nao lạ.',
    // Verse puts words side by side that prose does not.
    'Nắng lên lấp lánh nương xa / Lúa non lặng lẽ la đà bên sông.',
  ],
  invalid: [
    {
      text: 'Ngành ⟦lông⟧ nghiệp của tỉnh đạt mức tăng trưởng khá.',
      output: 'Ngành nông nghiệp của tỉnh đạt mức tăng trưởng khá.',
    },
    {
      text: 'Cơ quan thuế nhắc doanh nghiệp ⟦lộp⟧ hồ sơ đúng hạn.',
      output: 'Cơ quan thuế nhắc doanh nghiệp nộp hồ sơ đúng hạn.',
    },
    {
      text: 'Mỗi năm huyện đưa hàng trăm người đi xuất khẩu ⟦nao⟧ động.',
      output: 'Mỗi năm huyện đưa hàng trăm người đi xuất khẩu lao động.',
    },
    {
      text: 'Nhà máy dùng năng ⟦nượng⟧ mặt trời để giảm chi phí.',
      output: 'Nhà máy dùng năng lượng mặt trời để giảm chi phí.',
    },
    {
      text: 'Thành đoàn ra quân chiến dịch thanh ⟦liên⟧ tình nguyện hè.',
      output: 'Thành đoàn ra quân chiến dịch thanh niên tình nguyện hè.',
    },
    {
      text: 'Bộ đội và dân quân được huy động khắc phục hậu quả mưa ⟦nũ⟧.',
      output: 'Bộ đội và dân quân được huy động khắc phục hậu quả mưa lũ.',
    },
    {
      text: 'Trường tổ chức lễ kỷ ⟦liệm⟧ năm mươi năm thành lập.',
      output: 'Trường tổ chức lễ kỷ niệm năm mươi năm thành lập.',
    },
    {
      text: 'Theo dự báo, bão có khả ⟦lăng⟧ mạnh thêm trong 24 giờ tới.',
      output: 'Theo dự báo, bão có khả năng mạnh thêm trong 24 giờ tới.',
    },
    // At the head of a sentence, and two in one.
    {
      text: '⟦Nãnh⟧ đạo thành phố đến thăm các gia đình chính sách.',
      output: 'Lãnh đạo thành phố đến thăm các gia đình chính sách.',
    },
    {
      text: 'Các ⟦nực⟧ lượng chức ⟦lăng⟧ phong tỏa hiện trường để điều tra.',
      output: 'Các lực lượng chức năng phong tỏa hiện trường để điều tra.',
    },
  ],
});
