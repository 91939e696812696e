/**
 * esbuild plugin: of ESLint only its Linter. What only JavaScript needs (its rules, parser and scopes) becomes empty.
 * The paths are ESLint's own; a build fails when a new version no longer has one of them.
 */
const NOT_FOR_TEXT = {
  'eslint/lib/rules/index.js': 'module.exports = new Map();',
  'eslint/lib/languages/js/index.js': 'module.exports = {};',
  'eslint/lib/languages/js/source-code/index.js': 'module.exports = { SourceCode: class {} };',
  'eslint-scope': 'module.exports = {};',
};

/**
 * @param {Record<string, string>} more contents for further packages, or modules of packages, by their paths
 * @returns {import('esbuild').Plugin}
 */
export function eslintLinter(more = {}) {
  const contents = { ...NOT_FOR_TEXT, ...more };
  return {
    name: 'eslint-linter',
    setup(build) {
      const found = new Set();
      build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
        const inside = path.replaceAll('\\', '/').split('/node_modules/').at(-1);
        const key = inside in contents ? inside : inside.split('/')[0];
        if (!(key in contents)) return undefined;
        found.add(key);
        return { contents: contents[key] };
      });
      build.onEnd(() => {
        const lost = Object.keys(contents).filter((name) => !found.has(name));
        if (lost.length > 0 && found.size > 0) return { errors: [{ text: `ESLint no longer has ${lost.join(', ')}` }] };
        return undefined;
      });
    },
  };
}
