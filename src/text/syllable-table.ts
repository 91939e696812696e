/**
 * The phonotactic table of Vietnamese: which onsets and rimes there are, and which of them go together.
 * Source: standard orthography (Quy định 240/QĐ, 5 March 1984); the tests hold it against a free syllable list.
 */

/** [medial, nucleus, codas]; "-" is the open rime, the codas i y o u are glides. */
export type RimeFamily = readonly [medial: string, nucleus: string, codas: string];

/** Onsets as spelled; the last one is none. */
export const ONSETS: readonly string[] = [
  ...['b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh'],
  ...['p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x', ''],
];

/** Rimes after every onset but qu. */
export const RIME_FAMILIES: readonly RimeFamily[] = [
  ['', 'a', '- i y o u m n ng nh p t c ch'],
  ['', 'ă', 'm n ng p t c'],
  ['', 'â', 'u y m n ng p t c'],
  ['', 'e', '- o m n ng p t c'],
  ['', 'ê', '- u m n nh p t ch'],
  ['', 'i', '- u m n nh p t ch'],
  ['', 'y', '-'],
  ['', 'o', '- i m n ng p t c'],
  ['', 'oo', 'ng c'],
  ['', 'ô', '- i m n ng p t c'],
  ['', 'ơ', '- i m n p t'],
  ['', 'u', '- i m n ng p t c'],
  ['', 'ư', '- i u m n ng t c'],
  ['', 'ia', '-'],
  ['', 'iê', 'u m n ng p t c'],
  ['', 'yê', 'u m n ng t'],
  ['', 'ua', '-'],
  ['', 'uô', 'i m n ng t c'],
  ['', 'ưa', '-'],
  ['', 'ươ', 'i u m n ng p t c'],
  ['o', 'a', '- i y o m n ng nh p t c ch'],
  ['o', 'ă', 'm n ng t c'],
  ['o', 'e', '- o n t'],
  ['u', 'ê', '- nh ch'],
  ['u', 'ơ', '-'],
  ['u', 'â', 'y n ng t'],
  ['u', 'y', '- u n nh p t ch'],
  ['u', 'ya', '-'],
  ['u', 'yê', 'n t'],
];

/** Rimes after qu, whose u is the medial and is written once: quốc, quýt, quẩy, quơ, quăng. */
export const QU_RIME_FAMILIES: readonly RimeFamily[] = [
  ['', 'a', '- i y o u m n ng nh p t c ch'],
  ['', 'ă', 'm n ng p t c'],
  ['', 'â', 'u y n ng t c'],
  ['', 'e', '- o n t'],
  ['', 'ê', '- u n nh t ch'],
  ['', 'i', '- t nh ch'],
  ['', 'y', '- nh t'],
  ['', 'yê', 'n t'],
  ['', 'ô', 'c'],
  ['', 'ơ', '- n t'],
];

/** Onsets written only before e ê i y, and their twins written everywhere else. */
export const BEFORE_FRONT_VOWEL: readonly string[] = ['k', 'gh', 'ngh'];
export const BEFORE_OTHER_VOWEL: readonly string[] = ['c', 'g', 'ng'];

/** Onsets after which the open rime i may be spelled y (kỷ, lý); "" is the syllable y itself. */
export const ONSETS_BEFORE_OPEN_Y: readonly string[] = ['h', 'k', 'l', 'm', 's', 't', 'v', 'th', ''];

/** Onsets that take a rime with a medial only in these words' rimes; the others take every medial. */
export const MEDIALS_AFTER: Readonly<Record<string, readonly string[]>> = {
  b: ['uyt'],
  c: [],
  g: ['oa'],
  gi: ['oăng'],
  m: ['oay'],
  n: ['oa', 'oan'],
  p: [],
  ph: ['uy'],
  r: ['oa'],
  v: ['oan'],
};

/** Rimes after p, level tone only: p begins only loans (pin, pa nô, pô, pê đan, ống pô, khăn piêu). */
export const P_RIMES: readonly string[] = ['a', 'an', 'ao', 'e', 'en', 'ê', 'i', 'in', 'iêu', 'o', 'om', 'ô', 'ông', 'ơ', 'u'];
