/** The built program holds everything that it imports. */
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

it('the built program imports nothing but what Node has', async () => {
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
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  expect(imported).toContain('node:fs');
  expect(imported.filter((path) => !path.startsWith('node:') && !builtinModules.includes(path))).toEqual([]);
});
