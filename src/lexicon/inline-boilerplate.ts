/**
 * What web pages put among the sentences of an article. Drawn up from knowledge of Vietnamese news sites; lower case, NFC.
 * Each is tried on a sentence from its first word on.
 */

/** Labels before a link, a player or a headline that the copy has lost or kept; the rest of the sentence may be the article’s. */
export const inlineLabels: readonly RegExp[] = [
  /^(?:(?:xem|đọc|tìm hiểu) thêm|video xem thêm)\s?:/u,
  /^(?:nên đọc|nên xem|(?:tin|bài|tin bài|bài viết) liên quan|có thể bạn quan tâm|đừng bỏ lỡ)\s?:/u,
  /^xem (?:thêm )?(?:video|clip|trailer)(?: [^.!?:]{1,100})?\s?:/u,
  /^(?:xem|đọc) tiếp$/u,
  /^mời (?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị|các bạn|bạn|quý bạn đọc) (?:cùng )?(?:xem|theo dõi|đón xem|nghe|đọc) [^.!?:(]{0,100}(?::(?!\/)|\([^()]{2,40}\)(?:\s?:)?)/u,
  /^(?:nhấp chuột|bấm|nhấn|nhấp|click)(?: chuột)? (?:vào )?(?:ảnh|hình)?\s?để (?:xem (?:ảnh |hình |ở )?kích (?:thước|cỡ) (?:chuẩn|thật|lớn|đầy đủ)|(?:xem ảnh|phóng) (?:lớn|to))/u,
];

/** Whole sentences that call for a click. */
export const inlineCalls: readonly RegExp[] = [
  /^(?:hãy |đừng quên |nhớ |và |mời (?:các )?bạn |quý vị hãy )?(?:nhấn |bấm |ấn )?(?:nút )?(?:subscribe|đăng ký|đăng kí|theo dõi|follow|like)(?!\p{L})[^(]{0,40}(?:kênh|channel|fanpage|youtube)/u,
  /^(?:nếu [^.!?]{3,60}, )?(?:(?:các )?bạn )?(?:hãy |đừng quên |nhớ )(?:nhấn |bấm |ấn )?(?:like|share|subscribe|chia sẻ).{0,40}(?:video|kênh|bài viết|trang)/u,
  /^(?:hãy |mời (?:các )?bạn )?(?:đăng ký|đăng kí|nhập email|để lại email)(?!\p{L}).{0,30}(?:bản tin|newsletter|nhận tin|qua email)/u,
  /^(?:gửi|chia sẻ|hãy gửi|hãy chia sẻ) .{1,60} tại đây(?!\p{L})/u,
  /^(?:để [^.!?]{3,80}, )?(?:vui lòng |mời (?:các )?bạn |(?:các )?bạn |hãy )*(?:bấm|nhấn|nhấp|click)(?: chuột)? (?:vào )?(?:đây|link|đường link|ảnh)(?!\p{L})/u,
  /^(?:xem|đọc|tìm hiểu) (?:thêm |chi tiết )+tại đây(?!\p{L})/u,
  /^mọi (?:phản ánh|ý kiến|thông tin|thắc mắc|phản hồi|góp ý|đóng góp|bài vở|tin bài)(?!\p{L}).{0,90}(?:gửi|liên hệ).{0,20} (?:tòa soạn|toà soạn|ban biên tập|chúng tôi|hộp thư|e-?mail)/u,
  /^(?:quý )?(?:bạn đọc|độc giả)(?: quan tâm)? (?:muốn|có thể|vui lòng|xin|hãy) (?:gửi|liên hệ|chia sẻ)(?!\p{L}).{0,140}(?:e-?mail|về địa chỉ|hộp thư|tòa soạn|toà soạn|hotline|đường dây nóng|@)/u,
  /^(?:xin |vui lòng )?ghi rõ (?:họ tên, )?địa chỉ.{0,40} để chúng tôi (?:tiện )?liên hệ/u,
  /^báo \p{L}[\p{L} ]{1,40} cập nhật (?:tin tức|tin)(?: mới)? (?:trong ngày |24h |24\/7 )?liên tục/u,
  /^đang tải video/u,
  /^vui lòng chờ trong giây lát/u,
  /^mời (?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị) (?:đón |cùng |tiếp tục )*(?:xem|theo dõi|đọc)(?!\p{L})/u,
  /^mời (?:các )?bạn (?:cùng )?(?:đón (?:xem|đọc)|(?:xem|theo dõi) (?:video|clip|trailer))(?!\p{L})/u,
];

/** A label without a colon before the headlines of other stories, which have no full stop either. */
export const relatedLabel = /^(?:Tin|Bài(?: viết)?|Tin bài|TIN|BÀI(?: VIẾT)?|TIN BÀI) (?:liên quan|LIÊN QUAN)(?=\s+["“'‘]?[\p{Lu}\d])/u;

/** The title of a player with the owner of the pictures behind it: the copy keeps both, and the colon. */
export const creditedVideo = /^(?:Video|Clip) [^.:!?()\n]{3,140}\((?:[Nn]guồn|[Bb]ản quyền|[Tt]heo)(?: thuộc)?\s?:? [^()\n]{2,40}\)\s?:/u;

/** First words of the labels and calls. */
export const inlineOpeners: ReadonlySet<string> = new Set(
  'xem đọc tìm nên tin bài có đừng mời hãy nhớ và quý nhấn bấm ấn nút subscribe đăng theo follow like nhập để gửi chia click đang vui mọi video nếu bạn độc các nhấp xin ghi báo'.split(
    ' ',
  ),
);

/** Heads a list of headlines that ends the text: "… Tin liên quan Giá vàng lại giảm Chứng khoán lên điểm". */
export const relatedAtEnd = /(?<=[.!?…”"|\d\p{L}]\s{1,3})(?:Tin|Bài(?: viết)?|Tin bài) liên quan:?\s+[\p{Lu}"“'].*$/su;

/** Clock and date at the very end of a text, in any order, after a stop, a bar, a word or a site. */
export const stampAtEnd =
  /(?<=[.!?…”"|\p{L}]\s{0,3})(?<stamp>(?:\d{1,2}[:h]\d{2}(?:[:']\d{2})?\s?[-,|]?\s?(?:[Nn]gày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-,|]?\s?\d{1,2}[:h]\d{2}(?:[:']\d{2})?)(?:\s?[[(]?GMT\s?\+\s?7[\])]?)?)$/u;
