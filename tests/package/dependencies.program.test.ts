/** Whoever installs the package gets everything that it imports. */
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

it('every import of the built program is a dependency', async () => {
  const { metafile } = await build({
    entryPoints: readdirSync(dist)
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => `${dist}${name}`),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
    .filter((path) => !path.startsWith('node:') && !builtinModules.includes(path))
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(imported).toContain('chalk');
  expect([...new Set(imported)].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
});
