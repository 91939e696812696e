// Which room may import which, as a rule of ESLint: imports go downwards only.
import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms from the ground up: folders of src/, files of src/ itself, and rules/. Each may import those before it. */
export const LAYERS = [
  'version.ts',
  'messages',
  'files',
  'text',
  'lexicon',
  'dictionary',
  'speller',
  'resources',
  'damage',
  'analysis',
  'language',
  'names',
  'verdict',
  'casing',
  'rules',
  'lint',
  'formats',
  'findings',
  'engine',
  'config',
  'stream',
  'reporters',
  'web',
  'extension',
  'train',
  'server',
  'cli',
  'vscode',
  'ci',
  'program.ts',
  'start',
  'thread.ts',
  'cli.ts',
  'index.ts',
  'dev',
];

/** The room of a file by its path from the root; undefined outside src/ and rules/. */
function roomOf(path) {
  const [first, second] = path.split(sep);
  return first === 'rules' ? 'rules' : first === 'src' ? second : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const downwards = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports go downwards only.' },
    messages: {
      upwards: '{{from}} is below {{to}} and may not import it (src/dev/layers.js).',
      unknown: '{{room}} has no place among the rooms yet (src/dev/layers.js).',
    },
    schema: [],
  },
  create(context) {
    const from = roomOf(relative(context.cwd, context.filename));
    if (from === undefined) return {};
    const height = LAYERS.indexOf(from);
    if (height < 0) return { Program: (node) => context.report({ node, messageId: 'unknown', data: { room: from } }) };

    function check(node, source) {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = roomOf(relative(context.cwd, resolve(dirname(context.filename), source.value)));
      if (to === undefined || to === from) return;
      const above = LAYERS.indexOf(to);
      if (above < 0) context.report({ node, messageId: 'unknown', data: { room: to } });
      else if (above > height) context.report({ node, messageId: 'upwards', data: { from, to } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
    };
  },
};

export default { meta: { name: 'layers' }, rules: { downwards } };
