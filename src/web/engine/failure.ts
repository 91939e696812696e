/** Why something failed, for people. */
import { FormatError } from '../../formats/file.ts';
import { FORMAT_TEXTS } from '../../formats/texts.ts';
import type { Localised } from '../../messages/locale.ts';
import { say } from '../../messages/say.ts';

/** What the page cannot do says so in its own words. */
const TEXTS: Partial<Record<keyof typeof FORMAT_TEXTS, Localised>> = {
  notUtf8NorLegacy: {
    vi: 'Tệp không phải UTF-8 và không đoán chắc được bảng mã. Hãy lưu lại theo UTF-8 rồi mở lại.',
    en: 'The file is not UTF-8, and its encoding cannot be told for sure. Save it as UTF-8 and open it again.',
  },
  notInEncoding: {
    vi: 'Bảng mã {encoding} của tệp không có ký tự “{letter}”. Hãy tải về dạng .txt.',
    en: 'The encoding of the file, {encoding}, has no character “{letter}”. Download it as .txt instead.',
  },
};

export function failureOf(error: unknown): Localised {
  if (!(error instanceof FormatError)) return { vi: `Lỗi: ${String(error)}`, en: String(error) };
  const text = TEXTS[error.key] ?? FORMAT_TEXTS[error.key];
  return { vi: say(text, error.data, 'vi'), en: say(text, error.data, 'en') };
}
