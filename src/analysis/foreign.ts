/** Words of other languages. */
import type { TextDocument } from '../text/document.ts';
import { hasUnmistakableLetter } from '../text/letters.ts';

/** A foreign word beside it, of letters that other languages write too: café au lait, São Paulo. */
export function isForeignPassage(document: TextDocument, token: number, form: string): boolean {
  if (hasUnmistakableLetter(form)) return false;
  return isForeign(document, document.previous(token)) || isForeign(document, document.next(token));
}

/** True for a token that is no Vietnamese; false for none (-1). */
export function isForeign(document: TextDocument, index: number): boolean {
  return index >= 0 && document.forms.isForeign(document.tokens.word[index]);
}

/** p without h begins loans and words of minority languages only: pa pỉnh tộp. */
export function beginsLikeLoan(form: string): boolean {
  return form.startsWith('p') && !form.startsWith('ph');
}

/** True for a form without any mark. */
export function isBare(form: string): boolean {
  return /^[a-z]+$/.test(form);
}
