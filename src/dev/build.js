// `npm run build`: bundles the program and the plugin into dist/, data files and types beside them.
import { chmodSync, copyFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { buildWeb, imported } from './build-web.js';
import { licencesOf } from './licences.js';
import { packExtension } from './libreoffice-extension.js';
import { AS_MODULE, bundleProgram } from './program-bundle.js';

// Built aside and moved into place, so that a running program never meets half a build.
const outdir = `.dist-${process.pid}`;
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
// Loading hundreds of modules one by one takes longer than checking an article.
const metafiles = await bundleProgram(outdir, 'eslint');
const plugin = await build({ ...AS_MODULE, entryPoints: ['src/index.ts'], outdir });
copyFileSync('src/config/schema.json', `${outdir}/vilint.schema.json`);
copyFileSync('src/lexicon/lexicon.bin', `${outdir}/lexicon.bin`);
const { prepareModel } = await imported('src/speller/prepare.ts');
writeFileSync(`${outdir}/model.bin`, prepareModel(readFileSync('src/speller/model.bin')));
packExtension(`${outdir}/vilint.oxt`);
writeFileSync(`${outdir}/LICENCES.txt`, licencesOf([...metafiles, plugin.metafile]));
await buildWeb(`${outdir}/web`);
cpSync('src/reporters/html', `${outdir}/html`, { recursive: true });
// The types of what the package exports, in one file: those of its 300 modules are nobody's business.
const types = await rollup({
  input: 'src/index.ts',
  plugins: [dts({ tsconfig: 'tsconfig.json' })],
  external: (id) => !/^[./]/.test(id),
});
await types.write({ file: `${outdir}/index.d.ts` });
// The pages of rules, which editors open.
cpSync('docs/rules', `${outdir}/rules`, { recursive: true });
rmSync('dist', { recursive: true, force: true });
renameSync(outdir, 'dist');
chmodSync('dist/cli.js', 0o755);

// npm links the programs of dependencies only; with this link `npx vilint` in a clone needs no install of its own.
const link = 'node_modules/.bin/vilint';
if (process.platform !== 'win32' && !existsSync(link)) {
  rmSync(link, { force: true });
  symlinkSync('../../dist/cli.js', link);
}
