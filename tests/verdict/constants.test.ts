/** The tables of constants in the rooms' own README.md are what the code holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['verdict', 'names', 'casing'])('lists every constant of src/%s with its value', (room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const inCode = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      Array.from(
        read(name).matchAll(/^(?:export )?const ([A-Z_]+) = (?:Strength\.)?(-?[\d._]+|[a-z]+);$/gm),
        ([, constant, value]) => `${name.slice(0, -3)} ${constant} ${value!.replaceAll('_', '')}`,
      ),
    );
  const inTable = Array.from(
    read('README.md').matchAll(/^\| ([\w-]+) +\| `([A-Z_]+)` +\| (\S+) +\|/gm),
    ([, file, constant, value]) => `${file} ${constant} ${value}`,
  );
  expect(inTable.length).toBeGreaterThan(10);
  expect(inTable.sort()).toEqual(inCode.sort());
});
