/**
 * Syllables: taken apart, judged legal or not, keyed and spelled again.
 * Forms are lower case; NFC and NFD behave alike.
 */
import { composed, formOf, letterTone, stripTones, Tone } from './letters.ts';
import { allowsTone, joinOnset, type PlacementStyle, type Shape, SHAPES } from './syllable-shapes.ts';
import { inStyle, spellWithTone, toneLetterIndex } from './tone-placement.ts';

export { type Diagnosis, DIAGNOSIS_KINDS, type DiagnosisKind, diagnoseForm } from './diagnose/index.ts';
export { isExceptionSyllable, listedClassOf } from './syllable-exceptions.ts';
export type { PlacementStyle } from './syllable-shapes.ts';

export interface Syllable extends Pick<Shape, 'onset' | 'medial' | 'nucleus' | 'coda' | 'rime'> {
  readonly tone: Tone;
  /** "only" when no tone is written or the styles do not differ in this syllable. */
  readonly tonePlacement: 'only' | PlacementStyle;
}

/**
 * Takes a lower-case form apart; undefined when it is not a legally spelled syllable.
 * Both tone placement styles are legal; a form with upper-case letters is not.
 */
export function parseSyllable(form: string): Syllable | undefined {
  const text = composed(form);
  const toneAt = toneLetterIndex(text);
  if (toneAt === -2) return undefined;
  const shape = SHAPES.get(toneAt === -1 ? text : stripTones(text));
  if (shape === undefined) return undefined;
  const { onset, medial, nucleus, coda, rime, toneAtOld, toneAtNew } = shape;
  const tone = toneAt === -1 ? Tone.level : letterTone(text.charCodeAt(toneAt));
  if (!allowsTone(shape, tone)) return undefined;
  if (tone === Tone.level) return { onset, medial, nucleus, coda, rime, tone, tonePlacement: 'only' };
  if (toneAt !== toneAtOld && toneAt !== toneAtNew) return undefined;
  const style = toneAt === toneAtOld ? 'old' : 'new';
  return { onset, medial, nucleus, coda, rime, tone, tonePlacement: toneAtOld === toneAtNew ? 'only' : style };
}

/** Spells onset, rime (toneless) and tone as one syllable; undefined when they do not make a legal one. */
export function respell(parts: Pick<Syllable, 'onset' | 'rime' | 'tone'>, style: PlacementStyle = 'old'): string | undefined {
  const toneless = joinOnset(parts.onset, parts.rime);
  const shape = SHAPES.get(toneless);
  if (shape?.onset !== parts.onset || shape.rime !== parts.rime) return undefined;
  return spellWithTone(toneless, parts.tone, style);
}

/**
 * Canonical key of a syllable: NFC, lower case, tone in the old style's place (hoà → hòa, thuỷ → thủy; quý stays).
 * A text that is no syllable is only made NFC and lower case.
 */
export function syllableKey(text: string): string {
  return inStyle(formOf(text), 'old');
}
