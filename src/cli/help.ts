/** What --help says, in every language. */
import type { Localised } from '../messages/locale.ts';
import { FORMATS } from '../reporters/index.ts';

export const HELP = {
  about: { vi: 'Kiểm tra lỗi trong văn bản báo chí tiếng Việt.', en: 'Checks Vietnamese news text for errors.' },
  files: { vi: 'tệp, thư mục, mẫu glob, hoặc - là đầu vào chuẩn', en: 'files, folders, globs, or - for standard input' },
  format: { vi: `dạng báo cáo: ${FORMATS.join(', ')}`, en: `form of the report: ${FORMATS.join(', ')}` },
  output: {
    vi: 'ghi thêm báo cáo vào tệp, ví dụ html=bao-cao.html (lặp lại được)',
    en: 'also write a report into a file, for instance html=report.html (repeatable)',
  },
  fix: {
    vi: 'sửa những lỗi sửa được một cách an toàn; =suggestions: cả gợi ý đầu tiên của mỗi chỗ khác',
    en: 'apply all safe fixes; =suggestions: also the first suggestion of every other finding',
  },
  comments: {
    vi: 'ghi những gì không sửa thành nhận xét trong tệp .docx và .odt, kèm gợi ý',
    en: 'write what is not fixed into .docx and .odt files as comments, with the suggestions',
  },
  fixRule: { vi: 'chỉ sửa lỗi của quy tắc này (lặp lại được)', en: 'fix findings of this rule only (repeatable)' },
  dryRun: { vi: 'như --fix nhưng không ghi tệp', en: 'like --fix, but write nothing' },
  diff: {
    vi: 'cho xem --fix sẽ sửa gì, không ghi tệp; mã 1 nếu có',
    en: 'show what --fix would change, write nothing; exit 1 if anything',
  },
  preset: {
    vi: 'bộ quy tắc: ci (chỉ lỗi), recommended, editorial (cả gợi ý)',
    en: 'rule set: ci (errors only), recommended, editorial (hints too)',
  },
  rule: {
    vi: 'đặt mức một quy tắc, ví dụ "vi/dot-row: off" (lặp lại được)',
    en: 'set one rule, for instance "vi/dot-row: off" (repeatable)',
  },
  houseStyle: { vi: 'tệp JSON quy ước của tòa soạn (docs/house-style.md)', en: 'JSON file of the house style (docs/house-style.md)' },
  config: {
    vi: 'tệp cấu hình, thay cho tệp tìm thấy (docs/configuration.md)',
    en: 'configuration file instead of the one found (docs/configuration.md)',
  },
  noConfig: { vi: 'không tìm tệp cấu hình và từ điển nào', en: 'look for no configuration and no dictionary' },
  words: { vi: 'thêm một từ điển (docs/dictionaries.md; lặp lại được)', en: 'add a dictionary (docs/dictionaries.md; repeatable)' },
  noWords: { vi: 'không dùng từ điển nào', en: 'use no dictionary' },
  maxWarnings: { vi: 'trả mã 1 nếu có hơn N cảnh báo', en: 'exit with 1 if there are more than N warnings' },
  maxFindings: {
    vi: 'mỗi quy tắc liệt kê tối đa N chỗ trong một văn bản; 0: mọi chỗ',
    en: 'list at most N findings of a rule in one text; 0: all',
  },
  quiet: { vi: 'chỉ báo lỗi, không báo cảnh báo', en: 'report errors only' },
  watch: { vi: 'kiểm tra lại mỗi khi một tệp được lưu', en: 'check again whenever a file is saved' },
  stats: {
    vi: 'thêm bảng số liệu: số chỗ theo quy tắc và nhóm, lượng văn bản, thời gian',
    en: 'add figures: findings by rule and category, amount of text, time',
  },
  stdinFilename: {
    vi: 'tên của văn bản ở đầu vào chuẩn; đuôi tệp định dạng của nó',
    en: 'name of the text on standard input; its extension tells the kind',
  },
  as: {
    vi: 'đọc tệp không rõ định dạng như text, markdown hoặc html; chỉ kiểm tra',
    en: 'read files of unknown formats as text, markdown or html; they are only checked',
  },
  encoding: {
    vi: 'bảng mã của tệp: auto, utf-8, tcvn3, vni, viscii, vps, windows-1258, utf-16le, utf-16be',
    en: 'encoding of the files: auto, utf-8, tcvn3, vni, viscii, vps, windows-1258, utf-16le, utf-16be',
  },
  field: {
    vi: 'trường chứa văn bản trong tệp .jsonl .json .csv (lặp lại được)',
    en: 'field that holds text in .jsonl .json .csv files (repeatable)',
  },
  backup: { vi: 'với --fix: giữ bản cũ của tệp thành tên-tệp.bak', en: 'with --fix: keep the old file as name.bak' },
  suppressAll: {
    vi: 'ghi mọi lỗi hiện có vào danh sách bỏ qua; từ nay chỉ báo lỗi mới (docs/workflow.md)',
    en: 'record all present findings as suppressed; from now on only new ones are reported (docs/workflow.md)',
  },
  suppressRule: { vi: 'như --suppress-all, chỉ với một quy tắc (lặp lại được)', en: 'like --suppress-all, for one rule only (repeatable)' },
  pruneSuppressions: { vi: 'xóa khỏi danh sách bỏ qua những lỗi không còn nữa', en: 'remove from the suppressions what no longer occurs' },
  suppressionsLocation: { vi: 'tệp danh sách bỏ qua', en: 'file of the suppressions' },
  noSuppressions: { vi: 'không dùng danh sách bỏ qua nào', en: 'read no suppressions file' },
  passOnUnpruned: {
    vi: 'danh sách bỏ qua có mục thừa cũng không sao',
    en: 'do not fail for suppressions that no longer occur',
  },
  changed: {
    vi: 'chỉ báo ở những dòng đã đổi trong git so với một bản, mặc định là HEAD',
    en: 'report only on lines changed in git since a revision, HEAD by default',
  },
  cache: { vi: 'nhớ kết quả của những tệp không đổi', en: 'remember the results of files that do not change' },
  cacheLocation: { vi: 'tệp hoặc thư mục để nhớ kết quả', en: 'file or folder that remembers the results' },
  concurrency: {
    vi: 'số luồng: một con số, off, hoặc auto (tùy lượng văn bản)',
    en: 'threads: a number, off, or auto (by the amount of text)',
  },
  locale: { vi: 'ngôn ngữ của thông báo: vi, en', en: 'language of messages: vi, en' },
  localeDefault: { vi: 'theo LC_ALL, LC_MESSAGES, LANG', en: 'of LC_ALL, LC_MESSAGES, LANG' },
  noContext: { vi: 'bỏ các quy tắc cần mô hình ngôn ngữ', en: 'skip rules that need the language model' },
  model: { vi: 'dùng mô hình ngôn ngữ ở tệp này (xem vilint train)', en: 'use the language model in this file (see vilint train)' },
  noColor: { vi: 'không tô màu (hoặc đặt NO_COLOR)', en: 'no colours (or set NO_COLOR)' },
  noProgress: { vi: 'không hiện thanh tiến độ', en: 'no progress bar' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  help: { vi: 'in hướng dẫn này', en: 'print this help' },
  init: {
    vi: 'viết một tệp cấu hình tự giải thích, vilint.config.json',
    en: 'write a configuration that explains itself, vilint.config.json',
  },
  helpCommand: { vi: 'hướng dẫn của một lệnh', en: 'the help of a command' },
  command: { vi: 'lệnh, ví dụ stream hoặc words add', en: 'command, for instance stream or words add' },
  rules: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
  explain: { vi: 'giải thích một quy tắc', en: 'explain one rule' },
  restore: {
    vi: 'thêm dấu cho văn bản thiếu một phần hay toàn bộ dấu, in ra đầu ra chuẩn',
    en: 'put diacritics into text that lost some or all of them, on standard output',
  },
  mend: { vi: 'sửa cả những từ chắc chắn sai', en: 'also mend words that are surely wrong' },
  printConfig: { vi: 'in thiết lập của một tệp và nguồn của chúng', en: 'print the settings of a file and where they come from' },
  wordsCommand: { vi: 'từ điển riêng: thêm, liệt kê, kiểm tra', en: 'your dictionaries: add, list, check' },
  wordsAdd: { vi: 'thêm từ hoặc tên; --rule giới hạn vào một quy tắc', en: 'add words or names; --rule limits them to one rule' },
  wordsEntry: { vi: 'từ hoặc tên, nhiều tiếng thì đặt trong ngoặc kép', en: 'word or name, in quotation marks if it has several words' },
  wordsProject: {
    vi: 'vào từ điển của dự án, .vilint/words.txt (mặc định)',
    en: 'into the dictionary of the project, .vilint/words.txt (default)',
  },
  wordsPersonal: { vi: 'vào từ điển cá nhân trên máy này', en: 'into the personal dictionary on this machine' },
  wordsAnyCase: { vi: 'dù viết hoa hay thường', en: 'whatever its capitals' },
  wordsList: { vi: 'liệt kê các từ điển được dùng ở đây', en: 'list the dictionaries that are used here' },
  wordsCheck: {
    vi: 'tìm mục trùng, mâu thuẫn, sai thứ tự, sai chính tả; --fix xếp lại',
    en: 'find entries that are double, contradictory, unsorted, misspelt; --fix puts them in order',
  },
  wordsFiles: { vi: 'tệp từ điển; không có thì xét các từ điển được dùng ở đây', en: 'dictionary files; those used here if none' },
  restoreFiles: { vi: 'tệp văn bản; không có thì đọc đầu vào chuẩn', en: 'text files; standard input if none' },
  review: {
    vi: 'duyệt từng chỗ cùng bạn trong cửa sổ dòng lệnh (docs/review.md)',
    en: 'go through the findings with you in the terminal (docs/review.md)',
  },
  reviewFiles: { vi: 'tệp, thư mục, mẫu glob; không có thì thư mục này', en: 'files, folders, globs; this folder if none' },
  again: { vi: 'quên những gì đã chọn ở đây, hỏi lại từ đầu', en: 'forget what was chosen here, ask everything anew' },
  journal: { vi: 'tệp hoặc thư mục ghi các lựa chọn', en: 'file or folder that remembers the choices' },
  lsp: {
    vi: 'máy chủ ngôn ngữ cho trình soạn thảo (docs/editors.md)',
    en: 'language server for editors (docs/editors.md)',
  },
  serve: {
    vi: 'máy chủ LanguageTool cho LibreOffice và trình soạn thảo khác (docs/server.md)',
    en: 'LanguageTool server for LibreOffice and other editors (docs/server.md)',
  },
  host: {
    vi: 'địa chỉ để nghe; ngoài máy này thì cần mã truy cập',
    en: 'address to listen at; other machines need the token',
  },
  port: { vi: 'cổng; 0 là cổng trống bất kỳ', en: 'port; 0 for any that is free' },
  tokenFile: {
    vi: 'tệp chứa mã truy cập, được tạo nếu chưa có (hoặc đặt VILINT_TOKEN)',
    en: 'file of the token, made if it is not there (or set VILINT_TOKEN)',
  },
  allowOrigin: {
    vi: 'trang web được dùng từ điển, ví dụ https://toasoan.example (lặp lại được)',
    en: 'web page that may use the dictionary, for instance https://cms.example (repeatable)',
  },
  maxText: { vi: 'số ký tự tối đa của một văn bản', en: 'characters that a text may have' },
  queue: { vi: 'số yêu cầu được phép chờ', en: 'requests that may wait' },
  timeout: { vi: 'số giây tối đa của một lần kiểm tra', en: 'seconds that a check may take' },
  verbose: { vi: 'in một dòng cho mỗi yêu cầu, không có văn bản', en: 'print a line for each request, without texts' },
  train: { vi: 'huấn luyện mô hình ngôn ngữ từ kho bài riêng', en: 'train a language model on texts of your own' },
  corpus: { vi: 'tệp hoặc thư mục .jsonl.gz, .jsonl, .txt', en: 'file or folder of .jsonl.gz, .jsonl, .txt' },
  out: { vi: 'tệp mô hình sẽ ghi', en: 'model file to write' },
  pattern: { vi: 'chỉ đọc tệp có tên khớp biểu thức này', en: 'read only files whose name matches this expression' },
  heldOut: {
    vi: 'tệp bài không đếm, để tập phân xử; không có thì giữ lại 1/30 kho bài',
    en: 'files of articles that are not counted, for the judge; without them one in 30 of the corpus is kept back',
  },
  mined: {
    vi: 'tệp khác có chỗ người đọc đã xét; không gài lỗi vào đó',
    en: 'more files of which people have read places; nothing is planted in them',
  },
  verdicts: { vi: 'các chỗ người đọc đã xét trong những bài ấy', en: 'places of these articles that people have read' },
  gaps: {
    vi: 'các chỗ thiếu tiếng mà người đọc đã xét trong những bài ấy',
    en: 'places of these articles where people have read whether a syllable is missing',
  },
  except: { vi: 'thư mục .txt không được dùng để hiệu chỉnh', en: 'folder of .txt that calibration must not see' },
  refit: { vi: 'giữ số đếm của mô hình này, chỉ hiệu chỉnh lại', en: 'keep the counts of this model, calibrate it anew' },
  only: {
    vi: 'cùng --refit: chỉ hiệu chỉnh phần này (từ sai, tiếng thiếu, chữ hoa)',
    en: 'with --refit: calibrate this part alone (wrong words, missing syllables, capitals)',
  },
  ruleName: { vi: 'tên quy tắc, có hoặc không có vi/', en: 'name of a rule, with or without vi/' },
  default: { vi: 'mặc định', en: 'default' },
  exit: {
    vi: 'Mã trả về: 0 sạch, 1 có lỗi (hoặc quá --max-warnings), 2 không chạy được.',
    en: 'Exit code: 0 clean, 1 errors found (or over --max-warnings), 2 could not run.',
  },
} satisfies Record<string, Localised>;
