/** What a review says, in every language. Placeholders in {} are filled by `say`. */
import type { Localised } from '../../messages/locale.ts';

export const TEXTS = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
  file: { vi: 'tệp {number}/{count}', en: 'file {number} of {count}' },
  left: { vi: 'còn {count}', en: '{count} left' },
  decided: { vi: 'đã để nguyên', en: 'left as it is' },
  delete: { vi: '(xóa)', en: '(delete)' },
  noCorrection: { vi: 'Không có gợi ý: e để tự sửa, s để bỏ qua.', en: 'No correction is offered: e edits, s skips.' },
  noSuchNumber: { vi: 'Không có gợi ý số {number}.', en: 'There is no correction {number}.' },
  more: { vi: 'và {count} gợi ý nữa', en: 'and {count} more' },
  habit: {
    vi: 'Cả bài có {count} chỗ như vậy: {examples}. Một câu trả lời cho tất cả.',
    en: '{count} places like it in this text: {examples}. One answer for all.',
  },
  keyAccept: { vi: '⏎ nhận', en: '⏎ accept' },
  keyAcceptAll: { vi: '⏎ nhận cả {count}', en: '⏎ accept all {count}' },
  keyNumber: { vi: '1-{count} chọn', en: '1-{count} choose' },
  keyEdit: { vi: 'e tự sửa', en: 'e edit' },
  keySkip: { vi: 's bỏ qua', en: 's skip' },
  keySkipAll: { vi: 's bỏ qua cả {count}', en: 's skip all {count}' },
  keyApart: { vi: 't hỏi từng chỗ', en: 't each by itself' },
  keyUndo: { vi: 'u hoàn tác', en: 'u undo' },
  keyBack: { vi: 'b lùi', en: 'b back' },
  keyWord: { vi: 'd từ điển', en: 'd dictionary' },
  keyExplain: { vi: '? giải thích', en: '? explain' },
  keyHelp: { vi: 'h mọi phím', en: 'h all keys' },
  keyQuit: { vi: 'q thoát', en: 'q quit' },
  keyFinish: { vi: '⏎ kết thúc', en: '⏎ finish' },
  editing: {
    vi: 'Khi sửa: ⏎ xong, Esc bỏ. ⏎ trong dòng là ngắt dòng, ⟨U+00A0⟩ là ký tự không nhìn thấy.',
    en: 'In an edit: ⏎ done, Esc gives up. A ⏎ in the line is a line break, ⟨U+00A0⟩ a character that cannot be seen.',
  },
  checking: { vi: '{name}: đang kiểm tra…', en: '{name}: checking…' },
  nothing: { vi: 'Không có gì phải duyệt trong {count} tệp.', en: 'Nothing to review in {count} files.' },
  resumed: {
    vi: 'Tiếp tục lần duyệt trước: {count} lựa chọn được giữ (--again để hỏi lại từ đầu).',
    en: 'Going on with the review: {count} choices are kept (--again asks everything anew).',
  },
  changed: {
    vi: '{name}: tệp đã bị chương trình khác thay đổi; đã đọc lại, không có gì bị ghi đè.',
    en: '{name}: the file was changed by another program; it was read again, nothing was overwritten.',
  },
  changedSince: {
    vi: '{name}: tệp đã thay đổi từ lần duyệt trước; chỗ nào đã để nguyên mà còn nhận ra thì không hỏi lại.',
    en: '{name}: the file has changed since the last review; what was left as it is and is still recognised is not asked again.',
  },
  lookAgain: { vi: 'Tệp vừa thay đổi: hãy xem lại.', en: 'The file has just changed: look at it again.' },
  done: { vi: 'Đã duyệt hết.', en: 'All is decided.' },
  noUndo: { vi: 'Không còn gì để hoàn tác.', en: 'There is nothing to undo.' },
  cannotUndo: {
    vi: '{name}: không hoàn tác được, tệp đã thay đổi sau đó.',
    en: '{name}: cannot be undone, the file has changed since.',
  },
  noBack: { vi: 'Đây là chỗ đầu tiên.', en: 'This is the first one.' },
  promptEdit: { vi: 'Sửa thành: ', en: 'Becomes: ' },
  promptProject: { vi: 'Vào từ điển dự án: ', en: 'Into the project’s dictionary: ' },
  promptPersonal: { vi: 'Vào từ điển cá nhân: ', en: 'Into your dictionary: ' },
  stillFound: {
    vi: 'Từ điển không đổi được chỗ này (không được dùng ở đây, hoặc mục không phủ chỗ này): đã để nguyên.',
    en: 'The dictionary does not cover this place (it is not used here, or the entry is another): left as it is.',
  },
  logSkip: { vi: 'để nguyên', en: 'left' },
  logApart: { vi: 'hỏi từng chỗ', en: 'each by itself' },
  logSame: { vi: 'để nguyên mọi chỗ như vậy', en: 'left, with all like it' },
  logRule: { vi: 'bỏ quy tắc trong tệp', en: 'rule off in this file' },
  logRuleAll: { vi: 'bỏ quy tắc trong mọi tệp', en: 'rule off in all files' },
  logTimes: { vi: '{count} chỗ', en: '{count} places' },
  logUndo: { vi: 'hoàn tác', en: 'undone' },
  summary: {
    vi: 'Đã sửa {edits}, để nguyên {skips}, thêm {words} mục từ điển.',
    en: 'Mended {edits}, left {skips}, added {words} to dictionaries.',
  },
  remain: { vi: 'Còn {count} chỗ chưa quyết; chạy lại lệnh này để duyệt tiếp.', en: '{count} undecided; run this again to go on.' },
  remainSome: { vi: 'Còn chỗ chưa quyết; chạy lại lệnh này để duyệt tiếp.', en: 'Some are undecided; run this again to go on.' },
} satisfies Record<string, Localised>;

