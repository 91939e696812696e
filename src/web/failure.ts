import type { Localised } from '../messages/locale.ts';

/** A task that could not be done, in words for people. */
export class Failure extends Error {
  readonly text: Localised;

  constructor(text: Localised) {
    super(text.en);
    this.text = text;
  }
}
