import { SHAPES } from '../syllable-shapes.ts';
import { type Clue, spellings } from './clue.ts';
import { hornedVariants } from './horn.ts';

/** [as misspelt, as it should be]; the shape table decides which rimes ask for it. */
const RESPELLINGS: readonly (readonly [wrong: string, right: string])[] = [
  ['ngh', 'ng'],
  ['ng', 'ngh'],
  ['gh', 'g'],
  ['g', 'gh'],
  ['k', 'c'],
  ['c', 'k'],
  ['co', 'qu'],
  ['cu', 'qu'],
  ['qo', 'qu'],
  ['q', 'qu'],
  ['q', 'c'],
];

/** Toneless shapes with the onset spelled as the rime asks, the horn of ươ mended too where that alone is missing. */
function respelled(toneless: string, mend: (spelling: string) => string[]): string[] {
  const found: string[] = [];
  for (const [wrong, right] of RESPELLINGS) {
    if (!toneless.startsWith(wrong)) continue;
    const rest = toneless.slice(wrong.length);
    for (const shape of mend(right + rest)) {
      if (SHAPES.get(shape)?.onset === right) found.push(shape);
    }
    if (wrong === 'c' && 'eêi'.includes(rest.charAt(0))) found.push('ch' + rest);
  }
  return found;
}

/**
 * c k q, g gh, ng ngh before the wrong vowel: nghành, ngiệp, gé, kủa. c before e ê i may also be ch cut short (cỉ → chỉ).
 * Plain foreign words begin so too, except with ngh.
 */
export function onsetSpelling(clue: Clue): string[] {
  if (SHAPES.has(clue.toneless) || (clue.plain && !clue.toneless.startsWith('ngh'))) return [];
  const direct = spellings(
    respelled(clue.toneless, (spelling) => [spelling]),
    clue.tones,
  );
  return direct.length > 0 ? direct : spellings(respelled(clue.toneless, hornedVariants), clue.tones);
}
