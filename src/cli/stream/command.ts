/** `vilint stream` on the command line: its options and their help. */
import type { Command } from 'commander';
import type { Locale, Localised } from '../../messages/locale.ts';
import type { RawStreamOptions } from './options.ts';

const HELP = {
  about: {
    vi: 'lọc kho JSONL: thêm lỗi, số đếm, điểm chất lượng vào từng bản ghi (docs/stream.md)',
    en: 'filter JSONL: adds findings, counts and a quality score to each record (docs/stream.md)',
  },
  files: { vi: 'tệp .jsonl, .jsonl.gz; không có thì đọc đầu vào chuẩn', en: '.jsonl, .jsonl.gz files; standard input if none' },
  restore: {
    vi: 'trước hết thêm dấu cho văn bản thiếu dấu (xem vilint restore)',
    en: 'first put lost diacritics back into the texts (see vilint restore)',
  },
  mend: { vi: 'với --restore: sửa cả những từ chắc chắn sai', en: 'with --restore: also mend words that are surely wrong' },
  where: {
    vi: 'chỉ giữ bản ghi thỏa điều kiện, ví dụ "score>=80" (lặp lại được)',
    en: 'keep only records that meet it, for instance "score>=80" (repeatable)',
  },
  mark: { vi: 'giữ mọi bản ghi, ghi thêm "keep" đúng hay sai', en: 'keep all records and say of each whether it meets the conditions' },
  rejects: { vi: 'ghi bản ghi bị loại và bị hỏng vào tệp này', en: 'write dropped and failed records into this file' },
  summary: { vi: 'chỉ số đếm, không kể từng lỗi', en: 'figures only, no findings one by one' },
  shard: { vi: 'chỉ phần i trong n phần của các dòng, ví dụ 2/8', en: 'only part i of n of the lines, for instance 2/8' },
  resume: { vi: 'chạy tiếp lần chạy dở dang vào cùng --output', en: 'continue an interrupted run into the same --output' },
  restart: { vi: 'bỏ lần chạy dở dang, làm lại từ đầu', en: 'drop an interrupted run and begin anew' },
  maxFailed: {
    vi: 'trả mã 1 nếu có hơn N bản ghi hỏng; all: không bao giờ',
    en: 'exit with 1 if more than N records failed; all: never',
  },
  maxRecord: { vi: 'bản ghi dài nhất được đọc, tính bằng MB', en: 'longest record that is read, in MB' },
  more: {
    vi: `Cũng dùng được: --field TÊN (mặc định: text), --output TỆP, --fix, --concurrency, --preset, --rule, --no-context,
--model, --words, --config, --locale, --no-progress (xem vilint --help).

Mã trả về: 0 xong, 1 có bản ghi hỏng (quá --max-failed), 2 không chạy được.`,
    en: `Also: --field NAME (default: text), --output FILE, --fix, --concurrency, --preset, --rule, --no-context,
--model, --words, --config, --locale, --no-progress (see vilint --help).

Exit code: 0 done, 1 records failed (more than --max-failed), 2 could not run.`,
  },
} satisfies Record<string, Localised>;

/** Longest record that is read, in MB, unless another is asked for. */
const MAX_RECORD = '16';

export type StreamAction = (files: string[], options: RawStreamOptions) => Promise<void> | void;

/** Gives the command its options. */
export function describeStream(command: Command, locale: Locale, action: StreamAction): void {
  const text = (key: keyof typeof HELP): string => HELP[key][locale];
  command
    .description(text('about'))
    .argument('[files...]', text('files'))
    .option('--restore', text('restore'))
    .option('--mend', text('mend'))
    .option('--where <condition>', text('where'), (value: string, previous: string[] = []) => [...previous, value])
    .option('--mark', text('mark'))
    .option('--rejects <file>', text('rejects'))
    .option('--summary', text('summary'))
    .option('--shard <i/n>', text('shard'))
    .option('--resume', text('resume'))
    .option('--restart', text('restart'))
    .option('--max-failed <N>', text('maxFailed'))
    .option('--max-record <MB>', text('maxRecord'), MAX_RECORD)
    .addHelpText('after', `\n${text('more')}`)
    .action((files: string[], _options, command: Command) => action(files, command.optsWithGlobals()));
}
