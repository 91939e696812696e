/** Syllables that are spelt with i or with y and mean the same. Source: Quyết định 240/QĐ (1984), and what the news print. */
import { rowsOf } from './table.ts';

/** One such syllable, lower case. */
export interface IOrY {
  readonly i: string;
  readonly y: string;
  /** Words beside which everybody writes i. */
  readonly onlyBeside: readonly string[];
}

/** Syllables that a school spells one way in all other words. */
const BY_SCHOOL = `
kĩ kỹ
kỉ kỷ
kì kỳ cọ kèo cạch
kí ký lô
lí lý nhí lắc
mĩ mỹ
tỉ tỷ mỉ tê ti thí
`;

/** Others: by both schools quy is right, and who writes kỹ sư mostly writes bác sĩ. */
const BY_WORD = `
lị lỵ
qui quy
quí quý
quì quỳ
quỉ quỷ
quị quỵ
sĩ sỹ
hi hy
`;

const read = (table: string): readonly IOrY[] =>
  rowsOf('i-or-y.ts', table, /^(\S+(?: \S+)+)$/, 'i y words').map(([line]) => {
    const [i, y, ...onlyBeside] = line.split(' ');
    return { i, y, onlyBeside };
  });

/** Syllables that a school spells one way. */
export const spellingsOfSchools = read(BY_SCHOOL);
/** These and others that may differ from word to word. */
export const iOrY: readonly IOrY[] = [...spellingsOfSchools, ...read(BY_WORD)];
