/** Plants slips in a text, of the kinds that people make, to train and test the judge. */
import { matchCase } from '../text/case.ts';
import { formOf } from '../text/letters.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import type { Random } from './random.ts';
import { slipIn, type Slip } from './slip-kinds.ts';

/** One planted slip; offsets in the changed text, UTF-16. */
export interface Planted {
  readonly start: number;
  readonly end: number;
  /** Key of the word that was meant. */
  readonly right: string;
  readonly kind: string;
}

/** A habit is a slip in a word that the text repeats: so often, in a text of so many words, at such a share of its places. */
const LEAST_USES = 2;
const MOST_USES = 12;
const HABIT_WORDS = 60;
const HABIT_SHARE = 0.9;
/** Shares of: slips that look back rather than on; words that look wrong and are left alone. */
const BEFORE_SHARE = 0.6;
const LEFT_ALONE_SHARE = 0.8;

/**
 * Plants about one slip in `every` words. Most words that already look wrong are left alone.
 * @param habits share of texts in which one slip recurs throughout
 */
export function plant(text: string, every: number, random: Random, habits = 0): { text: string; slips: Planted[] } {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const forms = words.map(([word]) => formOf(word));
  const habit = random.next() < habits && words.length > HABIT_WORDS ? habitOf(forms, random) : undefined;
  const slips: Planted[] = [];
  let out = '';
  let last = 0;
  words.forEach(({ 0: word, index }, i) => {
    const form = forms[i];
    const slip = form === habit?.form && random.next() < HABIT_SHARE ? habit.slip : chanceSlip(forms, i, every, random);
    if (slip === undefined) return;
    const wrong = matchCase(word, slip.written);
    out += text.slice(last, index);
    slips.push({ start: out.length, end: out.length + wrong.length, right: syllableKey(form), kind: slip.kind });
    out += wrong;
    last = index + word.length;
  });
  return { text: out + text.slice(last), slips };
}

function habitOf(forms: readonly string[], random: Random): { form: string; slip: Slip } | undefined {
  const uses = new Map<string, number>();
  for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  const repeated = [...uses]
    .filter(([form, n]) => n >= LEAST_USES && n <= MOST_USES && form.length > 1 && parseSyllable(form))
    .map(([form]) => form);
  if (repeated.length === 0) return undefined;
  const form = repeated[random.below(repeated.length)];
  const slip = slipIn(form, random, '');
  return slip && { form, slip };
}

function chanceSlip(forms: readonly string[], at: number, every: number, random: Random): Slip | undefined {
  if (random.next() * every >= 1) return undefined;
  const beside = forms[at + (random.next() < BEFORE_SHARE ? -1 : 1)] ?? '';
  if (!parseSyllable(forms[at]) && random.next() < LEFT_ALONE_SHARE) return undefined;
  return slipIn(forms[at], random, beside);
}
