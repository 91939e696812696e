/** Words with a capital where the news write none, and without one where they do: told by the words beside them. */
import { bodyKinds } from '../lexicon/bodies.ts';
import { Strength } from '../lexicon/strength.ts';
import { surnames } from '../lexicon/surnames.ts';
import { titles } from '../lexicon/titles.ts';
import { deviatingTokens } from '../names/deviations.ts';
import { listedBodies, listedOffices, listedPlaces } from '../names/listed.ts';
import { model } from '../resources/resources.ts';
import { type Model, Written } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';
import { isJoined } from '../text/ties.ts';
import { CASE_FEATURES, casePlaces, NONE } from './places.ts';
import { suspicionsByToken } from '../verdict/suspicions.ts';
import { Trees } from '../verdict/trees.ts';

export interface UnusualCase {
  readonly token: number;
  /** True if a capital is missing, false if there is one too many. */
  readonly isMissing: boolean;
  /** True for the first word after the kind of a body: Viện | công nghệ sinh học. */
  readonly isBody: boolean;
}

/** Where the features stand in a row. */
const At = Object.fromEntries(CASE_FEATURES.map((name, at) => [name, at])) as Readonly<Record<(typeof CASE_FEATURES)[number], number>>;
/** Share of capitals of a word between its neighbours, or before a name that it belongs to, from which it is part of a name. */
const SURE_SHARE = 0.85;
/** The same of a word that has no capital beside it. */
const CERTAIN_SHARE = 0.95;
/** The same after the first word of a name. */
const LIKELY_SHARE = 0.6;
/** So many capitals in a row are the style of a name: Công Ty Chứng Khoán. */
const ROW = 3;
/** The law wants the name of a body in capitals: there it is enough that most papers write them. */
const BODY_PROBABILITY = 0.5;
const MOST_KIND_WORDS = 3;
/** From here the capital of the kind itself is one of a name. */
const KIND_PROBABILITY = 0.3;
/** What has no capital beside it may be a common word (sao hỏa), and what has one a name of its own (phố Nhà Thờ). */
const SURE_PROBABILITY = 0.98;
/** A word that has a capital so often is a name beside a common word too: nhạc Pop. */
const NAMED_SHARE = 0.25;
/** Below it a capital is that of a sentence. */
const START_PROBABILITY = 0.003;
/** A writing used so often is meant. */
const STYLE_USES = 3;
/** From here a word is rather misspelt than in the wrong case. */
const MISSPELT_PROBABILITY = 0.5;

const forests = new WeakMap<Model, Trees>();

function forestOf(counts: Model): Trees {
  let trees = forests.get(counts);
  if (trees === undefined) forests.set(counts, (trees = new Trees(counts.caseTrees, CASE_FEATURES.length)));
  return trees;
}

const placesOf = perDocument((document) => casePlaces(document, model()));

/** Words with a capital that none of a name would have there, in text order: a sentence begins with them. Linear in its length. */
export const findUnusualStarts = perDocument((document): readonly number[] => {
  const trees = forestOf(model());
  if (trees.count === 0) return [];
  return placesOf(document)
    .filter(({ token, features }) => document.hasFlag(token, Flag.Capitalised) && !endsWord(features))
    .filter(({ token, features }) => trees.probability(features) < START_PROBABILITY && isText(document, token))
    .map(({ token }) => token);
});

/** Every word in an unusual case of a document that no list of names tells, in text order. Linear in its length. */
export const findUnusualCases = perDocument((document): readonly UnusualCase[] => {
  const trees = forestOf(model());
  if (trees.count === 0) return [];
  const places = placesOf(document);
  const keepsTo = styleOf(document);
  const found: UnusualCase[] = [];
  for (const [turn, { token, features }] of places.entries()) {
    const isMissing = !document.hasFlag(token, Flag.Capitalised);
    const kind = isMissing ? kindBefore(document, token) : -1;
    const isBody = kind >= 0;
    if (!isBody && !(isMissing ? isPartOfName(features) : endsWord(features))) continue;
    const capital = trees.probability(features);
    const needed = isBody ? BODY_PROBABILITY : isMissing && hasCapitalBeside(features) ? trees.levels.warning : SURE_PROBABILITY;
    if ((isMissing ? capital : 1 - capital) < needed) continue;
    if (isBody ? startsSentence(turn, kind) : keepsTo(token)) continue;
    if (isText(document, token) && !isEitherWay(document, token) && !isListed(document, token)) found.push({ token, isMissing, isBody });
  }
  return found;

  /** A kind of body has a capital where none is usual: the stop before it is missing, and “Phòng” may be any room. */
  function startsSentence(turn: number, kind: number): boolean {
    while (turn > 0 && places[turn].token > kind) turn--;
    return places[turn].token === kind && trees.probability(places[turn].features) < KIND_PROBABILITY;
  }
});

/**
 * The news know this very place, or the word belongs to a name beside it; elsewhere the capital may be another word's:
 * thiên | nga, tổng thống | Nga.
 */
