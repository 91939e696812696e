/**
 * Lines that news sites put around an article and that copying programs take for text. Drawn up from knowledge of
 * Vietnamese news sites and their publishing systems; whole lines only. Lower case, NFC, without final marks.
 */

/** Labels of buttons and boxes that no author writes as a line of the article. */
const SURE = `
emailprintaa
email print aa
emailprint
print email
email in bài viết
in bài viết
in bài
bản in
bản để in
gửi bài viết
gửi email
gửi email bài viết
gửi cho bạn bè
gửi bạn bè
chia sẻ bài viết
chia sẻ bài viết này
chia sẻ bài viết qua email
chia sẻ lên facebook
chia sẻ facebook
chia sẻ qua facebook
chia sẻ trên facebook
chia sẻ qua zalo
chia sẻ zalo
chia sẻ mạng xã hội
chia sẻ với bạn bè
chia sẻ link
sao chép liên kết
sao chép link
copy link
copy url
đã copy link
link bài gốc
link bài gốc copy link
lấy link
lấy link!
lưu bài
lưu bài viết
lưu bài viết này
đã lưu bài viết
bỏ lưu
thích bài viết này
ý kiến bạn đọc
ý kiến của bạn
ý kiến độc giả
ý kiến bình luận
gửi ý kiến
gửi ý kiến của bạn
gửi bình luận
gửi bình luận của bạn
gửi phản hồi
viết bình luận
viết bình luận của bạn
thêm bình luận
đăng bình luận
bình luận bài viết
bình luận của bạn
bình luận facebook
bình luận mới nhất
xem thêm bình luận
xem tất cả bình luận
hãy là người đầu tiên bình luận
chưa có bình luận nào
đăng nhập để bình luận
vui lòng đăng nhập để bình luận
bạn cần đăng nhập để bình luận
đăng nhập để gửi bình luận
vui lòng nhập tiếng việt có dấu
mã xác nhận
nhập mã xác nhận
cỡ chữ
kích thước chữ
tăng cỡ chữ
giảm cỡ chữ
phóng to chữ
thu nhỏ chữ
nghe đọc bài
nghe bài viết
nghe audio
nhấn để phóng to ảnh
nhấn vào ảnh để phóng to
bấm vào ảnh để phóng to
click để xem ảnh lớn
bấm vào đây để xem thêm
về trang chủ
quay lại trang chủ
trở lại trang chủ
về đầu trang
lên đầu trang
trở về đầu trang
back to top
trang trước
trang sau
tin cùng chuyên mục
tin cùng chủ đề
tin cùng loại
tin cùng nhóm
tin cũ hơn
tin mới hơn
các tin cũ hơn
các tin mới hơn
các tin khác
các tin liên quan
các bài liên quan
các bài viết khác
các bài khác
những tin mới hơn
những tin cũ hơn
bài viết liên quan
bài viết cùng chuyên mục
bài viết khác
bài liên quan
bài cùng chuyên mục
bài đọc nhiều
tin liên quan
tin bài liên quan
tin đọc nhiều
tin xem nhiều
tin nổi bật
tin mới nhất
tin tức liên quan
xem nhiều nhất
đọc nhiều nhất
được quan tâm nhất
có thể bạn quan tâm
có thể bạn sẽ thích
bạn có thể quan tâm
đừng bỏ lỡ
đang được quan tâm
cùng chuyên mục
đọc thêm
xem thêm
xem tiếp
đọc tiếp
read more
see more
load more
related news
related posts
leave a comment
leave a reply
share this
share on facebook
post a comment
theo dõi chúng tôi trên facebook
theo dõi chúng tôi trên google news
theo dõi trên google news
liên hệ quảng cáo
thông tin tòa soạn
thông tin toà soạn
advertisement
`;

/** Lines that an author could have written, though rarely. */
const LIKELY = `
chia sẻ
bình luận
phản hồi
thích
in
email
print
share
tweet
like
comments
facebook
twitter
zalo
xem nhiều
xem thêm tại đây
đọc nhiều
tin khác
tin mới
nổi bật
liên quan
tags
từ khóa
từ khoá
từ khóa tìm kiếm
trang chủ
quảng cáo
hết
`;

const lines = (list: string): ReadonlySet<string> => new Set(list.trim().normalize('NFC').split('\n'));

/** Lines that are always boilerplate. */
export const sureBoilerplate = lines(SURE);

/** Lines that are boilerplate in most articles. */
export const likelyBoilerplate = lines(LIKELY);