/** The keys that are alike in pairs: a key, what it does; the one beside it. */
export const KEYS: readonly (readonly [key: string, what: Localised][])[] = [
  [
    ['⏎ a', { vi: 'nhận gợi ý đầu tiên', en: 'accept the first correction' }],
    ['A', { vi: 'nhận cho mọi chỗ giống vậy trong tệp', en: 'accept for all like it in this file' }],
  ],
  [
    ['1…9', { vi: 'nhận gợi ý mang số đó', en: 'accept the one of that number' }],
    ['q ^C', { vi: 'thoát, lần sau duyệt tiếp từ đây', en: 'quit, and go on from here next time' }],
  ],
  [
    ['e', { vi: 'tự sửa chỗ được đánh dấu', en: 'edit the marked words' }],
    ['E', { vi: 'tự sửa cả câu', en: 'edit the sentence' }],
  ],
  [
    ['s ␣ →', { vi: 'để nguyên', en: 'leave as it is' }],
    ['S', { vi: 'để nguyên mọi chỗ giống vậy', en: 'leave all places like it' }],
  ],
  [
    ['r', { vi: 'bỏ quy tắc này trong tệp', en: 'no more of this rule in this file' }],
    ['R', { vi: 'bỏ quy tắc trong mọi tệp', en: 'no more of this rule at all' }],
  ],
  [
    ['d', { vi: 'thêm vào từ điển dự án', en: 'to the dictionary of the project' }],
    ['D', { vi: 'thêm vào từ điển cá nhân', en: 'to your own dictionary' }],
  ],
  [
    ['u', { vi: 'hoàn tác, nhiều lần được', en: 'undo, as often as you like' }],
    ['b ←', { vi: 'lùi về chỗ trước', en: 'back to the place before' }],
  ],
  [
    ['t', { vi: 'hỏi từng chỗ của một thói quen', en: 'each place of a habit by itself' }],
    ['^Z', { vi: 'dừng một lúc', en: 'stop for a while' }],
  ],
  [
    ['?', { vi: 'giải thích quy tắc', en: 'explain the rule' }],
    ['h', { vi: 'bảng phím này', en: 'these keys' }],
  ],
];

export type TextKey = keyof typeof TEXTS;
