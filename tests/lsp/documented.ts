/** What docs/editors.md tells readers to copy. */
import { readFileSync } from 'node:fs';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from '../program.ts';

const page = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');

/** The code block of a kind under a heading that holds a piece. Throws if there is none. */
export function snippet(heading: string, kind: string, piece: string): string {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
  const found = blocks.find((code) => code.includes(piece));
  if (found === undefined) throw new Error(`docs/editors.md has no ${kind} with “${piece}” under “${heading}”.`);
  return found;
}

/** A PATH on which the built program is `vilint`, as it is after an installation for all projects. */
export function pathWithVilint(folder: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  symlinkSync(PROGRAM, join(folder, 'bin', 'vilint'));
  return `${join(folder, 'bin')}:${process.env.PATH}`;
}
