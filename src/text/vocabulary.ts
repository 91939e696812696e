/**
 * Interns word forms: each distinct word of a text gets a small integer, so that whatever is known about a word is
 * looked up in an array, once per form and not once per occurrence.
 */
import { charClass, CharClass } from './char-class.ts';

/** Lower-case mapping of single code units below U+2000; letters above have none that matters here. */
export const LOWER_LIMIT = 0x2000;
export const lowerCode: Uint16Array = (() => {
  const table = new Uint16Array(LOWER_LIMIT);
  for (let code = 0; code < LOWER_LIMIT; code++) {
    const cls = charClass[code];
    const lower = cls === CharClass.Latin || cls === CharClass.OtherLetter ? String.fromCharCode(code).toLowerCase() : '';
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
})();

/** Forms kept before a fresh vocabulary is started, so that random text cannot grow memory without bound. */
const MAX_FORMS = 60_000;

export class Vocabulary {
  /** Form of each id: NFC, lower case. Id 0 is "no word". */
  readonly forms: string[] = [''];
  #slots = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 13);

  get size(): number {
    return this.forms.length;
  }

  /**
   * Id of text[start, end) folded to lower case. `hash` is the fold hash of the span (see `hashStep`);
   * the span must hold no combining mark.
   */
  intern(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.#slots[slot]; id !== 0; slot = (slot + 1) & mask, id = this.#slots[slot]) {
      if (this.#hashes[id] === hash && this.#equals(this.forms[id], text, start, end)) return id;
    }
    return this.#add(foldPlain(text, start, end), hash, slot);
  }

  /** Id of a form given as a string (any case, NFC or NFD). */
  internForm(form: string): number {
    const folded = fold(form);
    let hash = HASH_SEED;
    for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
    return this.intern(folded, 0, folded.length, hash);
  }

  #equals(form: string, text: string, start: number, end: number): boolean {
    if (form.length !== end - start) return false;
    for (let i = 0; i < form.length; i++) {
      const code = text.charCodeAt(start + i);
      if (form.charCodeAt(i) !== (code < LOWER_LIMIT ? lowerCode[code] : code)) return false;
    }
    return true;
  }

  #add(form: string, hash: number, slot: number): number {
    const id = this.forms.length;
    this.forms.push(form);
    if (id >= this.#hashes.length) {
      const hashes = new Int32Array(this.#hashes.length * 2);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#hashes[id] = hash;
    this.#slots[slot] = id;
    if (id * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.forms.length; id++) {
      const hash = this.#hashes[id];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** Adds one folded code unit to a form's hash (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function foldPlain(text: string, start: number, end: number): string {
  let form = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    form += String.fromCharCode(code < LOWER_LIMIT ? lowerCode[code] : code);
  }
  return form;
}

/** NFC, lower case, code unit by code unit (so that İ and the like keep their length). */
export function fold(word: string): string {
  const nfc = word.normalize('NFC');
  return foldPlain(nfc, 0, nfc.length);
}

let shared = new Vocabulary();

/** The vocabulary to intern the next document with. Documents keep the one that they were scanned with. */
export function currentVocabulary(): Vocabulary {
  if (shared.size > MAX_FORMS) shared = new Vocabulary();
  return shared;
}
