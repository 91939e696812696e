/** What a web page put among the sentences of an article: related headlines, teasers, players, calls to subscribe, stamps, captions. */
import { perDocument, type TextDocument } from '../../text/document.ts';
import { findCredits } from '../credits.ts';
import { calls } from './calls.ts';
import { endings, secondByline } from './endings.ts';
import { headlines } from './headlines.ts';
import { players } from './players.ts';
import type { InlineBoilerplate } from './sentence.ts';
import { moreElsewhere, teasers } from './teasers.ts';

export type { InlineBoilerplate } from './sentence.ts';

/** Every such stretch, in order, none within another. */
export const findInlineBoilerplate = perDocument((document): readonly InlineBoilerplate[] => {
  const found: InlineBoilerplate[] = [headlines, teasers, moreElsewhere, players, calls, endings, secondByline].flatMap((find) => [
    ...find(document),
  ]);
  for (const { isOpen, ...credit } of findCredits(document)) if (isOpen) found.push({ ...credit, kind: 'caption' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((one) => {
    const isOutside = one.start >= end;
    if (isOutside) end = one.end;
    return isOutside;
  });
});

/** Where the article ends: before the pieces of the page that stand at the end of its text. */
export function endOfArticle(document: TextDocument): number {
  const { prose } = document;
  let end = prose.trimEnd().length;
  for (const one of findInlineBoilerplate(document).toReversed()) {
    if (one.end < end) break;
    end = prose.slice(0, one.start).trimEnd().length;
  }
  return end;
}
