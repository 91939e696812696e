/** Finds HTML tags, comments and elements whose content is no prose, in time linear in the text. */
import { Filler } from '../text/filler.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li link main menu meta nav noframes noscript ol optgroup option p param pre search section select source ' +
    'summary table tbody td template textarea tfoot th thead title tr track ul',
);
const PLACES = words('img video audio canvas object embed iframe input svg math code kbd samp var tt');
/** Elements whose content is left out, and what stands in their place. */
const RAW: Readonly<Record<string, Filler>> = {
  script: Filler.Transparent,
  style: Filler.Transparent,
  template: Filler.Break,
  // Repeats the headline, often with the site's name.
  title: Filler.Break,
  pre: Filler.Break,
  xmp: Filler.Break,
  textarea: Filler.Break,
  listing: Filler.Break,
  code: Filler.Opaque,
  kbd: Filler.Opaque,
  samp: Filler.Opaque,
  var: Filler.Opaque,
  tt: Filler.Opaque,
  svg: Filler.Opaque,
  math: Filler.Opaque,
  iframe: Filler.Opaque,
  object: Filler.Opaque,
};

export interface Markup {
  /** Offset after the markup. */
  end: number;
  filler: Filler;
}

const NAME = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])/y;

export class TagFinder {
  readonly #text: string;
  readonly #lastClose: number;
  /** Elements that are closed nowhere after some offset already looked at. */
  readonly #unclosed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
    this.#lastClose = text.lastIndexOf('>');
  }

  /** The comment, tag or whole non-prose element that begins with the `<` at offset `at`; undefined if it is a mere sign. */
  at(at: number): Markup | undefined {
    const text = this.#text;
    if (at >= this.#lastClose) return undefined;
    if (text.startsWith('<!--', at)) return { end: this.#after('-->', at + 4), filler: Filler.Transparent };
    if (text.startsWith('<!', at) || text.startsWith('<?', at)) return { end: this.#after('>', at + 2), filler: Filler.Break };
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match === null) return undefined;
    const [{ length }, closing, spelling] = match;
    const name = spelling.toLowerCase();
    const end = this.#tagEnd(at + length);
    const filler = BLOCKS.has(name) ? Filler.Break : PLACES.has(name) ? Filler.Opaque : Filler.Transparent;
    const raw = RAW[name];
    if (raw === undefined || closing !== '' || text[end - 2] === '/')
      return { end, filler: closing !== '' && filler === Filler.Opaque ? Filler.Transparent : filler };
    return { end: this.#elementEnd(name, end), filler: raw };
  }

  #after(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    return found < 0 ? this.#text.length : found + mark.length;
  }

  /** Offset after the `>` of a tag; one inside a quoted value does not count. A tag without end takes the rest, as in browsers. */
  #tagEnd(from: number): number {
    const text = this.#text;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x3e) return at + 1;
      if (code !== 0x3d) continue;
      while (text[at + 1] === ' ') at++;
      const quote = text[at + 1];
      if (quote !== '"' && quote !== "'") continue;
      const close = text.indexOf(quote, at + 2);
      if (close < 0) return this.#after('>', at);
      at = close;
    }
    return text.length;
  }

  /** Offset after the closing tag of an element, or just after its opening tag if nothing closes it. */
  #elementEnd(name: string, from: number): number {
    if (this.#unclosed.has(name)) return from;
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = from;
    const match = closing.exec(this.#text);
    if (match !== null) return this.#after('>', match.index);
    this.#unclosed.add(name);
    return from;
  }
}
