/**
 * What an article says of each of its doubtful places. Slips elsewhere make another likelier, most of all one of the same
 * kind. The same form elsewhere speaks for itself only where it fits: one that fits none of its places is a habit.
 */
import type { DocumentCounts } from '../speller/index.ts';
import { AT_ARTICLE, FEATURES } from './features.ts';
import type { Place } from './place.ts';

/** A margin (natural log) of a place that is as likely a slip as not, and how fast that changes. */
const EVEN_MARGIN = 7;
const MARGIN_UNIT = 1.2;
/** What brings margins and logarithms of lengths near to 1. */
const UNIT = 8;
/** Words added to a text's own, so that a rate says little in a short one. */
const SOME_WORDS = 100;
/**
 * A longer text is judged like one of so many words. The judge learns from sentences with a slip each and from long articles
 * with few, so the length stands for how dense slips are, which it is not.
 */
const MOST_WORDS = 600;

interface FormSums {
  places: number;
  margin: number;
  weight: number;
  /** Weight by slip of the best candidate. */
  readonly bySlip: Map<number, number>;
}

const add = (sums: Map<number, number>, key: number, value: number): void => void sums.set(key, (sums.get(key) ?? 0) + value);

/** Fills the features of the article in all its places. @param words of the article */
export function describeArticle(places: readonly Place[], counts: DocumentCounts, words: number): void {
  const weights = places.map(({ margin }) => 1 / (1 + Math.exp((EVEN_MARGIN - margin) / MARGIN_UNIT)));
  const forms = new Map<number, FormSums>();
  const bySlip = new Map<number, number>();
  let total = 0;
  places.forEach(({ word, margin, slips }, i) => {
    let form = forms.get(word);
    if (form === undefined) forms.set(word, (form = { places: 0, margin: 0, weight: 0, bySlip: new Map() }));
    form.places++;
    form.margin += margin;
    form.weight += weights[i];
    total += weights[i];
    add(form.bySlip, slips[0], weights[i]);
    add(bySlip, slips[0], weights[i]);
  });
  const perThousand = (weight: number): number => Math.log1p((1000 * weight) / (words + SOME_WORDS));
  places.forEach(({ word, margin, slips, rows }, i) => {
    const form = forms.get(word)!;
    const times = Math.max(1, counts.word(word));
    const others = Math.max(0, total - form.weight);
    const again = form.places - 1;
    const weightElsewhere = Math.max(0, form.weight - weights[i]);
    const ofForm = [
      Math.log1p(times - 1),
      form.places / times,
      Math.log1p(again),
      again > 0 ? (form.margin - margin) / again / UNIT : 0,
      again > 0 ? weightElsewhere / again : 0,
      weightElsewhere / Math.max(1, times - 1),
    ];
    slips.forEach((slip, c) => {
      const like = Math.max(0, (bySlip.get(slip) ?? 0) - (form.bySlip.get(slip) ?? 0));
      const features = [
        Math.log1p(Math.min(words, MOST_WORDS)) / UNIT,
        Math.log1p(others),
        perThousand(others),
        Math.log1p(like),
        perThousand(like),
        ...ofForm,
      ];
      rows.set(features, c * FEATURES.length + AT_ARTICLE);
    });
  });
}
