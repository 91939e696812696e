/** What is known about a word form by its spelling alone, computed once per form of a vocabulary. */
import { diagnoseForm, isExceptionSyllable, parseSyllable, syllableKey, type Diagnosis } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

export const Placement = { Same: 1, Old: 2, New: 3 } as const;
export type Placement = (typeof Placement)[keyof typeof Placement];
const UNSEEN = 0;
const NO = 1;
const LEGAL = 2;
const EXCEPTION = 3;

function grown(table: Uint8Array, least: number): Uint8Array {
  const next = new Uint8Array(Math.max(least, table.length * 2));
  next.set(table);
  return next;
}

export class FormTable {
  readonly vocabulary: Vocabulary;
  #syllables: Uint8Array = new Uint8Array(4096);
  #placements: Uint8Array = new Uint8Array(4096);
  readonly #keys: string[] = [];
  /** Only of forms that are no syllables; to diagnose one costs far more than to parse it. */
  readonly #diagnoses = new Map<number, Diagnosis | undefined>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Key of the form, by which the lexicon knows it (see `syllableKey`). */
  keyOf(word: number): string {
    return (this.#keys[word] ??= syllableKey(this.vocabulary.forms[word]));
  }

  /** True for a legal Vietnamese syllable and for the documented exceptions. */
  isSyllable(word: number): boolean {
    return this.#syllableOf(word) !== NO;
  }

  /** True for the documented exceptions alone. */
  isException(word: number): boolean {
    return this.#syllableOf(word) === EXCEPTION;
  }

  #syllableOf(word: number): number {
    if (word >= this.#syllables.length) this.#syllables = grown(this.#syllables, this.vocabulary.size);
    const known = this.#syllables[word];
    if (known !== UNSEEN) return known;
    const form = this.vocabulary.forms[word];
    return (this.#syllables[word] = parseSyllable(form) !== undefined ? LEGAL : isExceptionSyllable(form) ? EXCEPTION : NO);
  }

  /** Why the form is misspelt and what it should be; undefined for a syllable, and for what is none and resembles none. */
  diagnosisOf(word: number): Diagnosis | undefined {
    if (this.isSyllable(word)) return undefined;
    if (!this.#diagnoses.has(word)) this.#diagnoses.set(word, diagnoseForm(this.vocabulary.forms[word]));
    return this.#diagnoses.get(word);
  }

  /** True for a foreign word, a name, an abbreviation: no syllable, and none misspelt. */
  isForeign(word: number): boolean {
    return !this.isSyllable(word) && this.diagnosisOf(word) === undefined;
  }

  /** Where the form has its tone, for the few syllables of which the two legal places differ. */
  placementOf(word: number): Placement {
    if (word >= this.#placements.length) this.#placements = grown(this.#placements, this.vocabulary.size);
    const known = this.#placements[word];
    if (known !== UNSEEN) return known as Placement;
    const placement = parseSyllable(this.vocabulary.forms[word])?.tonePlacement;
    return (this.#placements[word] =
      placement === 'old' ? Placement.Old : placement === 'new' ? Placement.New : Placement.Same) as Placement;
  }
}

const tables = new WeakMap<Vocabulary, FormTable>();

/** The form table that belongs to a vocabulary. */
export function formTableOf(vocabulary: Vocabulary): FormTable {
  let table = tables.get(vocabulary);
  if (table === undefined) tables.set(vocabulary, (table = new FormTable(vocabulary)));
  return table;
}
