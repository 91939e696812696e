/** Letters of a form for the error model: tone taken off, base letters, neighbouring keys, typing codes. */
import { baseOf as letterBase, letterTone, stripTones } from '../text/letters.ts';

/** Combining marks of the tones in the order sắc, huyền, hỏi, ngã, nặng (tones 1 to 5; 0 is level). */
const TONES = '\u0301\u0300\u0309\u0303\u0323';
const BASE: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A form without its tone: letters (NFC, stray marks left out), the last tone on it, how many it had. */
export interface Toneless {
  readonly letters: string;
  readonly tone: number;
  readonly tones: number;
}

/** Takes the tone off a lower-case form, wherever it sits. */
export function takeTone(form: string): Toneless {
  let tone = 0;
  let tones = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (letterBase(code) === 0) return takeMarks(form);
    const own = letterTone(code);
    if (own === 0) continue;
    tone = own;
    tones++;
  }
  return { letters: tones === 0 ? form : stripTones(form), tone, tones };
}

/** The same for a form with other characters than letters of Vietnamese in one piece. */
function takeMarks(form: string): Toneless {
  let tone = 0;
  let tones = 0;
  let rest = '';
  for (const char of form.normalize('NFD')) {
    const at = TONES.indexOf(char);
    if (at < 0) rest += char;
    else {
      tone = at + 1;
      tones++;
    }
  }
  return { letters: rest.normalize('NFC').replace(/\p{M}/gu, ''), tone, tones };
}

/** Base letter: ă → a, đ → d. */
export function baseOf(letter: string): string {
  return BASE[letter] ?? letter;
}

const nearby = new Set<string>();
KEYS.forEach((row, y) => {
  for (let x = 0; x < row.length; x++) {
    nearby.add(row[x] + (row[x + 1] ?? ''));
    nearby.add(row[x] + (KEYS[y + 1]?.[x] ?? ''));
    nearby.add(row[x] + (KEYS[y + 1]?.[x - 1] ?? ''));
  }
});

/** True for two keys side by side on a qwerty keyboard. */
export function areNeighbours(a: string, b: string): boolean {
  const x = baseOf(a);
  const y = baseOf(b);
  return nearby.has(x + y) || nearby.has(y + x);
}

const TELEX_TONES = 'sfrxj';
const VNI_MARKS: Record<string, string> = { a6: 'â', e6: 'ê', o6: 'ô', o7: 'ơ', u7: 'ư', a8: 'ă', d9: 'đ' };
const TELEX_MARKS: Record<string, string> = { aa: 'â', ee: 'ê', oo: 'ô', ow: 'ơ', uw: 'ư', aw: 'ă', dd: 'đ' };

/** What an input method would have made of the keys of a form (Telex or VNI), or undefined if it holds no codes. */
export function decodeKeys(form: string): Toneless | undefined {
  const vni = /[0-9]/.test(form);
  let letters = form.normalize('NFC');
  let tone = 0;
  const { letters: bare, tone: own } = takeTone(letters);
  letters = bare;
  if (vni) {
    const hit = /[1-5]/.exec(letters);
    if (hit) {
      tone = Number(hit[0]);
      letters = letters.replace(/[1-5]/, '');
    }
    letters = letters
      .replace(/uo7/g, 'ươ')
      .replace(/([aeoud])(.{0,8}?)([6-9])/g, (all, l: string, mid: string, d: string) => (VNI_MARKS[l + d] ?? l + d) + mid || all);
    if (/[0-9]/.test(letters)) return undefined;
  } else {
    const hit = /[aeiouyăâêôơưw].{0,8}?([sfrxj])/.exec(letters);
    if (hit && own === 0) {
      const at = hit.index + hit[0].length - 1;
      tone = TELEX_TONES.indexOf(letters[at]) + 1;
      letters = letters.slice(0, at) + letters.slice(at + 1);
    }
    letters = letters.replace(/^dd|^d(?=[a-z]*d$)/, 'đ').replace(/^(đ.*)d$/, '$1');
    letters = letters.replace(/uow|uwow|uơ|ưo(?=.)/g, 'ươ').replace(/aa|ee|oo|ow|uw|aw/g, (code) => TELEX_MARKS[code]);
    const late = /^([^aeou]{0,8})([aeou])(.{1,8})\2$|^(.{0,8}?)([uoa])([^w]{1,8})w$/.exec(letters);
    if (late)
      letters = late[2] ? late[1] + TELEX_MARKS[late[2] + late[2]]?.concat(late[3]) : late[4] + TELEX_MARKS[late[5] + 'w'] + late[6];
  }
  if (letters === bare && tone === 0) return undefined;
  return { letters, tone: tone || own, tones: 1 };
}
