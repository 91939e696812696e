/** What people write for vilint: configurations, house styles, dictionaries, suppressions; and what vilint left behind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { HouseStyleError, parseHouseStyle } from '../../../src/analysis/house-style.ts';
import { Cache } from '../../../src/cli/cache.ts';
import { checkFile } from '../../../src/cli/check-file.ts';
import type { Job } from '../../../src/cli/jobs.ts';
import { replaying } from '../../../src/cli/recording.ts';
import type { CheckOptions } from '../../../src/cli/options.ts';
import { Problem } from '../../../src/cli/problem.ts';
import { Suppressions } from '../../../src/cli/suppressions.ts';
import { fileResult } from '../../../src/findings/result.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { openConfig } from '../../../src/config/ruling.ts';
import { parseDictionary } from '../../../src/config/dictionary-files.ts';
import { addEntry, tidy } from '../../../src/dictionary/edit.ts';
import { formatEntry, parseEntry } from '../../../src/dictionary/entry.ts';
import { lintText } from '../../../src/index.ts';
import { Mistake } from '../../../src/messages/mistake.ts';
import { fileSettings } from '../../file-settings.ts';
import { folder } from '../folder.ts';
import { rearranged, reshaped } from '../mutate.ts';
import { must, orRefused, target } from '../target.ts';
import { pieces } from '../texts.ts';

const STYLE = {
  tonePlacement: 'old',
  iy: 'y',
  date: 'padded',
  numbers: 'plain',
  prefer: [{ use: 'hằng năm', not: ['hàng năm'], because: 'thử' }],
  ban: [{ word: 'siêu khủng', because: 'thử' }],
};
const CONFIG = {
  $schema: 'x',
  preset: 'ci',
  locale: 'en',
  context: false,
  personalDictionary: false,
  houseStyle: STYLE,
  rules: { 'vi/dot-row': 'off', 'repeated-word': 1, 'house-style': ['warn', STYLE] },
  ignores: ['a/**', '!a/b.txt'],
  overrides: [{ files: ['**/*.txt'], ignores: 'x', rules: { 'vi/l-n': 'error' }, preset: 'editorial' }, { files: 'b/{c,d}[1-9]?.md' }],
};
const KEYS = [
  'preset',
  'rules',
  'vi/dot-row',
  'files',
  'ignores',
  'overrides',
  'extends',
  'dictionaries',
  'model',
  'houseStyle',
  'prefer',
  'ban',
  'use',
  'not',
  'word',
  'because',
  'count',
  '**',
  '[',
  '{a,b',
  '!(',
  '*'.repeat(40),
  '(a|b)+',
  'off',
  'error',
  './no-such',
  '..',
];
const JSON_MARKS = ['{', '}', '[', ']', ',', ':', '"', '/*', '*/', '//', '\\u', 'null', '1e', '\0', '\ud800', '\ufeff'];

