import { testKinds } from './kind.ts';

testKinds({
  'a line in capitals': {
    mended: [
      ['NGHÀNH NÔNG NGHIỆP TỔNG KẾT VỤ MÙA', 'NGÀNH NÔNG NGHIỆP TỔNG KẾT VỤ MÙA'],
      ['QUYÊT ĐỊNH CỦA CHỦ TỊCH HUYỆN', 'QUYẾT ĐỊNH CỦA CHỦ TỊCH HUYỆN'],
      ['ĐỜI SỐNG CUẢ NGƯỜI DÂN VÙNG LŨ', 'ĐỜI SỐNG CỦA NGƯỜI DÂN VÙNG LŨ'],
      ['CHẾ BIẾN GOÔỖ XUẤT KHẨU TĂNG', 'CHẾ BIẾN GỖ XUẤT KHẨU TĂNG'],
      ['NHÀ LÃNH ẠO MỸ NÓI SẼ TIẾP TỤC ĐÀM PHÁN', 'NHÀ LÃNH ĐẠO MỸ NÓI SẼ TIẾP TỤC ĐÀM PHÁN'],
      ['CHÍNH QUYỀN ĐỊA PƯƠNG ĐÃ XUỐNG HIỆN TRƯỜNG', 'CHÍNH QUYỀN ĐỊA PHƯƠNG ĐÃ XUỐNG HIỆN TRƯỜNG'],
    ],
    silent: [
      'UBND TP.HCM GẶP VFF, KFC VÀ CHƯƠNG III',
      'BÀ ĐẢNH NÓI ĐÃ GỬI ĐƠN LÊN HUYỆN TỪ THÁNG BA',
      'NHÀ ÔNG NGUYỄN HUY CUNG Ở CUỐI LÀNG CHÀI',
    ],
  },
  'a passage without diacritics': {
    mended: [
      [
        'Theo bao cao cua UBND huyen, nam nay san luong lua dat 400.000 tan.',
        'Theo báo cáo của UBND huyện, năm nay sản lượng lúa đạt 400.000 tấn.',
      ],
    ],
    silent: ['Theo The Washington Post, ông Biden sẽ thăm London.'],
  },
  'a slip made throughout': {
    mended: [
      [
        'Xã nghèo cần hổ trợ gạo. Dân chờ hổ trợ muối. Tỉnh hổ trợ thuốc. Hội hổ trợ áo ấm.',
        'Xã nghèo cần hỗ trợ gạo. Dân chờ hỗ trợ muối. Tỉnh hỗ trợ thuốc. Hội hỗ trợ áo ấm.',
      ],
    ],
    silent: ['Xã nghèo cần hỗ trợ gạo. Dân chờ hỗ trợ muối.'],
  },
});
