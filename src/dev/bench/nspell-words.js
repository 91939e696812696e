// nspell over words on standard input, as JSON: misspelt ones with the first suggestion, where one is wanted.
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-vi';
import nspell from 'nspell';

const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const { words, wanted } = JSON.parse(readFileSync(0, 'utf8'));
const asked = new Set(wanted);
const misspelt = words.filter((word) => !speller.correct(word));
console.log(JSON.stringify(misspelt.map((word) => [word, asked.has(word) ? (speller.suggest(word)[0] ?? '') : ''])));
