/** Text as XML 1.0 can hold it. */
import { codePointName } from '../text/code-point.ts';
import { printable } from '../text/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** Characters that no XML 1.0 document may contain, besides controls. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** Text for an attribute value or an element: escaped; what XML forbids becomes its name, ⟨U+0008⟩. */
export function xml(text: string | number): string {
  return String(text)
    .toWellFormed()
    .replace(/[^\t\n\r]+/g, printable)
    .replace(FORBIDDEN, (char) => `⟨${codePointName(char.charCodeAt(0))}⟩`)
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char]);
}

/** Attributes in their order, each with a space before it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join('');
}
