/** What Node needs of ESLint, as CommonJS: loaded at once, and only for a text that needs it (node-eslint.ts). */
const { Linter } = require('eslint/universal');
// ESLint keeps it to itself; it is bundled with the ESLint that the tests ran with.
const { FlatConfigArray } = require('../../node_modules/eslint/lib/config/flat-config-array.js');

module.exports = { Linter, FlatConfigArray };
