/** The way from bytes to text and back: nothing changes but what an edit says. */
import fc from 'fast-check';
import { decodeBytes } from '../../../src/formats/decode.ts';
import { applyEdits, editsBetween } from '../../../src/text/edits.ts';
import { ENCODINGS, FormatError } from '../../../src/formats/file.ts';
import { LEGACY_ENCODINGS } from '../../../src/text/legacy/index.ts';
import { legacyBytes } from '../../formats/legacy-bytes.ts';
import { damagedBytes } from '../mutate.ts';
import * as samples from '../samples.ts';
import { sentences, texts, units } from '../texts.ts';
import { must, orRefused, target } from '../target.ts';

export const diff = target({
  name: 'diff',
  about: 'the edits between two texts make one of the other',
  cases: fc.tuple(texts, texts, fc.nat(400), fc.nat(30)),
  check([a, b, at, length]) {
    const near = a.slice(0, at % (a.length + 1)) + b.slice(0, 12) + a.slice((at % (a.length + 1)) + length);
    for (const after of [b, near]) {
      const edits = editsBetween(a, after);
      must(applyEdits(a, edits) === after, 'the edits lead elsewhere');
      let last = 0;
      for (const { start, end } of edits) {
        must(start >= last && end >= start, 'edits out of order');
        last = end;
      }
    }
  },
  quick: 1000,
});

const legacySamples = LEGACY_ENCODINGS.map(({ name }) =>
  legacyBytes(name, 'Hội nghị thường kỳ của Đảng uỷ xã bàn về vốn đầu tư , tăng.\r\nÔng Nguyễn Văn Ấn nói.\n'),
);
const utf16 = [Buffer.from('\ufeffVốn , tăng 😀', 'utf16le'), Buffer.from('\ufeffVốn , tăng 😀', 'utf16le').swap16()];
const anyBytes = fc.oneof(
  damagedBytes([...samples.inBytes(samples.texts.map((text) => text.slice(0, 200))), ...legacySamples, ...utf16]),
  fc.uint8Array({ maxLength: 40 }),
);

export const decode = target({
  name: 'decode',
  about: 'bytes in any encoding: refused, or saved without edits they are the same bytes',
  cases: fc.tuple(anyBytes, fc.constantFrom(...ENCODINGS), fc.nat(500), fc.constantFrom('', 'x', 'ệ', ' ', '😀', '€')),
  check([bytes, encoding, place, added]) {
    const decoded = orRefused(() => decodeBytes(bytes, encoding), FormatError);
    if (decoded === undefined) return;
    const { text, save, guessed } = decoded;
    must(Buffer.from(save([])).equals(bytes), 'saved without edits it changes');
    const start = place % (text.length + 1);
    const edit = { start, end: Math.min(text.length, start + (place % 3)), text: added };
    const saved = orRefused(() => save([edit]), FormatError);
    if (saved === undefined) return;
    const head = Buffer.from(bytes);
    // What stands before the word that the edit touches, and after it, keeps its bytes.
    if (encoding !== 'utf-8' && guessed === undefined && !encoding.startsWith('utf') && encoding !== 'auto') {
      const words = text.slice(0, start).search(/[^ \t\r\n]*$/);
      const kept = Buffer.from(save([])).subarray(0, Math.min(words, head.length) === 0 ? 0 : 1);
      must(Buffer.from(saved).subarray(0, kept.length).equals(kept), 'the first byte changed');
    }
  },
  quick: 1000,
});

export const legacyEdit = target({
  name: 'legacy-edit',
  about: 'a word changed in a legacy encoding: the other words keep their bytes',
  cases: fc.tuple(fc.nat(LEGACY_ENCODINGS.length - 1), fc.nat(30), fc.oneof(sentences, units)),
  check([which, word, text]) {
    const { name } = LEGACY_ENCODINGS[which]!;
    const bytes = orRefused(() => legacyBytes(name, text.normalize('NFC')), TypeError, RangeError);
    if (bytes === undefined) return;
    const decoded = decodeBytes(bytes, name.toLowerCase() as (typeof ENCODINGS)[number]);
    const words = [...decoded.text.matchAll(/[^ \t\r\n]+/g)];
    const chosen = words[word % Math.max(1, words.length)];
    if (chosen === undefined) return;
    const edit = { start: chosen.index, end: chosen.index + chosen[0].length, text: 'x' };
    const saved = orRefused(() => Buffer.from(decoded.save([edit])), FormatError);
    if (saved === undefined) return;
    let head = 0;
    while (head < saved.length && saved[head] === bytes[head]) head++;
    let tail = 0;
    while (tail < saved.length - head && saved.at(-1 - tail) === bytes.at(-1 - tail)) tail++;
    const middle = saved.subarray(head, saved.length - tail);
    must(middle.length <= 1, () => `more than the word changed: ${JSON.stringify(middle.toString('latin1'))}`);
  },
  quick: 500,
});
