/** `npm run fit-syllables -- NEWS`: fits what tells a missing syllable (src/verdict/missing-syllables.ts) on syllables left out of news. */
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { lexicon, model } from '../resources/resources.ts';
import { MARGIN, modelIdsOf } from '../speller/index.ts';
import { Flag, TextDocument } from '../text/document.ts';
import { articles } from '../train/corpus.ts';
import { Random } from '../train/random.ts';
import { GAP_FEATURES, Gaps } from '../verdict/gaps.ts';
import { fitLogistic, logOddsOf, type Example } from './logistic.ts';

const command = new Command('fit-syllables')
  .description('Fit the weights of src/verdict/missing-syllables.ts: leave syllables out of news, and tell those places from all others.')
  .argument('<news>', 'file .jsonl.gz or .jsonl that the language model was not trained on')
  .option('--articles <n>', 'so many of the first articles', Number, 12000)
  .parse();
const { articles: most } = command.opts<{ articles: number }>();
/** One syllable in so many is left out. */
const EVERY = 200;
/** Curves are drawn on the last part of the articles, which the weights have not seen. */
const HELD_OUT = 0.3;

useFileResources();
const counts = model();
const gaps = new Gaps(counts, lexicon());
const random = new Random(29);
const fitted: Example[] = [];
const held: Example[] = [];
let seen = 0;
let planted = 0;
let words = 0;
for await (const { paragraphs } of articles(command.args[0])) {
  if (seen++ === most) break;
  collect(paragraphs.join('\n'), seen > (1 - HELD_OUT) * most);
}

/** The article with some syllables left out, and what they were by the offset of the word after them. */
function leaveOut(text: string): { text: string; missing: Map<number, string> } {
  const document = new TextDocument(text);
  const missing = new Map<number, string>();
  let left = '';
  let done = 0;
  for (let at = 0; at < document.tokens.count; at++) {
    const next = document.next(at);
    if (next < 0 || document.previous(at) < 0 || random.below(EVERY) !== 0) continue;
    if (!document.isSyllable(at) || document.hasFlag(at, Flag.Capitalised | Flag.Protected)) continue;
    if ([document.previous(at), next].some((other) => document.keyOf(other) === document.keyOf(at))) continue;
    left += text.slice(done, document.tokens.start[at]);
    done = document.tokens.start[next];
    missing.set(left.length, document.keyOf(at));
  }
  return { text: left + text.slice(done), missing };
}

/** Every gap of one article that is worth a look. A place where another syllable is missing teaches nothing. */
function collect(article: string, isHeld: boolean): void {
  const { text, missing } = leaveOut(article);
  const document = new TextDocument(text);
  const modelIds = modelIdsOf(counts, document.tokens);
  const { tokens, count } = modelIds;
  if (isHeld) [planted, words] = [planted + missing.size, words + count];
  for (let at = MARGIN; at < count; at++) {
    if (tokens[at] < 0 || document.previous(tokens[at]) < 0) continue;
    const gap = gaps.at(document.tokens, modelIds, at);
    if (gap === undefined) continue;
    const meant = missing.get(document.tokens.start[tokens[at]]);
    if (meant !== undefined && meant !== counts.keys[gap.missing]) continue;
    (isHeld ? held : fitted).push({ features: gap.features, positive: meant !== undefined, weight: 1, offset: 0 });
  }
}

const result = fitLogistic(fitted);
console.log(`${fitted.length} gaps, ${fitted.filter(({ positive }) => positive).length} of them true`);
console.log(`bias: ${result.bias.toFixed(2)}`);
GAP_FEATURES.forEach((name, i) => console.log(`  ${name}: ${result.weights[i].toFixed(3)},`));
const scored = held.map((example) => ({ score: logOddsOf(result, example), positive: example.positive })).sort((a, b) => b.score - a.score);
console.log(`\nheld out: ${planted} syllables left out of ${words}\n\nlog odds  found  recall  others in 100,000`);
let [found, others] = [0, 0];
let step = 3;
for (const { score, positive } of scored) {
  for (; score < step && step > -2; step -= 0.5) {
    console.log(
      `${step.toFixed(1).padStart(8)} ${String(found).padStart(6)} ${(found / planted).toFixed(3).padStart(7)} ${((others * 1e5) / words).toFixed(1).padStart(8)}`,
    );
  }
  if (positive) found++;
  else others++;
}
