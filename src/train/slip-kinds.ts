/** The kinds of slips that are planted: each makes a wrong spelling of a word, or none where it does not apply. */
import { areNeighbours, baseOf, takeTone } from '../speller/letters.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import type { Random } from './random.ts';

/** Combining marks of the tones, by their number in `takeTone`; the level tone has none. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** Letters that differ from a letter only in the mark. */
const MARKS: Record<string, string> = {
  a: 'ăâ',
  o: 'ôơ',
  e: 'ê',
  u: 'ư',
  d: 'đ',
  ă: 'âa',
  â: 'ăa',
  ô: 'ơo',
  ơ: 'ôo',
  ê: 'e',
  ư: 'u',
  đ: 'd',
};
const LETTERS = 'abcdeghiklmnopqrstuvxy';
const KEYS = 'qwertyuiopasdfghjklzxcvbnm';
const VOWEL = /[aeiouyăâêôơư]/;

/** Letters of a word with the tone kept on its letter, as base + mark + tone clusters. */
const clusters = (form: string): string[] => form.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [];

/** Puts a tone where it mostly stands, on forms that are no syllables too. */
function setTone(form: string, tone: number): string {
  const { letters } = takeTone(form);
  const vowels = [...letters.matchAll(/[aeiouyăâêôơư]/g)].map((m) => m.index);
  if (/^(gi|qu)/.test(letters) && vowels.length > 1) vowels.shift();
  if (vowels.length === 0) return form;
  const marked = vowels.findLast((i) => 'ăâêôơư'.includes(letters[i]));
  const closed = VOWEL.test(letters[letters.length - 1]) ? 0 : 1;
  const at = marked ?? vowels[Math.max(0, vowels.length - 2 + closed)] ?? vowels[0];
  return (letters.slice(0, at + 1) + TONES[tone] + letters.slice(at + 1)).normalize('NFC');
}

/** @param beside the form before or after it */
type Make = (form: string, random: Random, beside: string) => string | undefined;

const pick = <T>(list: ArrayLike<T>, random: Random): T => list[random.below(list.length)];

function replaceCluster(form: string, random: Random, test: (c: string) => boolean, to: (c: string) => string): string | undefined {
  const list = clusters(form);
  const places = list.map((_, i) => i).filter((i) => test(list[i]));
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  list[at] = to(list[at]);
  return list.join('');
}

/** Spellings that accents and ears confuse. */
const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ch/, ['tr']],
  [/^tr/, ['ch']],
  [/^s/, ['x']],
  [/^x/, ['s']],
  [/^l/, ['n']],
  [/^n(?![gh])/, ['l']],
  [/^d/, ['gi', 'v', 'r']],
  [/^gi(?=[aeouăâơôư])/, ['d', 'r']],
  [/^v/, ['d', 'gi']],
  [/^r/, ['d', 'g', 'gi']],
  [/nh$/, ['n', 'ng']],
  [/ng$/, ['n', 'nh']],
  [/n$/, ['ng']],
  [/c$/, ['t']],
  [/t$/, ['c']],
  [/ch$/, ['t', 'c']],
  [/iê(?=[mpuntc])/, ['i', 'ê']],
  [/ươ/, ['ư', 'uo', 'iê']],
  [/ao$/, ['oa', 'au']],
  [/ai$/, ['ay']],
  [/ay$/, ['ai']],
  [/au$/, ['ao', 'âu']],
  [/ă(?=[mnpt])/, ['â']],
  [/â(?=[mnpt])/, ['ă']],
  [/o(?=[mip]$)/, ['ô', 'ơ']],
  [/y$/, ['i']],
  [/i$/, ['y']],
];

/** Another spelling for a like sound, mostly of a syllable that exists. */
function confuse(form: string, random: Random): string | undefined {
  const { letters, tone } = takeTone(form);
  if ((tone === 3 || tone === 4) && random.next() < 0.4) return setTone(letters, 7 - tone);
  const fitting = SWAPS.filter(([from]) => from.test(letters));
  if (fitting.length === 0) return undefined;
  const [from, to] = pick(fitting, random);
  const other = letters.replace(from, pick(to, random));
  const spelled = setTone(other, tone);
  return parseSyllable(syllableKey(spelled)) || random.next() < 0.2 ? spelled : undefined;
}

/** A letter with a mark is lost, as in a conversion; what loses one, loses both of ươ. */
function drop(form: string, random: Random): string | undefined {
  const both = form.replace(/ư[ơờớởỡợ]/, '');
  if (both !== form && random.next() < 0.6) return both;
  return replaceCluster(form, random, (c) => c.normalize('NFD').length > 1, () => ''); // prettier-ignore
}

