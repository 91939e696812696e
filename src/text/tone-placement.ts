/**
 * Where the tone is written in a syllable. Two styles are legal and differ only in open oa, oe, uy:
 * hòa, khỏe, thủy (old) and hoà, khoẻ, thuỷ (new, QĐ 1989/QĐ-BGDĐT, Đ.8). Any other place is an error.
 */
import { baseOf, composed, letterTone, stripTones, Tone, withLetterTone } from './letters.ts';
import { allowsTone, type PlacementStyle, SHAPES, type Shape } from './syllable-shapes.ts';

/** Index (UTF-16) of the letter with a tone in an NFC text: -1 when there is none, -2 for several. */
export function toneLetterIndex(text: string): number {
  let at = -1;
  for (let i = 0; i < text.length; i++) {
    if (letterTone(text.charCodeAt(i)) === Tone.level) continue;
    if (at !== -1) return -2;
    at = i;
  }
  return at;
}

/** The shape's own index for the style. */
export function toneIndexOf(shape: Shape, style: PlacementStyle): number {
  return style === 'old' ? shape.toneAtOld : shape.toneAtNew;
}

/** Puts a tone on a toneless lower-case spelling; undefined when the spelling or its tone is not legal. */
export function spellWithTone(toneless: string, tone: Tone, style: PlacementStyle = 'old'): string | undefined {
  const shape = SHAPES.get(toneless);
  if (shape === undefined || !allowsTone(shape, tone)) return undefined;
  if (tone === Tone.level) return toneless;
  const at = toneIndexOf(shape, style);
  const letter = String.fromCharCode(withLetterTone(toneless.charCodeAt(at), tone));
  return toneless.slice(0, at) + letter + toneless.slice(at + 1);
}

/**
 * The lower-case form with another tone in its legal place (hoa + huyền → hòa), whatever tone it has now and wherever;
 * undefined when no such syllable is spelled.
 */
export function withTone(form: string, tone: Tone, style: PlacementStyle = 'old'): string | undefined {
  return spellWithTone(stripTones(form), tone, style);
}

/** True for an ending of two letters, oa, oe or uy, with tones or without: the only ones with two places for a tone. */
function endsInTwoPlaces(text: string): boolean {
  const last = baseOf(text.charCodeAt(text.length - 1));
  if (last !== 0x61 && last !== 0x65 && last !== 0x79) return false;
  return baseOf(text.charCodeAt(text.length - 2)) === (last === 0x79 ? 0x75 : 0x6f);
}

/** The legal syllable in the given style (hoà → hòa); any other form comes back as it is, made NFC. */
export function inStyle(form: string, style: PlacementStyle): string {
  const text = composed(form);
  if (!endsInTwoPlaces(text)) return text;
  const at = toneLetterIndex(text);
  if (at < 0) return text;
  const toneless = stripTones(text);
  const shape = SHAPES.get(toneless);
  if (shape === undefined || (at !== shape.toneAtOld && at !== shape.toneAtNew)) return text;
  return spellWithTone(toneless, letterTone(text.charCodeAt(at)), style) ?? text;
}
