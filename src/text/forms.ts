/** What is known about a word form by its spelling alone, computed once per form of a vocabulary. */
import { diagnoseForm, isExceptionSyllable, parseSyllable, type Diagnosis } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

export const FormKind = {
  Unknown: 0,
  /** A legal Vietnamese syllable, or one of the documented exceptions. */
  Syllable: 1,
  /** Breaks an orthographic rule of Vietnamese; `diagnosisOf` tells which. */
  Misspelt: 2,
  /** Neither: a foreign word, a name, an abbreviation. */
  Foreign: 3,
} as const;
export type FormKind = (typeof FormKind)[keyof typeof FormKind];

export const Placement = { Same: 1, Old: 2, New: 3 } as const;
export type Placement = (typeof Placement)[keyof typeof Placement];
const UNSEEN = 0;

function grown(table: Uint8Array, least: number): Uint8Array {
  const next = new Uint8Array(Math.max(least, table.length * 2));
  next.set(table);
  return next;
}

export class FormTable {
  readonly vocabulary: Vocabulary;
  #kinds: Uint8Array = new Uint8Array(4096);
  readonly #diagnoses = new Map<number, Diagnosis>();
  #placements: Uint8Array = new Uint8Array(4096);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  kindOf(word: number): FormKind {
    if (word >= this.#kinds.length) this.#kinds = grown(this.#kinds, this.vocabulary.size);
    return (this.#kinds[word] || this.#compute(word)) as FormKind;
  }

  /** Why the form is misspelt and what it should be; undefined for other kinds. */
  diagnosisOf(word: number): Diagnosis | undefined {
    return this.kindOf(word) === FormKind.Misspelt ? this.#diagnoses.get(word) : undefined;
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

  #compute(word: number): FormKind {
    const form = this.vocabulary.forms[word];
    let kind: FormKind = FormKind.Foreign;
    if (parseSyllable(form) !== undefined || isExceptionSyllable(form)) kind = FormKind.Syllable;
    else {
      const diagnosis = diagnoseForm(form);
      if (diagnosis !== undefined) {
        this.#diagnoses.set(word, diagnosis);
        kind = FormKind.Misspelt;
      }
    }
    return (this.#kinds[word] = kind);
  }
}

const tables = new WeakMap<Vocabulary, FormTable>();

/** The form table that belongs to a vocabulary. */
export function formTableOf(vocabulary: Vocabulary): FormTable {
  let table = tables.get(vocabulary);
  if (table === undefined) tables.set(vocabulary, (table = new FormTable(vocabulary)));
  return table;
}
