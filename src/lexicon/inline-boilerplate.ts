/**
 * What web pages put among the sentences of an article. Drawn up from knowledge of Vietnamese news sites; lower case, NFC.
 * Each is tried on a sentence from its first word on.
 */

/** Labels with a colon, before a link, a player or a headline that the copy has lost or kept. */
export const inlineLabels: readonly RegExp[] = [
  /^(?:xem|đọc|tìm hiểu) thêm\s?:/u,
  /^(?:nên đọc|nên xem|tin liên quan|bài liên quan|có thể bạn quan tâm|đừng bỏ lỡ)\s?:/u,
  /^xem (?:thêm )?(?:video|clip|trailer)(?: [^.!?:]{1,100})?\s?:/u,
  /^(?:xem|đọc) tiếp$/u,
  /^mời (?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị|các bạn|bạn|quý bạn đọc) (?:cùng )?(?:xem|theo dõi|đón xem|nghe|đọc) [^.!?:]{0,100}:/u,
];

/** Whole sentences that call for a click. */
export const inlineCalls: readonly RegExp[] = [
  /^(?:hãy |đừng quên |nhớ |và |mời (?:các )?bạn |quý vị hãy )?(?:nhấn |bấm |ấn )?(?:nút )?(?:subscribe|đăng ký|đăng kí|theo dõi|follow|like)(?!\p{L}).{0,40}(?:kênh|channel|fanpage|youtube)/u,
  /^(?:hãy |đừng quên |nhớ )(?:nhấn |bấm |ấn )?(?:like|share|subscribe|chia sẻ).{0,40}(?:video|kênh|bài viết|trang)/u,
  /^(?:hãy |mời (?:các )?bạn )?(?:đăng ký|đăng kí|nhập email|để lại email)(?!\p{L}).{0,30}(?:bản tin|newsletter|nhận tin|qua email)/u,
  /^(?:gửi|chia sẻ|hãy gửi|hãy chia sẻ) .{1,60} tại đây(?!\p{L})/u,
  /^(?:bấm|nhấn|click) (?:vào )?(?:đây|link|đường link|ảnh) (?:để )?.{1,80}/u,
  /^mọi (?:ý kiến|thắc mắc|phản hồi|góp ý|đóng góp|bài vở|tin bài)(?!\p{L}).{0,90}(?:gửi|liên hệ).{0,20} (?:tòa soạn|toà soạn|ban biên tập|chúng tôi|hộp thư|e-?mail)/u,
  /^đang tải video/u,
  /^vui lòng chờ trong giây lát/u,
  /^mời (?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị) (?:đón |cùng |tiếp tục )*(?:xem|theo dõi|đọc)(?!\p{L})/u,
];

/** First words of the labels and calls. */
export const inlineOpeners: ReadonlySet<string> = new Set(
  'xem đọc tìm nên tin bài có đừng mời hãy nhớ và quý nhấn bấm ấn nút subscribe đăng theo follow like nhập để gửi chia click đang vui mọi'.split(
    ' ',
  ),
);

/** Heads a list of headlines that ends the text: "… Tin liên quan Giá vàng lại giảm Chứng khoán lên điểm". */
export const relatedAtEnd = /(?<=[.!?…”"|\d\p{L}]\s{1,3})(?:Tin|Bài(?: viết)?|Tin bài) liên quan:?\s+[\p{Lu}"“'].*$/su;

/** Clock and date at the very end of a text, in any order, after a stop, a bar, a word or a site. */
export const stampAtEnd =
  /(?<=[.!?…”"|\p{L}]\s{0,3})(?<stamp>(?:\d{1,2}[:h]\d{2}(?:[:']\d{2})?\s?[-,|]?\s?(?:[Nn]gày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-,|]?\s?\d{1,2}[:h]\d{2}(?:[:']\d{2})?)(?:\s?[[(]?GMT\s?\+\s?7[\])]?)?)$/u;
