/** Fields of Word: text that it writes itself, such as a date or a table of contents. */
import type { XmlElement } from './xml.ts';

/** Fields that Word writes itself, of text that stands elsewhere: nobody reads them as part of the article. */
const LISTS = /^\s*(?:TOC|INDEX|TOA)\b/i;
/** Of every other field Word makes the result anew. */
const WRITTEN = /^\s*HYPERLINK\b/i;

/** True for the code of a field whose result somebody has written. */
export function isWritten(code: string): boolean {
  return WRITTEN.test(code);
}

interface Field {
  code: string;
  /** The code is over: what follows is shown. */
  hasResult: boolean;
  /** The field around it, whose code cannot grow meanwhile, lets text be shown; lets it be changed. */
  readonly isShownAround: boolean;
  readonly isFixedAround: boolean;
}

/** The fields around the place that a walk through a document has reached. */
export class Fields {
  readonly #open: Field[] = [];

  /** Goes past a mark of a field. */
  pass(mark: XmlElement): void {
    const type = mark.attributes['w:fldCharType'];
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', hasResult: false, isShownAround: this.isShown, isFixedAround: this.isGenerated });
    else if (type === 'separate' && field !== undefined) field.hasResult = true;
    else if (type === 'end') this.#open.pop();
  }

  addCode(code: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.code += code;
  }

  /** Text here is part of the article. */
  get isShown(): boolean {
    const field = this.#open.at(-1);
    return field === undefined || (field.isShownAround && field.hasResult && !LISTS.test(field.code));
  }

  /** Word would write text here anew. */
  get isGenerated(): boolean {
    const field = this.#open.at(-1);
    return field !== undefined && (field.isFixedAround || !isWritten(field.code));
  }
}
