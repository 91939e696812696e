/** The package that npm would publish: what is in it, and that it works where nothing else is. */
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, pack, type Packed } from './packed.ts';

const MEGABYTE = 1_000_000;
const BAD = 'Vốn đầu tư , tăng.\nHai bên ký kết biên bản ghi nhớ hợp tác phát tiển kinh tế.\n';

let packed: Packed;
let project: string;
beforeAll(() => {
  packed = pack();
  project = install(packed);
});
afterAll(() => {
  for (const folder of [dirname(packed.path), project]) rmSync(folder, { recursive: true, force: true });
});

describe('the tarball', () => {
  it('is smaller than 21 MB', () => expect(packed.bytes).toBeLessThan(21 * MEGABYTE));

  it('holds the program, its data and its types, and nothing else', () => {
    const names = packed.files.map(({ path }) => path.replace(/chunk-\w+|rules\/.*(?=\.md)|(?<=\.)[\da-f]{12}(?=\.)/, '*'));
    expect([...new Set(names)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/*.js',
      'dist/*.md',
      'dist/LICENCES.txt',
      'dist/cli.js',
      'dist/eslint-parts.cjs',
      'dist/html/page.css',
      'dist/html/page.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/lexicon.bin',
      'dist/model.bin',
      'dist/program.cjs',
      'dist/thread.js',
      'dist/vilint.oxt',
      'dist/vilint.schema.json',
      'dist/web/eslint.*.js',
      'dist/web/icon.svg',
      'dist/web/index.html',
      'dist/web/lexicon.*.bin',
      'dist/web/licences.txt',
      'dist/web/manifest.json',
      'dist/web/names.*.bin',
      'dist/web/page.*.css',
      'dist/web/page.*.js',
      'dist/web/policy.txt',
      'dist/web/project.json',
      'dist/web/source-serif-latin.*.woff2',
      'dist/web/source-serif-vietnamese.*.woff2',
      'dist/web/sw.js',
      'dist/web/worker.*.js',
      'package.json',
    ]);
  });

  it('has nothing that publint would change', async () => {
    const tarball = new Uint8Array(readFileSync(packed.path)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  });

  it('has types that fit its code, for everybody who uses ES modules', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(packed.path)));
    if (analysis.types === false) throw new Error('no types');
    // Not offered: `require` without Node's support for ES modules, and TypeScript's resolution of before 2022.
    const others = ['CJSResolvesToESM', 'NoResolution'];
    expect(analysis.problems.filter(({ kind }) => !others.includes(kind))).toEqual([]);
    const { resolutions } = analysis.entrypoints['.']!;
    for (const kind of ['node16-esm', 'bundler'] as const) expect(resolutions[kind].resolution?.fileName).toMatch(/dist\/index\.d\.ts$/);
  });
});

/** Exit code and output of a program of the project. */
function run(...[program, ...args]: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join('node_modules/.bin', program!), ...args], { cwd: project }, (error, out, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, error: stderr }),
    );
  });
}

describe('installed in an empty folder', () => {
  beforeAll(() => {
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(project, 'a.txt'), BAD);
    writeFileSync(join(project, 'eslint.config.js'), "import vilint from 'vilint';\nexport default [...vilint.configs.recommended];\n");
  });

  it('works as a program, with model, threads, records and page', async () => {
    writeFileSync(join(project, 'b.jsonl'), `${JSON.stringify({ body: BAD })}\n`);
    const { code, out, error } = await run(
      ...['vilint', '--no-config', '--locale', 'en', '-f', 'compact', '--field', 'body', '--concurrency', '2'],
      ...['-o', 'html=report.html', 'a.txt', 'b.jsonl'],
    );
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toMatch(/a\.txt:1:11: .*vi\/space-before-punctuation/);
    expect(out).toMatch(/a\.txt:2:\d+: .*vi\/misspelling/);
    expect(out).toMatch(/b\.jsonl:1:\d+: /);
    expect(readFileSync(join(project, 'report.html'), 'utf8')).toContain('vi/space-before-punctuation');
  });

  it('works as a plugin of ESLint, with the findings of the program', async () => {
    const findings = (text: string): unknown =>
      (JSON.parse(text) as [{ messages: { ruleId: string; line: number; column: number }[] }])[0].messages.map(
        ({ ruleId, line, column }) => ({ ruleId, line, column }),
      );
    const { code, out, error } = await run('eslint', '-f', 'json', 'a.txt');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(findings(out)).toContainEqual({ ruleId: 'vi/space-before-punctuation', line: 1, column: 11 });
    expect(findings(out)).toEqual(findings((await run('vilint', '-f', 'json', 'a.txt')).out));
  });

  it('serves the web page, with the parts of the model that the package does not hold twice', async () => {
    const server = spawn(process.execPath, [join('node_modules/.bin', 'vilint'), 'serve', '--port', '0'], { cwd: project });
    try {
      const url = await new Promise<string>((resolve) => {
        let told = '';
        const listen = (chunk: Buffer): void => {
          const found = /http:\/\/127\.0\.0\.1:\d+/.exec((told += chunk.toString()));
          if (found !== null) resolve(found[0]);
        };
        server.stdout.on('data', listen);
        server.stderr.on('data', listen);
      });
      const get = async (name: string): Promise<Buffer> => {
        const response = await fetch(`${url}/${name}`);
        expect(response.status).toBe(200);
        return Buffer.from(await response.arrayBuffer());
      };
      const built = fileURLToPath(new URL('../../dist/web/', import.meta.url));
      const parts = readdirSync(built).filter((name) => name.startsWith('model-'));
      expect(parts).toHaveLength(2);
      for (const name of ['', 'sw.js', ...parts]) {
        const sent = await get(name);
        const file = readFileSync(join(built, name || 'index.html'));
        // Another version of zlib may pack the same bytes otherwise.
        if (parts.includes(name)) expect(gunzipSync(sent).equals(gunzipSync(file)), name).toBe(true);
        else expect(sent.equals(file), name).toBe(true);
      }
    } finally {
      server.kill();
    }
  });

  it('has the schema of the configuration where the documentation says', () => {
    const schema = JSON.parse(readFileSync(join(project, 'node_modules/vilint/dist/vilint.schema.json'), 'utf8')) as object;
    expect(schema).toHaveProperty('properties.preset');
  });

  it('works as a module, and TypeScript knows its types without more packages', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import vilint, { fixText, lintText, readWords, type Config, type Finding, type LintOptions, type Preset } from 'vilint';
       const preset: Preset = 'ci';
       const options: LintOptions = { filename: 'a.txt', useModel: false };
       const { findings, suppressed } = lintText('Vốn đầu tư , tăng.', options);
       const all: Finding[] = [...findings];
       const config: Config = { preset, rules: { 'dot-row': 'off' } };
       // @ts-expect-error: no such preset
       const wrong: Config = { preset: 'strict' };
       const text: string = fixText('Vốn đầu tư , tăng.', options).output;
       console.log(JSON.stringify([all[0]?.ruleId, suppressed.length, text, typeof readWords, Object.keys(vilint.configs), config, wrong]));\n`,
    );
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], types: [], outDir: 'out' };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: project, encoding: 'utf8' }).stdout).toBe('');
    const out = execFileSync(process.execPath, ['out/use.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([
      'vi/space-before-punctuation',
      0,
      'Vốn đầu tư, tăng.',
      'function',
      ['ci', 'recommended', 'editorial'],
      { preset: 'ci', rules: { 'dot-row': 'off' } },
      { preset: 'strict' },
    ]);
  });
});
