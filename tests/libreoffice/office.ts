/** A headless LibreOffice, driven by documents.py: it makes documents, settles their changes and tells what it reads. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('documents.py', import.meta.url));
const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
/** A Python that can speak with it. */
export const python = ['/usr/bin/python3', 'python3', '/usr/lib/libreoffice/program/python'].find((name) =>
  works(name, '-c', 'import uno'),
);

export const hasOffice = python !== undefined && works('soffice', '--version');
/** What tests with it need (Debian: libreoffice-writer-nogui, python3-uno). */
export const OFFICE = 'soffice, and a Python with uno';

export interface Paragraph {
  style: string;
  text: string;
  pieces: [text: string, weight: number][];
}

/** A document as LibreOffice reads it. */
export interface Dump {
  changes: { author: string; type: string }[];
  left: unknown[];
  pages: number;
  stories: Record<string, Paragraph[]>;
}

/** Has jobs done, which documents.py lists. */
export function office(folder: string, jobs: readonly object[]): void {
  const file = join(folder, 'jobs.json');
  writeFileSync(file, JSON.stringify(jobs));
  execFileSync(python!, [SCRIPT, file], { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  rmSync(file);
}

/** The text of a story. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
