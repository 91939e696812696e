/** Something that a person wrote for vilint, in a configuration or a dictionary, and that cannot stand. */
import type { Localised } from './locale.ts';

export class Mistake extends Error {
  /** The file, with line and column where they are known: `vilint.config.json:3:5`. */
  readonly place: string;
  /** What is wrong, a sentence with its full stop, in each language. */
  readonly text: Localised;
  /** The name that was probably meant. */
  readonly hint: string | undefined;

  constructor(place: string, text: Localised, hint?: string) {
    super(`${place}: ${text.en}${hint === undefined ? '' : ` Did you mean “${hint}”?`}`);
    this.place = place;
    this.text = text;
    this.hint = hint;
  }
}
