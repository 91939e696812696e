/** Dates, amounts and times that are typed twice in a row: ngày 15-6 15-6, 20 triệu 20 triệu. */
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { CURRENCIES, MEASURES, MULTIPLES } from '../text/units.ts';
import { LEADS } from './dates.ts';
import type { Double } from './doubles.ts';
import { figuresOf, isPlainSpace, tokenBefore, type Figure } from './figures.ts';

/** Tokens from a figure to its copy, at most. */
const LONGEST = 12;
/** Words before a date or a year, which no score and no cell of a table has. */
const BEFORE_DATES: ReadonlySet<string> = new Set([...LEADS, 'năm', 'tháng', 'từ', 'đến']);
const MANY = /^\d{2}|[/.-]/;
const ENDS = /^[,.;:!?…)]$/;

/** Every figure double of a document, in order. */
export const findFigureDoubles = perDocument((document): readonly Double[] => {
  const figures = figuresOf(document);
  const found: Double[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const double = doubleOf(document, figures[i], figures[i + 1]);
    // Three of the same are a row of a table.
    if (double === undefined || figures[i + 2]?.text === figures[i].text || figures[i - 1]?.text === figures[i].text) continue;
    found.push(double);
  }
  return found;
});

/** What is said twice around a figure and the next one, if it is a date or an amount inside a sentence. */
function doubleOf(document: TextDocument, figure: Figure, copy: Figure): Double | undefined {
  const period = copy.first - figure.first;
  if (period > LONGEST || figure.text !== copy.text || figure.attached || copy.attached) return undefined;
  const isSame = (at: number): boolean =>
    ((at >= figure.first && at <= figure.last) || isPlainSpace(document, at) || isCommonWord(document, at)) &&
    document.kindOf(at) === document.kindOf(at + period) &&
    document.textOf(at) === document.textOf(at + period);
  let first = figure.first;
  while (first > 1 && figure.first - first < period && isSame(first - 1)) first--;
  if (document.kindOf(first) === TokenKind.Space) first++;
  const kept = first + period - 2;
  if (kept < figure.last) return undefined;
  for (let at = first; at <= kept; at++) if (!isSame(at)) return undefined;
  if (!isPlainSpace(document, kept + 1)) return undefined;
  const double = { first, kept, last: kept + period };
  return isInSentence(document, double) && isQuantity(document, double, figure) ? double : undefined;
}

const isCommonWord = (document: TextDocument, at: number): boolean =>
  document.kindOf(at) === TokenKind.Word && !document.hasFlag(at, Flag.Capitalised | Flag.Protected);

/** A word in small letters goes before, and another one or a mark follows. */
function isInSentence(document: TextDocument, { first, last }: Double): boolean {
  const before = tokenBefore(document, first);
  if (!isPlainSpace(document, first - 1) || !document.isWord(before) || document.hasFlag(before, Flag.AllCaps | Flag.Name)) return false;
  const next = last + 1;
  if (ENDS.test(document.textOf(next))) return true;
  return isPlainSpace(document, next) && document.isWord(next + 1) && !document.hasFlag(next + 1, Flag.Capitalised);
}

/** It has words of its own, or is led by a date's word or followed by a unit; a figure alone may be a number, a score, a cell. */
function isQuantity(document: TextDocument, { first, kept, last }: Double, figure: Figure): boolean {
  if (first < figure.first || kept > figure.last) return true;
  if (!MANY.test(figure.text)) return false;
  if (BEFORE_DATES.has(document.formOf(tokenBefore(document, first)))) return true;
  const unit = document.formOf(last + 2);
  return /^\d/.test(figure.text) && (MULTIPLES.has(unit) || MEASURES.has(unit) || CURRENCIES.has(unit));
}
