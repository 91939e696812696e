/** Draws a reliability diagram as an SVG picture: what was claimed against what was true. */

interface Band {
  readonly places: number;
  /** Mean probability that was claimed, and share of slips. */
  readonly mean: number;
  readonly slips: number;
}

const SIZE = 460;
const LEFT = 60;
const TOP = 40;
const SIDE = 360;
const INK = '#1f2328';
const GRID = '#d8dee4';
const COLOUR = '#0b5cad';
/** Radius of a band with one place; it grows with the root of their number. */
const RADIUS = 3;
const MOST_RADIUS = 14;

const x = (value: number): string => (LEFT + value * SIDE).toFixed(1);
const y = (value: number): string => (TOP + (1 - value) * SIDE).toFixed(1);

/** Bands as dots, larger where there were more places; on the diagonal the probabilities mean what they say. */
export function drawReliability(bands: readonly Band[]): string {
  const lines = Array.from({ length: 11 }, (_, i) => i / 10).flatMap((tenth) => [
    `<path d="M${x(tenth)} ${TOP}V${TOP + SIDE}M${LEFT} ${y(tenth)}H${LEFT + SIDE}" stroke="${GRID}"/>`,
    `<text x="${x(tenth)}" y="${TOP + SIDE + 18}" text-anchor="middle">${tenth.toFixed(1)}</text>`,
    `<text x="${LEFT - 8}" y="${Number(y(tenth)) + 4}" text-anchor="end">${tenth.toFixed(1)}</text>`,
  ]);
  const path = bands.map(({ mean, slips }, i) => `${i === 0 ? 'M' : 'L'}${x(mean)} ${y(slips)}`).join('');
  const dots = bands.map(({ mean, slips, places }) => {
    const radius = Math.min(MOST_RADIUS, RADIUS + Math.sqrt(places) / 3).toFixed(1);
    return `<circle cx="${x(mean)}" cy="${y(slips)}" r="${radius}" fill="${COLOUR}" fill-opacity="0.7"><title>${places}</title></circle>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12" fill="${INK}">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="24" font-size="14">Probability claimed, share that were slips</text>`,
    ...lines,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="4 4"/>`,
    `<path d="${path}" fill="none" stroke="${COLOUR}" stroke-width="2"/>`,
    ...dots,
    '</svg>\n',
  ].join('\n');
}
