import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', 'seeds/', 'coverage/', 'src/text/char-class-data.ts']),
  tseslint.configs.strict,
  {
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What runs in a browser may not reach for Node.
    files: [
      'rules/**',
      'src/text/**',
      'src/dictionary/**',
      'src/lexicon/*.ts',
      'src/lint/lint.ts',
      'src/lint/plugin.ts',
      'src/resources/resources.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] },
  },
);
