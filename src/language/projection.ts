/** A text being masked: what is not prose is overwritten by fillers, so that every offset stays (see text/filler.ts). */
import { Filler } from '../text/filler.ts';

/** Units turned into a string at a time: function arguments are limited. */
const CHUNK = 8192;

export class Projection {
  readonly #text: string;
  #units: Uint16Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  #writable(): Uint16Array {
    if (this.#units === undefined) {
      const units = new Uint16Array(this.#text.length);
      for (let i = 0; i < units.length; i++) units[i] = this.#text.charCodeAt(i);
      this.#units = units;
    }
    return this.#units;
  }

  /** Overwrites [start, end) by a filler. */
  hide(start: number, end: number, filler: Filler): void {
    if (start < end) this.#writable().fill(filler, start, end);
  }

  /** Lets [start, end) stand for a shorter text: its units, then reference fillers, which a fix may rewrite with them. */
  show(start: number, end: number, as: string): void {
    const units = this.#writable();
    for (let i = 0; i < as.length; i++) units[start + i] = as.charCodeAt(i);
    units.fill(Filler.Reference, start + as.length, end);
  }

  /** The masked text, of the same length as the source. */
  toString(): string {
    const units = this.#units;
    if (units === undefined) return this.#text;
    let text = '';
    for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
    return text;
  }
}
