/** Error model: the syllables that a writer may have meant by a form, with the slip that leads to each. */
import type { ErrorIndex } from './error-index.ts';
import { slipId as S, SLIP_PRIOR } from './slips.ts';
import { stripDiacritics } from '../text/letters.ts';
import { areNeighbours, baseOf, decodeKeys, takeTone } from './letters.ts';

/** Candidates of one form: ids of the vocabulary and numbers of slips (slips.ts), no id twice. */
export interface Candidates {
  readonly ids: Uint16Array;
  readonly slips: Uint8Array;
}

const VOWELS = /[aeiouyăâêôơư]/;
/** Number of the tone ngã (letters.ts). */
const NGA = 4;
const ONSET_SWAPS: readonly (readonly [slip: number, onsets: readonly string[]])[] = [
  [S['ch-tr'], ['ch', 'tr']],
  [S['s-x'], ['s', 'x']],
  [S['l-n'], ['l', 'n']],
  [S['d-gi-r-v'], ['d', 'gi', 'r', 'v']],
];
const CODA_SWAPS: readonly (readonly [slip: number, codas: readonly string[]])[] = [
  [S['coda-n-ng'], ['n', 'ng']],
  [S['coda-t-c'], ['t', 'c']],
  [S['coda-nh-ng-n'], ['n', 'nh', 'ng']],
  [S['coda-t-c'], ['t', 'ch', 'c']],
];
const RIME_SWAPS =
  'ao/oa ao/au ai/ay ay/ây au/âu iêm/im iêp/ip iêu/iu iêu/êu iêt/it iên/in iêc/ich ươu/iêu ưu/iu ưu/ươu ui/uôi oi/ôi ơi/ươi ưi/ươi ' +
  'ăm/âm ăn/ân ăng/âng ăp/âp ăt/ât ăc/âc om/ôm ơm/ôm op/ôp uôn/un uông/ung ương/ưng ươt/ưt ươc/ưc uôt/ut uôc/uc êch/ich ênh/inh ' +
  'anh/ăn uê/oe uy/ui eo/oe oai/ai oan/an oang/ang uyên/iên uyêt/iêt uân/ân uât/ât uân/uyên uât/uyêt';

const rimeSwaps = new Map<string, string[]>();
for (const pair of RIME_SWAPS.split(' ')) {
  const [a, b] = pair.split('/');
  rimeSwaps.set(a, [...(rimeSwaps.get(a) ?? []), b]);
  rimeSwaps.set(b, [...(rimeSwaps.get(b) ?? []), a]);
}

/** What may have been meant by each form, for one vocabulary. */
export class ErrorModel {
  /** See `ErrorIndex`. */
  readonly #tones: ReadonlyMap<string, readonly number[]>;
  readonly #shorter: ReadonlyMap<string, readonly string[]>;
  readonly #skeletons: ReadonlyMap<string, readonly string[]>;
  readonly #memo = new Map<string, Candidates>();
  readonly #keys: readonly string[];

  /** @param keys vocabulary; @param index of what may be proposed */
  constructor(keys: readonly string[], { tones, shorter, skeletons }: ErrorIndex) {
    this.#keys = keys;
    this.#tones = new Map(tones);
    this.#shorter = new Map(shorter);
    this.#skeletons = new Map(skeletons);
  }

  /** The syllable of the same letters and tone, wherever the form puts the tone; undefined if there is none. */
  sameLetters(form: string): number | undefined {
    const { letters, tone } = takeTone(form);
    const id = this.#tones.get(letters)?.[tone] ?? -1;
    return id < 0 ? undefined : id;
  }

