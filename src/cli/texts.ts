/** What the program says besides findings, in every language. Placeholders in {} are filled by `say`. */
import { FORMAT_TEXTS } from '../formats/texts.ts';
import type { Localised } from '../messages/locale.ts';
import { STREAM_TEXTS } from './stream/texts.ts';

export const TEXTS = {
  ...FORMAT_TEXTS,
  ...STREAM_TEXTS,
  missing: { vi: '{name}: không có tệp hay thư mục này.', en: '{name}: no such file or folder.' },
  brokenLink: { vi: '{name}: liên kết hỏng, không trỏ tới tệp nào.', en: '{name}: broken link, it points to no file.' },
  unreadable: { vi: '{name}: không đọc được ({code}).', en: '{name}: cannot be read ({code}).' },
  changedMeanwhile: {
    vi: '{name}: tệp đã đổi trong lúc kiểm tra nên không ghi. Hãy chạy lại.',
    en: '{name}: the file changed while it was checked and was not written. Run again.',
  },
  hasConfig: { vi: '{name}: đã có cấu hình này nên được giữ nguyên.', en: '{name}: is there already and is left as it is.' },
  configMade: {
    vi: '{name}: đã viết. Hãy mở tệp mà chọn, rồi chạy: npx vilint .\nBài cũ nhiều lỗi: npx vilint --suppress-all . (docs/workflow.md)',
    en: '{name}: written. Open it to choose, then run: npx vilint .\nOld articles full of findings: npx vilint --suppress-all . (docs/workflow.md)',
  },
  unknownFormat: {
    vi: '{name}: vilint không biết định dạng này. Nếu là văn bản, nêu --as text, markdown hoặc html: tệp được kiểm tra, không bao giờ bị sửa.',
    en: '{name}: not a format that vilint knows. If it is prose, name it with --as text, markdown or html: it is then checked, and never fixed.',
  },
  otherDocument: {
    vi: '{name}: vilint đọc được .docx và .odt. Hãy lưu tài liệu thành .docx (Word, LibreOffice: Lưu thành) rồi kiểm tra tệp đó.',
    en: '{name}: vilint reads .docx and .odt. Save the document as .docx (Word, LibreOffice: Save As) and check that file.',
  },
  pdf: {
    vi: '{name}: PDF chỉ giữ chữ trên trang, không giữ đoạn văn. Hãy kiểm tra tài liệu gốc (.docx, .odt, .html, .md), hoặc chép chữ ra tệp .txt.',
    en: '{name}: a PDF holds letters on pages, no paragraphs. Check the document that it was made from (.docx, .odt, .html, .md), or copy the text into a .txt file.',
  },
  otherTable: {
    vi: '{name}: hãy lưu bảng thành .csv rồi chạy: vilint --field TÊN tệp.csv (thêm --fix để sửa).',
    en: '{name}: save the table as .csv, then: vilint --field NAME file.csv (--fix to mend it).',
  },
  columns: {
    vi: "{name}: vilint không đọc Parquet và Arrow. Hãy dùng gói Python (docs/python.md), hoặc DuckDB: duckdb -c \"COPY (FROM 'news.parquet') TO '/dev/stdout' (FORMAT json)\" | vilint stream",
    en: "{name}: vilint does not read Parquet and Arrow. Use the Python package (docs/python.md), or DuckDB: duckdb -c \"COPY (FROM 'news.parquet') TO '/dev/stdout' (FORMAT json)\" | vilint stream",
  },
  packed: {
    vi: '{name}: hãy giải nén rồi kiểm tra những gì ở trong.',
    en: '{name}: unpack it, and check what is inside.',
  },
  documentInRestore: {
    vi: '{name}: vilint restore đọc văn bản thuần. Tài liệu thì thêm dấu, có theo dõi thay đổi, bằng: vilint --fix=suggestions --fix-rule missing-diacritics-passage tệp, hoặc nút Thêm dấu của trang web (vilint serve).',
    en: '{name}: vilint restore reads plain text. A document gets its diacritics, as tracked changes, with: vilint --fix=suggestions --fix-rule missing-diacritics-passage file, or with Add diacritics on the web page (vilint serve).',
  },
  recordsInRestore: {
    vi: '{name}: vilint restore đọc văn bản thuần. Bản ghi JSON Lines thì thêm dấu bằng: vilint stream --restore --field TÊN tệp.jsonl',
    en: '{name}: vilint restore reads plain text. JSON Lines records get their diacritics with: vilint stream --restore --field NAME file.jsonl',
  },
  leftAlone: {
    vi: '{name}: {count} chỗ sửa chạm vào phần tự sinh hoặc bị khóa của tài liệu nên được giữ nguyên.',
    en: '{name}: {count} of the fixes reach into what the document generates or locks, and were left out.',
  },
  isInput: { vi: '{name}: là một tệp đầu vào, không ghi đè lên được.', en: '{name}: is an input, and cannot be written over.' },
  notOurs: {
    vi: '{name}: không phải do vilint ghi ra nên được giữ nguyên. Hãy chọn tên khác hoặc xóa tệp trước.',
    en: '{name}: was not written by vilint and is left as it is. Choose another name, or remove the file first.',
  },
  held: {
    vi: '{name}: một lần chạy khác đang dùng tệp này (tiến trình {pid}). Nếu không có, hãy xóa {lock}.',
    en: '{name}: another run is using it (process {pid}). If there is none, remove {lock}.',
  },
  linksLeft: {
    vi: '{name}: tệp còn tên khác (liên kết cứng); các tên ấy giữ văn bản cũ.',
    en: '{name}: the file has other names (hard links), which keep the old text.',
  },
  attributesLost: {
    vi: '{name}: không giữ được thuộc tính mở rộng và quyền riêng của tệp.',
    en: '{name}: extended attributes and access lists could not be kept.',
  },
  unwritable: { vi: '{name}: không ghi được ({code}).', en: '{name}: cannot be written ({code}).' },
  special: { vi: '{name}: không phải là tệp thường.', en: '{name}: not a regular file.' },
  tooLarge: { vi: '{name}: {size} MB, quá giới hạn {limit} MB.', en: '{name}: {size} MB, over the limit of {limit} MB.' },
  noText: { vi: '{name}: thư mục không có tệp văn bản ({extensions}).', en: '{name}: folder without text files ({extensions}).' },
  allIgnored: { vi: 'Cấu hình bỏ qua mọi tệp được nêu.', en: 'The configuration ignores every file that was named.' },
  noMatch: { vi: '{name}: không có tệp nào khớp mẫu này.', en: '{name}: no file matches this pattern.' },
  undecodable: { vi: '{name}:{line}:{column}: {message}', en: '{name}:{line}:{column}: {message}' },
  utf16: {
    vi: 'Tệp là UTF-16, không phải UTF-8 (dấu thứ tự byte ở vị trí byte 0). Hãy chuyển mã trước; tệp được giữ nguyên.',
    en: 'The file is UTF-16, not UTF-8 (byte order mark at byte offset 0). Convert it first; it was left untouched.',
  },
  guessedEncoding: {
    vi: '{name}: không phải UTF-8, được đọc theo bảng mã {encoding} (đoán theo âm tiết; nêu --encoding để chọn khác).',
    en: '{name}: not UTF-8, read as {encoding} (guessed by its syllables; --encoding chooses another).',
  },
  unopened: { vi: '{name}: {message}', en: '{name}: {message}' },
  failed: { vi: '{name}: kiểm tra bị lỗi: {message}', en: '{name}: the check failed: {message}' },
  threw: { vi: '{name}: tệp này chạy bị lỗi: {message}', en: '{name}: this file threw: {message}' },
  fault: {
    vi: 'vilint gặp lỗi của chính nó: {message}. Chạy lại với VILINT_DEBUG=1 để xem chi tiết.',
    en: 'vilint met a fault of its own: {message}. Run again with VILINT_DEBUG=1 to see where.',
  },
  unknownOption: { vi: 'Không có tùy chọn “{name}”.', en: 'Unknown option “{name}”.' },
  unknownCommand: { vi: 'Không có lệnh “{name}”.', en: 'Unknown command “{name}”.' },
  missingValue: { vi: 'Tùy chọn “{name}” cần một giá trị.', en: 'Option “{name}” needs a value.' },
  missingArgument: { vi: 'Lệnh này cần thêm “{name}”.', en: 'This command needs “{name}”.' },
  unexpectedArgument: { vi: 'Lệnh này không nhận thêm đối số.', en: 'This command takes no further arguments.' },
  badValue: {
    vi: 'Giá trị “{value}” của {option} không hợp lệ. Chọn: {known}.',
    en: 'Bad value “{value}” of {option}. Choose from: {known}.',
  },
  badNumber: {
    vi: '{option} cần một số nguyên không âm, không phải “{value}”.',
    en: '{option} needs a whole number of 0 or more, not “{value}”.',
  },
  badRule: {
    vi: 'Không hiểu --rule “{value}”. Viết: --rule "vi/tên-quy-tắc: off".',
    en: 'Cannot read --rule “{value}”. Write: --rule "vi/rule-name: off".',
  },
  badOutput: {
    vi: 'Không hiểu --output “{value}”. Viết: --output dạng=tệp, ví dụ --output html=bao-cao.html.',
    en: 'Cannot read --output “{value}”. Write: --output format=file, for instance --output html=report.html.',
  },
  sameOutput: { vi: '{name}: hai báo cáo không thể ghi vào cùng một tệp.', en: '{name}: two reports cannot go into one file.' },
  wordAdded: { vi: '{name}: đã thêm “{entry}”.', en: '{name}: added “{entry}”.' },
  wordKnown: { vi: '{name}: đã có “{entry}”.', en: '{name}: has “{entry}” already.' },
  emptyWord: { vi: 'Mục “{entry}” không có chữ nào.', en: 'Entry “{entry}” holds no word.' },
  noWords: { vi: 'Không có từ điển nào được dùng ở đây.', en: 'No dictionary is used here.' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  mistake: { vi: '{place}: {message}', en: '{place}: {message}' },
  unknownRule: { vi: 'Không có quy tắc “{name}”.', en: 'Unknown rule “{name}”.' },
  unknownSeverity: { vi: 'Không có mức “{name}” cho quy tắc {rule}.', en: 'Unknown severity “{name}” for rule {rule}.' },
  badModel: { vi: 'Mô hình không dùng được: {message}.', en: 'Unusable model: {message}.' },
  watching: { vi: 'Đang theo dõi; mỗi lần lưu là một lần kiểm tra. Dừng: Ctrl+C', en: 'Watching; every save is a check. Stop: Ctrl+C' },
  noChanges: { vi: 'Không có tệp nào thay đổi so với {name}.', en: 'No file has changed since {name}.' },
  noGit: { vi: '--changed cần git, nhưng không tìm thấy chương trình git.', en: '--changed needs git, and there is no program git.' },
  noRepository: {
    vi: '{name}: không nằm trong kho git nào, không dùng --changed được.',
    en: '{name}: in no git repository, so --changed cannot be used.',
  },
  unknownRevision: { vi: 'Git không có bản “{name}”.', en: 'Git has no revision “{name}”.' },
  revisionCutOff: {
    vi: 'Git không có bản “{name}”: kho chỉ được tải một phần lịch sử. Hãy tải đủ (git fetch --unshallow; actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
    en: 'Git has no revision “{name}”: only part of the history was fetched. Fetch all of it (git fetch --unshallow; actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
  },
  historyCutOff: {
    vi: 'Không tìm được điểm rẽ nhánh từ “{name}”: kho chỉ được tải một phần lịch sử. Hãy tải đủ (git fetch --unshallow; actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
    en: 'Where the work left “{name}” is not known: only part of the history was fetched. Fetch all of it (git fetch --unshallow; actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
  },
  noMergeBase: { vi: 'Bản “{name}” không có lịch sử chung với HEAD.', en: 'Revision “{name}” shares no history with HEAD.' },
  gitFailed: { vi: 'Git báo lỗi: {message}', en: 'Git failed: {message}' },
  outsideRepository: { vi: '{name}: nằm ngoài kho git {top}.', en: '{name}: outside the git repository {top}.' },
  otherRepository: {
    vi: '{name}: là một kho git riêng, không được so sánh. Hãy chạy vilint --changed trong đó.',
    en: '{name}: a git repository of its own, not compared. Run vilint --changed in it.',
  },
  noSuppressions: {
    vi: '{name}: không có danh sách bỏ qua này. Hãy lập bằng --suppress-all hoặc --suppress-rule.',
    en: '{name}: no such suppressions file. Make it with --suppress-all or --suppress-rule.',
  },
  badSuppressions: {
    vi: '{name}: danh sách bỏ qua không hợp lệ{key}. Dạng đúng: \u007b "tệp": \u007b "quy tắc": \u007b "count": 3 } } }.',
    en: '{name}: not a suppressions file{key}. The form is \u007b "file": \u007b "rule": \u007b "count": 3 } } }.',
  },
  stale: {
    vi: '{name}: danh sách bỏ qua thừa {count} chỗ của {rule}.',
    en: '{name}: {count} suppressed of {rule} no longer there.',
  },
  staleAdvice: {
    vi: 'Hãy chạy lại với --prune-suppressions để dọn danh sách bỏ qua, hoặc --pass-on-unpruned-suppressions để cho qua.',
    en: 'Run again with --prune-suppressions to clear them out, or with --pass-on-unpruned-suppressions to let them be.',
  },
  stdinSuppress: {
    vi: 'Đầu vào chuẩn không có trong danh sách bỏ qua: hãy nêu tên tệp.',
    en: 'Standard input has no place in the suppressions: name the files.',
  },
  serving: {
    vi: 'vilint đang chạy tại {url}\nMáy chủ LanguageTool: {url}/v2\nDừng: Ctrl+C',
    en: 'vilint is running at {url}\nLanguageTool server: {url}/v2\nStop: Ctrl+C',
  },
  cannotListen: { vi: 'Không nghe được ở {host}:{port} ({code}).', en: 'Cannot listen at {host}:{port} ({code}).' },
  portInUse: {
    vi: 'Cổng {port} đang được dùng: có lẽ vilint serve đã chạy rồi. Chọn cổng khác bằng --port.',
    en: 'Port {port} is in use: perhaps vilint serve is running already. Choose another with --port.',
  },
  badPort: { vi: '--port cần một số từ 0 đến 65535, không phải “{value}”.', en: '--port needs a number from 0 to 65535, not “{value}”.' },
  weakToken: {
    vi: 'Mã truy cập cần ít nhất 16 ký tự trong số A–Z a–z 0–9 - _ .',
    en: 'The token needs 16 characters or more of A–Z a–z 0–9 - _ .',
  },
  staysAsItWas: { vi: '{place}: {message} Thiết lập cũ vẫn được dùng.', en: '{place}: {message} The former settings stay in use.' },
  serverFailed: { vi: 'Máy chủ gặp lỗi: {message}', en: 'The server met an error: {message}' },
  nearest: { vi: ' Ý bạn là “{name}”?', en: ' Did you mean “{name}”?' },
  conflict: { vi: 'Không dùng {a} cùng {b}.', en: '{a} and {b} cannot be used together.' },
  noTerminal: {
    vi: 'vilint review cần một cửa sổ dòng lệnh (đầu vào và đầu ra chuẩn). Nếu không có, dùng vilint, vilint --diff hoặc vilint --fix.',
    en: 'vilint review needs a terminal for input and output. Without one use vilint, vilint --diff or vilint --fix.',
  },
  noJournal: { vi: '{name}: không phải nhật ký của vilint review.', en: '{name}: not the journal of a vilint review.' },
  notTaken: {
    vi: '{name}: định dạng của tệp không ghi được thay đổi này; hãy sửa trong chương trình soạn thảo.',
    en: '{name}: the format of the file cannot take this change; make it in a word processor.',
  },
  noComments: {
    vi: 'Nhận xét chỉ ghi được vào .docx và .odt; {count} tệp khác không có nhận xét: {name}.',
    en: 'Comments go into .docx and .odt only; other files get none ({count}): {name}.',
  },
  stdinFix: {
    vi: 'Đầu vào chuẩn không ghi lại được: thay --fix bằng --fix-dry-run hoặc --diff.',
    en: 'Standard input cannot be written back: use --fix-dry-run or --diff instead of --fix.',
  },
} satisfies Record<string, Localised>;

export type TextKey = keyof typeof TEXTS;
