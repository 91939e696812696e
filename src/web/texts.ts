/** Every text of the page in both languages. Placeholders in {} are filled by `say`. */
import type { Locale, Localised } from '../messages/locale.ts';
import { say as sayIn } from '../messages/say.ts';

export const TEXTS = {
  tagline: { vi: 'Soát lỗi bài báo tiếng Việt', en: 'Proofreading for Vietnamese news' },
  skip: { vi: 'Tới bài viết', en: 'Skip to the text' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  themeAuto: { vi: 'Sáng tối theo máy', en: 'Light or dark as the system' },
  themeLight: { vi: 'Nền sáng', en: 'Light' },
  themeDark: { vi: 'Nền tối', en: 'Dark' },
  rules: { vi: 'Quy tắc', en: 'Rules' },
  dictionary: { vi: 'Từ điển', en: 'Dictionary' },
  help: { vi: 'Trợ giúp', en: 'Help' },
  openFile: { vi: 'Mở tệp', en: 'Open' },
  openHint: { vi: 'Mở tệp .txt, .docx, .html, .md hoặc .odt', en: 'Open a .txt, .docx, .html, .md or .odt file' },
  sample: { vi: 'Bài mẫu', en: 'Sample' },
  blank: { vi: 'Bài mới', en: 'New' },
  blankHint: { vi: 'Bỏ bài này; bản nháp trong trình duyệt cũng xóa', en: 'Drop this text; the draft in the browser goes too' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  restore: { vi: 'Thêm dấu', en: 'Add diacritics' },
  restoreHint: {
    vi: 'Thêm dấu cho chữ thiếu dấu trong đoạn đang chọn hoặc cả bài',
    en: 'Put lost diacritics back in the selection, or in the whole text',
  },
  copy: { vi: 'Chép', en: 'Copy' },
  download: { vi: 'Tải về', en: 'Download' },
  downloadTracked: { vi: 'Tải về {extension}, có theo dõi thay đổi', en: 'Download {extension} with tracked changes' },
  downloadComments: { vi: 'Tải về kèm nhận xét', en: 'Download with comments' },
  downloadCommentsHint: {
    vi: 'Bài có theo dõi thay đổi; chỗ nào chưa sửa thành nhận xét kèm gợi ý',
    en: 'Tracked changes, and a comment with the suggestions for everything left',
  },
  downloadText: { vi: 'Tải về .txt', en: 'Download as .txt' },
  tools: { vi: 'Thao tác với bài', en: 'Actions on the text' },
  editor: { vi: 'Bài viết', en: 'Text' },
  placeholder: {
    vi: 'Dán hoặc gõ bài vào đây, hoặc thả tệp .txt, .docx, .html…',
    en: 'Paste or type a text here, or drop a .txt, .docx or .html file…',
  },
  drop: { vi: 'Thả tệp để mở', en: 'Drop the file to open it' },
  private: {
    vi: 'Bài viết không rời khỏi trình duyệt này.',
    en: 'Your text never leaves this browser.',
  },
  syllablesCount: { vi: '{count} tiếng', en: '{count} syllables' },
  loadingPlain: { vi: 'Đang tải bảng từ…', en: 'Loading the word list…' },
  loadingLight: { vi: 'Đang tải mô hình ngữ cảnh · {percent} %', en: 'Loading the context model · {percent} %' },
  loadingFull: { vi: 'Dùng được rồi · đang tải nốt mô hình · {percent} %', en: 'Ready · completing the model · {percent} %' },
  readyLight: { vi: 'Sẵn sàng (mô hình rút gọn)', en: 'Ready (reduced model)' },
  readyFull: { vi: 'Sẵn sàng, cả khi mất mạng', en: 'Ready, also offline' },
  readyOnline: { vi: 'Sẵn sàng', en: 'Ready' },
  loadFailed: { vi: 'Chưa tải được hết dữ liệu', en: 'Not all data could be loaded' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  checking: { vi: 'Đang soát…', en: 'Checking…' },

  findings: { vi: 'Cần xem', en: 'Findings' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  statistics: { vi: 'Thống kê', en: 'Statistics' },
  panel: { vi: 'Kết quả', en: 'Results' },
  nothingYet: { vi: 'Chưa có bài nào để soát.', en: 'No text to check yet.' },
  nothingYetMore: {
    vi: 'Dán bài vào khung bên cạnh, mở tệp, hoặc xem thử bài mẫu.',
    en: 'Paste a text, open a file, or try the sample.',
  },
  clean: { vi: 'Không thấy lỗi nào.', en: 'Nothing to report.' },
  cleanMore: {
    vi: 'Máy không thay được người biên tập: nội dung và văn phong vẫn cần người đọc.',
    en: 'No program replaces an editor: facts and style still need a reader.',
  },
  errors: { vi: '{count} lỗi', en: '{count} errors' },
  oneError: { vi: '1 lỗi', en: '1 error' },
  warnings: { vi: '{count} cảnh báo', en: '{count} warnings' },
  oneWarning: { vi: '1 cảnh báo', en: '1 warning' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  places: { vi: '{count} chỗ', en: '{count} places' },
  acceptSafe: { vi: 'Sửa {count} chỗ chắc chắn', en: 'Fix {count} certain ones' },
  acceptSafeHint: {
    vi: 'Chỉ sửa những chỗ không thể làm đổi nghĩa; hoàn tác được.',
    en: 'Only what cannot change the meaning; can be undone.',
  },
  ignoredCount: { vi: 'Đã bỏ qua {count} chỗ.', en: '{count} ignored.' },
  showIgnored: { vi: 'Xem lại', en: 'Show again' },
  toFindings: { vi: '{count} chỗ cần xem', en: '{count} findings' },
  next: { vi: 'Chỗ sau', en: 'Next' },
  previous: { vi: 'Chỗ trước', en: 'Previous' },
  corrections: { vi: 'Sửa thành', en: 'Change to' },
  delete: { vi: 'Xóa', en: 'Delete' },
  acceptSame: { vi: 'Sửa cả {count} chỗ giống thế', en: 'Fix all {count} like this' },
  acceptKind: { vi: 'Sửa cả {count} chỗ', en: 'Fix all {count}' },
  acceptKindHint: {
    vi: 'Lấy gợi ý đầu tiên của mọi chỗ thuộc loại này; hoàn tác được.',
    en: 'Takes the first correction of every finding of this kind; can be undone.',
  },
  byKind: { vi: 'Theo loại', en: 'By kind' },
  byText: { vi: 'Theo bài', en: 'In text order' },
  order: { vi: 'Thứ tự', en: 'Order' },
  ignore: { vi: 'Bỏ qua', en: 'Ignore' },
  addName: { vi: 'Thêm “{name}” vào từ điển', en: 'Add “{name}” to the dictionary' },
  why: { vi: 'Vì sao?', en: 'Why?' },
  turnOff: { vi: 'Tắt quy tắc', en: 'Turn rule off' },
  noCorrection: { vi: 'Không có gợi ý sửa; hãy xem lại.', en: 'No correction to offer; please look.' },
  more: { vi: 'Còn {count} chỗ nữa…', en: '{count} more…' },

  noChanges: { vi: 'Bài chưa khác bản gốc.', en: 'The text is as it was.' },
  noOriginal: {
    vi: 'Khi dán bài hoặc mở tệp, bản lúc đó được giữ lại để so sánh.',
    en: 'When a text is pasted or opened, that version is kept for comparison.',
  },
  changesCount: { vi: '{count} chỗ khác bản gốc', en: '{count} changes since the original' },
  revert: { vi: 'Trả lại', en: 'Revert' },
  revertChange: { vi: 'Trả lại “{before}”', en: 'Revert to “{before}”' },
  rebase: { vi: 'So sánh từ bây giờ', en: 'Compare from now on' },
  removed: { vi: 'bỏ', en: 'removed' },
  added: { vi: 'thêm', en: 'added' },

  syllables: { vi: 'Tiếng', en: 'Syllables' },
  sentences: { vi: 'Câu', en: 'Sentences' },
  paragraphs: { vi: 'Đoạn', en: 'Paragraphs' },
  characters: { vi: 'Ký tự', en: 'Characters' },
  perSentence: { vi: 'Tiếng mỗi câu', en: 'Syllables per sentence' },
  perThousand: { vi: 'Chỗ cần xem trên 1.000 tiếng', en: 'Findings per 1,000 syllables' },
  longest: { vi: 'Câu dài nhất: {count} tiếng', en: 'Longest sentence: {count} syllables' },
  byCategory: { vi: 'Theo loại', en: 'By kind' },
  session: { vi: 'Đã làm', en: 'Done so far' },
  accepted: { vi: 'Đã sửa', en: 'Corrected' },
  ignored: { vi: 'Đã bỏ qua', en: 'Ignored' },

  level: { vi: 'Mức soát', en: 'What to report' },
  ci: { vi: 'Chỉ lỗi', en: 'Errors only' },
  recommended: { vi: 'Lỗi và cảnh báo', en: 'Errors and warnings' },
  editorial: { vi: 'Cả văn phong, quy cách', en: 'Style and consistency too' },
  rulesIntro: {
    vi: '{count} quy tắc. Bỏ chọn quy tắc nào thì quy tắc ấy không báo nữa.',
    en: '{count} rules. A rule that is not ticked reports nothing.',
  },
  searchRules: { vi: 'Tìm quy tắc…', en: 'Search rules…' },
  noRule: { vi: 'Không có quy tắc nào khớp.', en: 'No rule matches.' },
  reported: { vi: 'Báo', en: 'Reported' },
  silent: { vi: 'Không báo', en: 'Not reported' },
  authority: { vi: 'Căn cứ', en: 'Authority' },
  whenOff: { vi: 'Khi nào nên tắt', en: 'When to turn it off' },
  levelerror: { vi: 'lỗi', en: 'error' },
  levelwarn: { vi: 'cảnh báo', en: 'warning' },
  levelinfo: { vi: 'gợi ý quy cách', en: 'style hint' },
  leftOut: { vi: 'không báo ở mức này', en: 'not at this level' },
  leveloff: { vi: 'tắt sẵn', en: 'off by default' },

  dictionaryIntro: {
    vi: 'Tên riêng và từ mà máy không được báo, mỗi dòng một mục. Viết thường thì đúng ở mọi kiểu chữ; có chữ hoa thì đúng như đã viết. Danh sách chỉ lưu trong trình duyệt này.',
    en: 'Names and words that are not to be reported, one a line. Without a capital it holds in any case; with one as written. The list stays in this browser.',
  },
  projectNote: { vi: 'Thiết lập của dự án cũng có hiệu lực ở đây: {files}.', en: 'The settings of the project hold here too: {files}.' },
  dictionaryLine: { vi: 'Dòng {line}: {message}', en: 'Line {line}: {message}' },
  save: { vi: 'Lưu', en: 'Save' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Thôi', en: 'Cancel' },

  keys: { vi: 'Phím tắt', en: 'Keys' },
  keyNext: { vi: 'chỗ cần xem sau, trước', en: 'next and previous finding' },
  keyAccept: { vi: 'sửa theo gợi ý đầu; ngoài chỗ cần xem: tới chỗ sau', en: 'take the first correction; elsewhere: to the next finding' },
  keyChoose: { vi: 'vào ô gợi ý để chọn (Tab, Enter)', en: 'into the box, to choose (Tab, Enter)' },
  keyIgnore: { vi: 'bỏ qua chỗ này', en: 'ignore this one' },
  keySafe: { vi: 'sửa mọi chỗ chắc chắn', en: 'fix all certain ones' },
  keyUndo: { vi: 'hoàn tác, làm lại', en: 'undo, redo' },
  keyFind: { vi: 'tìm trong bài', en: 'find in the text' },
  keyTab: { vi: 'ra khỏi khung bài viết', en: 'leave the text' },
  helpPrivacy: {
    vi: 'Mọi việc diễn ra trong trình duyệt. Trang không gửi bài đi đâu; sau lần mở đầu, trang chạy được cả khi mất mạng. Bản nháp được giữ trong trình duyệt này tới khi bạn bấm “Bài mới”.',
    en: 'Everything happens in the browser. The page sends your text nowhere; after the first visit it works without a network too. The draft is kept in this browser until you choose “New”.',
  },
  helpLevels: {
    vi: 'Gạch sóng đỏ là lỗi; gạch chấm vàng là chỗ đáng ngờ. Máy chỉ báo khi khá chắc, nên vẫn có thể sót.',
    en: 'A red wave marks an error; yellow dots a doubtful place. Only what is fairly sure is reported, so something may be missed.',
  },

  doneAccepted: { vi: 'Đã sửa {count} chỗ.', en: '{count} fixed.' },
  doneIgnored: { vi: 'Đã bỏ qua.', en: 'Ignored.' },
  doneAdded: { vi: 'Đã thêm “{name}” vào từ điển.', en: 'Added “{name}” to the dictionary.' },
  doneOff: { vi: 'Đã tắt quy tắc này.', en: 'The rule is off.' },
  doneRestored: { vi: 'Đã thêm dấu cho {count} tiếng.', en: 'Diacritics put on {count} syllables.' },
  nothingRestored: { vi: 'Không có chữ nào cần thêm dấu.', en: 'No word needed diacritics.' },
  doneCopied: { vi: 'Đã chép cả bài.', en: 'The text is copied.' },
  doneOpened: { vi: 'Đã mở {name}.', en: 'Opened {name}.' },
  openedGuessed: { vi: 'Đã mở {name}, đọc theo bảng mã {encoding}.', en: 'Opened {name}, read as {encoding}.' },
  notOpened: { vi: '{name}: {message}', en: '{name}: {message}' },
  badKind: {
    vi: '{name}: trang này mở được .txt, .docx, .html, .md và .odt. Tài liệu khác (.doc, .rtf…) hãy lưu thành .docx trước.',
    en: '{name}: this page opens .txt, .docx, .html, .md and .odt. Save other documents (.doc, .rtf…) as .docx first.',
  },
  tooLarge: { vi: '{name}: tệp quá lớn ({size} MB, tối đa {limit} MB).', en: '{name}: too large ({size} MB, at most {limit} MB).' },
  notCopied: { vi: 'Trình duyệt không cho chép.', en: 'The browser does not allow copying.' },
  atFinding: { vi: '{level}: {message}', en: '{level}: {message}' },
  noMoreFindings: { vi: 'Không còn chỗ nào cần xem.', en: 'Nothing more to look at.' },
  wait: { vi: 'Mô hình chưa tải xong, xin đợi một chút.', en: 'The model is still loading; one moment.' },
  safeNote: { vi: 'chắc chắn', en: 'certain' },

  spelling: { vi: 'Chính tả', en: 'Spelling' },
  diacritics: { vi: 'Dấu', en: 'Diacritics' },
  confusion: { vi: 'Lẫn từ, lẫn âm', en: 'Confused words' },
  structure: { vi: 'Cấu trúc bài', en: 'Structure' },
  encoding: { vi: 'Bảng mã, ký tự', en: 'Encoding' },
  typography: { vi: 'Dấu câu, trình bày', en: 'Typography' },
  capitalization: { vi: 'Viết hoa', en: 'Capitals' },
  consistency: { vi: 'Nhất quán', en: 'Consistency' },
  facts: { vi: 'Ngày tháng, số liệu', en: 'Dates and figures' },
  other: { vi: 'Khác', en: 'Other' },
} satisfies Record<string, Localised>;

export type TextKey = keyof typeof TEXTS;

let current: Locale = 'vi';

/** Chooses the language of `say`. */
export function speak(locale: Locale): void {
  current = locale;
}

export function locale(): Locale {
  return current;
}

/** A text of the page in the chosen language. */
export function say(key: TextKey, values: Values = {}): string {
  return sayOf(TEXTS[key], values);
}

type Values = Readonly<Record<string, string | number>>;

/** A text in the chosen language, its numbers as that language writes them. */
export function sayOf(text: Localised, values: Values = {}): string {
  return sayIn(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])), current);
}

/** A number as the chosen language writes it. */
export function shown(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(current === 'vi' ? 'vi-VN' : 'en-GB') : value;
}
