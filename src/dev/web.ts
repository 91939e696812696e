/** `npm run web [-- PORT]`: builds the web page and serves it; it is built anew when it is reloaded after a change. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.js';
import { serveFolder } from './serve-folder.ts';

const FOLDER = 'dist/web';
const SOURCES = ['src', 'rules', 'seeds', 'package.json'];
const port = Number(process.argv[2] ?? 8082);

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

let built = 0;
async function build(): Promise<void> {
  const now = Math.max(...SOURCES.map(newest));
  if (now <= built) return;
  rmSync(FOLDER, { recursive: true, force: true });
  await buildWeb(FOLDER);
  built = now;
}

await build();
const { url } = await serveFolder(FOLDER, port, () => build().catch((error: unknown) => console.error(error)));
console.log(`${url}  (Ctrl+C ends)`);
