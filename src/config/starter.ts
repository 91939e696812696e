/** The configuration that a project begins with: it changes nothing, and explains what could be changed. */
import type { Localised } from '../messages/locale.ts';

/** Name of a configuration that `vilint init` writes. */
export const STARTER = 'vilint.config.json';
/** Where the package keeps the schema, from a project that has it installed. */
export const SCHEMA = './node_modules/vilint/dist/vilint.schema.json';

/** The configuration as JSON with comments. */
export const starterConfig: Localised = {
  vi: `{
  // Cấu hình của vilint. Mọi khóa đều có thể bỏ; dòng nào có // ở đầu là chưa dùng.
  // Xem thiết lập của một tệp: npx vilint --print-config TỆP. Đầy đủ: docs/configuration.md.

  // Trình soạn thảo nhờ dòng này mà gợi ý và giải thích từng khóa.
  "$schema": "${SCHEMA}",

  // Bộ quy tắc: "ci" chỉ báo lỗi, "recommended" cả cảnh báo, "editorial" cả gợi ý về văn phong.
  "preset": "recommended",

  // Từng quy tắc: "off", "warn", "error". Liệt kê: npx vilint rules. Giải thích: npx vilint explain TÊN.
  "rules": {
    // "dot-row": "off",
    // "hard-line-break": "warn"
  },

  // Quy ước của tòa soạn, tại đây hoặc trong một tệp riêng: "house-style.json" (docs/house-style.md).
  // "houseStyle": {
  //   "tonePlacement": "old",
  //   "prefer": [{ "use": "hằng năm", "not": ["hàng năm"], "because": "Từ điển ghi hằng năm" }]
  // },

  // Từ điển của cả nhóm. Từ điển của dự án là .vilint/words.txt: npx vilint words add "Nậm Pồ" (docs/dictionaries.md).
  // "dictionaries": ["../desk/words.txt"],

  // Tệp không kiểm tra. Cũng có thể ghi vào .vilintignore, như .gitignore.
  // "ignores": ["drafts", "*.draft.md"],

  // Thiết lập khác cho một số tệp; mục sau thắng mục trước.
  // "overrides": [
  //   { "files": "archive/**", "preset": "ci" },
  //   { "files": "*.md", "rules": { "hard-line-break": "off" } }
  // ],

  // Ngôn ngữ của thông báo: "vi" hoặc "en". Không ghi thì theo máy của mỗi người.
  // "locale": "vi",
}
`,
  en: `{
  // The configuration of vilint. Every key may be left out; what begins with // is not in use yet.
  // The settings of a file: npx vilint --print-config FILE. In full: docs/configuration.md.

  // Editors complete and explain the keys by this line.
  "$schema": "${SCHEMA}",

  // Rule set: "ci" reports errors only, "recommended" warnings too, "editorial" also hints on style.
  "preset": "recommended",

  // Single rules: "off", "warn", "error". All of them: npx vilint rules. One explained: npx vilint explain NAME.
  "rules": {
    // "dot-row": "off",
    // "hard-line-break": "warn"
  },

  // The house style, here or in a file of its own: "house-style.json" (docs/house-style.md).
  // "houseStyle": {
  //   "tonePlacement": "old",
  //   "prefer": [{ "use": "hằng năm", "not": ["hàng năm"], "because": "Từ điển ghi hằng năm" }]
  // },

  // Dictionaries of the team. That of the project is .vilint/words.txt: npx vilint words add "Nậm Pồ" (docs/dictionaries.md).
  // "dictionaries": ["../desk/words.txt"],

  // Files that are not checked. They may also stand in .vilintignore, as in .gitignore.
  // "ignores": ["drafts", "*.draft.md"],

  // Other settings for some files; a later entry wins.
  // "overrides": [
  //   { "files": "archive/**", "preset": "ci" },
  //   { "files": "*.md", "rules": { "hard-line-break": "off" } }
  // ],

  // Language of messages: "vi" or "en". Without it everybody's machine decides.
  // "locale": "en",
}
`,
};
