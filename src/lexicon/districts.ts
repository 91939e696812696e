/**
 * Districts, abolished on 1/7/2025 (Nghị quyết 203/2025/QH15), by kind of unit; numbered districts
 * need no list. From a public data set of administrative units (MIT licence).
 */
import { once } from '../text/once.ts';

const lists: Readonly<Record<string, string>> = {
  huyện: `
A Lưới, An Biên, An Lão, An Minh, An Phú, Anh Sơn, Ba Bể, Ba Chẽ, Ba Tri, Ba Tơ, Ba Vì, Buôn Đôn, Bàu Bàng, Bá Thước,
Bác Ái, Bát Xát, Bình Chánh, Bình Gia, Bình Giang, Bình Liêu, Bình Lục, Bình Sơn, Bình Tân, Bình Xuyên, Bình Đại,
Bù Gia Mập, Bù Đăng, Bù Đốp, Bạch Long Vĩ, Bạch Thông, Bảo Lâm, Bảo Lạc, Bảo Thắng, Bảo Yên, Bắc Bình, Bắc Hà, Bắc Mê,
Bắc Quang, Bắc Sơn, Bắc Trà My, Bắc Tân Uyên, Bắc Yên, Bến Cầu, Bến Lức, Bố Trạch, Cai Lậy, Cam Lâm, Cam Lộ, Can Lộc,
Cao Lãnh, Cao Lộc, Cao Phong, Chi Lăng, Chiêm Hóa, Châu Phú, Châu Thành, Châu Thành A, Châu Đức, Chư Prông, Chư Păh,
Chư Pưh, Chư Sê, Chương Mỹ, Chợ Gạo, Chợ Lách, Chợ Mới, Chợ Đồn, Con Cuông, Càng Long, Cái Bè, Cái Nước, Cát Hải,
Cô Tô, Côn Đảo, Cù Lao Dung, Cư Jút, Cư Kuin, Cư M'gar, Cần Giuộc, Cần Giờ, Cần Đước, Cầu Kè, Cầu Ngang, Cẩm Giàng,
Cẩm Khê, Cẩm Mỹ, Cẩm Thủy, Cẩm Xuyên, Cồn Cỏ, Cờ Đỏ, Củ Chi, Di Linh, Diên Khánh, Diễn Châu, Duy Xuyên, Duyên Hải,
Dương Minh Châu, Dầu Tiếng, Ea H'leo, Ea Kar, Ea Súp, Gia Bình, Gia Lâm, Gia Lộc, Gia Viễn, Giang Thành, Giao Thủy,
Gio Linh, Giồng Riềng, Giồng Trôm, Gò Công Tây, Gò Công Đông, Gò Dầu, Gò Quao, Hiệp Hòa, Hiệp Đức, Hoà An, Hoà Bình,
Hoài Ân, Hoài Đức, Hoàng Sa, Hoàng Su Phì, Hoằng Hóa, Hà Quảng, Hà Trung, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân,
Hàm Yên, Hòa Vang, Hòn Đất, Hóc Môn, Hưng Hà, Hưng Nguyên, Hương Khê, Hương Sơn, Hướng Hóa, Hạ Hoà, Hạ Lang, Hải Hà,
Hải Hậu, Hải Lăng, Hậu Lộc, Hồng Dân, Hồng Ngự, Hớn Quản, Hữu Lũng, Ia Grai, Ia H' Drai, Ia Pa, KBang, Khoái Châu,
Khánh Sơn, Khánh Vĩnh, Kim Bôi, Kim Sơn, Kim Thành, Kim Động, Kiên Hải, Kiên Lương, Kiến Thuỵ, Kiến Xương, Kon Plông,
Kon Rẫy, Krông A Na, Krông Bông, Krông Búk, Krông Nô, Krông Năng, Krông Pa, Krông Pắc, Kông Chro, Kế Sách, Kỳ Anh,
Kỳ Sơn, Lai Vung, Lang Chánh, Long Hồ, Long Mỹ, Long Phú, Long Thành, Long Đất, Lâm Bình, Lâm Hà, Lâm Thao, Lý Nhân,
Lý Sơn, Lương Sơn, Lương Tài, Lạc Dương, Lạc Sơn, Lạc Thủy, Lạng Giang, Lấp Vò, Lập Thạch, Lắk, Lệ Thủy, Lộc Bình,
Lộc Ninh, Lục Nam, Lục Ngạn, Lục Yên, M'Đrắk, Mai Châu, Mai Sơn, Mang Thít, Mang Yang, Minh Hóa, Minh Long, Mèo Vạc,
Mê Linh, Mù Căng Chải, Mường Chà, Mường Khương, Mường La, Mường Lát, Mường Nhé, Mường Tè, Mường Ảng, Mỏ Cày Bắc,
Mỏ Cày Nam, Mộ Đức, Mộc Hóa, Mỹ Tú, Mỹ Xuyên, Mỹ Đức, Na Hang, Na Rì, Nam Giang, Nam Sách, Nam Trà My, Nam Trực,
Nam Đàn, Nga Sơn, Nghi Lộc, Nghi Xuân, Nghĩa Hành, Nghĩa Hưng, Nghĩa Đàn, Nguyên Bình, Ngân Sơn, Ngọc Hiển, Ngọc Hồi,
Ngọc Lặc, Nho Quan, Nhà Bè, Nhơn Trạch, Như Thanh, Như Xuân, Ninh Giang, Ninh Hải, Ninh Phước, Ninh Sơn, Nông Cống,
Núi Thành, Năm Căn, Nậm Nhùn, Nậm Pồ, Phong Thổ, Phong Điền, Phù Cát, Phù Cừ, Phù Mỹ, Phù Ninh, Phù Yên, Phú Bình,
Phú Giáo, Phú Hoà, Phú Lương, Phú Lộc, Phú Ninh, Phú Quí, Phú Riềng, Phú Thiện, Phú Tân, Phú Vang, Phú Xuyên, Phúc Thọ,
Phước Long, Phước Sơn, Phụng Hiệp, Pác Nặm, Quan Hóa, Quan Sơn, Quang Bình, Quản Bạ, Quảng Hòa, Quảng Ninh,
Quảng Trạch, Quảng Xương, Quảng Điền, Quế Phong, Quế Sơn, Quốc Oai, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Quỳnh Nhai,
Quỳnh Phụ, Sa Thầy, Si Ma Cai, Sìn Hồ, Sóc Sơn, Sông Hinh, Sông Lô, Sông Mã, Sơn Dương, Sơn Hà, Sơn Hòa, Sơn Tây,
Sơn Tịnh, Sơn Động, Sốp Cộp, Tam Bình, Tam Dương, Tam Nông, Tam Đường, Tam Đảo, Than Uyên, Thanh Ba, Thanh Bình,
Thanh Chương, Thanh Hà, Thanh Liêm, Thanh Miện, Thanh Oai, Thanh Sơn, Thanh Thuỷ, Thanh Trì, Thiệu Hóa, Thoại Sơn,
Thuận Bắc, Thuận Châu, Thuận Nam, Thái Thụy, Tháp Mười, Thăng Bình, Thường Tín, Thường Xuân, Thạch An, Thạch Hà,
Thạch Thành, Thạch Thất, Thạnh Hóa, Thạnh Phú, Thạnh Trị, Thọ Xuân, Thống Nhất, Thới Bình, Thới Lai, Thủ Thừa, Tiên Du,
Tiên Lãng, Tiên Lữ, Tiên Phước, Tiên Yên, Tiền Hải, Tiểu Cần, Tri Tôn, Triệu Phong, Triệu Sơn, Trà Bồng, Trà Cú,
Trà Ôn, Tràng Định, Trùng Khánh, Trường Sa, Trạm Tấu, Trảng Bom, Trấn Yên, Trần Văn Thời, Trần Đề, Trực Ninh,
Tu Mơ Rông, Tuy An, Tuy Phong, Tuy Phước, Tuy Đức, Tuyên Hóa, Tuần Giáo, Tánh Linh, Tân Biên, Tân Châu, Tân Hiệp,
Tân Hưng, Tân Hồng, Tân Kỳ, Tân Lạc, Tân Phú, Tân Phú Đông, Tân Phước, Tân Sơn, Tân Thạnh, Tân Trụ, Tân Uyên, Tân Yên,
Tây Giang, Tây Hoà, Tây Sơn, Tư Nghĩa, Tương Dương, Tủa Chùa, Tứ Kỳ, U Minh, U Minh Thượng, Vân Canh, Vân Hồ, Vân Đồn,
Võ Nhai, Văn Bàn, Văn Chấn, Văn Giang, Văn Lâm, Văn Lãng, Văn Quan, Văn Yên, Vĩnh Bảo, Vĩnh Cửu, Vĩnh Hưng, Vĩnh Linh,
Vĩnh Lộc, Vĩnh Lợi, Vĩnh Thuận, Vĩnh Thạnh, Vĩnh Tường, Vũ Quang, Vũ Thư, Vũng Liêm, Vạn Ninh, Vị Thuỷ, Vị Xuyên,
Vụ Bản, Xuyên Mộc, Xuân Lộc, Xuân Trường, Xín Mần, Yên Bình, Yên Châu, Yên Khánh, Yên Lạc, Yên Lập, Yên Minh, Yên Mô,
Yên Mỹ, Yên Phong, Yên Sơn, Yên Thành, Yên Thế, Yên Thủy, Yên Định, Ân Thi, Ý Yên, Đa Krông, Đam Rông, Đan Phượng,
Điện Biên, Điện Biên Đông, Đoan Hùng, Đà Bắc, Đình Lập, Đô Lương, Đông Anh, Đông Giang, Đông Hưng, Đông Hải, Đăk Glong,
Đăk Pơ, Đăk Đoa, Đơn Dương, Đạ Tẻh, Đại Lộc, Đại Từ, Đầm Dơi, Đầm Hà, Đắk Glei, Đắk Hà, Đắk Mil, Đắk R'Lấp, Đắk Song,
Đắk Tô, Định Hóa, Định Quán, Đồng Hỷ, Đồng Phú, Đồng Văn, Đồng Xuân, Đức Cơ, Đức Huệ, Đức Hòa, Đức Linh, Đức Thọ,
Đức Trọng, Ứng Hòa
`,
  quận: `
An Dương, Ba Đình, Bình Thuỷ, Bình Thạnh, Bình Tân, Bắc Từ Liêm, Cái Răng, Cầu Giấy, Cẩm Lệ, Dương Kinh, Gò Vấp,
Hai Bà Trưng, Hoàn Kiếm, Hoàng Mai, Hà Đông, Hải An, Hải Châu, Hồng Bàng, Kiến An, Liên Chiểu, Long Biên, Lê Chân,
Nam Từ Liêm, Ngô Quyền, Ngũ Hành Sơn, Ninh Kiều, Phú Nhuận, Phú Xuân, Sơn Trà, Thanh Khê, Thanh Xuân, Thuận Hóa,
Thốt Nốt, Tân Bình, Tân Phú, Tây Hồ, Ô Môn, Đống Đa, Đồ Sơn
`,
  'thành phố': `
Biên Hòa, Buôn Ma Thuột, Bà Rịa, Bạc Liêu, Bảo Lộc, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Cát, Bến Tre, Cam Ranh, Cao Bằng,
Cao Lãnh, Châu Đốc, Chí Linh, Cà Mau, Cẩm Phả, Dĩ An, Gia Nghĩa, Gò Công, Hoa Lư, Hà Giang, Hà Tiên, Hà Tĩnh, Hòa Bình,
Hưng Yên, Hạ Long, Hải Dương, Hồng Ngự, Hội An, Kon Tum, Lai Châu, Long Khánh, Long Xuyên, Lào Cai, Lạng Sơn, Móng Cái,
Mỹ Tho, Nam Định, Ngã Bảy, Nha Trang, Phan Rang-Tháp Chàm, Phan Thiết, Phú Mỹ, Phú Quốc, Phúc Yên, Phổ Yên, Phủ Lý,
Pleiku, Quy Nhơn, Quảng Ngãi, Rạch Giá, Sa Đéc, Sóc Trăng, Sông Công, Sơn La, Sầm Sơn, Tam Kỳ, Tam Điệp, Thanh Hóa,
Thuận An, Thuỷ Nguyên, Thái Bình, Thái Nguyên, Thủ Dầu Một, Thủ Đức, Trà Vinh, Tuy Hoà, Tuyên Quang, Tân An, Tân Uyên,
Tây Ninh, Từ Sơn, Uông Bí, Vinh, Việt Trì, Vĩnh Long, Vĩnh Yên, Vũng Tàu, Vị Thanh, Yên Bái, Điện Biên Phủ, Đà Lạt,
Đông Hà, Đông Triều, Đồng Hới, Đồng Xoài
`,
  'thị xã': `
An Khê, An Nhơn, Ayun Pa, Ba Đồn, Buôn Hồ, Bình Long, Bình Minh, Bỉm Sơn, Cai Lậy, Chũ, Chơn Thành, Duy Tiên,
Duyên Hải, Giá Rai, Hoài Nhơn, Hoàng Mai, Hòa Thành, Hương Thủy, Hương Trà, Hồng Lĩnh, Kim Bảng, Kinh Môn, Kiến Tường,
Kỳ Anh, La Gi, Long Mỹ, Mường Lay, Mộc Châu, Mỹ Hào, Nghi Sơn, Nghĩa Lộ, Ngã Năm, Ninh Hòa, Phong Điền, Phú Thọ,
Phước Long, Quảng Trị, Quảng Yên, Quế Võ, Sa Pa, Sông Cầu, Sơn Tây, Thuận Thành, Thái Hoà, Trảng Bàng, Tân Châu,
Tịnh Biên, Việt Yên, Vĩnh Châu, Điện Bàn, Đông Hòa, Đức Phổ
`,
};

/** Kind of unit in lower case → names of its units; split at first use. */
export const districts = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(Object.entries(lists).map(([unit, names]) => [unit, new Set(names.trim().split(/, |,\n/))])),
);
