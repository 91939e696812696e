/** Brands, papers and contests that are not written as they write themselves. */
import { isBare, isForeign } from '../analysis/foreign.ts';
import { PhraseFinder } from '../analysis/phrase-finder.ts';
import { brands } from '../lexicon/brands.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';

/** A brand in other letters than its own. */
export interface MiswrittenBrand {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  readonly right: string;
}

/** Names with a hyphen are several tokens, and are looked for by nobody. */
const names = new PhraseFinder<string>(() => brands.filter((name) => !name.includes('-')).map((name) => [name, name] as const));

/** Every such brand, in text order. */
export const miswrittenBrands = perDocument((document): readonly MiswrittenBrand[] => {
  const found: MiswrittenBrand[] = [];
  for (const { words, value: right } of names.find(document)) {
    const [first, last] = [words[0], words[words.length - 1]];
    const written = document.textOf(first, last);
    if (isAsWritten(written.normalize('NFC'), right) || isOpening(document, first, written, right) || isElsewhere(document, first, last))
      continue;
    found.push({ first, last, right });
  }
  return found;
});

/** In capitals throughout: a logo, a heading. */
function isAsWritten(written: string, name: string): boolean {
  return written.replace(/\s+/g, ' ') === name || written === written.toUpperCase();
}

/** IPhone at the start of a sentence has its capital from there. */
function isOpening(document: TextDocument, first: number, written: string, name: string): boolean {
  return document.hasFlag(first, Flag.SentenceStart) && document.hasFlag(first, Flag.Capitalised) && written.slice(1) === name.slice(1);
}

/** Part of an address or a compound, or a word of a foreign sentence. */
function isElsewhere(document: TextDocument, first: number, last: number): boolean {
  if (isJoined(document, first) || isJoined(document, last)) return true;
  const [before, after] = [document.previous(first), document.next(last)].map((at) => {
    if (at < 0 || document.hasFlag(at, Flag.Capitalised)) return Foreignness.None;
    return isForeign(document, at) ? Foreignness.Sure : isBare(document.formOf(at)) ? Foreignness.Possible : Foreignness.None;
  });
  return document.hasFlag(first, Flag.Protected) || before + after >= Foreignness.Sure + Foreignness.Possible;
}

/** Of a word beside a name: "on" and "now" are English here, though "on" may be a syllable. */
const Foreignness = { None: 0, Possible: 1, Sure: 2 } as const;
