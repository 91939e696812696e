/** Several at once: runs that share a cache, clients that go away in the middle. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Cache } from '../../../src/cli/cache.ts';
import type { Job } from '../../../src/cli/jobs.ts';
import type { CheckOptions } from '../../../src/cli/options.ts';
import { lintText } from '../../../src/index.ts';
import { fileSettings } from '../../file-settings.ts';
import { folder } from '../folder.ts';
import { must, target } from '../target.ts';
import { HttpWire } from '../wire/http.ts';
import { requests } from './wire.ts';

const file = join(folder, 'shared-cache');
const options = { cache: file, fix: 'no', encoding: 'auto', fields: [] } as unknown as CheckOptions;
const settings = fileSettings();
const bytes = Buffer.from('Vốn đầu tư , tăng.\n');
const results = [lintText(bytes.toString(), { useModel: false })];
const NAMES = ['a.txt', 'b.txt', '__proto__', 'x\ty\n.txt', 'ệ.txt'];
/** The file itself need not be there: that of a name which was seen is kept. */
const job = (name: string): Job => ({ path: join(folder, name), filePath: join(folder, name), name, settings });

const RUNS = 3;
const step = fc.record({ run: fc.nat(RUNS - 1), name: fc.option(fc.constantFrom(...NAMES), { freq: 3 }) });

export const sharedCache = target({
  name: 'shared-cache',
  about: 'runs that keep and save in any order: nothing that one has saved is lost to another',
  cases: fc.array(step, { maxLength: 12 }),
  check(steps) {
    rmSync(file, { force: true });
    const runs = Array.from({ length: RUNS }, () => new Cache(options, process.cwd()));
    const kept = runs.map(() => new Set<string>());
    for (const { run, name } of steps) {
      if (name === null) runs[run]!.save();
      else {
        for (const one of runs) one.find(job(name), bytes);
        runs[run]!.keep(job(name), bytes, results);
        kept[run]!.add(name);
      }
    }
    for (const run of runs) run.save();
    const after = new Cache(options, process.cwd());
    for (const names of kept)
      for (const name of names)
        must(JSON.stringify(after.find(job(name), bytes)) === JSON.stringify(results), () => `${JSON.stringify(name)} is lost`);
  },
  quick: 100,
});

let http: Promise<HttpWire> | undefined;
const departure = fc.constantFrom('reset' as const, 'destroy' as const, 'end' as const);

export const httpAborts = target({
  name: 'http-aborts',
  about: 'clients that come together and go away in the middle: the next one is served',
  cases: fc.array(fc.tuple(requests, fc.nat(0xffff), departure, fc.nat(8)), { minLength: 1, maxLength: 8 }),
  async check(clients) {
    const wire = await (http ??= HttpWire.start());
    await Promise.all(clients.map(([bytes, at, how, wait]) => wire.leave(bytes.subarray(0, at % (bytes.length + 1)), how, wait)));
    must((await wire.findings()) === 1, 'the next request gets other findings');
    must(wire.told === '', () => `it failed: ${wire.told}`);
  },
  async end() {
    await (await http)?.stop();
    http = undefined;
  },
  quick: 60,
});
