import { testRule } from '../test-rule.ts';

/** From the centre southwards hỏi and ngã are one tone. */
testRule('hoi-nga', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Chính quyền bảo người dân gia cố nhà cửa trước khi bão vào.',
    'Bức tranh vẽ cô gái có vẻ đẹp trầm buồn.',
    'Anh nghĩ mình nên nghỉ thi đấu vài tuần.',
    'Đang giữa vở diễn thì đèn sân khấu rơi vỡ.',
    'Tài xế ngả lưng chợp mắt bên ngã ba.',
    'Hai mẫu thiết kế được vẽ vội trên mẩu giấy nháp.',
    // Names of persons and places are spelled as they are.
    'Ông Võ Hữu Kỷ và ông Võ Hữu Kỹ là hai anh em ở Ngã Bảy.',
    // The text speaks about how somebody says or writes it.
    'Cô giáo gạch chân hai chữ “nghĩ phép” trong lá đơn.',
    // Doublings, and syllables that only live in them.
    'Cô bé mũm mĩm bẽn lẽn đứng sau lưng mẹ, rồi lẽo đẽo theo ra cổng.',
    // Verse puts words side by side that prose does not.
    'Ngỡ ai đứng cuối ngõ sâu / Trăng nghiêng nửa mảnh, hàng cau lặng tờ.',
  ],
  invalid: [
    {
      text: 'Trong ⟦nhửng⟧ năm qua, diện mạo nông thôn đã thay đổi.',
      output: 'Trong những năm qua, diện mạo nông thôn đã thay đổi.',
    },
    {
      text: 'Tối nay diễn ra ⟦lể⟧ khai mạc liên hoan phim.',
      output: 'Tối nay diễn ra lễ khai mạc liên hoan phim.',
    },
    {
      text: 'Cán bộ khuyến nông hướng ⟦dẩn⟧ bà con cách phòng bệnh cho lúa.',
      output: 'Cán bộ khuyến nông hướng dẫn bà con cách phòng bệnh cho lúa.',
    },
    {
      text: '⟦Mổi⟧ năm hợp tác xã thu về hơn hai tỷ đồng.',
      output: 'Mỗi năm hợp tác xã thu về hơn hai tỷ đồng.',
    },
    {
      text: 'Công an xã tuần tra để đảm ⟦bão⟧ an ninh trật tự.',
      output: 'Công an xã tuần tra để đảm bảo an ninh trật tự.',
    },
    {
      text: 'Tỉnh đẩy mạnh ⟦cãi⟧ cách hành chính trong năm nay.',
      output: 'Tỉnh đẩy mạnh cải cách hành chính trong năm nay.',
    },
    {
      text: 'Nguyên nhân vụ cháy ⟦vẩn⟧ chưa được làm rõ.',
      output: 'Nguyên nhân vụ cháy vẫn chưa được làm rõ.',
    },
    {
      text: 'Anh ⟦củng⟧ cho biết đội đã sẵn sàng cho trận tới.',
      output: 'Anh cũng cho biết đội đã sẵn sàng cho trận tới.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'BỘ ĐỘI GIÚP DÂN KHẮC PHỤC HẬU ⟦QUÃ⟧ LŨ QUÉT',
      output: 'BỘ ĐỘI GIÚP DÂN KHẮC PHỤC HẬU QUẢ LŨ QUÉT',
    },
    {
      text: 'Họ ⟦đả⟧ vượt qua khó khăn và ⟦trỡ⟧ thành triệu phú.',
      output: 'Họ đã vượt qua khó khăn và trở thành triệu phú.',
    },
  ],
});
