/**
 * Names of bodies in the case that Nghị định 30/2020/NĐ-CP (Phụ lục II, mục IV) and Quy định 4148-QĐ/VPTW give them.
 * Written from those texts and from the statutes of the bodies.
 */
export interface BodyName {
  /** The name in its right case. */
  readonly name: string;
  /** The name is written so even where no name of a place or body follows. */
  readonly always: boolean;
}

const ALWAYS =
  'Ban Thường vụ, Ban Chấp hành, Ban Tuyên giáo, Ban Dân vận, Ban Nội chính, Ban Kinh tế Trung ương, Ban Tổ chức Trung ương, ' +
  'Ban Tổ chức Tỉnh ủy, Ban Tổ chức Thành ủy, Ban Tổ chức Huyện ủy, Ban Tổ chức Quận ủy, Ban Chấp hành Trung ương, Ban Bí thư, ' +
  'Bộ Chính trị, Ủy ban Kiểm tra, Ủy ban Kiểm tra Trung ương, Ủy ban Thường vụ Quốc hội, Ủy ban MTTQ, ' +
  'Ủy ban Mặt trận Tổ quốc, Mặt trận Tổ quốc, Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Chữ thập đỏ, ' +
  'Liên đoàn Lao động, Tổng Liên đoàn Lao động, Phòng Thương mại và Công nghiệp Việt Nam, Tổng cục Cảnh sát, Tổng cục Du lịch, ' +
  'Tổng cục Hải quan, Tổng cục Thống kê, Tổng cục Thuế, Đoàn Thanh niên Cộng sản, Liên hợp quốc, ' +
  'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Thanh tra Chính phủ, Văn phòng Chính phủ, Ngân hàng Nhà nước';

const MINISTRIES =
  'Công an, Quốc phòng, Ngoại giao, Nội vụ, Tư pháp, Tài chính, Xây dựng, Y tế, Công Thương, Giáo dục và Đào tạo, Khoa học và Công nghệ, ' +
  'Văn hóa Thể thao và Du lịch, Nông nghiệp và Môi trường, Thông tin và Truyền thông, Kế hoạch và Đầu tư, Tài nguyên và Môi trường, ' +
  'Nông nghiệp và Phát triển';

const DEPARTMENTS =
  'Nội vụ, Tư pháp, Tài chính, Xây dựng, Y tế, Công Thương, Giáo dục và Đào tạo, Khoa học và Công nghệ, Nông nghiệp và Môi trường, ' +
  'Du lịch, Ngoại vụ, Thông tin và Truyền thông, Kế hoạch và Đầu tư, Tài nguyên và Môi trường, Nông nghiệp và Phát triển';

/** Beginnings of names that go on: Bộ Kế hoạch và Đầu tư, Sở Giao thông Vận tải. Papers differ in the later words. */
const BEGINNINGS =
  'Bộ Kế hoạch, Bộ Tài nguyên, Bộ Giao thông, Bộ Lao động, Bộ Nông nghiệp, Bộ Văn hóa, Bộ Thông tin, Bộ Giáo dục, Bộ Khoa học, ' +
  'Bộ Thương mại, Bộ Năng lượng, Bộ Kinh tế, Sở Kế hoạch, Sở Tài nguyên, Sở Giao thông, Sở Lao động, Sở Nông nghiệp, Sở Văn hóa, ' +
  'Sở Quy hoạch, Học viện Quân y, Học viện Báo chí, Học viện Ngân hàng, Học viện Tài chính, Học viện Cảnh sát, Học viện An ninh, ' +
  'Học viện Nông nghiệp, Học viện Hành chính, Học viện Chính trị, Đại học Kinh tế, Đại học Sư phạm, Đại học Quốc gia, Đại học Luật, ' +
  'Đại học Xây dựng, Đại học Giao thông, Đại học Công nghiệp, Đại học Kiến trúc, Đại học Khoa học, Đại học Ngoại ngữ, ' +
  'Đại học Công nghệ, Bệnh viện Nhi, Bệnh viện Phụ sản, Cục Hải quan, Chi cục Hải quan, Viện Kinh tế';

