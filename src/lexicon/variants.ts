import { rowsOf } from './table.ts';

/**
 * Class O of the confusable pairs: two spellings of one word that dictionaries and newspapers both accept.
 * Neither is a mistake; an article should keep to one. Source: Từ điển tiếng Việt (Hoàng Phê), usage in the training news.
 */
const TABLE = `
câu kết ~ cấu kết
khẳng khái ~ khảng khái
nền nếp ~ nề nếp
hàng năm ~ hằng năm
hàng ngày ~ hằng ngày
hàng tháng ~ hằng tháng
bảo đảm ~ đảm bảo
phản ảnh ~ phản ánh
cám ơn ~ cảm ơn
khuyến mại ~ khuyến mãi
xoay sở ~ xoay xở
thẩn thờ ~ thẫn thờ
đường xá ~ đường sá
trăn trối ~ trăng trối
soi mói ~ xoi mói
chắp bút ~ chấp bút
nhận chức ~ nhậm chức
dàn khoan ~ giàn khoan
kiềm hãm ~ kìm hãm
kẻ hở ~ kẽ hở
kết cuộc ~ kết cục
rốt cục ~ rốt cuộc
sỉ vả ~ xỉ vả
dông bão ~ giông bão
mặc dầu ~ mặc dù
`;

const LINE = /^([^~ ]+ [^~ ]+) ~ ([^~ ]+ [^~ ]+)$/;

/** Pairs of spellings of two syllables each, lower case. */
export const variants: readonly (readonly [string, string])[] = rowsOf('variants.ts', TABLE, LINE, 'one form ~ other form').map(
  ([one, other]) => [one, other],
);
