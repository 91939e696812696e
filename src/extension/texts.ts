/** What the extension says beside the texts of the web page, in both languages. */
import type { Localised } from '../messages/locale.ts';
import { sayOf } from '../web/texts.ts';

const TEXTS = {
  checkSite: { vi: 'Soát trên {site}', en: 'Check on {site}' },
  always: { vi: 'Tự soát mỗi khi mở {site}', en: 'Check whenever {site} is open' },
  everywhere: { vi: 'Tự soát trên mọi trang', en: 'Check on every site' },
  alwaysMore: {
    vi: 'Không chọn thì chỉ trang này được soát, tới khi rời trang.',
    en: 'Otherwise only this page is checked, until you leave it.',
  },
  noSite: {
    vi: 'Trình duyệt không cho tiện ích nào xem trang này.',
    en: 'The browser lets no extension look at this page.',
  },
  inTab: { vi: '{count} chỗ cần xem trên trang này', en: '{count} findings on this page' },
  oneInTab: { vi: '1 chỗ cần xem trên trang này', en: '1 finding on this page' },
  areClean: { vi: 'Đã soát {fields} ô trên trang này, không có gì cần xem', en: '{fields} fields checked on this page, nothing found' },
  oneIsClean: { vi: 'Đã soát 1 ô trên trang này, không có gì cần xem', en: '1 field checked on this page, nothing found' },
  noneChecked: { vi: 'Bấm vào ô đang viết; chỗ cần xem được gạch chân.', en: 'Click into a field; what to look at is underlined.' },
  isOff: { vi: 'Đang tắt trên trang này.', en: 'Off on this site.' },
  keyNext: { vi: 'tới chỗ sau', en: 'next finding' },
  keyCard: { vi: 'vào khung gợi ý', en: 'into its card' },
  options: { vi: 'Từ điển và quy tắc…', en: 'Dictionary and rules…' },
  optionsTitle: { vi: 'vilint · Tùy chọn', en: 'vilint · Options' },
  private: { vi: 'Bài viết không rời khỏi máy này.', en: 'Your text never leaves this machine.' },
  speech: { vi: 'Ngôn ngữ', en: 'Language' },
  sitesOff: { vi: 'Các trang đang tắt', en: 'Sites that are off' },
  noSitesOff: { vi: 'Chưa tắt trang nào.', en: 'None.' },
  switchOn: { vi: 'Bật lại', en: 'Switch on' },
  sitesAlways: { vi: 'Các trang luôn được soát', en: 'Sites that are always checked' },
  noSitesAlways: {
    vi: 'Chưa có. Mở trang cần soát, bấm biểu tượng vilint, chọn “Tự soát mỗi khi mở …”.',
    en: 'None yet. Open a site, click vilint’s icon, and tick “Check whenever … is open”.',
  },
  remove: { vi: 'Thôi', en: 'Stop' },
  allSites: { vi: 'mọi trang', en: 'every site' },
  back: { vi: 'Quay lại', en: 'Back' },
  card: { vi: 'vilint: chỗ cần xem', en: 'vilint: finding' },
  notWritten: {
    vi: 'Trang này không nhận sửa từ ngoài; “{text}” đã được chép, hãy dán vào chỗ đang chọn.',
    en: 'This page takes no corrections from outside; “{text}” is copied, paste it over the selection.',
  },
  notWrittenNorCopied: {
    vi: 'Trang này không nhận sửa từ ngoài; hãy tự gõ “{text}”.',
    en: 'This page takes no corrections from outside; please type “{text}” yourself.',
  },
} satisfies Record<string, Localised>;

export type ExtensionText = keyof typeof TEXTS;

/** A text of the extension in the chosen language. */
export function tell(key: ExtensionText, values: Readonly<Record<string, string | number>> = {}): string {
  return sayOf(TEXTS[key], values);
}
