/** Formats that a command does not read, told by the names of files, and what to do with them instead. */
import { Problem } from './problem.ts';
import type { TextKey } from './texts.ts';

/** The commands that read files, each of which has formats of its own. */
export type Reader = 'check' | 'restore' | 'stream';

type Instead = Readonly<Partial<Record<Reader, TextKey>>>;

const everywhere = (key: TextKey): Instead => ({ check: key, restore: key, stream: key });
const DOCUMENT: Instead = { restore: 'documentInRestore', stream: 'textInStream' };
const RECORDS: Instead = { restore: 'recordsInRestore' };
const TABLE: Instead = { check: 'otherTable', restore: 'otherTable', stream: 'tableInStream' };

const INSTEAD = new Map<string, Instead>([
  ...each('docx odt', DOCUMENT),
  ...each('doc docm dot dotx dotm rtf fodt ott wps wpd pages', everywhere('otherDocument')),
  ...each('pdf', everywhere('pdf')),
  ...each('json jsonl ndjson', RECORDS),
  ...each('csv', { ...RECORDS, stream: 'tableInStream' }),
  ...each('tsv xlsx xls ods', TABLE),
  ...each('parquet arrow feather orc avro', everywhere('columns')),
  ...each('zst bz2 xz zip 7z tar tgz lz4', { ...everywhere('packed'), stream: 'packedInStream' }),
]);

function each(extensions: string, instead: Instead): [string, Instead][] {
  return extensions.split(' ').map((extension) => [extension, instead]);
}

/** What to do with a file of that name, if the command does not read its format. Devices and pipes have none. */
export function insteadOf(name: string, reader: Reader): Problem | undefined {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1].toLowerCase() ?? '';
  const key = INSTEAD.get(extension)?.[reader];
  return key && new Problem(key, { name });
}
