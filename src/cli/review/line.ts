/** Text as one line that can be edited in a terminal, and back: nothing in it is hidden, and nothing controls the terminal. */
import { reveal } from '../../reporters/display.ts';
import { codePointName } from '../../text/code-point.ts';

const BREAKS = /\r\n|[\n\r]/g;
/** A character that is shown by its name, or the sign that names begin with. */
const NAME = /⟨U\+([0-9A-F]{4,6})⟩/g;

/** One line: line breaks as ⏎, what cannot be seen as ⟨U+200B⟩. Letters are in one piece. */
export function toLine(text: string): string {
  let line = '';
  for (const char of text.normalize('NFC').replace(BREAKS, '\n')) {
    if (char === '\n') line += '⏎';
    else if (char === '⏎' || char === '⟨' || char === '\t' || reveal(char).startsWith('⟨')) line += named(char);
    else line += char;
  }
  return line;
}

/** The text that a line stands for. @param lineBreak what ⏎ becomes */
export function fromLine(line: string, lineBreak = '\n'): string {
  return line
    .normalize('NFC')
    .replaceAll('⏎', lineBreak)
    .replace(NAME, (whole, hex: string) => {
      const code = parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

function named(char: string): string {
  return `⟨${codePointName(char.codePointAt(0)!)}⟩`;
}

/** The line break of a text. */
export function breakOf(text: string): string {
  return /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
}
