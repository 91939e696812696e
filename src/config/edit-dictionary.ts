/** Changes the files of dictionaries, so that no reader ever sees half of one and no other line is lost. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { addEntry, removeEntries, type AboutWords } from '../dictionary/edit.ts';
import type { Entry } from '../dictionary/entry.ts';
import { Mistake } from '../messages/mistake.ts';
import { parseDictionary } from './dictionary-files.ts';
import { writeAtomically } from '../formats/write.ts';

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
  const before = existsSync(file) ? readDictionary(file, shown) : undefined;
  const added = new Set<Entry>();
  let text = before ?? '';
  for (const entry of entries) {
    const next = addEntry(text, entry, aboutWords);
    if (next !== text) added.add(entry);
    text = next;
  }
  if (text !== before) writeDictionary(file, shown, text, before === undefined);
  return { added, text };
}

/** A dictionary as it is, with its byte order mark. Throws a Mistake for a bad one, so that no other line is ever lost. */
export function readDictionary(file: string, shown: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Mistake(shown, { vi: `Không đọc được (${code}).`, en: `Cannot be read (${code}).` });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Mistake(shown, { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' });
  }
  parseDictionary(text.replace(/^\ufeff/, ''), shown);
  return text;
}

/** Writes the text of a dictionary. Throws a Mistake. */
export function writeDictionary(file: string, shown: string, text: string, isNew: boolean): void {
  try {
    if (!isNew) return writeAtomically(file, text);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Mistake(shown, { vi: `Không ghi được (${code}).`, en: `Cannot be written (${code}).` });
  }
}

/**
 * Removes the entries of a word or name, whatever rules they are for; if none is written so, those that differ in capitals.
 * @returns true if there were any
 * @throws Mistake as addToDictionary
 */
export function removeFromDictionary(file: string, word: string, shown: string = file): boolean {
  const before = readDictionary(file, shown);
  const after = removeEntries(before, word);
  if (after !== before) writeDictionary(file, shown, after, false);
  return after !== before;
}