const ONSET = /^(?:ngh|ng|nh|kh|gh|gi|ch|tr|th|ph|qu|[bcdđghklmnrstvx])/;

/** A part of the neighbour is written again, or too soon: bị cáo cuộc, chênh lệnh, phục vục. */
function echo(form: string, random: Random, beside: string): string | undefined {
  const own = takeTone(form);
  const other = takeTone(beside);
  if (!VOWEL.test(other.letters) || !VOWEL.test(own.letters)) return undefined;
  const onset = ONSET.exec(own.letters)?.[0] ?? '';
  const otherOnset = ONSET.exec(other.letters)?.[0] ?? '';
  const coda = own.letters.split(VOWEL).at(-1)!;
  const otherCoda = other.letters.split(VOWEL).at(-1)!;
  const which = random.below(4);
  if (which === 0) return other.tone === own.tone ? undefined : setTone(own.letters, other.tone);
  if (which === 1) return otherOnset === onset ? undefined : setTone(otherOnset + own.letters.slice(onset.length), own.tone);
  if (which === 2)
    return otherCoda === coda ? undefined : setTone(own.letters.slice(0, own.letters.length - coda.length) + otherCoda, own.tone);
  return setTone(onset + other.letters.slice(otherOnset.length), random.next() < 0.5 ? own.tone : other.tone);
}

const ONSETS = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');

/** Another word that sounds alike, of the same tone: the same rime after another onset, or two letters are others. */
function mistake(form: string, random: Random): string | undefined {
  const { letters, tone } = takeTone(form);
  const onset = ONSET.exec(letters)?.[0] ?? '';
  const one = (word: string): string => replaceCluster(word, random, () => true, (c) => pick(['', c + pick(LETTERS, random), pick(LETTERS, random)], random)) ?? word; // prettier-ignore
  const other = random.next() < 0.5 ? pick(ONSETS, random) + letters.slice(onset.length) : one(one(letters));
  const spelled = setTone(other, tone);
  return parseSyllable(syllableKey(spelled)) ? spelled : undefined;
}

/** Words of every day that are exchanged for each other, each way. */
const EXCHANGED = new Map<string, string[]>();
for (const pair of (
  'cùng cũng,các cách,lên nên,là làm,nay này,về vể,đề để,của cửa,những nhưng,dành giành,đã đa,cho chó,với vời,không khống,tới tối,sau sao,trước trướng,được đực,' +
  'người ngươi,phải phái,đến đên,trong trông,năm nằm,một mốt,hai hại,ra rà,vào vao,cao cáo,nhiều nhiễu,đang đáng,theo thêo,lại lai,thì thi,mà ma,nhân nhận,bị bi,việc viêc,nhà nha,như nhữ,từ tử,' +
  'tại tai,con còn,công cộng,thành thanh,đường dường,mới mối,đó đố,đây dây,ông ống,bà bá,chị chỉ,anh ảnh,em êm,rất rát,hơn hờn,nữa nửa,mình minh,biết biệt,thể thế,định đình,' +
  'điều đều,kết két,hành hạnh,bán bàn,trả tra,chuyện truyện,sử xử,xuất suất,lập lặp,trường trưởng,thấy thầy,nổi nỗi,chung trung,chia trai,tình tính,hình hinh,giá giả,đặt đạt,tiếp tiệp,bộ bố'
).split(',')) {
  const [a, b] = pair.split(' ');
  EXCHANGED.set(a, [...(EXCHANGED.get(a) ?? []), b]);
  EXCHANGED.set(b, [...(EXCHANGED.get(b) ?? []), a]);
}
function exchange(form: string, random: Random): string | undefined {
  const others = EXCHANGED.get(form);
  return others && pick(others, random);
}

/**
 * The kinds with their weights, named like the slips of src/speller/slips.ts where they are the same. The weights were set
 * while reading slips; no published count stands behind them.
 */
