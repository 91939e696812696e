import { perDocument } from './document.ts';

/** Times each word id of the vocabulary occurs in the document. */
export const countWords = perDocument(({ tokens: { word, count, vocabulary } }): Int32Array => {
  const counts = new Int32Array(vocabulary.size);
  for (let i = 0; i < count; i++) counts[word[i]]++;
  return counts;
});
