/** Builds the browser extension: a folder and a .zip for Chromium (Chrome, Edge) and for Firefox. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { zipSync } from 'fflate';
import { manifest } from '../extension/manifest.js';
import { licencesOf } from './licences.js';
import { webEngine } from './web-engine.js';

const SOURCE = 'src/extension';
const SCRIPTS = {
  background: `${SOURCE}/background/background.ts`,
  content: `${SOURCE}/content/content.ts`,
  popup: `${SOURCE}/pages/popup.ts`,
  options: `${SOURCE}/pages/options.ts`,
};
/** Styles that the page has too, and those of the extension alone; later ones win. */
const PAGE_STYLES = 'src/web/styles';
const LAYER = ['colours', 'common', 'buttons', 'box', 'rule'];
const PAGES = ['colours', 'common', 'buttons', 'dialogs', 'rule'];
export const BROWSERS = ['chrome', 'firefox'];

const minified = async (css) => (await transform(css, { loader: 'css', minify: true })).code;
const styles = (shared, own) =>
  minified(
    [...shared.map((name) => `${PAGE_STYLES}/${name}.css`), ...own.map((name) => `${SOURCE}/static/${name}.css`)]
      .map((path) => readFileSync(path, 'utf8'))
      .join(''),
  );

/** The files that all browsers share, by name. */
async function files() {
  const layer = await styles(LAYER, ['layer', 'content']);
  const { outputFiles, metafile } = await build({
    entryPoints: SCRIPTS,
    outdir: '.',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox149'],
    charset: 'utf8',
    legalComments: 'none',
    preserveSymlinks: true,
    loader: { '.txt': 'text' },
    define: { 'process.env.TIMING': 'undefined', LAYER_STYLE: JSON.stringify(layer) },
    plugins: webEngine,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const made = Object.fromEntries(
    Object.keys(SCRIPTS).map((name) => [`${name}.js`, outputFiles.find(({ path }) => path.endsWith(`${name}.js`)).contents]),
  );
  const text = (content) => Buffer.from(content);
  return {
    ...made,
    'content.css': text(await styles([], ['content'])),
    'pages.css': text(await styles(PAGES, ['pages'])),
    'popup.html': readFileSync(`${SOURCE}/pages/popup.html`),
    'options.html': readFileSync(`${SOURCE}/pages/options.html`),
    'icon.svg': readFileSync('src/web/static/icon.svg'),
    'licences.txt': text(licencesOf([metafile])),
  };
}

/**
 * Builds a folder for each browser into a folder, which is made anew.
 * @returns {Promise<Record<string, string>>} the folders by browser
 */
export async function buildExtension(outdir) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const shared = await files();
  rmSync(outdir, { recursive: true, force: true });
  const folders = {};
  for (const browser of BROWSERS) {
    const folder = (folders[browser] = join(outdir, browser));
    mkdirSync(folder, { recursive: true });
    cpSync(`${SOURCE}/static/_locales`, join(folder, '_locales'), { recursive: true });
    for (const name of readdirSync(`${SOURCE}/static`))
      if (name.endsWith('.png')) copyFileSync(`${SOURCE}/static/${name}`, join(folder, name));
    for (const [name, content] of Object.entries(shared)) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(browser, version), null, 2)}\n`);
    copyFileSync('src/lexicon/lexicon.bin', join(folder, 'lexicon.bin'));
    copyFileSync('src/speller/model.bin', join(folder, 'model.bin'));
  }
  return folders;
}

/** Packs a folder. The same files give the same bytes, wherever and whenever they are packed. */
export function pack(folder, path) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), [readFileSync(file), { mtime: new Date(2000, 0, 1) }]]);
  writeFileSync(path, zipSync(Object.fromEntries(entries), { level: 9 }));
}
