/** False alarms, misses and wrong corrections with the text around them, to read. */
import type { EvalText, Span } from './set.ts';
import type { EvalFinding, Placed, Score } from './score.ts';

const AROUND = 25;

function inContext({ name, text }: EvalText, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return `${name}:${start} ${around.replace(/\s/g, ' ')}`;
}

/** Up to `count` lines of each. */
export function examples({ alarms, missed, mistaken }: Score, count: number): string {
  return [
    ...alarms.slice(0, count).map((alarm) => `  false  ${described(alarm)}`),
    ...missed
      .slice(0, count)
      .map(({ text, span }) => `  missed  ${span.kind}  ${inContext(text, span)}  → ${span.right.map((right) => `"${right}"`).join(', ')}`),
    ...mistaken.slice(0, count).map((finding) => `  wrong  ${described(finding)}`),
  ].join('\n');
}

function described({ text, span }: Placed<EvalFinding>): string {
  return `${span.rule}  ${inContext(text, span)}  ${span.edit === undefined ? '' : `→ "${span.edit.text}"`}`.trimEnd();
}
