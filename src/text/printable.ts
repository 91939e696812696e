/** The one way in which text of files, and their names, comes into a line for people: as letters, never as commands. */
import { codePointName } from './code-point.ts';

/** Controls of terminals and logs, what turns the direction of writing, breaks of lines, halves of characters. */
const COMMANDS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of one line, in which whatever could command a terminal or a log stands by its name: ⟨U+001B⟩. */
export function printable(text: string): string {
  return text.replace(COMMANDS, (char) => `⟨${codePointName(char.codePointAt(0)!)}⟩`);
}

/** JSON that any terminal or log may show: JSON itself escapes some of these characters only. */
export function printableJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent);
  return json.replace(COMMANDS, (char) => (char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
