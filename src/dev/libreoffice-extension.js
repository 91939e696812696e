// Packs the extension for LibreOffice.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const folder = 'src/server/libreoffice';

/** Writes the extension to a file. The same sources give the same bytes. */
export function packExtension(path) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = file.slice(folder.length + 1).replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8').replace('@VERSION@', version);
      return [name, [Buffer.from(text), { mtime: new Date(2000, 0, 1) }]];
    });
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
}
