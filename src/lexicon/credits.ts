/**
 * How Vietnamese papers name the maker of a picture and the author of an article. Drawn up from knowledge of Vietnamese
 * news sites; case counts, NFC.
 */
import { once } from '../text/once.ts';

/**
 * Letters of Latin scripts, for the inside of brackets, and capitals of Western Europe and of Vietnamese: the classes of Unicode
 * stand in these patterns so often that compiling them took longer than checking an article.
 */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036fḀ-ỿ';
const UPPER = `A-ZÀ-ÖØ-ÞĂĐĨŌŠŨŽƠƯ${Array.from({ length: 45 }, (_, i) => String.fromCharCode(0x1ea0 + 2 * i)).join('')}`;

/** News agencies, papers, picture libraries and networks that are named after “Ảnh:” or as the source of an article. */
const SOURCES = `
AFP|AP|EPA|EFE|DPA|ANSA|PTI|Reuters|REUTERS|Getty Images|GETTY IMAGES|Getty|Corbis|Shutterstock|iStock|Splash News|Splash|Wireimage|
Rex Features|Rex|Barcroft|Xinhua|Tân Hoa Xã|Tân Hoa xã|THX|Yonhap|YONHAP|Kyodo|KCNA|Rodong Sinmun|Sputnik|RIA Novosti|RIA|TASS|ITAR-TASS|RT|
Bloomberg|CNN|BBC|CNBC|CBS News|CBS|ABC News|ABC|NBC News|NBC|Fox News|Sky News|Sky Sports|Al Jazeera|Daily Mail|Dailymail|DailyMail|dailymail|
Mirror|The Sun|Daily Star|Daily Express|Guardian|The Guardian|Independent|Telegraph|The Times|New York Times|Washington Post|Wall Street Journal|
Straits Times|Bangkok Post|Inquirer|Rappler|SCMP|Sina|Weibo|Sohu|Baidu|Naver|Twitter|Facebook nhân vật|facebook nhân vật|Facebook|facebook|FBNV|FB|
Instagram|Youtube|YouTube|Google Maps|Google|Wikipedia|Pinterest|Internet|internet|INTERNET|intenet|NVCC|N.V.C.C|TTXVN|Vietnam+|VietnamPlus|
VNA|VOV|VTV|VTC News|VTC|VGP|VnExpress|VNExpress|Vnexpress|VietNamNet|Vietnamnet|Zing|Tuổi Trẻ|Tuổi trẻ|Thanh Niên|Thanh niên|Tiền Phong|
Dân Trí|Dân trí|Lao Động|Lao động|Người Lao Động|NLĐ|NLĐO|TTO|Giao Thông|Đất Việt|Sài Gòn Giải Phóng|SGGP|Nhân Dân|Trí Thức Trẻ|CAND|
Kiến Thức|Infonet|Người Đưa Tin|CTV|PV|P.V|tư liệu|Tư liệu|minh họa|minh hoạ|Minh họa|Tổng hợp|tổng hợp|nhân vật cung cấp|Nhân vật cung cấp|
do nhân vật cung cấp|gia đình cung cấp|Gia đình cung cấp|công an cung cấp|Công an cung cấp|CQĐT cung cấp|người dân cung cấp|bạn đọc cung cấp|
cắt từ clip|Cắt từ clip|cắt từ video|Cắt từ video|chụp từ clip|chụp màn hình|Chụp màn hình
`;

/** What a picture is said to be, with or without a source: “Ảnh minh họa”, “Ảnh cắt từ clip”. */
const PICTURES =
  'minh họa|minh hoạ|tư liệu|chụp màn hình|cắt từ clip|cắt từ video|chụp từ clip|chụp từ video|do nhân vật cung cấp|nhân vật cung cấp';

const escaped = SOURCES.split('|')
  .map((source) => source.trim())
  .filter((source) => source !== '')
  .sort((a, b) => b.length - a.length)
  .map((source) => source.replace(/[.+]/g, String.raw`\$&`))
  .join('|')
  .normalize('NFC');

const SOURCE = String.raw`(?:${escaped})(?![${LETTER}\d])`;
const SITE = String.raw`(?:https?:\/\/|www\.)?[${LETTER}\d-]{2,30}(?:\.[${LETTER}\d-]{2,20})?\.(?:com|net|org|vn|info|edu)(?:\.vn)?(?![${LETTER}\d])`;
/** A word of a name, initials, a name in capitals. */
const NAMED = String.raw`[${UPPER}][${LETTER}\d]*(?:[.&+'’](?=[${LETTER}\d])[${LETTER}\d]+)*\+?`;

/** First words of a credit. */
export const creditOpeners: readonly string[] = ['ảnh', 'nguồn', 'video', 'clip'];

