/** Why a file cannot be read or written, or is left alone, in every language. Placeholders in {} are the data of the FormatError. */
import type { Localised } from '../messages/locale.ts';
import type { FormatErrorKey, KeptReason } from './file.ts';

export const FORMAT_TEXTS: Readonly<Record<FormatErrorKey | KeptReason, Localised>> = {
  notUtf8: {
    vi: 'Không phải UTF-8: byte 0x{hex} ở vị trí byte {offset} không giải mã được. Tệp được giữ nguyên.',
    en: 'Not valid UTF-8: byte 0x{hex} at byte offset {offset} does not decode. The file was left untouched.',
  },
  notUtf8NorLegacy: {
    vi: 'Không phải UTF-8: byte 0x{hex} ở vị trí byte {offset} không giải mã được, cũng không đoán chắc được bảng mã nào khác. Hãy nêu --encoding; tệp được giữ nguyên.',
    en: 'Not UTF-8: byte 0x{hex} at byte offset {offset} does not decode, and no other encoding is certain. Name it with --encoding; the file was left untouched.',
  },
  notUtf16: {
    vi: 'Không phải UTF-16 hợp lệ. Tệp được giữ nguyên.',
    en: 'Not valid UTF-16. The file was left untouched.',
  },
  notInEncoding: {
    vi: 'Không ghi được: bảng mã {encoding} không có ký tự “{letter}” ({code}). Tệp được giữ nguyên; hãy chuyển sang UTF-8 trước.',
    en: 'Cannot be written: {encoding} has no character “{letter}” ({code}). The file was left untouched; convert it to UTF-8 first.',
  },
  badRecord: { vi: 'Không phải JSON hợp lệ ({message}).', en: 'Not valid JSON ({message}).' },
  deepRecord: { vi: 'JSON lồng quá {limit} cấp nên không được đọc.', en: 'JSON nested more than {limit} levels deep, which is not read.' },
  unclosedQuote: { vi: 'Dấu ngoặc kép mở ô này không được đóng.', en: 'The quotation mark that opens this cell is not closed.' },
  needsField: {
    vi: 'Hãy nêu trường chứa văn bản bằng --field. Tệp có: {known}.',
    en: 'Name the field that holds the text with --field. The file has: {known}.',
  },
  noSuchField: { vi: 'Tệp không có trường {fields}. Tệp có: {known}.', en: 'The file has no field {fields}. It has: {known}.' },
  brokenZip: { vi: 'Tệp nén bị hỏng: {message}.', en: 'Broken zip archive: {message}.' },
  zipTooLarge: {
    vi: 'Giải nén ra {size} MB, quá giới hạn {limit} MB.',
    en: 'Unpacks to {size} MB, over the limit of {limit} MB.',
  },
  oldWord: {
    vi: 'Là tệp Word kiểu cũ (.doc) hoặc có mật khẩu. Hãy lưu lại thành .docx không mật khẩu.',
    en: 'An old Word file (.doc) or one with a password. Save it as .docx without a password.',
  },
  encrypted: { vi: 'Tài liệu có mật khẩu. Hãy lưu lại không mật khẩu.', en: 'The document has a password. Save it without one.' },
  noDocument: { vi: 'Không phải tài liệu {format}: thiếu {part}.', en: 'Not a {format} document: {part} is missing.' },
  notItsFormat: {
    vi: '{name}: vilint không biết định dạng này nên chỉ kiểm tra, không sửa.',
    en: '{name}: not a format that vilint knows, so it is only checked and never fixed.',
  },
  signed: {
    vi: '{name}: tài liệu có chữ ký số, sửa thì chữ ký mất hiệu lực, nên được giữ nguyên.',
    en: '{name}: the document is signed, and a change would void the signature; it was left as it is.',
  },
  protected: {
    vi: '{name}: tài liệu được khóa không cho sửa nên được giữ nguyên.',
    en: '{name}: the document is protected against changes; it was left as it is.',
  },
  badXml: { vi: '{part} không phải XML hợp lệ: {message}.', en: '{part} is not valid XML: {message}.' },
};
