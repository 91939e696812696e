/** Suspicions of the language model whose truth is known: judged by eye in real news, or planted. */
import { featuresOf } from '../../verdict/calibration.ts';
import { offerCorrections } from '../../verdict/corrections.ts';
import { weighSuspicions } from '../../verdict/verdict.ts';
import { model } from '../../resources/resources.ts';
import { TextDocument } from '../../text/document.ts';
import { plant } from '../../train/plant.ts';
import type { Random } from '../../train/random.ts';
import { hashOf } from '../sample/findings.ts';
import { keyOf, type Verdicts } from '../sample/verdicts.ts';
import type { Example } from './logistic.ts';

/** Of a planted slip: there are more of them, they are of all kinds, and no reader has to see them. */
const PLANTED_WEIGHT = 1;
const STRANGE_WEIGHT = 0.3;

/** Examples of a text as it was printed, for suspicions that have a verdict under one of the rules. */
export function judgedExamples(text: string, rules: readonly string[], verdicts: Verdicts): Example[] {
  const document = new TextDocument(text);
  const { suspicions, prior } = weighSuspicions(document);
  return suspicions.flatMap((suspicion) => {
    const { token, evidence } = suspicion;
    if (!document.isSyllable(token) || evidence.length === 0) return [];
    const right = offerCorrections(document, suspicion)[0].text;
    const { start, end } = document.tokens;
    const verdict = rules
      .map((rule) => verdicts.get(keyOf({ rule, hash: hashOf(`vi/${rule}`, text, start[token], end[token], right) })))
      .find((known) => known !== undefined);
    return verdict === undefined ? [] : [{ features: featuresOf(suspicion), positive: verdict, weight: 1, offset: prior }];
  });
}

/** Examples of the slips planted in a text, one in `every` words, that the model suspects; and how many were planted. */
export function plantedExamples(article: string, every: number, random: Random): { examples: Example[]; planted: number } {
  const { text, slips } = plant(article, every, random);
  const starts = new Set(slips.map(({ start }) => start));
  const document = new TextDocument(text);
  const { suspicions, prior } = weighSuspicions(document);
  const examples = suspicions
    .filter(({ token, evidence }) => starts.has(document.tokens.start[token]) && document.isSyllable(token) && evidence.length > 0)
    .map((suspicion) => ({ features: featuresOf(suspicion), positive: true, weight: PLANTED_WEIGHT, offset: prior }));
  return { examples, planted: slips.length };
}

/**
 * Examples of a text with planted slips in the eyes of a model that has forgotten most of what it knows, as it happens
 * with texts of another domain: slips, and words that only ignorance suspects.
 */
export function strangeExamples(article: string, every: number, random: Random, share: number): Example[] {
  const { text, slips } = plant(article, every, random);
  const starts = new Set(slips.map(({ start }) => start));
  const known = new Set(weighSuspicions(new TextDocument(text)).suspicions.map(({ token }) => token));
  model().pretend(share);
  try {
    const document = new TextDocument(text);
    const { suspicions, prior } = weighSuspicions(document);
    return suspicions.flatMap((suspicion) => {
      const { token, evidence } = suspicion;
      const positive = starts.has(document.tokens.start[token]);
      if (!document.isSyllable(token) || evidence.length === 0 || (!positive && known.has(token))) return [];
      return [{ features: featuresOf(suspicion), positive, weight: STRANGE_WEIGHT, offset: prior }];
    });
  } finally {
    model().pretend(1);
  }
}