/** Whole names, offices, and kinds of bodies (Hiệp hội, Tổng cục). In the training news at least nine in ten are written so after a capital. */
const NAMES =
  'Bộ trưởng Quốc phòng, Bộ trưởng Ngoại giao, Bộ trưởng Tài chính, Bộ trưởng Tư pháp, Hội đồng Bảo an, Hội đồng Nhân quyền, ' +
  'Hội Luật gia, Lực lượng Dân chủ Syria, Tổ chức Y tế Thế giới, Đảng Cộng sản, Đảng Cộng hòa, Đảng Dân chủ, Đảng Lao động, ' +
  'Đảng Bảo thủ, Cục Hàng không, Cục Hàng hải, Cục Đường thủy, Cục An toàn, Cục Thú y, Cục Di sản, Cục Nghệ thuật, Tổng cục ' +
  'Đường bộ, Vụ Pháp chế, Quỹ Tiền tệ, Tổ chức Thương mại, Tổ chức Hợp tác, Ngân hàng Nông nghiệp, Ngân hàng Xây dựng, Bệnh ' +
  'viện Trung ương, Ủy ban Tài chính, Ủy ban Quân vụ, Hải quân Hoàng gia, Liên minh Dân chủ, Phòng Bầu dục, Lầu Năm Góc, Ủy ban ' +
  'Tư pháp, Ủy ban Quốc phòng, Ủy ban Kinh tế, Ủy ban Dân tộc, Văn phòng Quốc hội, Đại lễ đường Nhân dân, ' +
  'Tập đoàn, Quốc lộ, Quốc hội, Hạ viện, Thượng viện, Chính phủ, Nhà nước, Văn phòng, Công ty, Đại học, Ngân hàng, ' +
  'Hiệp hội, Liên đoàn, Tổng cục, Chi cục, Ủy ban, Hội đồng, Nhà xuất bản, Tòa án, Bệnh viện, Học viện, Bộ trưởng, Thủ tướng, ' +
  'Tổng thống, Chủ tịch, Giám đốc';

const list = (names: string): string[] => names.split(', ');

/** Every body once. */
export const bodies: readonly BodyName[] = [
  ...list(ALWAYS).map((name) => ({ name, always: true })),
  ...list(MINISTRIES).map((name) => ({ name: `Bộ ${name}`, always: false })),
  ...list(DEPARTMENTS).map((name) => ({ name: `Sở ${name}`, always: false })),
  ...[...list(BEGINNINGS), ...list(NAMES)].map((name) => ({ name, always: false })),
];

/**
 * Words with which names of bodies begin: what follows is the name, whose first word has a capital. “Bộ” is not among
 * them: alone it is a ministry that does something, and the ministries are listed.
 */
export const bodyKinds: ReadonlySet<string> = new Set(
  list(
    'Ban, Bảo tàng, Bệnh viện, Chi cục, Công ty, Cục, Đài, Đại học, Đoàn, Đội, Hiệp hội, Học viện, Hội, Hội đồng, Khoa, ' +
      'Liên đoàn, Ngân hàng, Nhà hát, Phòng, Quỹ, Sở, Tập đoàn, Tổng cục, Tổng công ty, Trung tâm, Ủy ban, Văn phòng, Viện, Vụ',
  ),
);

/** Kinds of bodies of the state and the Party, in lower case. In the training news nine in ten have a capital before a name. */
export const stateOrgans: ReadonlySet<string> = new Set(
  list('ban, bộ, chi cục, cục, sở, thanh tra, tòa án, tổng cục, ủy ban, viện kiểm sát, vụ'),
);

const UNITS = ['Tỉnh', 'Thị xã', 'Thị trấn', 'Huyện', 'Quận', 'Phường', 'Xã'];

/** Offices and committees of a unit, with a capital before its name: Công an tỉnh Nghệ An, Tỉnh ủy Nghệ An. In the news nine in ten have it. */
export const unitOffices: readonly string[] = [
  ...['tỉnh', 'huyện', 'thành phố', 'TP', 'quận', 'thị xã'].map((unit) => `Công an ${unit}`),
  ...['Tỉnh', 'Thành', 'Huyện', 'Quận', 'Thị'].map((unit) => `${unit} ủy`),
];

/**
 * Words after which the plain name of a unit stays in lower case: toàn thị xã, ở tỉnh, các chi bộ, UBND tỉnh.
 * "Thành phố" is not among the last: papers of the two great cities write "UBND Thành phố" of their own.
 */
export const genericUnits: Readonly<Record<string, readonly string[]>> = {
  toàn: ['Tỉnh', 'Thị xã', 'Huyện', 'Quận', 'Phường', 'Xã'],
  các: ['Chi bộ', 'Chi ủy', 'Huyện', 'Phường', 'Xã'],
  ở: ['Tỉnh', 'Huyện'],
  'Ủy ban nhân dân': UNITS,
  'Hội đồng nhân dân': UNITS,
  UBND: UNITS,
  HĐND: UNITS,
};

/**
 * First words of the committees of the Party, whose second stays in lower case: Tỉnh ủy. "Đảng bộ" and "Tỉnh đoàn" are
 * not among them: "Đảng Bộ" is mostly "Ban cán sự Đảng | Bộ Công an", and the Youth Union writes "Tỉnh Đoàn" itself.
 */
export const partyCommittees: readonly string[] = ['Chi', 'Đảng', 'Tỉnh', 'Thành', 'Huyện', 'Quận', 'Thị', 'Quân'];
