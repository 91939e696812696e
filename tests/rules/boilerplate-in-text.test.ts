import { testRule } from '../test-rule.ts';

testRule('boilerplate-in-text', {
  valid: [
    'Ông bảo [vợ ông] ở lại, rồi ông lên đường đi chợ xa.',
    'Bài thơ hay. [Nguồn: sách in của nhà xuất bản địa phương]',
    'Điều này đã nêu ở trên. [Điều hai nói rõ trách nhiệm của các bên.]',
    'Phương trình có nghiệm [a; b] và x >> y trong trường hợp đó.',
    'Hãy đăng ký tiêm sớm. Theo dõi thời tiết để ra khơi. Mời bạn đến chơi.',
    'Xem thêm một lượt nữa rồi ông ký. Đọc thêm sách giúp em giỏi hơn.',
    'Bạn nên xem: có khi vẫn còn chỗ.',
    'Phiên tòa mở lại vào 8h30 ngày 12/6/2017',
    'Ông là Nguyễn An - người trồng rừng.',
    '“Hãy đăng ký kênh của tôi”, chị nói.',
    'Ông mời bạn đọc lại bức thư. Mời bạn vào nhà. Sở xử lý tin liên quan đến vụ việc.',
    // Captions that end with a mark and bylines are credit-in-text's matter.
    'Bà con dọn bùn sau lũ. Ảnh: Hoàng Lan. Chợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
    'Cây cầu mới bắc qua suối đầu làng. Video: VTV. Trong khi đó, đường vào bản vẫn lầy lội sau mỗi trận mưa.',
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. Hoài An',
    'Xã đã phát video: bà con xem và làm theo. Video clip này dài năm phút, nói về cách ủ phân.',
  ],
  invalid: [
    'Nước rút. ⟦[Mưa lớn còn kéo dài đến cuối tuần]⟧ Dân dọn nhà. ⟦[Cầu tạm đã thông xe từ chiều qua]⟧',
    'Xe bán chạy. ⟦>> Mười mẫu xe rẻ nhất năm⟧  Giá giữ nguyên. ⟦Bấm xem ngay >>⟧ Hoài An',
    'Giá vàng giảm. ⟦>>> Đọc thêm: Người mua vàng lỗ nặng⟧',
    // Nobody knows where the headline ends that a sentence has run into.
    `Giá vàng giảm. ⟦>>⟧ Người mua vàng lỗ nặng Sáng nay ${'chợ vàng vắng khách, '.repeat(10)}ai cũng ngồi chờ.`,
    'Cháy chợ đêm. ⟦Mời quý độc giả xem video:⟧ Lửa đã tắt. ⟦Xem clip:⟧ Không ai bị thương.',
    'Vui quá. ⟦Đừng quên nhấn like và chia sẻ video này nhé.⟧ ⟦Nhớ đăng ký kênh để xem tập sau!⟧ Hết phim.',
    'Tin hay mỗi ngày. ⟦Đăng ký nhận bản tin qua email của bạn.⟧ Mưa còn kéo dài.',
    'Em rất buồn. ⟦Chia sẻ tâm sự của bạn tại đây⟧',
    'Xem bàn thắng sau đây. ⟦ĐANG TẢI VIDEO...Vui lòng chờ trong giây lát.⟧ Trận đấu kết thúc.',
    'Họ ra về trong mưa. Hoài An - Thể Thao ⟦| 21:05 03/06/2017⟧',
    'Họ ra về trong mưa. ⟦03/06/2017 21:05⟧',
    'Họ ra về trong mưa. Lê Hoài An⟦ -⟧',
    '⟦[12 điều cần biết khi đi chợ nổi mùa nước]⟧ Chợ họp từ sớm. ⟦(Xem tiếp)⟧ Đến trưa thì tan.',
    'Bài hay. ⟦Mọi ý kiến đóng góp xin gửi về tòa soạn theo địa chỉ dưới đây.⟧ Chợ họp từ sớm.',
    {
      text: 'Cầu tạm qua suối. ⟦Ảnh: Lê An/TTXVN⟧ Ông Ba cho biết cầu sẽ thông xe trước mùa mưa năm tới.',
      output: 'Cầu tạm qua suối. Ảnh: Lê An/TTXVN\nÔng Ba cho biết cầu sẽ thông xe trước mùa mưa năm tới.',
    },
    {
      text: 'Cầu tạm qua suối. ⟦Ảnh: Hoàng Lan⟧ Phía đơn vị thi công cho biết cầu sẽ thông xe vào tháng sau.',
      output: 'Cầu tạm qua suối. Ảnh: Hoàng Lan\nPhía đơn vị thi công cho biết cầu sẽ thông xe vào tháng sau.',
    },
    'Cầu tạm qua suối. ⟦Ảnh: Lê Minh An⟧ Dòng nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    'Cầu tạm qua suối - ⟦Ảnh minh họa: Internet⟧ Dòng nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    'Cầu tạm qua suối. ⟦Ảnh cắt từ clip⟧ Dòng nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    'Cầu tạm qua suối. ⟦Ảnh: Mây Dòng⟧ nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    {
      text: 'Cả xóm ra xem. ⟦Clip:⟧ Đua thuyền trên sông. Đội xã nhà về nhất.',
      output: 'Cả xóm ra xem.\nClip: Đua thuyền trên sông.\nĐội xã nhà về nhất.',
    },
    'Họ ra về. Hoài An - Thể Thao ⟦| 21:05 03/06/2017⟧ ⟦Tin liên quan Đội trẻ thắng lớn Giá vé lại tăng⟧',
    'Đường vẫn ngập. ⟦Mời bạn đọc tiếp tục theo dõi ở phần sau.⟧',
    'Vì sao có vụ cướp này? ⟦Mời độc giả đón đọc “Kế hoạch hoàn hảo”.⟧',
  ],
});