function isPartOfName(features: Float32Array): boolean {
  if (features[At.between] >= (hasCapitalBeside(features) ? SURE_SHARE : CERTAIN_SHARE)) return hasWordBeside(features);
  const isAfter = features[At.writtenA] === Written.Capital && features[At.firmA] >= Strength.phrase;
  if (isAfter && features[At.afterA] >= LIKELY_SHARE) return true;
  return features[At.writtenB] === Written.Capital && features[At.firmB] >= Strength.word && features[At.beforeB] >= SURE_SHARE;
}

/** Alone between two marks a word may be a label: (ảnh: …). */
function hasWordBeside(features: Float32Array): boolean {
  return features[At.writtenA] !== NONE || features[At.writtenB] !== NONE;
}

function hasCapitalBeside(features: Float32Array): boolean {
  return features[At.writtenA] === Written.Capital || features[At.writtenB] === Written.Capital;
}

/** The word is the end of another, so that no sentence begins with it: Chính | Phủ, thị | Trấn; nor is it one of a row of capitals. */
function endsWord(features: Float32Array): boolean {
  if (features[At.firmA] < Strength.bound) return false;
  if (features[At.writtenA] === Written.Capital) return features[At.capitalsLeft] < ROW;
  return features[At.firmB] < Strength.word && features[At.own] < NAMED_SHARE;
}

/** First token of the kind of a body before a word, inside a sentence; -1 if there is none. What follows is its name. */
function kindBefore(document: TextDocument, token: number): number {
  let kind = '';
  for (let at = document.previous(token), words = 0; at >= 0 && words < MOST_KIND_WORDS; at = document.previous(at), words++) {
    kind = words === 0 ? document.keyOf(at) : `${document.keyOf(at)} ${kind}`;
    if ((document.tokens.flags[at] & (Flag.Capitalised | Flag.SentenceStart | Flag.AllCaps)) === Flag.Capitalised)
      return kinds.has(kind) ? at : -1;
  }
  return -1;
}

const kinds = new Set(
  [...bodyKinds].map((kind) =>
    kind
      .split(' ')
      .map((word) => syllableKey(word))
      .join(' '),
  ),
);

/** Neither part of something longer, nor of a foreign name (Robin van Persie), nor a word that the speller would rather change. */
function isText(document: TextDocument, token: number): boolean {
  const before = document.previous(token);
  if (isJoined(document, token) || (before >= 0 && !document.isSyllable(before))) return false;
  return (suspicionsByToken(document).get(token)?.probability ?? 0) < MISSPELT_PROBABILITY;
}

/** Both are right: thứ hai, thứ Hai; phía tây Bắc Bộ, phía Tây; anh Quốc, Anh Quốc. */
function isEitherWay(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.Capitalised) && titles.has(document.formOf(token))) return true;
  return ['thứ', 'phía'].includes(document.formOf(document.previous(token)));
}

/** Tells of a word whether the document writes it after the same other so again and again, and never otherwise. */
function styleOf(document: TextDocument): (token: number) => boolean {
  const { word, count, vocabulary } = document.tokens;
  /** How often each two words are written with a small letter and with a capital in the second. */
  let uses: Map<number, [small: number, capital: number]> | undefined;
  const pairOf = (token: number): number => word[document.previous(token)] * vocabulary.forms.length + word[token];
  return (token) => {
    if (document.previous(token) < 0) return false;
    if (uses === undefined) {
      uses = new Map();
      for (let at = 0; at < count; at++) {
        if (document.previous(at) < 0 || !document.isWord(at)) continue;
        const known = uses.get(pairOf(at)) ?? [0, 0];
        known[document.hasFlag(at, Flag.Capitalised) ? 1 : 0]++;
        uses.set(pairOf(at), known);
      }
    }
    const [small, capital] = uses.get(pairOf(token))!;
    return Math.min(small, capital) === 0 && Math.max(small, capital) >= STYLE_USES;
  };
}

/** Other rules know the name, and whether it is one here. */
function isListed(document: TextDocument, token: number): boolean {
  return listedTokens(document).has(token) || deviatingTokens(document).has(token) || isPerson(document, token);
}

const listedTokens = perDocument(
  (document): ReadonlySet<number> =>
    new Set([...listedBodies(document), ...listedOffices(document), ...listedPlaces(document)].flatMap(({ words }) => words)),
);

/** Nguyễn văn Khải, nguyễn Thị Mận, bác Hồ; Lê Xã Hội bears that name. */
function isPerson(document: TextDocument, token: number): boolean {
  if (['nguyễn', 'bác'].includes(document.formOf(token))) return true;
  const before = document.previous(token);
  if (['văn', 'thị'].includes(document.formOf(token))) return surnames().has(document.keyOf(before));
  const first = document.previous(before);
  return document.hasFlag(token, Flag.Capitalised) && document.hasFlag(first, Flag.Capitalised) && surnames().has(document.keyOf(first));
}
