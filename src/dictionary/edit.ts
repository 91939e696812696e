/** Changes to the text of a dictionary: lines that need no change keep their comments and their order. */
import { append } from '../text/append.ts';
import { fold } from '../text/vocabulary.ts';
import { formatEntry, isAnyCase, parseEntry, type Entry } from './entry.ts';

/** True for the rules that an entry without brackets speaks for. */
export type AboutWords = (rule: string) => boolean;

interface Line {
  readonly source: string;
  /** Undefined: empty, or a comment alone. It ends a block of entries. */
  readonly entry: Entry | undefined;
}

const collator = new Intl.Collator('vi');

/** Order of entries: as Vietnamese dictionaries have it. */
export function compareEntries(a: Entry, b: Entry): number {
  const [x, y] = [formatEntry(a), formatEntry(b)];
  return collator.compare(a.text, b.text) || (x < y ? -1 : x > y ? 1 : 0);
}

/** True if whatever `inner` keeps quiet is kept quiet by `outer` too. */
export function covers(outer: Entry, inner: Entry, aboutWords: AboutWords): boolean {
  const sameText = isAnyCase(outer) ? fold(outer.text) === fold(inner.text) : outer.text === inner.text;
  if (!sameText) return false;
  if (outer.rules.length === 0) return inner.rules.every(aboutWords);
  return inner.rules.length > 0 && inner.rules.every((rule) => outer.rules.includes(rule));
}

/**
 * Adds an entry where it belongs in the last block of the text. Entries that it makes superfluous go, and one of the
 * same word for other rules gets these rules too.
 * @returns the same text if an entry says as much already
 */
export function addEntry(text: string, entry: Entry, aboutWords: AboutWords): string {
  const { lines, join } = read(text);
  if (lines.some((line) => line.entry !== undefined && covers(line.entry, entry, aboutWords))) return text;
  const same = lines.find((line) => line.entry?.text === entry.text && line.entry.rules.length > 0 && entry.rules.length > 0);
  const whole = same === undefined ? entry : { ...entry, rules: [...new Set([...same.entry!.rules, ...entry.rules])].sort() };
  const dropped = lines.filter((line) => line.entry !== undefined && covers(whole, line.entry, aboutWords));
  const kept = lines.filter((line) => !dropped.includes(line));
  const comment = dropped.map(({ source }) => commentOf(source)).find((found) => found !== '') ?? '';
  kept.splice(placeFor(whole, kept), 0, { source: formatEntry(whole) + comment, entry: whole });
  return join(kept);
}

/**
 * Removes the entries of a word or name, with the comments on their lines; if none is written so, those that differ in
 * capitals.
 * @returns the same text if there are none
 */
export function removeEntries(text: string, word: string): string {
  const { lines, join } = read(text);
  const written = lines.filter(({ entry }) => entry?.text === word);
  const gone = written.length > 0 ? written : lines.filter(({ entry }) => entry !== undefined && fold(entry.text) === fold(word));
  const going = new Set(gone);
  return gone.length === 0 ? text : join(lines.filter((line) => !going.has(line)));
}

/** Sorts each block of entries and drops what stands there before, word for word. */
export function tidy(text: string): string {
  const { lines, join } = read(text);
  const seen = new Set<string>();
  const tidied: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const end = blockEnd(lines, i);
    if (end === i) tidied.push(lines[i++]);
    else {
      const block = lines.slice(i, end).sort((a, b) => compareEntries(a.entry!, b.entry!));
      append(
        tidied,
        block.filter(({ entry }) => !seen.has(formatEntry(entry!)) && seen.add(formatEntry(entry!))),
      );
      i = end;
    }
  }
  // What stood last may have stood before.
  while (tidied.at(-1)?.source.trim() === '') tidied.pop();
  return join(tidied);
}

function read(text: string): { lines: Line[]; join: (lines: readonly Line[]) => string } {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  // Files that were put together have marks within, which no line needs.
  const sources = text.replaceAll('\ufeff', '').split(/\r\n|[\r\n]/);
  while (sources.at(-1)?.trim() === '') sources.pop();
  const lines = sources.map((source) => ({ source, entry: parseEntry(source, '') }));
  return { lines, join: (result) => bom + result.map(({ source }) => source + end).join('') };
}

/** Index after the entries that begin at a line. */
function blockEnd(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && lines[end].entry !== undefined) end++;
  return end;
}

function placeFor(entry: Entry, lines: readonly Line[]): number {
  let start = lines.length;
  while (start > 0 && lines[start - 1].entry !== undefined) start--;
  const after = lines.findIndex((line, i) => i >= start && compareEntries(line.entry!, entry) > 0);
  return after < 0 ? lines.length : after;
}

/** The comment of a line after a space, or nothing. */
function commentOf(source: string): string {
  const at = source.search(/\s#/u);
  return at < 0 ? '' : ` ${source.slice(at).trim()}`;
}
