/** HTML: shows the text between the tags as a browser would, and hides the rest. */
import { Filler } from '../text/filler.ts';
import { Projection } from './projection.ts';
import { referenceAt } from '../text/references.ts';
import { TagFinder } from './tags.ts';

/** Where something happens: a tag, a reference, white space that a browser shows as one space. */
const EVENT = /[<&\t\n\f\r]| {2}/g;

/** Masks an HTML page or fragment. Linear in its length, whatever it holds. */
export function maskHtml(text: string): string {
  const projection = new Projection(text);
  const tags = new TagFinder(text);
  EVENT.lastIndex = 0;
  let done = 0;
  let space = { start: 0, end: 0 };
  for (let match = EVENT.exec(text); match !== null; match = EVENT.exec(text)) {
    const at = match.index;
    if (match[0] === '<') {
      const markup = tags.at(at);
      if (markup === undefined) continue;
      // White space at the edges of a block is not shown.
      const isBreak = markup.filler === Filler.Break;
      const start = !isBreak ? at : space.end === at ? space.start : text[at - 1] === ' ' && at > done ? at - 1 : at;
      done = isBreak ? skipSpace(text, markup.end) : markup.end;
      projection.hide(start, done, markup.filler);
    } else if (match[0] === '&') {
      const reference = referenceAt(text, at);
      if (reference === undefined) continue;
      done = at + reference.length;
      if (reference.text === undefined) projection.hide(at, done, Filler.Opaque);
      else projection.show(at, done, reference.text);
    } else {
      let start = at;
      while (start > done && text[start - 1] === ' ') start--;
      done = skipSpace(text, at);
      projection.show(start, done, ' ');
      space = { start, end: done };
    }
    EVENT.lastIndex = done;
  }
  return projection.toString();
}

/** Offset after ASCII white space, which HTML collapses. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b); code = text.charCodeAt(at)) at++;
  return at;
}
