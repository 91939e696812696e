/**
 * Surnames that too few people in the news bear for the counts of surnames.ts, of the Kinh and of the peoples of the
 * mountains and the south. Source: general knowledge, from lists of Vietnamese surnames; written down by hand.
 */
const NAMES = `
biện, bàn, bàng, bành, bì, bạch, bế, bồ, cam, chang, chau, chiêm, cháng, chúc, chảo, chẻo, chế, chử, cung, cái, cù, cổ,
cứ, danh, doãn, giàng, giáp, hoắc, hàn, hàng, hình, hướng, hạng, hầu, hờ, khiếu, khoàng, khuất, khà, khúc, khổng, kim, kỳ, kỷ,
liêu, liễu, ly, lãnh, lù, lăng, lư, lạc, lầu, lỗ, lộ, lục, lừu, lỳ, ma, mua, má, mâu, mã, mí, mông, mùa,
mẫn, nghê, ngải, ngọ, ngụy, nhan, nhâm, nhữ, nùng, phàn, phí, phó, phù, phương, quan, quàng, quản, sa, sái, sìn, sùng, sầm,
sần, sử, thi, thiều, thoại, thàng, thào, thôi, thẩm, thền, tiêu, trang, trác, tráng, trưng, tào, tưởng, tất, tẩn, từ, viên, vàng,
vòng, văng, vưu, vạng, vừ, xa, xồng, yên, âu, ôn, ông, đan, điêu, điền, đái, đèo, đăng, đường, đống, đới
`;

/** The set, as canonical keys. */
export const rareSurnames: ReadonlySet<string> = new Set(NAMES.trim().split(/,\s+/));
