import { SHAPES } from '../syllable-shapes.ts';
import { type Clue, spellings } from './clue.ts';

/** Toneless shapes with ươ for uơ, ưo, uo, and with uô for uo, where these are legal. */
export function hornedVariants(toneless: string): string[] {
  for (let i = 0; i + 1 < toneless.length; i++) {
    const pair = toneless.slice(i, i + 2);
    if (pair !== 'uo' && pair !== 'uơ' && pair !== 'ưo') continue;
    const nuclei = pair === 'uo' ? ['ươ', 'uô'] : ['ươ'];
    return nuclei.map((nucleus) => toneless.slice(0, i) + nucleus + toneless.slice(i + 2)).filter((s) => SHAPES.has(s));
  }
  return [];
}

/** One or both horns of ươ left out: nguời, ngưòi, nguòi. thuở, huơ, quở are shapes of their own. */
export function incompleteHorn(clue: Clue): string[] {
  return clue.plain || SHAPES.has(clue.toneless) ? [] : spellings(hornedVariants(clue.toneless), clue.tones);
}
