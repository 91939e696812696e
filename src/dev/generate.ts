/** `npm run generate`: rewrites every generated file. With --check it only reports which are stale and exits 1. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateCharClassData } from './char-classes.ts';
import { fillRepository, PAGES } from './repository.ts';
import { generateRuleIndex } from './rule-index.ts';

const root = new URL('../../', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

/** Writes a generated file, or only notes that it is stale. */
function emit(path: string, text: string): void {
  const file = new URL(path, root);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

/** Removes pages of rules that are gone. */
function sweep(folder: string, kept: Record<string, string>): void {
  for (const name of existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)) : []) {
    if (`${folder}${name}` in kept) continue;
    stale.push(`${folder}${name}`);
    if (!check) rmSync(new URL(`${folder}${name}`, root));
  }
}

// The picture shows colours wherever it is drawn; chalk asks when it is loaded.
process.env.FORCE_COLOR = '1';

emit('src/text/char-class-data.ts', generateCharClassData());
emit('rules/index.ts', generateRuleIndex());
// What follows reads the rules through their index, which must be fresh by then.
const { generateConfigSchema } = await import('./config-schema.ts');
const { generatePicture } = await import('./picture.ts');
const { generateReadme } = await import('./rule-table.ts');
const { generateRulePages } = await import('./rule-pages.ts');
emit('src/config/schema.json', generateConfigSchema());
emit('docs/terminal.svg', generatePicture());
emit('README.md', fillRepository(generateReadme()));
for (const path of PAGES) if (path !== 'README.md') emit(path, fillRepository(readFileSync(new URL(path, root), 'utf8')));
const pages = generateRulePages();
for (const [path, text] of Object.entries(pages)) emit(path, text);
sweep('docs/rules/', pages);

if (check && stale.length > 0) {
  console.error(`Stale generated files, run \`npm run generate\`:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'All generated files are fresh.' : `Rewrote ${stale.join(', ')}.`);
}
