/** The table of constants in src/verdict/README.md is what the code holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/verdict/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

it('lists every constant with its value', () => {
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
  expect(inTable.length).toBeGreaterThan(40);
  expect(inTable.sort()).toEqual(inCode.sort());
});
