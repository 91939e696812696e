/** `npm run new-rule -- <id>`: writes the skeleton of a rule and regenerates the index. */
import { existsSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Usage: npm run new-rule -- <kebab-case-id>');
  process.exit(2);
}
const file = new URL(`../../rules/${id}.ts`, import.meta.url);
if (existsSync(file)) {
  console.error(`rules/${id}.ts exists already.`);
  process.exit(2);
}
writeFileSync(
  file,
  `import { defineRule, report } from '../src/language/rule.ts';
import { marksByCode } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'suggest',
    description: { vi: '', en: '' },
    rationale: { vi: '', en: '' },
    messages: { found: { vi: '', en: '' } },
    examples: {
      invalid: [{ text: '⟦⟧', fix: '' }],
      valid: [''],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const index of marksByCode(document).get(0x3b) ?? []) {
        report(context, { start: document.tokens.start[index], end: document.tokens.end[index], messageId: 'found' });
      }
    },
  }),
);
`,
);
execFileSync('npx', ['tsx', 'src/dev/generate.ts'], { stdio: 'inherit' });
console.log(`Wrote rules/${id}.ts. Fill in its meta: the examples are its tests and its documentation.`);
