/** What `vilint stream` says: of a record, on stderr. */
import type { Localised } from '../../messages/locale.ts';

export const STREAM_TEXTS = {
  noObject: { vi: 'Bản ghi không phải là đối tượng JSON.', en: 'The record is no JSON object.' },
  noField: { vi: 'Bản ghi không có trường {fields}. Bản ghi có: {known}.', en: 'The record has no field {fields}. It has: {known}.' },
  fieldNowhere: {
    vi: '{name}: không bản ghi nào ở đầu tệp có trường {fields}. Có: {known}. Chọn bằng --field TÊN.',
    en: '{name}: none of the first records has a field {fields}. They have: {known}. Choose with --field NAME.',
  },
  tableInStream: {
    vi: '{name}: vilint stream chỉ đọc và ghi JSON Lines. Bảng CSV thì kiểm tra bằng: vilint --field TÊN tệp.csv (thêm --fix để sửa).',
    en: '{name}: vilint stream reads and writes JSON Lines only. A CSV table is checked with: vilint --field NAME file.csv (--fix to mend it).',
  },
  packedInStream: {
    vi: '{name}: vilint stream chỉ đọc và ghi .jsonl và .jsonl.gz. Hãy giải nén rồi đưa qua đường ống, ví dụ: zstdcat tệp.jsonl.zst | vilint stream',
    en: '{name}: vilint stream reads and writes .jsonl and .jsonl.gz only. Unpack it into a pipe, for instance: zstdcat file.jsonl.zst | vilint stream',
  },
  textInStream: {
    vi: '{name}: vilint stream đọc và ghi bản ghi JSON, mỗi dòng một bản ghi. Văn bản thì kiểm tra bằng: vilint tệp',
    en: '{name}: vilint stream reads and writes JSON records, one a line. A text is checked with: vilint file',
  },
  notUtf8Record: { vi: 'Bản ghi không phải UTF-8.', en: 'The record is not UTF-8.' },
  longRecord: {
    vi: 'Bản ghi dài {size} byte, quá giới hạn (--max-record).',
    en: 'The record has {size} bytes, over the limit (--max-record).',
  },
  failedRecord: { vi: 'Kiểm tra bị lỗi: {message}', en: 'The check failed: {message}' },
  brokenGzip: { vi: '{name}: tệp nén gzip bị hỏng ({message}).', en: '{name}: broken gzip file ({message}).' },
  notInStream: { vi: '{option} không dùng được với vilint stream.', en: '{option} cannot be used with vilint stream.' },
  needsOutput: { vi: '{option} cần có --output TỆP.', en: '{option} needs --output FILE.' },
  needsRestore: { vi: '{option} cần có --restore.', en: '{option} needs --restore.' },
  badWhere: {
    vi: 'Không hiểu --where “{value}”. Viết: --where "score>=80".',
    en: 'Cannot read --where “{value}”. Write: --where "score>=80".',
  },
  unknownFigure: {
    vi: 'Không có số đo “{name}”. Có: {known}, và tên các quy tắc.',
    en: 'Unknown figure “{name}”. Known: {known}, and the names of rules.',
  },
  badShard: {
    vi: 'Không hiểu --shard “{value}”. Viết: --shard 2/8, phần từ 1 đến số phần.',
    en: 'Cannot read --shard “{value}”. Write: --shard 2/8, a part from 1 to the number of parts.',
  },
  badMaxRecord: {
    vi: '--max-record là số MB từ 1 đến {limit}, không phải “{value}”.',
    en: '--max-record is a number of MB from 1 to {limit}, not “{value}”.',
  },
  interrupted: {
    vi: '{name}: có một lần chạy dở dang. Chạy tiếp bằng --resume, hoặc bỏ nó bằng --restart.',
    en: '{name}: an earlier run was interrupted. Continue it with --resume, or drop it with --restart.',
  },
  otherRun: {
    vi: '{name}: lần chạy dở dang có đầu vào, tùy chọn hoặc phiên bản khác, không chạy tiếp được. Bỏ nó bằng --restart.',
    en: '{name}: the interrupted run had other inputs, options or another version and cannot be continued. Drop it with --restart.',
  },
  otherInput: {
    vi: '{name}: đầu vào không còn như ở lần chạy dở dang, không chạy tiếp được. Bỏ nó bằng --restart.',
    en: '{name}: the input is not what it was when the run was interrupted, so it cannot be continued. Drop it with --restart.',
  },
  partialTooShort: {
    vi: '{name}.partial: ngắn hơn phần đã ghi, không chạy tiếp được. Bỏ nó bằng --restart.',
    en: '{name}.partial: shorter than what had been written, so it cannot be continued. Drop it with --restart.',
  },
  resumed: { vi: '{name}: chạy tiếp sau {records} bản ghi.', en: '{name}: continued after {records} records.' },
} satisfies Record<string, Localised>;
