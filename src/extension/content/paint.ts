/** Lines under words, by custom highlights: the page's nodes stay as they are. */

const KINDS = ['error', 'warning', 'error-mark', 'warning-mark', 'active'] as const;
export type Kind = (typeof KINDS)[number];

/** The registry is the page's too, so the names say whose they are. */
const nameOf = (kind: Kind): string => `vilint-${kind}`;

const drawn = new Map<object, readonly (readonly [Kind, AbstractRange])[]>();
const highlights = new Map<Kind, Highlight>();

function highlightOf(kind: Kind): Highlight {
  let highlight = highlights.get(kind);
  if (highlight === undefined) {
    highlights.set(kind, (highlight = new Highlight()));
    if (kind === 'active') highlight.priority = 1;
  }
  const name = nameOf(kind);
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  return highlight;
}

/** Draws the lines of one field, in place of those it had. A static range costs nothing when the page changes. */
export function paint(owner: object, lines: readonly (readonly [Kind, Range])[]): void {
  for (const [kind, range] of drawn.get(owner) ?? []) highlights.get(kind)?.delete(range);
  const still = lines.map(([kind, range]) => [kind, new StaticRange(range)] as const);
  for (const [kind, range] of still) highlightOf(kind).add(range);
  if (still.length === 0) drawn.delete(owner);
  else drawn.set(owner, still);
}

/** Draws nothing any more. */
export function wipe(): void {
  drawn.clear();
  highlights.clear();
  for (const kind of KINDS) CSS.highlights.delete(nameOf(kind));
}
