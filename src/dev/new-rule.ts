/** `npm run new-rule -- <id> [--category <category>]`: writes a rule and its test, and registers it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CATEGORIES, type Category } from '../language/category.ts';
import { nearest } from '../messages/nearest.ts';
import { refuse } from './refuse.ts';
import { ruleSource, testSource } from './rule-template.ts';

const USAGE = `Usage: npm run new-rule -- <id> [--category <category>]
The id names the defect in lower-case words: interrupted-repeat.
Categories: ${CATEGORIES.join(', ')}.`;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const root = new URL('../../', import.meta.url);

function idOf(given: readonly string[]): string {
  const [id] = given;
  // What stands before “--” npm takes for an option of its own.
  if (process.env.npm_config_category !== undefined) return refuse(`Is the “--” after “new-rule” missing?\n${USAGE}`);
  if (id === undefined || given.length > 1) return refuse(USAGE);
  if (ID.test(id) && id !== 'index') return id;
  const likely = id
    .normalize('NFC')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.ts$/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
  const hint = ID.test(likely) && likely !== id ? ` Did you mean “${likely}”?` : '';
  return refuse(`“${id}” cannot name a rule: lower-case letters and figures in words parted by hyphens, like interrupted-repeat.${hint}`);
}

function categoryOf(given: string): Category {
  const known = CATEGORIES.find((category) => category === given);
  if (known !== undefined) return known;
  const hint = nearest(given, CATEGORIES);
  return refuse(`There is no category “${given}”: ${CATEGORIES.join(', ')}.${hint === undefined ? '' : ` Did you mean “${hint}”?`}`);
}

function readArguments(): { id: string; category: Category } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { category: { type: 'string', default: 'spelling' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit();
    }
    return { id: idOf(positionals), category: categoryOf(values.category) };
  } catch (error) {
    return refuse(`${(error as Error).message}\n${USAGE}`);
  }
}

const { id, category } = readArguments();
const files = { [`rules/${id}.ts`]: ruleSource(category), [`tests/rules/${id}.test.ts`]: testSource(id) };
for (const path of Object.keys(files)) if (existsSync(new URL(path, root))) refuse(`${path} exists already.`);
for (const [path, source] of Object.entries(files)) writeFileSync(new URL(path, root), source);
execFileSync('npx', ['tsx', 'src/dev/generate.ts'], { cwd: root, stdio: 'inherit' });
console.log(`Wrote ${Object.keys(files).join(' and ')}. Next:
1. Replace every TODO: the meta is the documentation, and its examples are tests. An analysis that another rule needs
   too goes into src/analysis/, made with perDocument.
2. npm run generate (index, documentation)
3. npx vitest run tests/rules.test.ts tests/rules/${id}.test.ts -t ${id}
4. npm run sample -- --rule ${id} NEWS… and read what it finds.
5. Put the defect into an article of seeds/, and something that looks like it into one of seeds/clean/.
6. Tell about the rule in CHANGELOG.md.`);
