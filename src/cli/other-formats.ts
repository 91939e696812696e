/** Files that no stream of JSON Lines can be, by their names. */
import { Problem } from '../problem.ts';
import type { TextKey } from '../texts.ts';

/** What to do instead, by extension. */
const ELSEWHERE = new Map<string, TextKey>([
  ...['parquet', 'arrow', 'feather', 'orc', 'avro'].map((extension) => [extension, 'columnsInStream'] as const),
  ...['csv', 'tsv', 'xlsx', 'xls', 'ods'].map((extension) => [extension, 'tableInStream'] as const),
  ...['zst', 'bz2', 'xz', 'zip', '7z', 'tar', 'tgz', 'lz4'].map((extension) => [extension, 'packedInStream'] as const),
  ...['docx', 'odt', 'pdf'].map((extension) => [extension, 'textInStream'] as const),
]);

/** Throws a Problem that tells the right command for a name of another format. Devices and pipes have none. */
export function refuseOtherFormats(names: readonly string[]): void {
  for (const name of names) {
    const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1].toLowerCase() ?? '';
    const key = ELSEWHERE.get(extension);
    if (key !== undefined) throw new Problem(key, { name });
  }
}
