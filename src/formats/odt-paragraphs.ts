/** Which paragraphs of an OpenDocument text follow each other. */
import { elementsOf, type XmlElement } from './xml.ts';

export const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);

/** The paragraph right after one, beside it. */
export function followingParagraph(paragraph: XmlElement): XmlElement | undefined {
  const parent = paragraph.parent!;
  let following = followingOf.get(parent);
  if (following === undefined) {
    const siblings = elementsOf(parent).filter(({ name }) => name !== 'text:soft-page-break');
    following = new Map(siblings.slice(1).map((next, i) => [siblings[i], next]));
    followingOf.set(parent, following);
  }
  const next = following.get(paragraph);
  return next !== undefined && PARAGRAPHS.has(next.name) ? next : undefined;
}

/** Sibling → next sibling, by parent: to search anew for each paragraph would take the square of their number. */
const followingOf = new WeakMap<XmlElement, Map<XmlElement, XmlElement>>();
