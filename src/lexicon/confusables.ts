import { rowsOf } from './table.ts';

/**
 * Class A of the confusable pairs: spellings heard as the right word and printed for it, which no dictionary of
 * Vietnamese has. Right form < wrong forms. "?" before a wrong form: some word lists still have it, so it is only
 * suggested. Authority: Từ điển tiếng Việt (Hoàng Phê); counted on the training news of the lexicon.
 */
const TABLE = `
sáp nhập < ?sát nhập, xác nhập
chẩn đoán < chuẩn đoán
xơ xác < xơ sác
hưu trí < hưu chí
khinh địch < kinh địch
dân dã < ?dân giã
sôi động < xôi động
trơn trượt < trơn chợt
ráo riết < giáo riết
ngang bướng < ngan bướng
vô hình trung < vô hình chung
tựu trung < tựu chung
xán lạn < sáng lạng, sáng lạn, xán lạng, sán lạn
cọ xát < cọ sát
súc tích < xúc tích
khắt khe < khắc khe
trau dồi < trao dồi, chau dồi
trau chuốt < chau chuốt, trao chuốt
chỉn chu < chỉnh chu
chín chắn < chính chắn
giấu giếm < giấu diếm, dấu diếm, dấu giếm
che giấu < che dấu
cất giấu < cất dấu
chôn giấu < chôn dấu
lãng mạn < lãng mạng
mạnh dạn < mạnh dạng
ngả mũ < ngã mũ
ngã ngũ < ngả ngũ
nghiêng ngả < nghiêng ngã
ngả lưng < ngã lưng
xác suất < xác xuất
sơ suất < sơ xuất
công suất < công xuất
năng suất < năng xuất
lãi suất < lãi xuất
áp suất < áp xuất
tần suất < tần xuất
sản xuất < sản suất
xuất sắc < suất sắc
đề xuất < đề suất
truy xuất < truy suất
xuất xứ < xuất sứ, suất xứ
sử dụng < xử dụng
xử lý < sử lý, sử lí
xử phạt < sử phạt
xét xử < xét sử
sâu sắc < sâu xắc
bổ sung < bổ xung
thiếu sót < thiếu xót
sai sót < sai xót
bỏ sót < bỏ xót
sạt lở < sạt lỡ
sa thải < xa thải
đại sứ < đại xứ
xúi giục < xúi dục
sỉ nhục < xỉ nhục
sàm sỡ < sàm sở
xốc nổi < sốc nổi
xắn tay < sắn tay
săm soi < xăm soi
nỗ lực < nổ lực, lỗ lực
sửa chữa < sữa chữa, sửa chửa
sửa đổi < sữa đổi
sẵn sàng < sẳn sàng
cổ vũ < cỗ vũ
triển lãm < triễn lãm
triển khai < triễn khai
kỹ thuật < kỷ thuật
kỹ năng < kỷ năng
kỹ lưỡng < kỷ lưỡng
kỷ luật < kỹ luật
kỷ niệm < kỹ niệm
kỷ lục < kỹ lục
kỷ cương < kỹ cương
mạnh mẽ < mạnh mẻ
suôn sẻ < suôn sẽ, suông sẻ
riêng lẻ < riêng lẽ
lỗ hổng < lổ hổng, lỗ hỏng
diễn ra < diển ra
dễ dàng < dể dàng
rõ ràng < rỏ ràng
làm rõ < ?làm rỏ
rủi ro < rũi ro
lãng phí < lảng phí
giữ gìn < giử gìn, dữ gìn
trải qua < trãi qua
trải nghiệm < trãi nghiệm
trải dài < trãi dài
phẫu thuật < phẩu thuật
mảnh đất < mãnh đất
quãng đường < quảng đường
tại chỗ < tại chổ
đội ngũ < đội ngủ
bỏ ngỏ < bỏ ngõ
ngỏ ý < ngõ ý
nghỉ dưỡng < nghĩ dưỡng
nghỉ hưu < nghĩ hưu
suy nghĩ < suy nghỉ
thư giãn < thư giản
đơn giản < đơn giãn
bãi đỗ < bải đỗ
bãi bỏ < bải bỏ
khẩn trương < khẫn trương
lũ quét < lủ quét
thuyên giảm < thuyên giãm
chậm trễ < chậm chễ
chú trọng < trú trọng
chủ trương < chủ chương
chương trình < trương trình
tuyên truyền < tuyên chuyền
chống chọi < chống trọi
trêu chọc < trêu trọc
trao tặng < chao tặng
ý chí < ý trí
câu chuyện < ?câu truyện
trò chuyện < trò truyện
chấn thương < trấn thương
chắp vá < chấp vá
chắp cánh < chấp cánh
chiết khấu < triết khấu
khúc chiết < khúc triết
dao động < giao động
gieo rắc < gieo giắc, reo rắc
chế giễu < chế diễu
di dời < di rời
dữ liệu < giữ liệu
độc giả < đọc giả
điểm xuyết < điểm xuyến
dè sẻn < dè xẻn
tiềm năng < tìm năng
tiềm ẩn < tìm ẩn
tìm kiếm < tiềm kiếm
thẳng thắn < thẳng thắng
ngất ngưởng < ngất ngưỡng
mắc kẹt < mắt kẹt
thắc mắc < thắt mắc
vướng mắc < vướng mắt
lực lượng < lực lương
thị trường < thị trương
lãnh đạo < lãnh dạo
xả lũ < xã lũ
xả rác < xã rác
đầy đủ < đẩy đủ
buông lỏng < buôn lỏng
vương vãi < vươn vãi
tiết kiệm < tiếp kiệm
rụt rè < rụt dè
cãi vã < cải vã
chữa bệnh < chửa bệnh
chỉnh sửa < ?chỉnh sữa
nghỉ ngơi < nghĩ ngơi
xấp xỉ < xấp sỉ
sơ sài < sơ xài, xơ xài
hành lang < ?hàng lang
dàn trải < dàn trãi
rải rác < rãi rác
đổ vỡ < ?đỗ vỡ
bảo tồn < bão tồn
giãn nở < giản nở
chuyên chở < ?chuyên trở
lở loét < lỡ loét
sum họp < xum họp
săn sóc < xăn sóc
tiếp xúc < tiếp súc
xúc phạm < súc phạm
sơ cứu < xơ cứu
trấn áp < chấn áp
giữ nguyên < ?dữ nguyên
`;

export interface Confusable {
  /** Syllables of the wrong form, lower case. */
  readonly wrong: readonly string[];
  /** The right form, lower case, as many syllables. */
  readonly right: string;
  /** False: never applied without a reader. */
  readonly certain: boolean;
}

const LINE = /^([^<]+) < (.+)$/;

/** Every wrong form of class A. */
export const confusables: readonly Confusable[] = rowsOf('confusables.ts', TABLE, LINE, 'right form < wrong form, ?wrong form').flatMap(
  ([right, forms]) => forms.split(', ').map((form) => ({ wrong: form.replace('?', '').split(' '), right, certain: !form.startsWith('?') })),
);
