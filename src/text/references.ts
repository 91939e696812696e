/** HTML character references: &aacute; &#7879; &#x1EC7; (HTML Living Standard, 13.2.5.72 and 13.5). */

/** Names of U+00A0 to U+00FF in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Other names that Vietnamese pages hold: letters, then punctuation, spaces and common signs. */
const OTHERS: Readonly<Record<string, number>> = {
  Abreve: 0x102,
  abreve: 0x103,
  Dstrok: 0x110,
  dstrok: 0x111,
  Itilde: 0x128,
  itilde: 0x129,
  Utilde: 0x168,
  utilde: 0x169,
  Scaron: 0x160,
  scaron: 0x161,
  OElig: 0x152,
  oelig: 0x153,
  Yuml: 0x178,
  quot: 0x22,
  num: 0x23,
  dollar: 0x24,
  percnt: 0x25,
  amp: 0x26,
  apos: 0x27,
  lpar: 0x28,
  rpar: 0x29,
  ast: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  period: 0x2e,
  sol: 0x2f,
  colon: 0x3a,
  semi: 0x3b,
  lt: 0x3c,
  equals: 0x3d,
  gt: 0x3e,
  quest: 0x3f,
  commat: 0x40,
  excl: 0x21,
  lsqb: 0x5b,
  bsol: 0x5c,
  rsqb: 0x5d,
  lowbar: 0x5f,
  lcub: 0x7b,
  vert: 0x7c,
  rcub: 0x7d,
  AMP: 0x26,
  LT: 0x3c,
  GT: 0x3e,
  QUOT: 0x22,
  COPY: 0xa9,
  REG: 0xae,
  ndash: 0x2013,
  mdash: 0x2014,
  horbar: 0x2015,
  hyphen: 0x2010,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  hellip: 0x2026,
  mldr: 0x2026,
  bull: 0x2022,
  dagger: 0x2020,
  Dagger: 0x2021,
  permil: 0x2030,
  prime: 0x2032,
  Prime: 0x2033,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  euro: 0x20ac,
  trade: 0x2122,
  larr: 0x2190,
  uarr: 0x2191,
  rarr: 0x2192,
  darr: 0x2193,
  harr: 0x2194,
  minus: 0x2212,
  le: 0x2264,
  ge: 0x2265,
  ne: 0x2260,
  asymp: 0x2248,
};

const BY_NAME = new Map<string, number>([...LATIN_1.split(' ').map((name, i) => [name, 0xa0 + i] as const), ...Object.entries(OTHERS)]);

/** What browsers read &#128; to &#159; as: Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,8}))|([A-Za-z][A-Za-z0-9]{1,31}));/y;

export interface Reference {
  /** Length of the reference in the source. */
  length: number;
  /** What it stands for; undefined for a name that is none of the above: some sign. */
  text: string | undefined;
}

function decode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  // A no-break space written out was meant; white space of any kind must not end the line, because the source line goes on.
  if (code === 0xa0 || code <= 0x20 || code === 0x2028 || code === 0x2029) return ' ';
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || (code >= 0xfdd0 && code <= 0xfdef)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** The character reference at offset `at` of a text, if there is one. */
export function referenceAt(text: string, at: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [{ length }, hex, decimal, name] = match;
  const code = name !== undefined ? BY_NAME.get(name) : hex !== undefined ? parseInt(hex, 16) : parseInt(decimal, 10);
  return { length, text: code === undefined ? undefined : decode(code) };
}
