/** Comments in documents: where in the document the stretch that they are about begins and ends, and which are new. */
import type { Note } from './file.ts';
import type { Span, Story } from './story.ts';

/** A unit of a span: `offset` counts from the span's start. */
interface Anchor {
  readonly span: Span;
  readonly offset: number;
}

/** A comment with its place. `to` is undefined for one that stands at a point. */
export interface PlacedNote {
  readonly from: Anchor;
  readonly to: Anchor | undefined;
  readonly lines: readonly string[];
}

/** True for a span beside whose units markup can be put. */
const bears = ({ kind, offsets }: Span): boolean => kind === 'atom' || offsets.length > 0;

/**
 * Places comments. What lies where no comment may stand, and what no text is beside, is said at the beginning of the
 * first story.
 * @param mayBear true for a story that may hold comments
 */
export function placedNotes(
  stories: readonly Story[],
  notes: ReadonlyMap<Story, readonly Note[]>,
  mayBear: (story: Story) => boolean,
): PlacedNote[] {
  const home = stories.find(mayBear)?.spans.find(bears);
  return [...notes].flatMap(([story, own]) =>
    own.flatMap((note): PlacedNote[] => {
      const anchors = mayBear(story) ? anchorsOf(story, note) : undefined;
      if (anchors !== undefined) return [{ ...anchors, lines: linesOf(note.text) }];
      if (home === undefined) return [];
      return [{ from: { span: home, offset: 0 }, to: undefined, lines: linesOf(`${note.where}\n${note.text}`) }];
    }),
  );
}

/** The first and the last unit of a stretch that can bear a mark, or else the one beside it. */
function anchorsOf(story: Story, { start, end }: Note): Pick<PlacedNote, 'from' | 'to'> | undefined {
  const within = story.within(start, end).filter(bears);
  const [first] = within;
  const last = within.at(-1);
  if (first !== undefined && last !== undefined) {
    return {
      from: { span: first, offset: Math.max(0, start - first.start) },
      to: { span: last, offset: Math.min(last.end, end) - last.start },
    };
  }
  const beside = story.near(start, end).filter(bears);
  const host = beside.find((span) => span.end <= start) ?? beside[0];
  return host && { from: { span: host, offset: host.end <= start ? host.end - host.start : 0 }, to: undefined };
}

/** Lines of a comment, without what XML cannot hold. */
function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' '));
}

/** Something that is put at a unit of a span. At one unit what ends comes first, then what stands there, then what begins. */
export interface Mark {
  readonly anchor: Anchor;
  readonly rank: 0 | 1 | 2;
  readonly xml: string;
}

/** Marks of one comment: those of its beginning and its end, or both at once. */
export function marksOf({ from, to }: PlacedNote, begin: string, end: string): Mark[] {
  if (to === undefined) return [{ anchor: from, rank: 1, xml: begin + end }];
  return [
    { anchor: from, rank: 2, xml: begin },
    { anchor: to, rank: 0, xml: end },
  ];
}

/** In the order in which they are written. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const at = ({ anchor: { span, offset } }: Mark): number => span.start + offset;
  return [...marks].sort((a, b) => at(a) - at(b) || a.rank - b.rank);
}
