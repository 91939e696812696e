/** `--changed`: which of the files are to be checked, and which of their lines. */
import { join, relative, sep } from 'node:path';
import { realPath } from '../files/names.ts';
import type { LineRange } from './changed-lines.ts';
import { isDocument } from '../formats/is-document.ts';
import { isPassedOver, isSought, soughtExtensions, type Input } from './discover.ts';
import { gitChanges, isBelow } from './git-changes.ts';
import { Problem } from './problem.ts';

export interface ChangedFiles {
  /** The changed files from here downwards that a search of the folder would have found, as arguments. */
  names(records: boolean): string[];
  /** The changed lines of a file; a Problem if git does not know. */
  linesOf(input: Input): readonly LineRange[] | 'all' | 'none' | Problem;
  /** What was asked for and is not known, after all files. */
  notes(): Problem[];
}

/** Asks git what has changed since a revision. Throws a Problem. */
export function changedFiles(revision: string, cwd: string): ChangedFiles {
  const { files, foreign, movedSubmodules, top } = gitChanges(revision, cwd);
  const here = realPath(cwd);
  const met = new Set<string>();
  return {
    names(records) {
      const extensions = soughtExtensions(records);
      for (const folder of movedSubmodules) if (isBelow(folder, here)) met.add(folder);
      return [...files.keys()]
        .filter((path) => isBelow(path, here))
        .map((path) => relative(here, path))
        .filter((name) => !name.split(sep).some(isPassedOver) && isSought(name.slice(name.lastIndexOf(sep) + 1), extensions))
        .sort()
        .map((name) => (name.startsWith('-') ? join('.', sep, name) : name));
    },
    linesOf({ path, name }) {
      const real = realPath(path);
      if (!isBelow(real, top)) return new Problem('outsideRepository', { name, top });
      const lines = files.get(real);
      if (lines !== undefined) return lines.length === 0 ? 'none' : isDocument(real) ? 'all' : lines;
      const other = foreign.find((folder) => isBelow(real, folder));
      if (other !== undefined) met.add(other);
      return 'none';
    },
    notes: () => [...met].map((folder) => new Problem('otherRepository', { name: relative(here, folder) || '.' })),
  };
}
