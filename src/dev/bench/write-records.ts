/** `tsx write-records.ts FILE MEGABYTES`: records as tests/records.ts makes them, until there are so many. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { records } from '../../../tests/records.ts';

const [path, megabytes] = process.argv.slice(2);
const file = openSync(path!, 'w');
let left = Number(megabytes) * 1_000_000;
for (let buffer = '', source = records(); left > 0; buffer = '') {
  while (buffer.length < 1_000_000) buffer += `${source.next().value as string}\n`;
  const end = left < Buffer.byteLength(buffer) ? buffer.indexOf('\n', left / 2) + 1 : buffer.length;
  left -= writeSync(file, buffer.slice(0, end));
}
closeSync(file);
