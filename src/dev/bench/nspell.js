// nspell over all words of the files of a folder: correct() only.
import { readdirSync, readFileSync } from 'node:fs';
import dictionary from 'dictionary-vi';
import nspell from 'nspell';

const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
let flagged = 0;
for (const name of readdirSync(process.argv[2])) {
  const text = readFileSync(`${process.argv[2]}/${name}`, 'utf8');
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (!speller.correct(word)) flagged++;
}
console.log(flagged);