/** The buttons of a share bar; a line of nothing else is one. */
export const shareButtons: ReadonlySet<string> = new Set(
  'facebook twitter zalo google google+ pinterest linkedin messenger telegram viber whatsapp email print in aa a a+ a- share tweet like pin link copy chia sẻ lưu thích bình luận comment'.split(
    ' ',
  ),
);

const CLOCK = String.raw`\d{1,2}(?:[:hg]|\s?giờ\s?)\d{2}(?::\d{2})?(?:\s?phút)?(?:\s?[ap]m)?`;
const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)';
const ZONE = String.raw`(?: ?[[(]?gmt\s?\+\s?7[\])]?)?`;

/** A publication stamp: the group is what shows it. Lower case, NFC, whole line; white space is one space. */
export const stampPatterns: readonly RegExp[] = [
  new RegExp(`^(?:${WEEKDAY} ?,? ?)?(?:ngày ?)?(?<core>${DAY} ?[-–|,.]? ?${CLOCK})${ZONE}$`, 'u'),
  new RegExp(`^(?:${WEEKDAY} ?,? ?)?(?<core>${CLOCK} ?[-–|,.]? ?(?:ngày ?)?${DAY})${ZONE}$`, 'u'),
  new RegExp(
    `^(?:ngày đăng|đăng ngày|đăng lúc|cập nhật(?: ngày| lúc)?|cập nhật lần cuối|ngày cập nhật|posted on|xuất bản) ?:? ?(?:${WEEKDAY} ?,? ?)?(?<core>(?:${CLOCK} ?[-–|,.]? ?)?(?:ngày ?)?${DAY}(?: ?[-–|,.]? ?${CLOCK})?)${ZONE}$`,
    'u',
  ),
];

/** Beginnings and frames of boilerplate lines whose rest varies. Lower case, NFC, whole line; white space is one space. */
export const boilerplatePatterns: readonly RegExp[] = [
  /^[>»►▶•*\s-]{0,6}(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|tin liên quan|bài liên quan|có thể bạn quan tâm) ?[:>»].{0,250}$/u,
  /^(?:>>|»|►|▶) ?(?:xem|đọc|mời)\s.{0,250}$/u,
  /^nguồn ?:? ?(?:https?:\/\/|www\.)\S+$/u,
  /^(?:link (?:bài )?gốc|đường dẫn bài viết|theo link) ?:? ?(?:https?:\/\/|www\.)\S+$/u,
  /^(?:từ khóa|từ khoá|tags?|từ khóa liên quan) ?:.{1,250}$/u,
  /^(?:lượt xem|số lượt xem|lượt đọc|đã xem|views?) ?:? ?[\d.,]+(?: lần| lượt)?$/u,
  /^[\d.,]+ ?(?:lượt xem|lượt thích|bình luận|views?|likes?|shares?|comments?)$/u,
  /^(?:bình luận|ý kiến(?: bạn đọc)?|phản hồi|chia sẻ|thích|like|share) ?[(:]? ?\d{1,6} ?\)?$/u,
  /^\(\d{1,4}\) ?(?:bình luận|ý kiến)$/u,
  /^(?:©|copyright\b|bản quyền (?:thuộc về|©)|® ).{0,200}$/u,
  /^(?:cấm sao chép|ghi rõ nguồn|vui lòng ghi rõ nguồn).{0,160}$/u,
  /^(?:mời (?:quý )?(?:độc giả|bạn đọc|quý vị)|quý (?:độc giả|bạn đọc) (?:có thể|hãy)) (?:xem|đọc|theo dõi|bấm|nhấn).{0,160}$/u,
  /^(?:theo dõi|follow) .{1,60} (?:trên|on) (?:facebook|google news|zalo|youtube|tiktok|twitter)[.!]?$/u,
  /^(?:bấm|nhấn|click) (?:vào )?(?:đây|here) (?:để|to) .{1,120}$/u,
  /^tải (?:ứng dụng|app) .{1,80}$/u,
];

/** First words of the stamps and patterns above; a line that begins otherwise matches none. */
export const patternOpeners: ReadonlySet<string> = new Set(
  (
    'thứ chủ cn ngày đăng cập posted xuất xem đọc tin bài có nguồn link đường theo từ tag tags lượt số đã view views bình ý phản ' +
    'chia thích like share copyright bản cấm ghi vui mời quý follow bấm nhấn click tải'
  ).split(' '),
);

/** First words of the labels and share bars above. */
export const labelOpeners: ReadonlySet<string> = new Set(
  [...sureBoilerplate, ...likelyBoilerplate, ...shareButtons].map((label) => label.split(' ')[0]),
);
