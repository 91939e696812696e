/** A request that is not answered as asked: its HTTP status, and what the person at the client should read. */
import type { Locale, Localised } from '../../messages/locale.ts';

export class Refusal extends Error {
  readonly status: number;
  readonly text: Localised;

  constructor(status: number, text: Localised) {
    super(text.en);
    this.status = status;
    this.text = text;
  }

  /** The body of the answer. Clients know an error by the word that it begins with, so the word stays English. */
  body(locale: Locale): string {
    return `Error: ${this.text[locale]}\n`;
  }
}

/** Too much waits already. */
export const BUSY = new Refusal(503, { vi: 'Máy chủ đang quá tải, hãy thử lại.', en: 'The server is overloaded, try again.' });
