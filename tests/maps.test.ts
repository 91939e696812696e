/** Pages that say what lies where leave nothing out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

/** The part of a page from one text to another. */
function section(page: string, from: string, to: string): string {
  const text = readFileSync(new URL(page, root), 'utf8');
  return text.slice(text.indexOf(from), text.indexOf(to));
}

it.each([
  ['CONTRIBUTING.md', '## Map of the rooms', '## One rule'],
  ['docs/architecture.md', '## What may depend on what', '## Words'],
])('%s has every room of src', (page, from, to) => {
  const map = section(page, from, to);
  const rooms = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => `\`src/${name}/`).filter((room) => !map.includes(room))).toEqual([]);
});

it('src/names/README.md has every file', () => {
  const map = section('src/names/README.md', '# Is this name', '## Constants');
  const files = readdirSync(new URL('src/names/', root)).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
});
