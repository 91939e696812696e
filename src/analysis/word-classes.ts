/** A small number for each word form, computed once per form and vocabulary. */
import type { TextDocument } from '../text/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

const UNKNOWN = 255;

/**
 * Makes a look-up of a class per token's word id.
 * @param classify gives 0-254 for a form (NFC, lower case); called once per form
 */
export function wordClasses(classify: (form: string) => number): (document: TextDocument) => (word: number) => number {
  const tables = new WeakMap<Vocabulary, Uint8Array>();
  return ({ tokens: { vocabulary } }) => {
    let table = tables.get(vocabulary);
    if (table === undefined || table.length < vocabulary.size) {
      const larger = new Uint8Array(vocabulary.size * 2).fill(UNKNOWN);
      if (table !== undefined) larger.set(table);
      tables.set(vocabulary, (table = larger));
    }
    const classes = table;
    return (word) => {
      if (classes[word] === UNKNOWN) classes[word] = word === 0 ? 0 : classify(vocabulary.forms[word]);
      return classes[word];
    };
  };
}
