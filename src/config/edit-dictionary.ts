/** Changes the files of dictionaries, so that no reader ever sees half of one and no other line is lost. */
import { addEntry, removeEntries, type AboutWords } from '../dictionary/edit.ts';
import type { Entry } from '../dictionary/entry.ts';
import { Held } from '../files/lock.ts';
import { updateFile } from '../files/update.ts';
import { Mistake } from '../messages/mistake.ts';
import { parseDictionary } from './dictionary-files.ts';
import { readWhole } from '../files/read.ts';

export interface AddedEntries {
  /** The entries that the dictionary did not have in any form; the others were there already. */
  readonly added: ReadonlySet<Entry>;
  /** The dictionary as it is now. */
  readonly text: string;
}

/**
 * Adds entries where they belong; a dictionary that is not there yet is made, with its folder.
 * @param shown name of the file in messages
 * @throws Mistake if the file holds a bad line, is no UTF-8, or cannot be read or written; it is then as it was
 */
export function addToDictionary(file: string, entries: readonly Entry[], aboutWords: AboutWords, shown: string = file): AddedEntries {
  const added = new Set<Entry>();
  let text = '';
  changeDictionary(file, shown, (before) => {
    added.clear();
    text = before ?? '';
    for (const entry of entries) {
      const next = addEntry(text, entry, aboutWords);
      if (next !== text) added.add(entry);
      text = next;
    }
    return text;
  });
  return { added, text };
}

/**
 * Removes the entries of a word or name, whatever rules they are for; if none is written so, those that differ in capitals.
 * @returns true if there were any
 * @throws Mistake as addToDictionary
 */
export function removeFromDictionary(file: string, word: string, shown: string = file): boolean {
  return changeDictionary(file, shown, (before) => before && removeEntries(before, word));
}

/**
 * Changes the text of a dictionary, while no other run does.
 * @param change as of updateFile; the byte order mark is part of the text
 * @returns true if the file was changed
 * @throws Mistake as addToDictionary
 */
export function changeDictionary(file: string, shown: string, change: (before: string | undefined) => string | null | undefined): boolean {
  try {
    return updateFile(file, (bytes) => change(bytes && textOf(bytes, shown)));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    if (error instanceof Held)
      throw new Mistake(shown, {
        vi: `Một lần chạy khác đang ghi tệp này. Nếu không có, hãy xóa ${error.lock}.`,
        en: `Another run is writing this file. If there is none, remove ${error.lock}.`,
      });
    const { code } = error as NodeJS.ErrnoException;
    throw new Mistake(shown, { vi: `Không ghi được (${code}).`, en: `Cannot be written (${code}).` });
  }
}

/** A dictionary as it is, with its byte order mark. Throws a Mistake for a bad one, so that no other line is ever lost. */
export function readDictionary(file: string, shown: string): string {
  let bytes: Buffer;
  try {
    bytes = readWhole(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Mistake(shown, { vi: `Không đọc được (${code}).`, en: `Cannot be read (${code}).` });
  }
  return textOf(bytes, shown);
}

function textOf(bytes: Uint8Array, shown: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Mistake(shown, { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' });
  }
  parseDictionary(text.replace(/^\ufeff/, ''), shown);
  return text;
}
