/** Tables of the legacy encodings beside those of GNU recode. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LEGACY_ENCODINGS } from '../../src/text/legacy/index.ts';
import { byteOf } from '../../src/text/legacy/single-byte.ts';
import { missing } from '../missing.ts';

const recode = spawnSync('recode', ['--version']).status === 0;
describe.skipIf(missing(recode, 'tables of VISCII and VPS', 'GNU recode'))('GNU recode reads the same', () => {
  it.each([
    ['VISCII', 'VISCII', ''],
    // recode knows no letter for byte 99, between Ổ (98) and Ộ (12).
    ['VPS', 'VPS', 'Ỗ'],
  ])('%s', (name, charset, unknown) => {
    const { letters } = LEGACY_ENCODINGS.find((encoding) => encoding.name === name)!;
    const read = [...letters.values()].map(
      (shown) => spawnSync('recode', [`${charset}..UTF-8`], { input: Buffer.from([byteOf(shown)]), encoding: 'utf8' }).stdout,
    );
    expect([...letters.keys()].filter((letter, i) => read[i] !== letter)).toEqual([...unknown]);
  });
});
