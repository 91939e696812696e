/** The document's conventions of spelling: the place of the tone (hòa, hoà) and i or y (kỷ, kỉ). */
import { append } from '../text/append.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { parseSyllable } from '../text/syllable.ts';
import { WordList } from '../text/word-list.ts';
import { deviations, type Deviation } from './conventions.ts';

/** Share of the majority from which the minority is a slip and no second habit. */
const MAJORITY = 0.75;

const RIMES = ['oa', 'oe', 'uy'];
/** 0 for a form whose tone has one place only; else 1 + 2 × rime + (0 old, 1 new). */
const placementClass = (form: string): number => {
  const syllable = parseSyllable(form);
  const rime = syllable === undefined || syllable.tonePlacement === 'only' ? -1 : RIMES.indexOf(syllable.rime);
  return rime < 0 ? 0 : 1 + 2 * rime + (syllable!.tonePlacement === 'new' ? 1 : 0);
};
const placed = new WordList((form) => placementClass(form) > 0);

/** Places of the rarer tone placement, rime by rime; names decide for themselves. */
export const tonePlacementDeviations = perDocument((document): readonly Deviation[] => {
  const byClass: number[][] = [];
  for (const at of placed.in(document)) {
    if (isNamePart(document, at)) continue;
    (byClass[placementClass(document.formOf(at))] ??= []).push(at);
  }
  return RIMES.flatMap((_, rime) => deviations(byClass[1 + 2 * rime] ?? [], byClass[2 + 2 * rime] ?? [], ['old', 'new'], MAJORITY)).sort(
    (a, b) => a.at - b.at,
  );
});

/** Syllables that have both spellings without a change of sense, by their i form. */
const I_FORMS = ['kĩ', 'kỉ', 'kì', 'kí', 'mĩ', 'lí', 'lị', 'qui', 'quí', 'quì', 'quỉ', 'quị', 'tỉ', 'sĩ', 'hi'];
const TO_Y: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };
const toY = (form: string): string => form.slice(0, -1) + TO_Y[form.slice(-1)];

/** 0 for other forms; else 1 + 2 × index in I_FORMS + (0 i, 1 y). */
const iyClass = (form: string): number => {
  const i = I_FORMS.indexOf(form);
  if (i >= 0) return 1 + 2 * i;
  const y = I_FORMS.findIndex((iForm) => toY(iForm) === form);
  return y < 0 ? 0 : 2 + 2 * y;
};
const spelt = new WordList((form) => iyClass(form) > 0);

/** Words that only i spells, whatever the article does. */
const ONLY_I = new Set(['tỉ mỉ', 'tỉ tê', 'tỉ thí', 'kì cọ', 'kì kèo', 'kí lô', 'lí nhí', 'lí lắc', 'kĩ càng']);
/** Syllables that have both spellings only before these words. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  hi: ['sinh', 'vọng', 'hữu'],
  tỉ: ['lệ', 'đồng', 'số', 'giá', 'trọng', 'phú', 'suất', 'usd', 'người', 'đô'],
};

/** Places of the rarer of i and y in the same word. */
export const iyDeviations = perDocument((document): readonly Deviation[] => {
  const byWord = new Map<string, [i: number[], y: number[]]>();
  for (const at of spelt.in(document)) {
    if (isNamePart(document, at)) continue;
    const found = iyClass(document.formOf(at));
    const key = wordKey(document, at, I_FORMS[(found - 1) >> 1]);
    if (key === undefined) continue;
    const ways = byWord.get(key) ?? [[], []];
    ways[(found - 1) & 1].push(at);
    byWord.set(key, ways);
  }
  const found: Deviation[] = [];
  for (const [iPlaces, yPlaces] of byWord.values()) {
    if (iPlaces.length === 0 || yPlaces.length === 0) continue;
    const names = [document.formOf(iPlaces[0]), document.formOf(yPlaces[0])] as const;
    if (iPlaces.length !== yPlaces.length) append(found, deviations(iPlaces, yPlaces, names));
    else append(found, againstPress(iPlaces, names));
  }
  return found.sort((a, b) => a.at - b.at);
});

/** Equally frequent: the press writes y in all these words. */
function againstPress(places: readonly number[], [minority, majority]: readonly [string, string]): Deviation[] {
  return places.map((at) => ({ at, minority, majority, minorityCount: places.length, majorityCount: places.length }));
}

/** What counts as the same word: the syllable, but sĩ with the word before it (bác sĩ is not kỹ sỹ). */
function wordKey(document: TextDocument, at: number, iForm: string): string | undefined {
  const next = document.next(at);
  const after = document.keyOf(next);
  if (ONLY_I.has(`${iForm} ${after}`)) return undefined;
  if (iForm in BEFORE) return BEFORE[iForm].includes(after) ? iForm : undefined;
  if (iForm !== 'sĩ') return iForm;
  const previous = document.keyOf(document.previous(at));
  return previous === '' ? undefined : `${previous} sĩ`;
}

/** What shows that Mỹ is the country and nobody's name. */
const BEFORE_COUNTRY = new Set('nước phía người quân sang tại ở từ của với hàng tế phủ giới'.split(' '));

/** nước Mĩ, phía Mỹ: the one name that is spelt both ways. */
function isCountry(document: TextDocument, at: number): boolean {
  const next = document.next(at);
  if (document.keyOf(at) !== 'mĩ' && document.keyOf(at) !== 'mỹ') return false;
  if (next >= 0 && document.hasFlag(next, Flag.Capitalised)) return false;
  const previous = document.previous(at);
  return previous >= 0 && !document.hasFlag(previous, Flag.Capitalised) && BEFORE_COUNTRY.has(document.formOf(previous));
}

/** In a name, a code, or in capitals: no evidence of the writer's habit. */
function isNamePart(document: TextDocument, at: number): boolean {
  if (document.hasFlag(at, Flag.Protected | Flag.AllCaps | Flag.MixedCase)) return true;
  return document.hasFlag(at, Flag.Name) && !isBody(document, at) && !isCountry(document, at);
}

/** Thị ủy, Đảng ủy, Hòa giải viên: a capital that no person or place has. */
function isBody(document: TextDocument, at: number): boolean {
  const key = document.keyOf(at);
  return key === 'ủy' || key === 'khóa';
}
