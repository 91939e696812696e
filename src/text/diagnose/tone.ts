import { Tone } from '../letters.ts';
import { allowsTone, isStopped, SHAPES } from '../syllable-shapes.ts';
import { type Clue, spellings } from './clue.ts';

/** A good syllable but for the letter that carries the tone, or a tone written twice: họach, qủa, thơì, chuỵện. */
export function misplacedTone(clue: Clue): string[] {
  const shape = SHAPES.get(clue.toneless);
  if (shape === undefined || clue.toneAt === shape.toneAtOld || clue.toneAt === shape.toneAtNew) return [];
  const tones = clue.tones.filter((tone) => allowsTone(shape, tone));
  return tones.length === 0 ? [] : spellings([clue.toneless], tones);
}

/** A stop coda with a tone it cannot carry: môt → mốt, một. */
export function stopCodaTone(clue: Clue): string[] {
  const shape = SHAPES.get(clue.toneless);
  const wrong = shape !== undefined && isStopped(shape) && !clue.tones.some((tone) => allowsTone(shape, tone));
  return wrong ? spellings([clue.toneless], [Tone.sac, Tone.nang]) : [];
}
