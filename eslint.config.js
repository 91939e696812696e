import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import layers from './src/dev/layers.js';

export default defineConfig(
  globalIgnores(['dist/', 'dist-extension/', 'build/', '.dist-*/', 'seeds/', 'coverage/', 'src/text/char-class-data.ts']),
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
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,js,cjs}', 'rules/**/*.ts'],
    plugins: { layers },
    rules: { 'layers/downwards': 'error' },
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
      'src/engine/engine.ts',
      'src/findings/located.ts',
      'src/resources/resources.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] },
  },
);
