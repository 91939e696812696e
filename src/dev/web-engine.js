/**
 * esbuild plugin: ESLint's Linter for a browser. What only JavaScript needs (its rules, parser and scopes, 300 kB packed)
 * and what only option schemas need becomes empty. The paths are ESLint's own, so its version is pinned by the tests.
 */
import { fileURLToPath } from 'node:url';

const EMPTY_MODULES = {
  'eslint/lib/rules/index.js': 'module.exports = new Map();',
  'eslint/lib/languages/js/index.js': 'module.exports = {};',
  'eslint/lib/languages/js/source-code/index.js': 'module.exports = { SourceCode: class {} };',
  'eslint/lib/shared/ajv.js': "module.exports = () => { throw new Error('no schemas here'); };",
  'eslint-scope': 'module.exports = {};',
  espree: 'module.exports = {};',
  // The one pattern of vilint's configuration; the others in it are for JavaScript.
  minimatch: "export class Minimatch { constructor(pattern) { this.pattern = pattern; } match() { return this.pattern === '**'; } }",
};
const PATH = `
  const last = (path) => path.slice(path.lastIndexOf('/') + 1);
  const extname = (path) => { const name = last(path), dot = name.lastIndexOf('.'); return dot > 0 ? name.slice(dot) : ''; };
  const join = (...parts) => parts.join('/');
  module.exports = { sep: '/', basename: last, extname, join, resolve: join, relative: (_, to) => to,
    dirname: (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))), isAbsolute: (path) => path.startsWith('/') };
`;

/** @type {import('esbuild').Plugin} */
export const webEngine = {
  name: 'web-engine',
  setup(build) {
    const found = new Set();
    build.onResolve({ filter: /^node:(path|zlib)$/ }, ({ path }) =>
      path === 'node:path' ? { path, namespace: 'web-engine' } : { path: fileURLToPath(new URL('../web/crc32.ts', import.meta.url)) },
    );
    build.onLoad({ filter: /.*/, namespace: 'web-engine' }, () => ({ contents: PATH }));
    build.onLoad({ filter: /node_modules[\\/](?:eslint[\\/]lib|eslint-scope|espree|minimatch)[\\/]/ }, ({ path }) => {
      const inside = path.replaceAll('\\', '/').split('/node_modules/').at(-1);
      const key = inside in EMPTY_MODULES ? inside : inside.split('/')[0];
      if (!(key in EMPTY_MODULES)) return undefined;
      found.add(key);
      return { contents: EMPTY_MODULES[key] };
    });
    build.onEnd(() => {
      const lost = Object.keys(EMPTY_MODULES).filter((name) => !found.has(name) && name !== 'espree');
      if (lost.length > 0 && found.size > 0) return { errors: [{ text: `ESLint no longer has ${lost.join(', ')}` }] };
      return undefined;
    });
  },
};
