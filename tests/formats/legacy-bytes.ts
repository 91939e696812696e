/** Texts as files of the years before Unicode had them. */
import { LEGACY_ENCODINGS } from '../../src/text/legacy/index.ts';
import { byteOf } from '../../src/text/legacy/single-byte.ts';
import { encodeLegacy } from '../legacy.ts';

/** The bytes of a text in a legacy encoding, by its proper name. */
export function legacyBytes(name: string, text: string): Buffer {
  const encoding = LEGACY_ENCODINGS.find((one) => one.name === name)!;
  return Buffer.from(Array.from(encodeLegacy(encoding, text), byteOf));
}
