/**
 * Names of countries, regions of the world and great cities abroad, and of places of Vietnam that are no administrative
 * units, as Vietnamese newspapers write them and as no common word is written, but for `smallWords`. Source: general
 * knowledge; written down by hand.
 */
const COUNTRIES = `
Afghanistan, Ai Cập, Albania, Algeria, Argentina, Ả Rập Xê Út, Ấn Độ, Ba Lan, Bangladesh, Belarus, Bolivia, Bồ Đào Nha, Brazil,
Brunei, Bulgaria, Cameroon, Campuchia, Canada, Chile, Colombia, Cuba, Đài Loan, Đan Mạch, Estonia, Ethiopia, Hà Lan, Hàn Quốc,
Hoa Kỳ, Hungary, Hy Lạp, Indonesia, Iran, Iraq, Ireland, Israel, Italia, Jamaica, Kazakhstan, Kenya, Kuwait, Latvia, Lebanon,
Libya, Malaysia, Mexico, Mông Cổ, Myanmar, Na Uy, Nepal, New Zealand, Nhật Bản, Nigeria, Pakistan, Peru, Phần Lan, Philippines,
Qatar, Romania, Serbia, Singapore, Somalia, Syria, Tây Ban Nha, Thái Lan, Thổ Nhĩ Kỳ, Thụy Điển, Thụy Sĩ, Triều Tiên,
Trung Quốc, Ukraine, Venezuela, Việt Nam, Yemen
`;
const OF_ONE_SYLLABLE = `
dân tộc Thái, gốc Việt, người Do Thái, người Đức, người Hoa, người Lào, người Mông, người Mỹ, người Nga, người Nhật, người Pháp,
người Úc, người Việt, nước Đức, nước Lào, nước Mỹ, nước Nga, nước Nhật, nước Pháp, nước Úc, quân đội Mỹ, quân đội Nga,
quân đội Nhật, quân đội Pháp, tiếng Anh, tiếng Đức, tiếng Nga, tiếng Nhật, tiếng Pháp, tiếng Trung, tiếng Việt
`;
const REGIONS = `
Bắc Mỹ, châu Á, châu Âu, châu Mỹ, châu Phi, Đông Âu, Đông Nam Á, Nam Mỹ, Trung Đông, Tây Âu
`;
const CITIES = `
Bangkok, Bắc Kinh, Berlin, Bình Nhưỡng, Hồng Kông, Jakarta, Kuala Lumpur, London, Luân Đôn, Manila, Melbourne, Moscow, New York,
Paris, Phnom Penh, Quảng Châu, Seoul, Sydney, Thâm Quyến, Thượng Hải, Tokyo, Vientiane, Viêng Chăn, Washington
`;
const VIETNAM = `
Biển Đông, Huế, Kinh Bắc, Sa Huỳnh, Sài Gòn, Tây Nguyên, Thăng Long, Trường Sơn
`;

/** Told apart by their spelling only: `foreign-name` has their slips, and their halves in lower case (Real madrid). */
const BY_SPELLING = `
Adelaide, Aleppo, Amsterdam, Ankara, Arizona, Armenia, Auckland, Australia, Azerbaijan, Baghdad, Barcelona, Birmingham, Boston,
Brisbane, Brussels, Budapest, California, Canberra, Chicago, Colorado, Copenhagen, Croatia, Damascus, Detroit, Ecuador,
Edinburgh, Florida, Frankfurt, Fukushima, Geneva, Guantanamo, Hamburg, Havana, Hawaii, Helsinki, Hiroshima, Hokkaido, Houston,
Incheon, Islamabad, Istanbul, Jerusalem, Johannesburg, Kathmandu, Lisbon, Lithuania, Liverpool, Luxembourg, Madrid, Maldives,
Manchester, Massachusetts, Michigan, Minnesota, Montreal, Morocco, Mozambique, Mumbai, Nagasaki, Okinawa, Pattaya,
Pennsylvania, Philadelphia, Phuket, Queensland, Scotland, Seattle, Slovakia, Slovenia, Stockholm, Tehran, Tennessee, Toronto,
Uruguay, Uzbekistan, Vancouver, Vienna, Yangon, Zimbabwe, Zurich
`;

/** Each name once, with its capitals. */
export const worldPlaces: readonly string[] = [COUNTRIES, OF_ONE_SYLLABLE, REGIONS, CITIES, VIETNAM].flatMap((names) =>
  names.trim().split(/,\s+/),
);

/** Those that are common words where all their letters are small: bãi biển đông người. */
export const smallWords: ReadonlySet<string> = new Set(['Biển Đông']);

/** Places of one foreign word that every reader knows, with their capitals. */
export const foreignPlaces: readonly string[] = [...worldPlaces, ...BY_SPELLING.trim().split(/,\s+/)].filter((name) =>
  /^[A-Za-z]+$/.test(name),
);
