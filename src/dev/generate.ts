/** `npm run generate`: rewrites every generated file. With --check it only reports which are stale and exits 1. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateCharClassData } from './char-classes.ts';
import { generateRuleIndex } from './rule-index.ts';

const root = new URL('../../', import.meta.url);

/** Path from the project root → how its text is made. Order matters: later generators may read earlier files. */
const generated: Record<string, () => string | Promise<string>> = {
  'src/text/char-class-data.ts': generateCharClassData,
  'rules/index.ts': generateRuleIndex,
  // Reads the rules through the index, which must be fresh by then.
  'docs/terminal.svg': async () => (await import('./picture.ts')).generatePicture(),
  'README.md': async () => (await import('./rule-table.ts')).generateReadme(),
};

// The picture shows colours wherever it is drawn; chalk asks when it is loaded.
process.env.FORCE_COLOR = '1';

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, make] of Object.entries(generated)) {
  const file = new URL(path, root);
  const text = await make();
  let old = '';
  try {
    old = readFileSync(file, 'utf8');
  } catch {
    // A file that does not exist yet is stale.
  }
  if (old === text) continue;
  stale.push(path);
  if (!check) writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`Stale generated files, run \`npm run generate\`:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'All generated files are fresh.' : `Rewrote ${stale.join(', ')}.`);
}
