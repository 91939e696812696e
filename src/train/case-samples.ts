/** What tells how a word is written from what stands beside it: words of held-out articles, as they are. */
import type { Model } from '../speller/index.ts';
import { Flag, TextDocument } from '../text/document.ts';
import { CASE_FEATURES, casePlaces, LEAST_NAMED } from '../casing/places.ts';
import { heldOutArticles, type SampleOptions } from './held-out.ts';
import { Random } from './random.ts';
import { Samples, Source } from './samples.ts';

/** Most words are in lower case beyond doubt: one in so many stands for all of them. */
const SURELY_LOWER = 40;
const SURE_SHARE = 0.3;
const SEED = 31;
const OWN = CASE_FEATURES.indexOf('own');
const SHARES = (['afterA', 'beforeB', 'between'] as const).map((name) => CASE_FEATURES.indexOf(name));

/** Samples of all articles: label 1 for a capital. Deterministic. */
export async function sampleCases(model: Model, options: SampleOptions): Promise<Samples> {
  const random = new Random(SEED);
  const samples = new Samples(CASE_FEATURES.length);
  for await (const { article } of heldOutArticles(options)) {
    samples.nextArticle();
    const document = new TextDocument(article.paragraphs.join('\n'));
    for (const { token, features } of casePlaces(document, model, true)) {
      if (features[OWN] < LEAST_NAMED) continue;
      const label = document.hasFlag(token, Flag.Capitalised) ? 1 : 0;
      const isSure = label === 0 && SHARES.every((share) => features[share] < SURE_SHARE);
      if (isSure && random.below(SURELY_LOWER) !== 0) continue;
      samples.push(features, { label, source: Source.Unread, weight: isSure ? SURELY_LOWER : 1 });
    }
  }
  return samples;
}