/** The label of a credit, what the picture is said to be, and the colon, from the label on. */
export const creditLabel = new RegExp(
  String.raw`^(?:(?:Ảnh|ảnh|ẢNH|Nguồn ảnh|nguồn ảnh)(?<picture> (?:${PICTURES})(?![${LETTER}]))?|(?<other>Nguồn|nguồn|Video|VIDEO|Clip|CLIP))(?![${LETTER}])(?<colon>\s?:\s{0,2})?`.normalize(
    'NFC',
  ),
  'u',
);

/** A well-known source, at the head of a string. */
export const knownSource = new RegExp(`^(?:${SOURCE}|${SITE})`, 'u');

/** One part of a name, or a well-known source, at the head of a string. */
export const creditPart = new RegExp(String.raw`^(?:(?<source>${SOURCE}|${SITE})|${NAMED}|\d{1,4}(?![${LETTER}\d]))`, 'u');

/** Words that begin the sentence into which a credit has run, and no names. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'Theo Trong Ông Bà Các Những Một Tại Sau Trước Khi Ngày Sáng Chiều Tối Hiện Đây Để Nếu Nhưng Tuy Từ Với Vào Vì Về Có Cũng Do Đến Trên ' +
    'Ngoài Cụ Phía Còn Song Việc Người Chúng Được Đó Như Cuộc Nhiều Mặc Mỗi Cả Vụ Lúc Ngay'
  ).split(' '),
);

/** What parts the names of a credit. */
export const creditJoint = /^(?:\s?[/&]\s?|\s?[-–](?=\p{Lu})|\s[-–]\s|\s)/u;

const WORD = String.raw`[${UPPER}][${LETTER}]*`;
const INITIALS = String.raw`[${UPPER}][${LETTER}]{0,2}(?:\.\s?[${UPPER}][${LETTER}]*){1,3}`;
const NAME = String.raw`(?:${INITIALS}|${WORD})(?:\s+(?:${INITIALS}|${WORD})){1,4}`;
/** Alone only what is no word of a sentence. */
const SHORT = String.raw`(?:${INITIALS}|[${UPPER}]{2,5}(?![${LETTER}])|${SOURCE}|${SITE})`;
const AUTHOR = String.raw`(?:${NAME}|${SHORT})`;
/** “Theo VTC”, “Nguồn: Thanh niên”: a few words; of a sentence that breaks off there would be more. */
const FROM = String.raw`(?:[Tt]heo|THEO|Nguồn|Dịch từ|Tham khảo)(?::\s?|\s+)(?:báo |tờ |tạp chí )?(?:[${UPPER}][${LETTER}\d.+&/-]*|[a-z\d.]{4,}(?![${LETTER}]))(?: [${LETTER}\d.+&/-]+){0,3}(?:\s?\([^()]{2,30}\))?`;
const NOTE = String.raw`\(\s?(?:[Tt]heo [^()]{2,60}|[Tt]ổng hợp[^()]{0,60}|TỔNG HỢP|[Tt]\/[Hh]|TH|[Gg]hi|[Dd]ịch|[Ll]ược dịch|[Dd]ịch từ [^()]{2,40}|${AUTHOR}(?:\/${AUTHOR})?)\s?\)`;
const CREDIT = String.raw`(?:[ẢA]nh|Bài|Tin|Bài và ảnh|Bài, ảnh|Tin, ảnh|Tin và ảnh|Clip|Video|Đồ họa|Thực hiện)\s?:\s?${AUTHOR}`;
const PART = `(?:${FROM}|${CREDIT}|${AUTHOR}|Tổng hợp|[Tt]heo ${SOURCE})`;

/** What a byline consists of, each pattern for a whole piece. */
export interface BylinePatterns {
  /** Somebody, or where it is taken from: “Hoài An”, “Nhóm PV”, “Theo VTC”. */
  readonly part: RegExp;
  /** A part that says what it is, and so needs no mark before it. */
  readonly labelled: RegExp;
  /** “(Tổng hợp)”, “(Theo VTC)”. */
  readonly note: RegExp;
}

/** Compiled when first asked for, which takes long. */
export const bylinePatterns = once((): BylinePatterns => ({
  part: new RegExp(`^(?:Nhóm |CTV )?${PART}$`, 'u'),
  labelled: new RegExp(`^(?:${FROM}|${CREDIT}|Tổng hợp)$`, 'u'),
  note: new RegExp(`^${NOTE}$`, 'u'),
}));

/** What parts the pieces of a byline. */
export const bylineJoint = /^(?:\s?[-–—/|,&+]\s?|\s{1,4}và\s{1,4})/;
