/**
 * Letters of other scripts that look like Latin ones, each with the Latin letter it is mistaken for.
 * Drawn up from the letter shapes themselves; letters that only resemble (п, и, г, в) are left out.
 */
import { charClass, CharClass } from './char-class.ts';

/** Cyrillic and Armenian: the shapes are the same in most typefaces, whatever the word. */
const TWINS = 'аaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwкkмmтtѵvүyӏlӑă' + 'АAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԚQԜWѴVҮYӀIӐĂ' + 'օoոnսuհhցg';
/** Greek, small capitals and phonetic letters: also used on purpose, so only a Vietnamese syllable proves the mistake. */
const COUSINS = 'αaιiκkνvοoρpυuχxγyϲcόóίíάá' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' + 'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgɖđ';
/** Latin letters that stand for đ; a word that holds nothing else foreign is the matter of wrong-d-stroke. */
const STROKES = 'ÐĐðđƉĐ';

function pairs(list: string): [number, string][] {
  return (list.match(/../gsu) ?? []).map((pair) => [pair.charCodeAt(0), pair[1]]);
}

const twins = new Map(pairs(TWINS));
const cousins = new Map(pairs(COUSINS));
const strokes = new Map(pairs(STROKES));
const FULL_WIDTH = 0xfee0;

function isFullWidthLetter(code: number): boolean {
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

export interface Latinised {
  /** The word in Latin letters, NFC. */
  text: string;
  /** Ordinary Latin letters that the word held before. */
  latin: number;
  /** Every foreign letter looks exactly like its Latin one. */
  exact: boolean;
}

/** The word with its look-alikes replaced; undefined if it holds a letter of another script that looks like no Latin one. */
export function latinise(word: string): Latinised | undefined {
  let text = '';
  let latin = 0;
  let exact = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const cls = charClass[code];
    if (cls === CharClass.OtherLetter) {
      const twin = isFullWidthLetter(code) ? String.fromCharCode(code - FULL_WIDTH) : twins.get(code);
      const letter = twin ?? cousins.get(code);
      if (letter === undefined) return undefined;
      if (twin === undefined) exact = false;
      text += letter;
    } else {
      if (cls === CharClass.Latin) latin++;
      text += strokes.get(code) ?? word[i];
    }
  }
  return { text: text.normalize('NFC'), latin, exact };
}
