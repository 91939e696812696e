/** Builds the web page into a folder: page, worker, service worker, and the engine's data, packed. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { policy } from '../web/policy.js';
import { licencesOf } from './licences.js';
import { webEngine } from './web-engine.js';

const SOURCE = 'src/web';
/** Parts of the page's style, in their order: later ones win. */
const STYLES = ['colours', 'common', 'base', 'buttons', 'frame', 'text', 'box', 'rule', 'results', 'dialogs'];
const CACHE = 'node_modules/.cache/vilint';
const MODEL = 'src/speller/model.bin';

const hashOf = (...contents) =>
  contents
    .reduce((hash, content) => hash.update(content), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);
/** Numbers of one byte each hold no repetitions worth looking for. */
const packNumbers = (bytes) => gzipSync(bytes, { level: 9, memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY });

/** Bundles for browsers. The bytes of the one output; what is in it goes to `metafiles`. */
async function bundle(entry, metafiles, define = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.txt': 'text' },
    define: { 'process.env.TIMING': 'undefined', ...define },
    plugins: webEngine,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  metafiles.push(metafile);
  return outputFiles[0].contents;
}

/** A module of the sources that needs no other file. */
export async function imported(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The two packed parts of the model: made once for each model. */
async function modelParts() {
  const split = 'src/speller/split.ts';
  const { outputFiles } = await build({ entryPoints: [split], bundle: true, format: 'esm', platform: 'node', write: false });
  const model = readFileSync(MODEL);
  const folder = join(CACHE, `model-${hashOf(model, outputFiles[0].contents)}`);
  const parts = ['first', 'rest'].map((name) => join(folder, name));
  if (!parts.every((path) => existsSync(path))) {
    const made = `${folder}-${process.pid}`;
    mkdirSync(made, { recursive: true });
    const code = join(made, 'split.mjs');
    writeFileSync(code, outputFiles[0].contents);
    const { splitModel, SPLIT } = await import(pathToFileURL(code).href);
    const { first, rest } = splitModel(new Uint8Array(model), SPLIT);
    mkdirSync(folder, { recursive: true });
    for (const [i, bytes] of [first, rest].entries()) {
      const packed = join(made, `${i}`);
      writeFileSync(packed, packNumbers(bytes));
      copyFileSync(packed, parts[i]);
    }
    rmSync(made, { recursive: true });
  }
  return parts.map((path) => readFileSync(path));
}

/** Builds everything into a folder, which is made. */
export async function buildWeb(outdir) {
  mkdirSync(outdir, { recursive: true });
  const written = [];
  const metafiles = [];
  const write = (name, content) => {
    writeFileSync(join(outdir, name), content);
    written.push(name);
    return name;
  };
  const hashed = (name, content) => write(name.replace(/\.(\w+)$/, `.${hashOf(content)}.$1`), content);

  const [first, rest] = await modelParts();
  const { splitNames } = await imported('src/lexicon/name-sections.ts');
  const { words, names } = splitNames(readFileSync('src/lexicon/lexicon.bin'));
  const packed = (name, bytes) => hashed(name, gzipSync(bytes, { level: 9 }));
  const data = {
    lexicon: packed('lexicon.bin', words),
    names: packed('names.bin', names),
    first: hashed('model-1.bin', first),
    rest: hashed('model-2.bin', rest),
  };
  const eslint = hashed('eslint.js', await bundle(`${SOURCE}/engine/eslint.ts`, metafiles));
  const worker = hashed('worker.js', await bundle(`${SOURCE}/worker.ts`, metafiles, { ESLINT_FILE: JSON.stringify(eslint) }));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const cache = 'vilint';
  const nonce = hashOf(worker, version);
  const page = hashed(
    'page.js',
    await bundle(`${SOURCE}/main.ts`, metafiles, { ASSETS: JSON.stringify({ worker, ...data, cache, nonce, version }) }),
  );

  const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json'));
  let css = STYLES.map((name) => readFileSync(`${SOURCE}/styles/${name}.css`, 'utf8')).join('');
  for (const subset of ['latin', 'vietnamese']) {
    const font = hashed(`source-serif-${subset}.woff2`, readFileSync(join(fonts, `files/source-serif-4-${subset}-400-normal.woff2`)));
    css = css.replace(`source-serif-${subset}.woff2`, font);
  }
  const { code } = await (await import('esbuild')).transform(css, { loader: 'css', minify: true });
  const style = hashed('page.css', code);
  for (const name of ['icon.svg', 'manifest.json']) write(name, readFileSync(`${SOURCE}/static/${name}`));
  const html = readFileSync(`${SOURCE}/static/index.html`, 'utf8')
    .replace('%POLICY%', policy(nonce))
    .replace('%STYLE%', style)
    .replace('%SCRIPT%', page);
  writeFileSync(join(outdir, 'index.html'), html);

  const isData = (name) => Object.values(data).includes(name);
  const files = { cache, page: ['./', ...written.filter((name) => !isData(name))], all: ['./', ...written] };
  writeFileSync(join(outdir, 'sw.js'), await bundle(`${SOURCE}/sw.ts`, metafiles, { FILES: JSON.stringify(files) }));
  // `vilint serve` answers with the settings of its project in place of this.
  writeFileSync(join(outdir, 'project.json'), 'null\n');
  writeFileSync(join(outdir, 'policy.txt'), `${policy(nonce)}\n`);
  writeFileSync(join(outdir, 'licences.txt'), licencesOf(metafiles, [fonts]));
  return files.all.map((name) => basename(name));
}
