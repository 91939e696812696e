import { deviations, MIXED, type Deviation } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { iOrY, type IOrY } from '../src/lexicon/i-or-y.ts';
import { append } from '../src/text/append.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Cùng một tiếng khi viết i, khi viết y.', en: 'The same syllable spelled with i here and y there.' },
    rationale: {
      vi: 'Cả “kỉ lục” và “kỷ lục” đều quen mắt, nhưng một bài nên theo một cách. So từng tiếng; “sĩ” so theo từ (bác sĩ, chiến sỹ); bỏ qua tên riêng.',
      en: 'Both “kỉ lục” and “kỷ lục” are usual, but an article should keep to one. Compared syllable by syllable, “sĩ” word by word (bác sĩ, chiến sỹ); names are left alone.',
    },
    authority: 'Quyết định 1989/QĐ-BGDĐT, Điều 9; Quyết định 240/QĐ.',
    messages: { mixed: MIXED },
    examples: {
      invalid: [
        { text: 'Quy chế mới thay quy trình cũ, theo đúng ⟦qui⟧ định.', fix: 'quy' },
        { text: 'Hàng từ Mỹ rẻ hơn, nên nước Mỹ xuất nhiều sang ta, còn phía ⟦Mĩ⟧ nói khác.', fix: 'Mỹ' },
        { text: 'Kỷ lục ấy là kỷ niệm đẹp, hơn cả ⟦kỉ⟧ lục trước.', fix: 'kỷ' },
      ],
      valid: [
        'Bác sĩ, kỹ sư và chiến sỹ cùng làm; chiến sỹ về sau.',
        'Anh Vĩ, anh Vỹ và chị Mỹ học mĩ thuật.',
        'Cô tỉ mỉ đếm ba tỷ đồng, tỷ lệ hao hụt rất thấp.',
        'Quy mô nhỏ, kỳ hạn ngắn, ký kết nhanh.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { at, ...data } of iyDeviations(document)) {
      const right = matchCase(document.textOf(at), data.majority);
      report({ ...document.span(at), messageId: 'mixed', data, suggest: [right] });
    }
  },
);

const classes = new Map(iOrY.flatMap(({ i, y }, at) => [[i, 1 + 2 * at] as const, [y, 2 + 2 * at] as const]));

/** 0 for other forms; else 1 + 2 × index in iOrY + (0 i, 1 y). */
const iyClass = (form: string): number => classes.get(form) ?? 0;
const spelt = new WordList((form) => iyClass(form) > 0);

/** Syllables that have both spellings only before these words. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  hi: ['sinh', 'vọng', 'hữu'],
  tỉ: ['lệ', 'đồng', 'số', 'giá', 'trọng', 'phú', 'suất', 'usd', 'người', 'đô'],
};

/** Places of the rarer of i and y in the same word. */
function iyDeviations(document: TextDocument): readonly Deviation[] {
  const byWord = new Map<string, [i: number[], y: number[]]>();
  for (const at of spelt.in(document)) {
    if (isNamePart(document, at)) continue;
    const found = iyClass(document.formOf(at));
    const key = wordKey(document, at, iOrY[(found - 1) >> 1]);
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
}

/** Equally frequent: the press writes y in all these words. */
function againstPress(places: readonly number[], [minority, majority]: readonly [string, string]): Deviation[] {
  return places.map((at) => ({ at, minority, majority, minorityCount: places.length, majorityCount: places.length }));
}

/** What counts as the same word: the syllable, but sĩ with the word before it (bác sĩ is not kỹ sỹ). */
function wordKey(document: TextDocument, at: number, { i, onlyBeside }: IOrY): string | undefined {
  const before = document.keyOf(document.previous(at));
  const after = document.keyOf(document.next(at));
  if (onlyBeside.includes(before) || onlyBeside.includes(after)) return undefined;
  if (i in BEFORE) return BEFORE[i].includes(after) ? i : undefined;
  if (i !== 'sĩ') return i;
  return before === '' ? undefined : `${before} sĩ`;
}

/** In a name, a code, or in capitals: no evidence of the writer's habit. */
function isNamePart(document: TextDocument, at: number): boolean {
  if (document.hasFlag(at, Flag.Protected | Flag.AllCaps | Flag.MixedCase)) return true;
  return document.hasFlag(at, Flag.Name) && !isCountry(document, at);
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
