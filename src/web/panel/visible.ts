/** Text on one line, nothing in it hidden. */
const HIDDEN: Readonly<Record<string, string>> = { '\n': '⏎', '\t': '⇥', '\u00a0': '⍽', '\ufffc': '▢' };

/** A stretch of text as it is shown in lists. */
export function visible(text: string): string {
  return text.replace(/[\n\t\u00a0\ufffc]|^ +| +$|(?<= ) +|[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g, (hidden) =>
    hidden.startsWith(' ') ? '␣'.repeat(hidden.length) : (HIDDEN[hidden] ?? '◌'),
  );
}
