// `npm run vsix [-- FILE]`: the extension for VS Code with the program in it, build/vilint-VERSION.vsix or the file. The same
// sources give the same bytes. vsce comes through npx: it brings 230 packages that nothing else needs.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';
import { buildStandalone } from './standalone.js';

const VSCE = '@vscode/vsce@3.9.2';
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = resolve(process.argv[2] ?? `build/vilint-${version}.vsix`);
// Beside the file: several may be made at once.
const STAGE = `${target}.files`;

rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE, { recursive: true });
mkdirSync(dirname(target), { recursive: true });
cpSync('src/vscode/package', STAGE, { recursive: true });
const manifest = JSON.parse(readFileSync(`${STAGE}/package.json`, 'utf8'));
writeFileSync(`${STAGE}/package.json`, JSON.stringify({ ...manifest, version, repository }, undefined, 2));
// All of it is wanted; vsce asks for this file.
writeFileSync(`${STAGE}/.vscodeignore`, '');
cpSync('LICENSE', `${STAGE}/LICENSE`);
const { metafile } = await build({
  entryPoints: ['src/vscode/extension.ts'],
  outfile: `${STAGE}/extension.cjs`,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  preserveSymlinks: true,
  external: ['vscode'],
  metafile: true,
});
writeFileSync(`${STAGE}/LICENCES.txt`, licencesOf([metafile]));
await buildStandalone(`${STAGE}/program`);
const { status, error, stderr } = spawnSync(
  'npx',
  ['--yes', VSCE, 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', target],
  // The time that every file of the archive bears.
  { cwd: STAGE, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '946684800' } },
);
// The rest of what vsce says is advice to extensions that run nothing but themselves.
if (status !== 0) throw error ?? new Error(stderr);
rmSync(STAGE, { recursive: true });
console.log(`${relative('', target)}: ${(statSync(target).size / 1e6).toFixed(1)} MB`);
