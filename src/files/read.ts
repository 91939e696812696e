/** Reads files whole that may be none: pipes, and devices that never end. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Of what is no regular file, which tells no size. */
const MAX_BYTES = 256 << 20;
const CHUNK = 1 << 20;

/** Bytes of a file. Throws a file system error, `EFBIG` for a pipe or device that gives more than 256 MB. */
export function readWhole(path: string | Buffer): Buffer {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : readToEnd(file);
  } finally {
    closeSync(file);
  }
}

function readToEnd(file: number): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (total > MAX_BYTES) throw Object.assign(new Error('EFBIG: no end in sight'), { code: 'EFBIG' });
  }
}
