/** Ends that show that something is lost after them. */
import { Flag, type TextDocument } from '../text/document.ts';

/** No sentence ends in them. */
const BINDING = new Set('và của các những với nhưng hoặc nhằm bởi nếu mà thì tuy vì'.split(' '));

/** True for a word that binds what follows, so that a text which stops there breaks off. */
export function bindsOn(document: TextDocument, index: number): boolean {
  return document.isWord(index) && !document.hasFlag(index, Flag.Name) && BINDING.has(document.formOf(index));
}