  /** Candidates for a lower-case NFC form, known or not. Memoised; the memo is dropped when it grows large. */
  of(form: string): Candidates {
    const hit = this.#memo.get(form);
    if (hit) return hit;
    if (this.#memo.size > 20_000) this.#memo.clear();
    const found = form.length > 12 ? { ids: new Uint16Array(0), slips: new Uint8Array(0) } : this.#generate(form);
    this.#memo.set(form, found);
    return found;
  }

  #generate(form: string): Candidates {
    const found = new Map<number, number>();
    const { letters, tone, tones } = takeTone(form);
    const same = this.#tones.get(letters)?.[tone] ?? -1;
    const known = same >= 0 && this.#keys[same] === form;
    const self = known ? same : -1;
    // kỳ and kì, quy and qui are one word in two accepted spellings: no slip.
    const variant = known ? otherSpelling(letters) : '';
    const add = (target: string, toTone: number, slip: number): void => {
      if (target === variant && toTone === tone) return;
      const id = this.#tones.get(target)?.[toTone] ?? -1;
      if (id < 0 || id === self) return;
      const old = found.get(id);
      if (old === undefined || SLIP_PRIOR[slip] > SLIP_PRIOR[old]) found.set(id, slip);
    };
    const anyTone = (target: string, slip: number): void => {
      for (let t = 0; t < 6; t++) add(target, t, slip);
    };
    this.#sameLetters(letters, tone, tones, known, add);
    this.#confusions(letters, tone, add);
    this.#alike(letters, tone, add);
    for (const longer of this.#shorter.get(letters) ?? []) {
      const at = firstDifference(longer, letters);
      const vowel = VOWELS.test(longer[at]);
      add(longer, tone, S.omitted);
      // A lost vowel takes the tone along: a lost precomposed letter. A conversion that loses one loses both of ươ.
      if (vowel && tone === 0) anyTone(longer, S['dropped-letter']);
    }
    for (let i = 0; i < letters.length; i++) {
      const cut = letters.slice(0, i) + letters.slice(i + 1);
      const doubled = letters[i] === letters[i + 1] || letters[i] === letters[i - 1];
      add(cut, tone, doubled ? S.doubled : S.inserted);
      if (!known && tone === 0) anyTone(cut, S.inserted);
      for (const other of this.#shorter.get(cut) ?? []) this.#replaced(letters, other, i, tone, known, add, anyTone);
    }
    const skeleton = stripDiacritics(letters);
    const bare = skeleton === letters && tone === 0;
    for (const same of this.#skeletons.get(skeleton) ?? []) this.#remarked(letters, same, tone, bare, add, anyTone);
    const typed = known ? undefined : decodeKeys(form);
    if (typed) {
      add(typed.letters, typed.tone, S.keyboard);
      for (const same of this.#skeletons.get(stripDiacritics(typed.letters)) ?? []) if (typed.tone > 0) add(same, typed.tone, S.keyboard);
    }
    return { ids: Uint16Array.from(found.keys()), slips: Uint8Array.from(found.values()) };
  }

  #sameLetters(letters: string, tone: number, tones: number, known: boolean, add: Add): void {
    for (let t = 0; t < 6; t++) {
      if (t === tone) {
        if (!known || tones > 1) add(letters, t, S['tone-place']);
      } else if (tone === 0) add(letters, t, S['tone-lost']);
      else if (t === 0) add(letters, t, S['tone-added']);
      else add(letters, t, (t === 3 && tone === 4) || (t === 4 && tone === 3) ? S['hoi-nga'] : S.tone);
    }
  }

  /** ă and ã look alike, to a scanner and in a small font. */
  #alike(letters: string, tone: number, add: Add): void {
    if (tone === 0 && letters.includes('ă')) add(letters.replace('ă', 'a'), NGA, S['mark-changed']);
    if (tone === NGA && /a/.test(letters)) add(letters.replace('a', 'ă'), 0, S['mark-changed']);
  }

  #confusions(letters: string, tone: number, add: Add): void {
    for (const [slip, onsets] of ONSET_SWAPS) {
      for (const from of onsets) {
        if (!letters.startsWith(from)) continue;
        if (from === 'n' && /^n[gh]/.test(letters)) continue;
        for (const to of onsets) if (to !== from) for (const whole of respell(to, letters.slice(from.length), from)) add(whole, tone, slip);
      }
    }
    for (const [slip, codas] of CODA_SWAPS) {
      for (const from of codas) {
        if (!letters.endsWith(from) || !VOWELS.test(letters[letters.length - from.length - 1] ?? '')) continue;
        for (const to of codas) if (to !== from) add(letters.slice(0, -from.length) + to, tone, slip);
      }
    }
    const rime = letters.search(/[aeiouyăâêôơư]/);
    if (rime >= 0) for (const to of rimeSwaps.get(letters.slice(rime)) ?? []) add(letters.slice(0, rime) + to, tone, S.rime);
  }

  #replaced(from: string, to: string, i: number, tone: number, known: boolean, add: Add, anyTone: AnyTone): void {
    if (from.length !== to.length || from[i] === to[i] || firstDifference(from, to) < i) return;
    if (from.slice(i + 1) === to.slice(i + 1)) {
      if (baseOf(from[i]) === baseOf(to[i])) return;
      const slip = areNeighbours(from[i], to[i]) ? S['neighbour-key'] : S.substituted;
      add(to, tone, slip);
      // The replaced letter may have carried the tone.
      if (!known && tone === 0 && VOWELS.test(to[i])) anyTone(to, slip);
      return;
    }
    if (from[i] === to[i + 1] && from[i + 1] === to[i] && from.slice(i + 2) === to.slice(i + 2)) {
      add(to, tone, S.swapped);
      if (!known) anyTone(to, S.swapped);
    }
  }

  /** Same letters but for their marks. */
  #remarked(from: string, to: string, tone: number, bare: boolean, add: Add, anyTone: AnyTone): void {
    if (from === to || from.length !== to.length) return;
    let changed = 0;
    let lost = 0;
    let stroke = false;
    for (let i = 0; i < from.length; i++) {
      if (from[i] === to[i]) continue;
      changed++;
      if (from[i] === baseOf(to[i])) lost++;
      if (baseOf(to[i]) === 'd') stroke = true;
    }
    const slip = stroke && changed === 1 ? S['d-stroke'] : lost === changed ? S['mark-lost'] : S['mark-changed'];
    // ươ written uo or uơ is one slip: the two horns are typed together.
    if (changed === 1 || /ươ/.test(to) || /ươ/.test(from)) add(to, tone, slip);
    if (bare) anyTone(to, S.bare);
    else if (changed === 1 && tone === 0 && lost === changed) anyTone(to, S.bare);
  }
}

/** The same syllable with y for a final i or the other way round; '' if it has none. */
function otherSpelling(letters: string): string {
  const last = letters[letters.length - 1];
  if ((last !== 'i' && last !== 'y') || /[aăâoôơuư]$/.test(letters.slice(0, -1).replace(/^qu$/, ''))) return '';
  return letters.slice(0, -1) + (last === 'i' ? 'y' : 'i');
}

type Add = (target: string, tone: number, slip: number) => void;
type AnyTone = (target: string, slip: number) => void;

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Spells an onset before a rest: gi before i is one i; the i of gi may itself be the vowel. */
function respell(onset: string, rest: string, from: string): string[] {
  if (onset === 'gi' && rest.startsWith('i')) return ['g' + rest];
  if (from === 'gi' && (rest === '' || !VOWELS.test(rest[0]))) return [onset + 'i' + rest];
  if (from === 'gi' && rest.startsWith('ê')) return [onset + 'i' + rest];
  return [onset + rest];
}
