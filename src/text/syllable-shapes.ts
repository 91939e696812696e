/**
 * Every legal toneless spelling, built once from the phonotactic table (about 2,700 shapes, a few milliseconds).
 * Because the table only has to spell, never to split, no ambiguity (gi + a, g + ia) is left to the parser.
 */
import { Tone } from './letters.ts';
import {
  BEFORE_FRONT_VOWEL,
  BEFORE_OTHER_VOWEL,
  MEDIALS_AFTER,
  ONSETS,
  ONSETS_BEFORE_OPEN_Y,
  P_RIMES,
  QU_RIME_FAMILIES,
  RIME_FAMILIES,
  type RimeFamily,
} from './syllable-table.ts';

/** Where the tone of an open oa, oe, uy stands: hòa, khỏe, thủy (old) or hoà, khoẻ, thuỷ (new). */
export type PlacementStyle = 'old' | 'new';

/** A legal toneless spelling; the tone indices are UTF-16 units from its start. */
export interface Shape {
  /** As spelled: ngh, gi, qu, … or "" for none. The i of gì, gìn, giếng belongs to the rime. */
  readonly onset: string;
  /** o or u before the nucleus; "" after qu, where the onset spells it. */
  readonly medial: string;
  readonly nucleus: string;
  /** Consonant or glide after the nucleus, "" for an open rime. */
  readonly coda: string;
  /** medial + nucleus + coda. */
  readonly rime: string;
  readonly toneAtOld: number;
  readonly toneAtNew: number;
}

const STOPS: readonly string[] = ['p', 't', 'c', 'ch'];
const OPEN_DIPHTHONGS: readonly string[] = ['ia', 'ua', 'ưa'];

/** Onset and rime as one spelling: the i of gi is written once (gi + iêng → giêng). */
export function joinOnset(onset: string, rime: string): string {
  return onset === 'gi' && rime.startsWith('i') ? 'g' + rime : onset + rime;
}

function goTogether(onset: string, [medial, nucleus]: RimeFamily, rime: string): boolean {
  const first = rime.charAt(0);
  const front = 'eêiy'.includes(first);
  if (onset === 'qu') return true;
  if (BEFORE_FRONT_VOWEL.includes(onset) && !front) return false;
  if (BEFORE_OTHER_VOWEL.includes(onset) && front) return false;
  if (medial !== '' && MEDIALS_AFTER[onset]?.includes(rime) === false) return false;
  if (onset === 'gi') return first !== 'ê' && first !== 'y' && rime !== 'ia' && rime !== 'iu';
  if (onset === 'p') return P_RIMES.includes(rime);
  if (medial === '' && nucleus === 'yê') return onset === '';
  if (medial === '' && nucleus === 'y') return ONSETS_BEFORE_OPEN_Y.includes(onset);
  return nucleus !== 'iê' || onset !== '';
}

/** Index in the rime of the letter with the tone: the main vowel, or the medial of an open rime in the old style. */
function toneIndex(medial: string, nucleus: string, coda: string, style: PlacementStyle): number {
  const stylesDiffer = medial !== '' && coda === '' && ['a', 'e', 'y'].includes(nucleus);
  if (stylesDiffer && style === 'old') return 0;
  const onSecond = nucleus.length === 2 && nucleus !== 'ya' && !OPEN_DIPHTHONGS.includes(nucleus);
  return medial.length + (onSecond ? 1 : 0);
}

function buildShapes(): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const onset of ONSETS) {
    for (const family of onset === 'qu' ? QU_RIME_FAMILIES : RIME_FAMILIES) {
      const [medial, nucleus, codas] = family;
      for (const written of codas.split(' ')) {
        const coda = written === '-' ? '' : written;
        const rime = medial + nucleus + coda;
        if (!goTogether(onset, family, rime)) continue;
        const spelling = joinOnset(onset, rime);
        const rimeAt = spelling.length - rime.length;
        const toneAtOld = rimeAt + toneIndex(medial, nucleus, coda, 'old');
        const toneAtNew = rimeAt + toneIndex(medial, nucleus, coda, 'new');
        shapes.set(spelling, { onset, medial, nucleus, coda, rime, toneAtOld, toneAtNew });
      }
    }
  }
  return shapes;
}

/** Toneless spelling → shape. */
export const SHAPES: ReadonlyMap<string, Shape> = buildShapes();

/** The rime ends in p t c ch, which allow only sắc and nặng. */
export function isStopped(shape: Shape): boolean {
  return STOPS.includes(shape.coda);
}

/** Whether the shape may carry the tone: stop codas sắc and nặng, onset p (loans) level only. */
export function allowsTone(shape: Shape, tone: Tone): boolean {
  if (shape.onset === 'p') return tone === Tone.level;
  return !isStopped(shape) || tone === Tone.sac || tone === Tone.nang;
}
