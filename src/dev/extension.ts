/** `npm run extension`: builds the browser extension and its .zip files into dist-extension/. */
import { readFileSync, statSync } from 'node:fs';
import { BROWSERS, buildExtension, pack } from './build-extension.js';

const FOLDER = 'dist-extension';

const folders = await buildExtension(FOLDER);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
for (const browser of BROWSERS) {
  const path = `${FOLDER}/vilint-${browser}-${version}.zip`;
  pack(folders[browser], path);
  console.log(`${path}: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
}