const KINDS: readonly (readonly [kind: string, weight: number, make: Make])[] = [
  ['tone', 150, (f, r) => (takeTone(f).tone === 0 ? undefined : setTone(f, 1 + r.below(5)))],
  ['tone-lost', 165, (f) => (takeTone(f).tone === 0 ? undefined : takeTone(f).letters)],
  ['tone-added', 39, (f, r) => (takeTone(f).tone === 0 ? setTone(f, 1 + r.below(5)) : undefined)],
  [
    'tone-place',
    12,
    (f, r) => {
      const { letters, tone } = takeTone(f);
      const vowels = [...letters.matchAll(/[aeiouyăâêôơư]/g)].map((m) => m.index);
      if (tone === 0 || vowels.length < 2) return undefined;
      const at = pick(vowels, r);
      return (letters.slice(0, at + 1) + TONES[tone] + letters.slice(at + 1)).normalize('NFC');
    },
  ],
  [
    'mark-lost',
    55,
    (f, r) => {
      const { letters, tone } = takeTone(f);
      const all = r.next() < 0.4;
      const bare = all ? [...letters].map(baseOf).join('') : replaceCluster(letters, r, (c) => baseOf(c) !== c, baseOf);
      return bare && setTone(bare, tone);
    },
  ],
  [
    'mark-changed',
    22,
    (f, r) => {
      const { letters, tone } = takeTone(f);
      const other = replaceCluster(letters, r, (c) => (MARKS[c] ?? '') !== '', (c) => pick(MARKS[c], r)); // prettier-ignore
      return other && setTone(other, tone);
    },
  ],
  ['bare', 20, (f) => [...takeTone(f).letters].map(baseOf).join('')],
  ['dropped-letter', 110, drop],
  ['omitted', 105, (f, r) => (f.length < 2 ? undefined : replaceCluster(f, r, () => true, () => ''))], // prettier-ignore
  ['doubled', 12, (f, r) => replaceCluster(f, r, () => true, (c) => c + c)], // prettier-ignore
  [
    'swapped',
    6,
    (f, r) => {
      const list = clusters(f);
      if (list.length < 2) return undefined;
      const at = r.below(list.length - 1);
      [list[at], list[at + 1]] = [list[at + 1], list[at]];
      return list.join('');
    },
  ],
  ['inserted', 45, (f, r) => replaceCluster(f, r, () => true, (c) => (r.next() < 0.5 ? c + pick(LETTERS, r) : pick(LETTERS, r) + c))], // prettier-ignore
  [
    'neighbour-key',
    26,
    (f, r) => {
      const tone = r.next() < 0.5 ? takeTone(f).tone : 0;
      const word = tone ? takeTone(f).letters : f;
      const other = replaceCluster(
        word,
        r,
        () => true,
        (c) => {
          const near = [...KEYS].filter((k) => areNeighbours(k, takeTone(c).letters));
          return near.length ? pick(near, r) : c;
        },
      );
      return other && tone ? setTone(other, tone) : other;
    },
  ],
  [
    'substituted',
    35,
    (f, r) => {
      const tone = r.next() < 0.5 ? takeTone(f).tone : 0;
      const other = replaceCluster(tone ? takeTone(f).letters : f, r, () => true, () => pick(LETTERS, r)); // prettier-ignore
      return other && tone ? setTone(other, tone) : other;
    },
  ],
  ['sound', 100, confuse],
  ['echo', 45, echo],
  ['exchanged', 40, exchange],
  ['malapropism', 80, mistake],
  [
    'd-stroke',
    25,
    (f) => (f.startsWith('đ') ? 'd' + f.slice(1) : /^d[aeiouyăâêôơư]/.test(takeTone(f).letters) ? 'đ' + f.slice(1) : undefined),
  ],
  ['first-lost', 15, (f) => (f.length < 3 ? undefined : clusters(f).slice(1).join(''))],
  ['last-lost', 15, (f) => (f.length < 3 ? undefined : clusters(f).slice(0, -1).join(''))],
  [
    'keyboard',
    4,
    (f) => {
      const { letters, tone } = takeTone(f);
      return tone === 0 ? undefined : letters.replace('đ', 'dd').replace(/[âêô]/, (c) => baseOf(c) + baseOf(c)).replace(/ươ/, 'uow').replace(/[ăơư]/, (c) => baseOf(c) + 'w') + ' sfrxj'[tone]; // prettier-ignore
    },
  ],
];
const TOTAL = KINDS.reduce((sum, [, weight]) => sum + weight, 0);

export interface Slip {
  readonly kind: string;
  /** NFC; another word than the form, whatever style the tones are placed in. */
  readonly written: string;
}

/** Slips are tried at a word until one applies. */
const TRIES = 12;

/**
 * A slip in a form, of a kind drawn by the weights; undefined if none was found that applies.
 * @param beside the form before or after it
 */
export function slipIn(form: string, random: Random, beside: string): Slip | undefined {
  for (let tries = 0; tries < TRIES; tries++) {
    let at = random.next() * TOTAL;
    const [kind, , make] = KINDS.find(([, weight]) => (at -= weight) <= 0) ?? KINDS[0];
    const written = make(form, random, beside)?.normalize('NFC');
    if (written && syllableKey(written) !== syllableKey(form)) return { kind, written };
  }
  return undefined;
}
