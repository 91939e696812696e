/** What readers said of findings: a line `rule⇥hash⇥true|false` each. No text of a corpus is kept. */
import { existsSync, readFileSync } from 'node:fs';
import type { SampledFinding } from './findings.ts';

/** By rule and hash: whether the finding is a real defect. */
export type Verdicts = ReadonlyMap<string, boolean>;

const LINE = /^[a-z-]+\t[0-9a-f]{10}\t(true|false)$/;

export const keyOf = ({ rule, hash }: Pick<SampledFinding, 'rule' | 'hash'>): string => `${rule}\t${hash}`;

/** Reads a file of verdicts. Throws on a malformed line, naming it. */
export function readVerdicts(path: string): Verdicts {
  if (!existsSync(path)) throw new Error(`${path}: no such file.`);
  const verdicts = new Map<string, boolean>();
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (!LINE.test(line)) throw new Error(`${path}:${i + 1}: not "rule⇥hash⇥true|false".`);
    const tab = line.lastIndexOf('\t');
    verdicts.set(line.slice(0, tab), line.slice(tab + 1) === 'true');
  }
  return verdicts;
}
