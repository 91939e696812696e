/** Draws precision-recall curves as an SVG picture. */
import { pointAt, type CurvePoint } from './curve.ts';

export interface Line {
  readonly name: string;
  readonly points: readonly CurvePoint[];
}

/** A checker without a threshold: one point. `line` is the index of the line measured on the same set. */
export interface Point {
  readonly name: string;
  readonly line: number;
  readonly precision: number;
  readonly recall: number;
}

/** A threshold to mark on every line. */
export interface Mark {
  readonly name: string;
  readonly threshold: number;
}

const SIZE = { width: 760, height: 520 };
const PLOT = { left: 70, right: 24, top: 52, bottom: 60 };
const COLOURS = ['#0b5cad', '#b3261e', '#1b7f3b', '#7a3fa0', '#a85b00', '#00707a'];
const INK = '#1f2328';
const GRID = '#d8dee4';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const short = (value: number) => String(Math.round(value * 10) / 10);

function label(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${short(x)}" y="${short(y)}"${attributes}>${escape(text)}</text>`;
}

/** A filled dot for the first mark, hollow ones for the others. */
function dot(x: number, y: number, colour: string, markIndex: number): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="5.5" fill="${markIndex === 0 ? colour : '#ffffff'}" stroke="${colour}" stroke-width="2.5"/>`;
}

/**
 * Recall runs from 0 to 1; precision from the tenth below the lowest point to 1.
 * @param marks thresholds whose points are shown on each line
 * @param others checkers to compare with, each in the colour of its set
 */
export function drawCurves(title: string, lines: readonly Line[], marks: readonly Mark[], others: readonly Point[] = []): string {
  const lowest = Math.min(0.9, ...[...others, ...lines.flatMap(({ points }) => points)].map(({ precision }) => precision));
  const floor = Math.floor(lowest * 10) / 10;
  const right = SIZE.width - PLOT.right;
  const bottom = SIZE.height - PLOT.bottom;
  const x = (recall: number) => PLOT.left + recall * (right - PLOT.left);
  const y = (precision: number) => bottom - ((precision - floor) / (1 - floor)) * (bottom - PLOT.top);

  const grid: string[] = [];
  for (let tenth = 0; tenth <= 10; tenth++) {
    const value = tenth / 10;
    grid.push(`<path d="M${short(x(value))} ${PLOT.top}V${bottom}" stroke="${GRID}"/>`);
    grid.push(label(x(value), bottom + 20, value.toFixed(1), ' text-anchor="middle"'));
    if (value < floor) continue;
    grid.push(`<path d="M${PLOT.left} ${short(y(value))}H${right}" stroke="${GRID}"/>`);
    grid.push(label(PLOT.left - 10, y(value) + 5, value.toFixed(1), ' text-anchor="end"'));
  }
  const curves = lines.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const path = points.map(({ recall, precision }, j) => `${j === 0 ? 'M' : 'L'}${short(x(recall))} ${short(y(precision))}`).join('');
    const dots = marks.map(({ threshold }, j) => {
      const point = pointAt(points, threshold);
      return point === undefined ? '' : dot(x(point.recall), y(point.precision), colour, j);
    });
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round"><title>${escape(name)}</title></path>${dots.join('')}`;
  });
  const rivals = together(others, ({ recall, precision }) => [x(recall), y(precision)]).map(({ name, line, precision, recall }, i) => {
    const colour = COLOURS[line % COLOURS.length];
    const [left, top] = [short(x(recall) - 5), short(y(precision) - 5)];
    // Above and below in turn: dictionaries are close to each other.
    const at = y(precision) + (i % 2 === 0 ? -11 : 20);
    return `<rect x="${left}" y="${top}" width="10" height="10" fill="#ffffff" stroke="${colour}" stroke-width="2.5"/>${label(x(recall), at, name, ' font-size="12" text-anchor="middle"')}`;
  });
  // In the lower left corner, where a curve of a useful checker never comes; dictionaries do.
  const entries = [
    ...lines.map(({ name }, i) => ({ name, sign: `<path d="M0 0H24" stroke="${COLOURS[i % COLOURS.length]}" stroke-width="2.5"/>` })),
    ...marks.map(({ name }, i) => ({ name, sign: dot(12, 0, INK, i) })),
  ];
  const top = bottom - 14 - 22 * entries.length;
  const width = 60 + 8 * Math.max(...entries.map(({ name }) => name.length));
  const corner = others.length === 0 ? PLOT.left + 12 : right - width - 12;
  const legend = entries.map(({ name, sign }, i) => {
    const at = top + 22 * i + 12;
    return `<g transform="translate(${corner + 14} ${at})">${sign}${label(34, 5, name)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="${escape(title)}">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<g font-family="system-ui, 'DejaVu Sans', Arial, sans-serif" font-size="14" fill="${INK}">`,
    label(PLOT.left, 30, title, ' font-size="17" font-weight="bold"'),
    ...grid,
    `<path d="M${PLOT.left} ${PLOT.top}V${bottom}H${right}" fill="none" stroke="${INK}" stroke-width="1.5"/>`,
    label((PLOT.left + right) / 2, SIZE.height - 16, 'recall', ' text-anchor="middle"'),
    label(0, 0, 'precision', ` text-anchor="middle" transform="translate(22 ${(PLOT.top + bottom) / 2}) rotate(-90)"`),
    ...curves,
    ...rivals,
    `<rect x="${corner}" y="${top - 8}" width="${width}" height="${22 * entries.length + 10}" fill="#ffffff" fill-opacity="0.92" stroke="${GRID}"/>`,
    ...legend,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Pixels within which two points are one. */
const NEAR = 9;

/** Points of a line from left to right; those that lie on each other share a label. */
function together(points: readonly Point[], placeOf: (point: Point) => readonly [number, number]): Point[] {
  const merged: Point[] = [];
  for (const point of [...points].sort((a, b) => a.line - b.line || a.recall - b.recall)) {
    const [left, top] = placeOf(point);
    const twin = merged.findIndex((one) => {
      const [x, y] = placeOf(one);
      return one.line === point.line && Math.hypot(x - left, y - top) < NEAR;
    });
    if (twin < 0) merged.push(point);
    else merged[twin] = { ...merged[twin], name: `${merged[twin].name}, ${point.name}` };
  }
  return merged;
}
