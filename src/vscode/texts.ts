/** What the extension itself says; all about findings is said by the server. */
import { env } from 'vscode';
import { localeOfTag } from '../messages/environment.ts';
import type { Localised } from '../messages/locale.ts';
import { say, type Values } from '../messages/say.ts';

const TEXTS = {
  starting: { vi: 'vilint đang khởi động…', en: 'vilint is starting…' },
  stopped: { vi: 'vilint đã dừng. Bấm để khởi động lại.', en: 'vilint has stopped. Click to start it again.' },
  clean: { vi: 'vilint: không có lỗi', en: 'vilint: nothing found' },
  found: { vi: 'vilint: {errors} lỗi, {others} cảnh báo và gợi ý', en: 'vilint: {errors} errors, {others} warnings and hints' },
  notChecked: { vi: 'vilint không kiểm tra tệp này.', en: 'vilint does not check this file.' },
  nothingToFix: { vi: 'Không có lỗi nào sửa được an toàn.', en: 'There is nothing that can be fixed safely.' },
  fixed: { vi: 'Đã sửa {count} chỗ.', en: '{count} places fixed.' },
  fixedOne: { vi: 'Đã sửa 1 chỗ.', en: '1 place fixed.' },
  noWord: { vi: 'Đặt con trỏ lên từ cần thêm.', en: 'Put the cursor on the word to add.' },
  whichDictionary: { vi: 'Thêm “{word}” vào từ điển nào?', en: 'Add “{word}” to which dictionary?' },
  project: { vi: 'Từ điển của dự án', en: 'Dictionary of the project' },
  projectHint: {
    vi: 'cho mọi người làm với thư mục này: .vilint/words.txt',
    en: 'for everybody who works with this folder: .vilint/words.txt',
  },
  personal: { vi: 'Từ điển cá nhân', en: 'Personal dictionary' },
  personalHint: { vi: 'cho riêng bạn, ở mọi thư mục trên máy này', en: 'for you alone, in all folders on this machine' },
  whichRule: { vi: 'Quy tắc nào?', en: 'Which rule?' },
  failed: { vi: 'vilint không khởi động được: {message}', en: 'vilint could not start: {message}' },
  log: { vi: 'Xem nhật ký', en: 'Show the Log' },
} satisfies Record<string, Localised>;

/** A text in the language of VS Code, English where that is neither of ours. */
export function text(key: keyof typeof TEXTS, values: Values = {}): string {
  return say(TEXTS[key], values, localeOfTag(env.language) ?? 'en');
}
