/** Opens a file of any kind that vilint reads. One more format is one more file and one more line here. */
import { knownLanguageOf } from '../language/text-language.ts';
import { decodeBytes } from './decode.ts';
import type { OpenFile, OpenOptions } from './file.ts';
import { openWhole } from './whole.ts';

/**
 * Takes a file apart.
 * @param name its extension, in any case, tells the format
 * Throws a FormatError if it cannot be read.
 */
export async function openFile(bytes: Uint8Array, name: string, { encoding, fields, as }: OpenOptions): Promise<OpenFile> {
  const extension = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  switch (extension) {
    case '.docx':
      return (await import('./docx.ts')).openDocx(bytes);
    case '.odt':
      return (await import('./odt.ts')).openOdt(bytes);
    case '.json':
      return (await import('./json.ts')).openJson(decodeBytes(bytes, encoding), fields);
    case '.jsonl':
    case '.ndjson':
      return (await import('./json.ts')).openJsonLines(decodeBytes(bytes, encoding), fields);
    case '.csv':
      return (await import('./csv.ts')).openCsv(decodeBytes(bytes, encoding), fields);
    default:
      return openWhole(decodeBytes(bytes, encoding), knownLanguageOf(name), as);
  }
}
