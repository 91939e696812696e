// Bundles the program: its code, not its data.
import { build } from 'esbuild';
import { eslintLinter } from './eslint-linter.js';

/** What is started: the command line, and the threads of its parts. */
export const PROGRAM_ENTRIES = {
  cli: 'src/cli.ts',
  worker: 'src/cli/worker.ts',
  checker: 'src/server/http/checker.ts',
  'stream-worker': 'src/cli/stream/stream-worker.ts',
};

/** Options of all that is bundled for Node. */
export const FOR_NODE = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The same bundle where node_modules is a link.
  preserveSymlinks: true,
  metafile: true,
  // Less to read at every start.
  minifyWhitespace: true,
  minifySyntax: true,
};

/** Those of modules; bundled CommonJS modules ask for those of Node. */
export const AS_MODULE = {
  ...FOR_NODE,
  format: 'esm',
  banner: { js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);" },
};

/**
 * Of ESLint only the Linter is bundled with it; the whole of it is needed for ESLint's own configurations alone.
 * @param {{ outdir: string, entryPoints: Record<string, string>, external?: string[], alias?: Record<string, string>, wholeEslint: string }} options
 *   `external`: packages that lie beside it; `alias`: other files of packages; `wholeEslint`: where it finds all of ESLint
 * @returns {Promise<import('esbuild').Metafile[]>}
 */
export async function bundleProgram({ outdir, entryPoints, external = [], alias = {}, wholeEslint }) {
  const program = await build({
    ...AS_MODULE,
    entryPoints,
    outdir,
    splitting: true,
    external,
    alias,
    plugins: [
      {
        name: 'whole-eslint',
        setup: ({ onResolve }) => onResolve({ filter: /^eslint$/ }, () => ({ path: wholeEslint, external: true })),
      },
    ],
    chunkNames: 'chunk-[hash]',
  });
  const eslint = await build({
    ...FOR_NODE,
    entryPoints: ['src/lint/eslint-parts.cjs'],
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [eslintLinter()],
  });
  return [program.metafile, eslint.metafile];
}
