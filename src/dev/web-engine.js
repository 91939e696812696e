/** esbuild plugins: ESLint's Linter for a browser. */
import { fileURLToPath } from 'node:url';
import { eslintLinter } from './eslint-linter.js';

const PATH = `
  const last = (path) => path.slice(path.lastIndexOf('/') + 1);
  const extname = (path) => { const name = last(path), dot = name.lastIndexOf('.'); return dot > 0 ? name.slice(dot) : ''; };
  const join = (...parts) => parts.join('/');
  module.exports = { sep: '/', basename: last, extname, join, resolve: join, relative: (_, to) => to,
    dirname: (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))), isAbsolute: (path) => path.startsWith('/') };
`;

/** @type {import('esbuild').Plugin[]} */
export const webEngine = [
  eslintLinter({
    'eslint/lib/shared/ajv.js': "module.exports = () => { throw new Error('no schemas here'); };",
    // The one pattern of vilint's configuration; the others in it are for JavaScript.
    minimatch: "export class Minimatch { constructor(pattern) { this.pattern = pattern; } match() { return this.pattern === '**'; } }",
  }),
  {
    name: 'no-node',
    setup(build) {
      build.onResolve({ filter: /^node:(path|zlib)$/ }, ({ path }) =>
        path === 'node:path' ? { path, namespace: 'no-node' } : { path: fileURLToPath(new URL('../web/crc32.ts', import.meta.url)) },
      );
      build.onLoad({ filter: /.*/, namespace: 'no-node' }, () => ({ contents: PATH }));
    },
  },
];
