/** Whoever installs the package gets everything that it imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const dist = new URL('../../dist/', import.meta.url);

it('every import of the built program is a dependency', () => {
  const imported = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, dist), 'utf8').matchAll(
        /^(?:import|export) [^'"]*["']([^."'][^"']*)["']|\bimport\("([^."'][^"']*)"\)/gm,
      ),
    ])
    .map(([, from, dynamic]) => (from ?? dynamic)!)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(imported).toContain('chalk');
  expect([...new Set(imported)].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
});
