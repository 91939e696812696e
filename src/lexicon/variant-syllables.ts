/**
 * Spellings of one syllable that dictionaries give beside the usual one. Old ones (tầu, giầu) have left the newspapers;
 * those of a dialect (nầy, cỡi) are at home in speech and never a mistake there.
 * Source: Từ điển tiếng Việt (Hoàng Phê), entries marked "x." (see) or "ph." (regional).
 */
const OLD = `
bẩy bảy
chẩy chảy
dầy dày
dẫy dãy
giầu giàu
giầy giày
gẫy gãy
lậy lạy
mầu màu
nhẩy nhảy
nhậy nhạy
nẩy nảy
tầu tàu
xẩy xảy
`;

const DIALECT = `
bển bên
bịnh bệnh
chánh chính
chận chặn
cậy cạy
cỡi cưỡi
dọi rọi
giời trời
giựt giật
gởi gửi
hiệp hợp
kinh kênh
kềm kiềm
kềm kìm
mạng mệnh
mầy mày
nhứt nhất
nhựt nhật
nầy này
phước phúc
ròn giòn
sanh sinh
thiệt thật
trảy trẩy
tánh tính
xẻ sẻ
đàng đằng
đờn đàn
`;

const pairs = (table: string): ReadonlySet<string> => new Set(table.trim().split('\n'));

/** "written usual", lower case. */
export const oldSpellings = pairs(OLD);
export const dialectSpellings = pairs(DIALECT);

/** What each old spelling is written for. */
export const usualOfOld: ReadonlyMap<string, string> = new Map([...oldSpellings].map((pair) => pair.split(' ') as [string, string]));
