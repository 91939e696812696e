/** Draws a bar chart as an SVG picture. */

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Ours, not a peer's. */
  readonly isOurs: boolean;
}

const WIDTH = 760;
const LEFT = 250;
const RIGHT = 90;
const TOP = 56;
const ROW = 30;
const INK = '#1f2328';
const OURS = '#0b5cad';
const THEIRS = '#8c959f';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Bars in the order given, from 0, each with its figure. @param unit what the figures count */
export function drawBars(title: string, unit: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const height = TOP + ROW * bars.length + 20;
  const rows = bars.map(({ name, value, isOurs }, i) => {
    const y = TOP + ROW * i;
    const width = Math.max(1, ((WIDTH - LEFT - RIGHT) * value) / most);
    return [
      `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end"${isOurs ? ' font-weight="bold"' : ''}>${escape(name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" fill="${isOurs ? OURS : THEIRS}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 15}">${value < 10 ? value.toFixed(1) : value.toFixed(0)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(title)}">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<g font-family="system-ui, 'DejaVu Sans', Arial, sans-serif" font-size="14" fill="${INK}">`,
    `<text x="20" y="30" font-size="17" font-weight="bold">${escape(title)}</text>`,
    `<text x="${WIDTH - 20}" y="30" text-anchor="end">${escape(unit)}</text>`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
