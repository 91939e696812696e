/** Imports go downwards: lint says so, whichever way the import is written. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function told(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'layers/downwards').map(({ message }) => message);
}

describe('an import', { timeout: 60_000 }, () => {
  it.each([
    ['of values', "import { main } from '../cli/main.ts';"],
    ['of types', "import type { Job } from '../cli/jobs.ts';"],
    ['for its effect', "import '../cli/main.ts';"],
    ['when it is needed', "await import('../cli/main.ts');"],
    ['within a type', "export type Job = import('../cli/jobs.ts').Job;"],
    ['that passes on', "export * from '../cli/jobs.ts';"],
    ['that passes on by name', "export { main } from '../cli/main.ts';"],
  ])('upwards is refused: %s', async (_, code) => {
    expect(await told('src/text/new.ts', code)).toEqual(['text is below cli and may not import it (src/dev/layers.js).']);
  });

  it.each([
    ['src/cli/stream/new.ts', "import { scan } from '../../text/scan.ts';"],
    ['src/cli/new.ts', "import { version } from '../version.ts';"],
    ['src/text/legacy/new.ts', "import { scan } from '../scan.ts';"],
    ['rules/new.ts', "import { scan } from '../src/text/scan.ts';"],
    ['src/lint/new.ts', "import rules from '../../rules/index.ts';"],
    ['src/dev/new.ts', "import { main } from '../cli/main.ts';"],
    ['tests/new.ts', "import { main } from '../src/cli/main.ts';"],
  ])('downwards is none of its business: %s', async (file, code) => {
    expect(await told(file, code)).toEqual([]);
  });

  it.each([
    ['rules/new.ts', "import { lintText } from '../src/lint/lint.ts';", 'rules is below lint'],
    ['src/verdict/new.ts', "import rules from '../../rules/index.ts';", 'verdict is below rules'],
    ['src/cli/new.ts', "import { lintText } from '../index.ts';", 'cli is below index.ts'],
  ])('of what stands above is refused: %s', async (file, code, reason) => {
    expect(await told(file, code)).toEqual([expect.stringContaining(reason)]);
  });

  it('from and to a room that nobody has given a place is refused', async () => {
    expect(await told('src/attic/new.ts', 'export {};')).toEqual([expect.stringContaining('attic has no place')]);
    expect(await told('src/cli/new.ts', "import { box } from '../attic/box.ts';")).toEqual([expect.stringContaining('attic has no place')]);
  });
});
