/** What the server says besides findings, in each language. Placeholders in {} are filled by `say`. */
import type { Localised } from '../../messages/locale.ts';

export const TEXTS = {
  replace: { vi: 'Sửa “{old}” thành “{new}”', en: 'Change “{old}” to “{new}”' },
  remove: { vi: 'Xóa “{old}”', en: 'Delete “{old}”' },
  insert: { vi: 'Thêm “{new}”', en: 'Insert “{new}”' },
  replaceSame: { vi: 'Sửa cả {count} chỗ “{old}” thành “{new}”', en: 'Change all {count} “{old}” to “{new}”' },
  fixRule: { vi: 'Sửa cả {count} lỗi {rule} sửa được an toàn', en: 'Fix all {count} safe findings of {rule}' },
  fixAll: { vi: 'vilint: sửa mọi lỗi sửa được an toàn', en: 'vilint: apply all safe fixes' },
  addToWorkspace: { vi: 'Thêm “{entry}” vào từ điển của dự án', en: 'Add “{entry}” to the dictionary of the project' },
  addToUser: { vi: 'Thêm “{entry}” vào từ điển cá nhân', en: 'Add “{entry}” to the personal dictionary' },
  ignoreHere: { vi: 'Bỏ qua {rule} ở dòng này', en: 'Ignore {rule} on this line' },
  ignoreInFile: { vi: 'Tắt {rule} trong tệp này', en: 'Disable {rule} in this file' },
  explain: { vi: 'Giải thích quy tắc {rule}', en: 'Explain rule {rule}' },
  aboutRule: { vi: 'Về quy tắc này', en: 'About this rule' },
  authority: { vi: 'Căn cứ', en: 'Authority' },
  added: { vi: 'Đã thêm “{entry}” vào {name}.', en: 'Added “{entry}” to {name}.' },
  known: { vi: '{name} đã có “{entry}”.', en: '{name} has “{entry}” already.' },
  unused: {
    vi: 'Đã thêm “{entry}” vào {name}, nhưng cấu hình không dùng từ điển này.',
    en: 'Added “{entry}” to {name}, but the configuration does not use this dictionary.',
  },
  noProject: {
    vi: 'Tài liệu này không thuộc thư mục nào: không có từ điển dự án.',
    en: 'This document is in no folder, so there is no dictionary of a project.',
  },
  failed: { vi: 'Không kiểm tra được {name}: {message}', en: '{name} cannot be checked: {message}' },
  tooLong: { vi: '{name}: dài quá {limit} triệu ký tự, không được kiểm tra.', en: '{name}: over {limit} million characters, not checked.' },
  unset: {
    vi: '{name}: không dùng được cấu hình, nên tài liệu không được kiểm tra.',
    en: '{name}: its configuration cannot be used, so it is not checked.',
  },
  more: { vi: 'Còn {count} lỗi nữa không được hiện.', en: '{count} more findings are not shown.' },
  mistake: { vi: '{place}: {message}', en: '{place}: {message}' },
  nearest: { vi: ' Ý bạn là “{name}”?', en: ' Did you mean “{name}”?' },
} satisfies Record<string, Localised>;
