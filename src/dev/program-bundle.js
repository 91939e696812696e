// Bundles the program: its code, not its data.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { eslintLinter } from './eslint-linter.js';

/** What is started: the command line, and its threads. They load the program itself, which is one file (src/start/compiled.ts). */
const ENTRIES = { cli: 'src/cli.ts', thread: 'src/thread.ts' };

/** Its usual file asks for others in a way that no bundler sees. */
const ALIAS = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

/** Options of all that is bundled for Node. */
export const FOR_NODE = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The same bundle where node_modules is a link.
  preserveSymlinks: true,
  metafile: true,
  // Less to read at every start.
  minify: true,
};

/** Those of modules; bundled CommonJS modules ask for those of Node. */
export const AS_MODULE = {
  ...FOR_NODE,
  format: 'esm',
  banner: { js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);" },
};

/**
 * Of ESLint only the Linter is bundled with it; the whole of it is needed for ESLint's own configurations alone.
 * @param {string} outdir
 * @param {string} wholeEslint where it finds all of ESLint
 * @returns {Promise<import('esbuild').Metafile[]>}
 */
export async function bundleProgram(outdir, wholeEslint) {
  const outfile = `${outdir}/program.cjs`;
  const program = await build({
    ...FOR_NODE,
    entryPoints: ['src/program.ts'],
    outfile,
    format: 'cjs',
    // The expression that compiled.ts runs; a name that no other hides.
    banner: { js: '(function (module, require, PROGRAM_URL, load) {' },
    footer: { js: '})' },
    define: { 'import.meta.url': 'PROGRAM_URL' },
    alias: ALIAS,
    plugins: [
      {
        name: 'outside',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]src[\\/]config[\\/]outside\.ts$/ }, () => ({
            contents: `export const importOutside = load; export const ESLINT = ${JSON.stringify(wholeEslint)};`,
          })),
      },
    ],
  });
  // The bundler leaves other letters in patterns, where an escape means the same: ASCII is read ten times as fast.
  const code = readFileSync(outfile, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(outfile, code);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const entries = await build({
    ...FOR_NODE,
    entryPoints: ENTRIES,
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    define: { PROGRAM_HASH: JSON.stringify(hash) },
  });
  const eslint = await build({
    ...FOR_NODE,
    entryPoints: ['src/lint/eslint-parts.cjs'],
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [eslintLinter()],
  });
  return [program.metafile, entries.metafile, eslint.metafile];
}
