/** Cuts a paragraph into the tokens that the language model counts. */

/** What a token is to the model. */
export const Kind = { Word: 0, Number: 1, Comma: 2, Break: 3 } as const;

/** Receives one token: its kind and, for a word, its surface form. */
export type Sink = (kind: number, surface: string, start: number) => void;

const Letter = 1;
const Digit = 2;
const Stop = 3;
const Pause = 4;

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(char)) table[code] = Letter;
    else if (/\p{Nd}/u.test(char)) table[code] = Digit;
    else if ('.!?…'.includes(char)) table[code] = Stop;
    else if (/[\p{P}\p{S}]/u.test(char) && !'"“”‘’\'«»'.includes(char)) table[code] = Pause;
  }
  return table;
}

const table = classes();

/** True when a full stop after this word shortens it (TP. Huế, ông N. kể) and ends no sentence. */
function shortened(word: string): boolean {
  return word.length <= 4 && word !== '' && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Tokens of one NFC paragraph, in order, ended by a Break. Quotation marks are transparent. */
export function tokenise(text: string, sink: Sink): void {
  const length = text.length;
  let last: number = Kind.Break;
  let word = '';
  for (let i = 0; i < length;) {
    const cls = table[text.charCodeAt(i)];
    if (cls === 0) {
      i++;
      continue;
    }
    const start = i++;
    if (cls === Letter || cls === Digit) {
      let digits = cls === Digit;
      for (; i < length; i++) {
        const next = table[text.charCodeAt(i)];
        if (next === Letter) continue;
        if (next === Digit) digits = true;
        else if (!(digits && next >= Stop && table[text.charCodeAt(i - 1)] === Digit && table[text.charCodeAt(i + 1)] === Digit)) break;
      }
      word = text.slice(start, i);
      last = digits ? Kind.Number : Kind.Word;
      sink(last, word, start);
      continue;
    }
    const inside = table[text.charCodeAt(i)] === Letter && last === Kind.Word;
    const ends = cls === Stop && !inside && !(last === Kind.Word && text[start] === '.' && shortened(word));
    const kind = ends ? Kind.Break : Kind.Comma;
    if (last >= Kind.Comma && kind <= last) continue;
    last = kind;
    sink(kind, '', start);
  }
  if (last !== Kind.Break) sink(Kind.Break, '', length);
}
