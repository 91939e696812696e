/** Sets of texts whose errors are known: .txt files beside gold.jsonl and, optional, debatable.jsonl. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A span of a text, [start, end) in UTF-16 units after the byte order mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A known error. */
export interface Gold extends Span {
  readonly file: string;
  readonly wrong?: string;
  /** Any of these is right; empty when there is no single right answer. */
  readonly right: readonly string[];
  readonly kind: string;
  /** How it came to be known; one that a tool showed (`tool`) says nothing of what tools find. */
  readonly by?: string;
}

export interface EvalText {
  readonly name: string;
  /** Without its byte order mark; line breaks as in the file. */
  readonly text: string;
  readonly gold: readonly Gold[];
  /** A finding on one of these counts neither way: debatable spans, and errors of kinds that are not asked for. */
  readonly ignored: readonly Span[];
}

export interface EvalSet {
  readonly name: string;
  readonly texts: readonly EvalText[];
  readonly errors: readonly Gold[];
  /** Runs of letters in all texts. */
  readonly syllables: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const WORDS = /[\p{L}\p{Nl}\p{No}]+/gu;

function readSpans(folder: string, name: string): Gold[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const lines = decoder.decode(readFileSync(path)).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Gold);
}

/** Names of the texts that a set counts to a stratum, by its strata.json: {"name without .txt": "stratum"}. */
function namesIn(folder: string, stratum: string): (name: string) => boolean {
  const strata = JSON.parse(decoder.decode(readFileSync(join(folder, 'strata.json')))) as Record<string, string>;
  if (!Object.values(strata).includes(stratum)) throw new Error(`${folder}: strata.json knows no "${stratum}".`);
  return (name) => strata[name.replace(/\.txt$/, '')] === stratum;
}

/**
 * Reads a set.
 * @param kinds which errors count; findings on the others count neither way
 * @param stratum only the texts that strata.json counts to it
 * @throws when the folder holds no .txt file, a file is not UTF-8, or the gold speaks of another text
 */
export function readSet(folder: string, kinds?: RegExp, stratum?: string): EvalSet {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const names = stratum === undefined ? all : all.filter(namesIn(folder, stratum));
  if (names.length === 0) throw new Error(`${folder}: no .txt files.`);
  const gold = readSpans(folder, 'gold.jsonl');
  const debatable = readSpans(folder, 'debatable.jsonl');
  const asked = (span: Gold) => kinds === undefined || kinds.test(span.kind);
  const counts = (span: Gold): boolean => asked(span) && span.by !== 'tool';
  const texts = names.map((name): EvalText => {
    const own = gold.filter(({ file }) => file === name);
    return {
      name,
      text: decoder.decode(readFileSync(join(folder, name))),
      gold: own.filter(counts),
      ignored: [...debatable.filter(({ file }) => file === name), ...own.filter((span) => !counts(span))],
    };
  });
  for (const { file } of gold) if (!all.includes(file)) throw new Error(`${folder}: gold.jsonl names ${file}, which is not there.`);
  for (const { name, text, gold: own } of texts) {
    for (const { start, end, wrong } of own) {
      const there = text.slice(start, end);
      if (wrong !== undefined && there !== wrong) throw new Error(`${folder}: ${name} has "${there}" at ${start}, not "${wrong}".`);
    }
  }
  return {
    name: basename(resolve(folder)),
    texts,
    errors: texts.flatMap((text) => text.gold),
    syllables: texts.reduce((sum, { text }) => sum + (text.match(WORDS)?.length ?? 0), 0),
  };
}
