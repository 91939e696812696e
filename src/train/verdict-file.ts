/**
 * Slips that people made, read by eye: which words of which corpus articles are wrong. Places only, no text.
 * A line: article id, UTF-16 offset in its paragraphs joined by line breaks, `slip` or `right`, the word meant.
 * A file of missing syllables has the same lines: `slip` where one is missing before the word, and which.
 */
import { readFileSync } from 'node:fs';
import { syllableKey } from '../text/syllable.ts';

export interface ReadPlace {
  readonly isSlip: boolean;
  /** Canonical key of the word meant; '' for a word that is right. */
  readonly meant: string;
}

/** Places by article id and offset. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<number, ReadPlace>>;

/** The places of a file. Throws with file and line on one that is none. */
export function readVerdicts(file: string): Verdicts {
  return parseVerdicts(readFileSync(file, 'utf8'), file);
}

/** The places of a text. Throws on a line that is none. @param file its name in the message */
export function parseVerdicts(text: string, file: string): Verdicts {
  const articles = new Map<string, Map<number, ReadPlace>>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [article, offset, verdict, meant = ''] = line.split('\t');
    const isSlip = verdict === 'slip';
    if (!/^\d+$/.test(offset ?? '') || (!isSlip && verdict !== 'right') || isSlip !== (meant !== ''))
      throw new Error(`${file}:${i + 1}: expected article, offset, slip or right, and the word meant`);
    let places = articles.get(article);
    if (places === undefined) articles.set(article, (places = new Map()));
    places.set(Number(offset), { isSlip, meant: syllableKey(meant) });
  }
  return articles;
}
