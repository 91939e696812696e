/** When a newsroom or a corpus does better without the rules of a category; said on each rule's page and by `vilint explain`. */
import type { Category } from './category.ts';
import type { Localised } from '../messages/locale.ts';

export const WHEN_OFF: Readonly<Record<Category, Localised>> = {
  spelling: {
    vi: 'Khi văn bản cố ý giữ cách viết lạ: tin nhắn, văn bản cổ, bài về chính tả.',
    en: 'For texts that keep odd spellings on purpose: chat logs, old documents, writing about spelling.',
  },
  diacritics: {
    vi: 'Khi văn bản vốn không dấu hoặc ghi theo giọng địa phương.',
    en: 'For texts that are written without diacritics, or as a dialect sounds.',
  },
  confusion: {
    vi: 'Khi văn bản ghi lại giọng nói, thơ, lời thoại mang tiếng địa phương.',
    en: 'For verse, transcribed speech and dialogue in a dialect.',
  },
  structure: {
    vi: 'Khi văn bản không phải bài báo: thơ, kịch bản, bảng biểu, biên bản.',
    en: 'For texts that are no articles: verse, scripts, tables, minutes.',
  },
  encoding: {
    vi: 'Hầu như không bao giờ; chỉ khi văn bản nói về chính các ký tự ấy.',
    en: 'Hardly ever: only for texts about these very characters.',
  },
  typography: {
    vi: 'Khi tòa soạn dàn trang theo quy ước khác, hoặc văn bản đã tách từ bằng dấu cách cho máy.',
    en: 'Where the house sets type otherwise, or a corpus was split into tokens with spaces.',
  },
  capitalization: {
    vi: 'Khi tòa soạn viết hoa theo quy ước riêng.',
    en: 'Where the house has capitals of its own.',
  },
  consistency: {
    vi: 'Khi một bài ghép từ nhiều nguồn và mỗi phần giữ cách viết của nó.',
    en: 'For pages put together from several sources, each keeping its own ways.',
  },
  facts: {
    vi: 'Khi văn bản kể chuyện hư cấu hoặc chép nguyên tư liệu cũ.',
    en: 'For fiction, and for documents reprinted as they were.',
  },
};
