/**
 * Provinces dissolved on 1/7/2025 and what they became part of (Nghị quyết 202/2025/QH15), and the names of the
 * districts, abolished on the same day (Nghị quyết 203/2025/QH15).
 */
const MERGERS = `
An Giang: Kiên Giang
Bắc Ninh: Bắc Giang
Cà Mau: Bạc Liêu
Cần Thơ: Hậu Giang, Sóc Trăng
Gia Lai: Bình Định
Hưng Yên: Thái Bình
Hải Phòng: Hải Dương
Khánh Hòa: Ninh Thuận
Lào Cai: Yên Bái
Lâm Đồng: Bình Thuận, Đắk Nông
Ninh Bình: Hà Nam, Nam Định
Phú Thọ: Hòa Bình, Vĩnh Phúc
Quảng Ngãi: Kon Tum
Quảng Trị: Quảng Bình
Thành phố Hồ Chí Minh: Bà Rịa - Vũng Tàu, Bình Dương
Thái Nguyên: Bắc Kạn
Tuyên Quang: Hà Giang
Tây Ninh: Long An
Vĩnh Long: Bến Tre, Trà Vinh
Đà Nẵng: Quảng Nam
Đắk Lắk: Phú Yên
Đồng Nai: Bình Phước
Đồng Tháp: Tiền Giang
`;

/** Dissolved province → the province or city that it is part of. */
export const mergedInto: ReadonlyMap<string, string> = new Map(
  MERGERS.trim()
    .split('\n')
    .flatMap((line) => {
      const [heir, dissolved] = line.split(': ');
      return dissolved.split(', ').map((name) => [name, heir] as const);
    }),
);

/** Provinces and cities that kept their name on 1/7/2025. */
export const currentProvinces: ReadonlySet<string> = new Set([
  ...mergedInto.values(),
  ...'Cao Bằng, Hà Nội, Hà Tĩnh, Huế, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Sơn La, Thanh Hóa, Điện Biên'.split(', '),
]);
