import { testKinds } from './kind.ts';

testKinds({
  'a minus sign': {
    silent: [
      'Lợi nhuận sau thuế -45,12 -18,9 tỷ đồng.',
      'Chỉ số đóng cửa ở 512 -3%.',
      'Giá cà phê 38.000 -0,7% so với hôm trước.',
      'Nhiệt độ ở Sa Pa\n25\n-2 độ vào ban đêm.',
    ],
  },
  'a hyphen with a space': {
    mended: [
      ['Thợ dùng ma- giê để hàn khung xe.', 'Thợ dùng ma-giê để hàn khung xe.'],
      ['Xe biển số 43C- 215.06 bị hỏng.', 'Xe biển số 43C-215.06 bị hỏng.'],
    ],
    found: ['Hãng ITAR⟦- ⟧TASS đưa tin.', 'Ông Jean⟦ -⟧Paul tới dự.'],
    silent: ['Chạy lệnh ls -la rồi mở /home/an/ rồi xem.', 'Tuyến Hà Nội - Vinh đông khách.'],
  },
  'spaces inside a figure': {
    mended: [
      ['Lãi suất còn 7 , 5% một năm.', 'Lãi suất còn 7,5% một năm.'],
      ['Giá vé 3 . 500 đồng mỗi lượt.', 'Giá vé 3.500 đồng mỗi lượt.'],
      ['Tàu chạy lúc 6 : 45 sáng.', 'Tàu chạy lúc 6:45 sáng.'],
      ['Sản lượng tăng 14 ,2 lần.', 'Sản lượng tăng 14,2 lần.'],
    ],
    silent: ['Các tổ 1, 2, 3 và 5 đi trước.', 'Tỷ số là 2 - 1.', 'Điều 3. 12 hộ được đền bù.'],
  },
  'spaces on the wrong side of quotation marks': {
    mended: [
      ['Ông nói“ Tôi rất mừng ”và ra về.', 'Ông nói “Tôi rất mừng” và ra về.'],
      ['Bà bảo: “ Nước lên nhanh quá” .', 'Bà bảo: “Nước lên nhanh quá”.'],
      ['Chị gọi đó là " món quà quê " cho khách.', 'Chị gọi đó là "món quà quê" cho khách.'],
      ['Xã mở "chợ phiên " mỗi tuần, bán " đồ cũ".', 'Xã mở "chợ phiên" mỗi tuần, bán "đồ cũ".'],
      ['Bà gọi nó là"của để dành"rồi cười.', 'Bà gọi nó là "của để dành" rồi cười.'],
      ['Vở“Nắng mới”được khen.', 'Vở “Nắng mới” được khen.'],
    ],
    silent: ['Ông nói: “Tôi rất mừng” rồi ra về.', 'Màn hình 6" sáng hơn màn hình 5".', 'Cây thước dài 12 " và 6 ".'],
  },
  'an unclosed quotation': {
    mended: [
      [
        'Ông Nam nói: “Chúng tôi đã chuẩn bị từ lâu. Nước lên nhanh.\nĐoàn xe đã rời thành phố.',
        'Ông Nam nói: “Chúng tôi đã chuẩn bị từ lâu. Nước lên nhanh.”\nĐoàn xe đã rời thành phố.',
      ],
      ['“Bà con yên tâm sản xuất, ông Nam cho biết.', '“Bà con yên tâm sản xuất”, ông Nam cho biết.'],
    ],
    silent: ['“Bà con yên tâm sản xuất”, ông Nam cho biết.'],
  },
  'a quotation closed by another mark': {
    mended: [
      ['Bà bán "bánh đa", "bánh đúc" và “bánh gai".', 'Bà bán "bánh đa", "bánh đúc" và "bánh gai".'],
      ['Bà bán “bánh đa”, “bánh đúc” và “bánh gai".', 'Bà bán “bánh đa”, “bánh đúc” và “bánh gai”.'],
    ],
    silent: ['Bà bán “bánh đa”, “bánh đúc” và “bánh gai”.'],
  },
  'an unclosed bracket': {
    mended: [
      ['Ông Nam (54 tuổi, trú tại xã Hòa Sơn cho biết nước lên nhanh.', 'Ông Nam (54 tuổi, trú tại xã Hòa Sơn) cho biết nước lên nhanh.'],
    ],
    silent: ['Ông Nam (54 tuổi, trú tại xã Hòa Sơn) cho biết nước lên nhanh.'],
  },
  'a figure unlike its neighbours': {
    found: ['Doanh thu ⟦1,543⟧ tỉ đồng, lãi 22,5 tỉ đồng, nộp thuế 3,2 tỉ đồng.'],
    silent: ['Doanh thu 1.543 tỉ đồng, lãi 22,5 tỉ đồng, nộp thuế 3,2 tỉ đồng.'],
  },
  'a cluster of marks': {
    mended: [
      ['Nước đã rút,. Bà con về nhà.', 'Nước đã rút. Bà con về nhà.'],
      ['Chị kể mãi ….', 'Chị kể mãi…'],
      ['Mọi người vui mừng!.', 'Mọi người vui mừng!'],
      ['Ông đi rồi,, bà ở lại.', 'Ông đi rồi, bà ở lại.'],
      ['Trời mưa to..', 'Trời mưa to.'],
      ['Chợ có cam ,, quýt và bưởi.', 'Chợ có cam, quýt và bưởi.'],
      ['Anh sinh ở Huế (năm 1990).. Nay anh ở Vinh.', 'Anh sinh ở Huế (năm 1990). Nay anh ở Vinh.'],
      ['Em vừa thi xong THPT. . Kết quả rất tốt.', 'Em vừa thi xong THPT. Kết quả rất tốt.'],
    ],
    silent: ['Thật sao?! Không thể tin được!!!', 'Chợ có cam, quýt, v.v., đủ cả.', 'Cô ngập ngừng... rồi kể.'],
  },
  'an impossible time': {
    found: ['Tàu chạy lúc 5h20, ⟦9h72⟧ và 11h.', 'Họp lúc ⟦25h10⟧, nghỉ lúc 8h45.', 'Hội nghị mở lúc ⟦7 giờ 68 phút⟧ sáng.'],
    silent: ['Chợ họp từ 4h đến 24h.', 'Anh chạy hết 3h59 phút 12 giây.', 'Chuyến bay dài 26 giờ 40 phút.'],
  },
  'an English figure': {
    mended: [
      ['Hãng gọi vốn 3.4B USD.', 'Hãng gọi vốn 3,4 tỷ USD.'],
      ['Doanh thu đạt 2,345.6 triệu đồng.', 'Doanh thu đạt 2.345,6 triệu đồng.'],
      ['Chỉ số tăng lên 24,567.89 điểm.', 'Chỉ số tăng lên 24.567,89 điểm.'],
    ],
    silent: ['Số nhà 25B Hai Bà Trưng.', 'Có 4.500,75 tỷ đồng.'],
  },
  'a small letter after a full stop': {
    mended: [['Nước đã rút. bà con trở về nhà.', 'Nước đã rút. Bà con trở về nhà.']],
    silent: ['Chợ có cam, quýt v.v. và bưởi.'],
  },
});
