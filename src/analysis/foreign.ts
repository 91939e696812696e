/** Words of other languages. */
import type { TextDocument } from '../text/document.ts';

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

/** A letter that hardly any other language has: đ, ĩ, ũ, ơ, ư, or a vowel of Latin Extended Additional (ạ, ế, ở). */
export function hasUnmistakableLetter(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 0x1ea0 || code === 0x111 || code === 0x129 || code === 0x169 || code === 0x1a1 || code === 0x1b0) return true;
  }
  return false;
}

/** True for a form without any mark. */
export function isBare(form: string): boolean {
  return /^[a-z]+$/.test(form);
}