const json = (samples: readonly unknown[]) =>
  fc.oneof(
    reshaped(samples, KEYS).map((value) => JSON.stringify(value) ?? 'null'),
    rearranged(
      samples.map((value) => JSON.stringify(value, null, 1)),
      /(?<=[{}[\],:"])/,
      JSON_MARKS,
    ),
  );

const configFile = join(folder, 'vilint.config.json');
export const config = target({
  name: 'config',
  about: 'any configuration: loaded, or a mistake with its place',
  cases: json([CONFIG]),
  async check(text) {
    writeFileSync(configFile, text);
    try {
      await loadConfig(configFile, (file) => file);
      const judge = await openConfig(configFile, folder, (file) => file);
      for (const path of ['a/b.txt', 'x.md', 'b/c1x.md']) await judge(join(folder, path));
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      must(error.place.startsWith(configFile) && error.text.vi !== '' && error.text.en !== '', 'a mistake without its place');
    }
  },
  quick: 300,
});

export const houseStyle = target({
  name: 'house-style',
  about: 'any house style: refused, or a text can be checked with it',
  cases: fc.tuple(reshaped([STYLE], KEYS), pieces),
  check([value, text]) {
    const style = orRefused(() => parseHouseStyle(value, 'x'), HouseStyleError);
    if (style !== undefined) lintText(text, { rules: { 'vi/house-style': ['warn', style] }, preset: 'ci', useModel: false });
  },
  quick: 300,
});

const WORDS = ['Lò Văn Chén\nnậm # ghi chú\nNậm Pồ [non-syllable, likely-misspelling] # x\n\n# hết\nA\n', '\ufeffđng\r\nb [vi/l-n]\r\n'];
const MARKS = [
  '[',
  ']',
  '#',
  ',',
  ' ',
  '\n',
  '\r',
  '\t',
  'ệ',
  'e\u0323\u0302',
  'A',
  '[l-n]',
  '😀',
  '\u200b',
  '-',
  "'",
  '’',
  '\0',
  '\ud800',
];
export const words = target({
  name: 'words',
  about: 'any dictionary: refused with its line, or read, tidied and added to without loss',
  cases: fc.tuple(rearranged(WORDS, /(?=[\n[\],#])|(?<=[\n[\],#])/, MARKS), pieces),
  check([text, article]) {
    const entries = orRefused(() => parseDictionary(text.replace(/^\ufeff/, ''), 'x'), Mistake);
    if (entries === undefined) return;
    const formatted = entries.map(formatEntry);
    must(
      entries.every((entry) => formatEntry(parseEntry(formatEntry(entry), 'x')!) === formatEntry(entry)),
      'an entry does not read as it is written',
    );
    const tidied = tidy(text);
    must(tidy(tidied) === tidied, 'tidying does not settle');
    const kept = new Set(parseDictionary(tidied.replace(/^\ufeff/, ''), 'x').map(formatEntry));
    must(
      formatted.every((line) => kept.has(line)),
      'tidying loses an entry',
    );
    const added = addEntry(text, { text: 'Thử Thêm', rules: [] }, () => true);
    const after = parseDictionary(added.replace(/^\ufeff/, ''), 'x').map(formatEntry);
    must(
      after.includes('Thử Thêm') && formatted.every((line) => after.includes(line) || line.startsWith('Thử Thêm')),
      'adding loses an entry',
    );
    lintText(article, { words: formatted, preset: 'ci', useModel: false });
  },
  quick: 300,
});

const options = {
  suppress: undefined,
  fix: 'no',
  encoding: 'auto',
  fields: [],
  cache: true,
  passOnUnpruned: false,
} as unknown as CheckOptions;
const settings = fileSettings();
const text = 'Vốn đầu tư , tăng.\n';
const job = (name: string): Job => ({ path: join(folder, name), filePath: join(folder, name), name, settings });
const result = (name: string) => fileResult(join(folder, name), text, lintText(text, { useModel: false }));
const SUPPRESSIONS = { 'a.txt': { 'vi/space-before-punctuation': { count: 1 } }, 'b.txt': { 'vi/no-such': { count: 2 } } };
const suppressionsFile = join(folder, 'vilint-suppressions.json');

export const suppressions = target({
  name: 'suppressions',
  about: 'any suppressions file: refused, or applied, recorded and written',
  cases: fc.tuple(
    json([SUPPRESSIONS]),
    fc.constantFrom('a.txt', '__proto__', 'constructor', 'b.txt'),
    fc.constantFrom(undefined, 'all' as const, 'prune' as const),
  ),
  async check([content, name, suppress]) {
    writeFileSync(suppressionsFile, content);
    const clean = Object.keys(Object.prototype).length + Object.keys(Object).length;
    try {
      const opened = await Suppressions.open({ ...options, suppressionsLocation: suppressionsFile, suppress }, process.cwd());
      const applied = opened!.apply(job(name), result(name));
      must(applied.messages.length <= 1 && opened!.stale.length >= 0, 'findings appeared');
      if (suppress === 'all') must(applied.messages.length === 0, 'recorded and still reported');
      await opened!.save();
      if (suppress === 'all') {
        const again = await Suppressions.open({ ...options, suppressionsLocation: suppressionsFile }, process.cwd());
        must(again!.apply(job(name), result(name)).messages.length === 0, 'what was recorded is reported');
      }
    } catch (error) {
      if (!(error instanceof Mistake || error instanceof Problem)) throw error;
    }
    must(Object.keys(Object.prototype).length + Object.keys(Object).length === clean, 'the prototype of all objects changed');
  },
  quick: 200,
});

const cacheFile = join(folder, '.vilintcache');
const cacheOptions = { ...options, cache: cacheFile } as CheckOptions;
const bytes = Buffer.from(text);
const results = [lintText(text, { useModel: false })];
writeFileSync(cacheFile, '');
const fresh = new Cache(cacheOptions, process.cwd());
fresh.keep(job('a.txt'), bytes, results);
fresh.keep(job('b.txt'), bytes, results);
fresh.find(job('a.txt'), bytes);
fresh.find(job('b.txt'), bytes);
fresh.save();
const validCache = readFileSync(cacheFile, 'utf8');

export const cache = target({
  name: 'cache',
  about: 'any cache file: what it gives is what was put in, or nothing',
  cases: rearranged([validCache], /(?<=[\n\t{}[\],:"])/, [
    ...JSON_MARKS,
    '\n',
    '\t',
    'null',
    '[]',
    '{}',
    '"fix":{"range":[0,9],"text":""}',
    'vilint cache 2',
  ]),
  async check(content) {
    writeFileSync(cacheFile, content);
    const opened = new Cache(cacheOptions, process.cwd());
    for (const name of ['a.txt', 'b.txt']) {
      const found = opened.find(job(name), bytes);
      if (found === undefined) continue;
      must(JSON.stringify(found) === JSON.stringify(results), 'it gives other findings than were found');
      await checkFile(replaying(found), job(name), bytes, { ...options, locale: 'vi' });
    }
    opened.keep(job('a.txt'), bytes, results);
    opened.save();
    must(new Cache(cacheOptions, process.cwd()).find(job('a.txt'), bytes) !== undefined, 'what was kept is not found');
  },
  quick: 200,
});
