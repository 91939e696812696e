import { testKinds } from './kind.ts';

testKinds({
  'one foreign name in two spellings': {
    mended: [
      [
        'Tay vợt Marin Petrovic thắng. Petrovic giao bóng tốt. Khán giả mến Petrovic. Đối thủ nể Marin Petrvic.',
        'Tay vợt Marin Petrovic thắng. Petrovic giao bóng tốt. Khán giả mến Petrovic. Đối thủ nể Marin Petrovic.',
      ],
    ],
    silent: ['Ông Petrov và ông Petrovic gặp nhau. Petrovic nói trước, Petrov nói sau.'],
  },
  'a name that the news know': {
    mended: [
      ['Anh mua chiếc Luxus đời mới hôm qua.', 'Anh mua chiếc Lexus đời mới hôm qua.'],
      ['Quân đội tiến về Dier Ezzor trong đêm.', 'Quân đội tiến về Deir Ezzor trong đêm.'],
      ['Báo The Indepedent đưa tin ấy sáng qua.', 'Báo The Independent đưa tin ấy sáng qua.'],
    ],
    silent: ['Ông Sergey Lavrov gặp ông Mohamed Mursi ở Crystal Palace.'],
  },
  'brands and papers in lower case': {
    mended: [
      ['Bà con đăng ảnh lên facebook mỗi ngày.', 'Bà con đăng ảnh lên Facebook mỗi ngày.'],
      ['Tin ấy đăng trên tờ Daily mail của Anh.', 'Tin ấy đăng trên tờ Daily Mail của Anh.'],
    ],
    silent: ['Trang facebook.com và tờ Daily Mail đều có tin.'],
  },
  'one name in two writings': {
    mended: [
      ['Quân rút khỏi Al-Karam. Dân về Al-Karam. Chợ Al Karam họp lại.', 'Quân rút khỏi Al-Karam. Dân về Al-Karam. Chợ Al-Karam họp lại.'],
      ['Quỹ VinaTree trồng rừng. Vốn VinaTree tăng. Dân quý Vinatree.', 'Quỹ VinaTree trồng rừng. Vốn VinaTree tăng. Dân quý VinaTree.'],
      [
        'Tòa xử ở Hà Nội I. Hồ sơ gửi Hà Nội I. Án của Hà Nội 1 đã xong.',
        'Tòa xử ở Hà Nội I. Hồ sơ gửi Hà Nội I. Án của Hà Nội I đã xong.',
      ],
      [
        'Quỹ Khát Vọng Việt mở lớp. Quà của Khát Vọng Việt nhiều. Dân nhớ Khát vọng Việt.',
        'Quỹ Khát Vọng Việt mở lớp. Quà của Khát Vọng Việt nhiều. Dân nhớ Khát Vọng Việt.',
      ],
    ],
    silent: ['Bãi Al-Karam và sông Al-Karun ở cạnh nhau.'],
  },
  'letters and figures in two writings': {
    mended: [
      ['Xe Mazda3 về. Giá Mazda3 giảm. Khách mua Mazda 3 được quà.', 'Xe Mazda3 về. Giá Mazda3 giảm. Khách mua Mazda3 được quà.'],
      ['Dân TP.HCM mừng. Xe rời TP.HCM sớm. Về TP HCM muộn.', 'Dân TP.HCM mừng. Xe rời TP.HCM sớm. Về TP.HCM muộn.'],
      ['Ca Covid-19 giảm. Thuốc trị Covid-19 về. Trạm COVID 19 đóng.', 'Ca Covid-19 giảm. Thuốc trị Covid-19 về. Trạm Covid-19 đóng.'],
    ],
    silent: ['Vòng 2 đá ở Vinh, vòng 3 đá ở Huế; tàu SE1 chạy trước, tàu SE2 chạy sau.'],
  },
  'the name of a body in two writings': {
    mended: [
      [
        'Ông rời Bộ Quốc phòng. Trụ sở Bộ Quốc phòng ở phố cũ. Người của Bộ quốc phòng đến sau.',
        'Ông rời Bộ Quốc phòng. Trụ sở Bộ Quốc phòng ở phố cũ. Người của Bộ Quốc phòng đến sau.',
      ],
    ],
    silent: ['Ông rời Bộ Quốc phòng, sang Bộ Công an.'],
  },
  'names in lower case': {
    mended: [
      ['Khách du lịch đến việt nam ngày càng đông.', 'Khách du lịch đến Việt Nam ngày càng đông.'],
      ['Hàng nhập từ trung quốc đã về cảng.', 'Hàng nhập từ Trung Quốc đã về cảng.'],
      ['Ông quê ở huế, nay sống ở Vinh.', 'Ông quê ở Huế, nay sống ở Vinh.'],
      ['Dân xã nguyễn văn an mong có cầu mới.', 'Dân xã Nguyễn Văn An mong có cầu mới.'],
      ['Người dân miền Nam Ấn độ sống bằng nghề cá.', 'Người dân miền Nam Ấn Độ sống bằng nghề cá.'],
      ['Tàu về ga Sa huỳnh lúc sáng sớm.', 'Tàu về ga Sa Huỳnh lúc sáng sớm.'],
      ['Kinh thành Thăng long được dời từ Hoa Lư.', 'Kinh thành Thăng Long được dời từ Hoa Lư.'],
    ],
    silent: ['Trồng bưởi da xanh, nuôi bò sữa, nấu phở bò.'],
  },
  'a mark on the wrong letter before a capital': {
    mended: [
      ['Sử chép việc thời Đaị Việt rất rõ.', 'Sử chép việc thời Đại Việt rất rõ.'],
      ['Taị Hà Nội, trời đã trở lạnh.', 'Tại Hà Nội, trời đã trở lạnh.'],
    ],
    silent: ['Sử chép việc thời Đại Việt rất rõ.'],
  },
  'rare names and words of crafts': {
    silent: [
      'Trường ở Pú Nhung, chợ ở Pờ Y.',
      'Đường lên xã Sơ Pai đã mở. Người Sơ Pai trồng mì.',
      'Ông Vưu và bà La cùng mở tệp log; bác sĩ nghe ran phổi, bé ọc sữa.',
      'Lực tính bằng niutơn, cơ cấu lái rất nhạy, bộ đội rà mìn.',
      'Bà con giặt gịa bên suối.',
    ],
  },
});
