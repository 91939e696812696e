/** Draws terminal output with colour codes as an SVG picture. */

const COLOURS: Record<number, string> = {
  30: '#484f58',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#a5d6ff',
  37: '#c9d1d9',
  90: '#8b949e',
};
const LINE_HEIGHT = 20;
const CHAR_WIDTH = 8.43;
const PADDING = 16;

interface Style {
  colour?: string | undefined;
  bold?: boolean;
  dim?: boolean;
  underline?: boolean;
}

function apply(style: Style, code: number): Style {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, colour: undefined };
  return code in COLOURS ? { ...style, colour: COLOURS[code] } : style;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function span(text: string, { colour, bold, dim, underline }: Style): string {
  const attributes = [
    colour === undefined ? '' : ` fill="${colour}"`,
    bold === true ? ' font-weight="bold"' : '',
    dim === true ? ' opacity="0.7"' : '',
    underline === true ? ' text-decoration="underline"' : '',
  ].join('');
  return attributes === '' ? escape(text) : `<tspan${attributes}>${escape(text)}</tspan>`;
}

/**
 * @param output lines with SGR escape codes
 * @param title accessible name of the picture
 */
export function terminalSvg(output: string, title: string): string {
  const lines = output.trimEnd().split('\n');
  let style: Style = {};
  let widest = 0;
  const rows = lines.map((line, index) => {
    let row = '';
    let width = 0;

    for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
      if (part.startsWith('\u001b[')) for (const code of part.slice(2, -1).split(';')) style = apply(style, Number(code));
      else if (part !== '') {
        row += span(part, style);
        width += part.length;
      }
    }
    widest = Math.max(widest, width);
    return `<text x="${PADDING}" y="${PADDING + 14 + index * LINE_HEIGHT}" xml:space="preserve">${row}</text>`;
  });
  const width = Math.ceil(widest * CHAR_WIDTH + 2 * PADDING);
  const height = lines.length * LINE_HEIGHT + 2 * PADDING;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#c9d1d9">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
