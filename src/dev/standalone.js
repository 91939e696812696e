// The program that needs no package beside it, for what is not installed by npm: the Python wheel, the extension for VS Code.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';
import { newerSource } from './newer-source.js';
import { AS_MODULE, bundleProgram } from './program-bundle.js';

/** ESLint loads a configuration in TypeScript with this package if it is there. */
const OPTIONAL = ['jiti', 'jiti/package.json'];

/** Of dist/: its own bundles and their types, and what the server makes of the model by itself. */
const LEFT_OUT = /^(?:[^/]+\.c?js|index\.d\.ts|LICENCES\.txt|web\/model-[^/]+\.bin)$/;

/**
 * Writes it into a folder, which is made anew; `dist/` is brought up to date first. The same sources give the same bytes.
 * @param {string} folder
 */
export async function buildStandalone(folder) {
  if (newerSource('.') !== undefined) execFileSync(process.execPath, ['src/dev/build.js'], { stdio: 'inherit' });
  mkdirSync(dirname(folder), { recursive: true });
  const outdir = `${folder}-${process.pid}`;
  try {
    cpSync('dist', outdir, { recursive: true, filter: (path) => !LEFT_OUT.test(relative('dist', path).replaceAll('\\', '/')) });
    const program = await bundleProgram(outdir, './eslint.js');
    const { metafile: eslint } = await build({
      ...AS_MODULE,
      stdin: { contents: "export { ESLint } from 'eslint';", resolveDir: '.' },
      outfile: `${outdir}/eslint.js`,
      external: OPTIONAL,
    });
    writeFileSync(`${outdir}/package.json`, '{ "type": "module" }\n');
    writeFileSync(`${outdir}/LICENCES.txt`, licencesOf([...program, eslint]));
    rmSync(folder, { recursive: true, force: true });
    renameSync(outdir, folder);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
