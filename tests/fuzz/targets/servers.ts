/** What clients send: bodies of HTTP requests, positions and settings of editors, records of a stream. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import fc from 'fast-check';
import { nodeEngines } from '../../../src/engine/node-engine.ts';
import { AnnotatedText } from '../../../src/server/http/annotated-text.ts';
import { parseCheckRequest } from '../../../src/server/http/check-request.ts';
import { parseParameters } from '../../../src/server/http/parameters.ts';
import { Refusal } from '../../../src/server/http/refusal.ts';
import { offsetOf, rangeOf, type PositionEncoding } from '../../../src/server/lsp/encoding.ts';
import { readOptions } from '../../../src/server/lsp/options.ts';
import { createRecordCheck } from '../../../src/stream/record.ts';
import { parseCondition } from '../../../src/stream/where.ts';
import { Mistake } from '../../../src/messages/mistake.ts';
import { damagedBytes, rearranged, reshaped } from '../mutate.ts';
import { splitsPair } from '../sound-findings.ts';
import { must, orRefused, target } from '../target.ts';
import { texts } from '../texts.ts';

const ANNOTATED = { annotation: [{ text: 'Vốn ' }, { markup: '<b>', interpretAs: ' ' }, { text: 'đầu tư , tăng' }, { markup: '</b>' }] };
const BODIES = [
  'text=V%E1%BB%91n+%C4%91%E1%BA%A7u&language=vi&enabledRules=vi_l-n,vi/s-x&enabledOnly=true&level=picky&mode=all',
  `data=${encodeURIComponent(JSON.stringify(ANNOTATED))}&language=vi-VN&disabledCategories=TYPOGRAPHY`,
  JSON.stringify({ text: 'Vốn , tăng', language: 'vi', mode: 'textLevelOnly' }),
  JSON.stringify({ data: ANNOTATED, language: 'auto' }),
  'text=Vốn & đầu tư = 5%, tăng&language=vi&username=a&apiKey=b',
  '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nVốn , tăng\r\n--x\r\nContent-Disposition: form-data; name="language"\r\n\r\nvi\r\n--x--\r\n',
];
const FORM_MARKS = [
  '&',
  '=',
  '%',
  '%F',
  '%ff',
  '%00',
  '+',
  '{',
  '}',
  '"',
  '--x',
  '\r\n',
  'data=',
  'text=',
  'language=vi',
  'name="',
  '\ud800',
  '\ufeff',
  '&amp',
  '[',
  'null',
  '"annotation"',
  '"markup"',
];

export const httpBody = target({
  name: 'http-body',
  about: 'any body and query of a request: refused, or a request for a text that maps back',
  cases: fc.tuple(
    fc.oneof(
      damagedBytes(BODIES.map((body) => Buffer.from(body))),
      rearranged(BODIES, /(?=[&={}[\]",:\r])|(?<=[&={}[\]",:\n])/, FORM_MARKS).map((body) => Buffer.from(body)),
    ),
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 20 }) }),
  ),
  check([body, query]) {
    const request = orRefused(() => parseCheckRequest(parseParameters(body, query), 'vi'), Refusal);
    if (request === undefined) return;
    const text = new AnnotatedText(request.pieces);
    for (let start = 0; start <= Math.min(text.prose.length, 12); start++) {
      const span = text.toSource({ start, end: Math.min(text.prose.length, start + 3) });
      if (span !== undefined)
        must(span.start >= 0 && span.start <= span.end && span.end <= text.source.length, 'a span outside the source');
    }
  },
  quick: 400,
});

const encodings = fc.constantFrom<PositionEncoding>('utf-8', 'utf-16', 'utf-32');
export const lspPosition = target({
  name: 'lsp-position',
  about: 'any position in any text and encoding: an offset in the text, and the way back',
  cases: fc.tuple(texts, encodings, fc.nat(12), fc.nat(60), fc.nat(200), fc.nat(200)),
  check([text, encoding, line, character, from, to]) {
    const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
    const offset = offsetOf(document, { line, character }, encoding);
    must(offset >= 0 && offset <= text.length, `offset ${offset} of ${text.length}`);
    let [start, end] = [Math.min(from, to, text.length), Math.min(Math.max(from, to), text.length)];
    // No finding ends within a pair, or between the two marks of a line end.
    const isInside = (at: number): boolean => splitsPair(text, at) || (text[at - 1] === '\r' && text[at] === '\n');
    if (isInside(start)) start--;
    if (isInside(end)) end--;
    const range = rangeOf(document, start, end, encoding);
    must(
      offsetOf(document, range.start, encoding) === start && offsetOf(document, range.end, encoding) === end,
      () => `[${start}, ${end}) comes back as another range`,
    );
  },
  quick: 600,
});

const SETTINGS = {
  vilint: {
    preset: 'ci',
    rules: { 'vi/dot-row': 'off' },
    locale: 'en',
    context: false,
    debounce: 100,
    config: 'a.json',
    dictionaries: ['a.txt'],
    houseStyle: { iy: 'y' },
    trace: { server: 'off' },
  },
};
export const lspSettings = target({
  name: 'lsp-settings',
  about: 'any settings of an editor: read, or a mistake',
  cases: reshaped([SETTINGS, SETTINGS.vilint, []], ['preset', 'rules', 'debounce', 'vilint', 'config', 'houseStyle', 'off', 'vi/dot-row']),
  check: (value) => void orRefused(() => readOptions(value), Mistake),
  quick: 300,
});

const RECORDS = [
  JSON.stringify({ id: 1, text: 'Vốn đầu tư , tăng.', tags: ['a'], meta: { lead: 'của của' } }),
  '{"text":"Vi\\u1ec7t Nam \\ud83d\\ude00 \\/ , t\\u0103ng","x":1.0,"text":"hai , lần"}',
  '{ "text" : ["Một , hai", "ba\\nbốn , năm"], "vilint": 1 }',
];
const options = {
  fields: ['text', 'meta.lead:html'],
  findings: true,
  mark: false,
};
const engine = nodeEngines()({ lint: { useModel: false, locale: 'en', preset: 'editorial' } });
const check = createRecordCheck(engine, { ...options, fix: undefined, where: [] });
const fix = createRecordCheck(engine, { ...options, fix: { level: 'safe' }, mark: true, where: [parseCondition('score>=0')!] });
export const record = target({
  name: 'stream-record',
  about: 'any line of a stream: an error record, or the record with its result, as JSON',
  cases: fc.oneof(
    rearranged(RECORDS, /(?<=[{}[\],:"\\])/, [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u12',
      '\\ud800',
      '"text"',
      '"__proto__"',
      'null',
      ' , ',
      '1e999',
      '\u2028',
      '\0',
    ]),
    reshaped(
      RECORDS.map((json) => JSON.parse(json) as unknown),
      ['text', 'meta', 'lead', 'vilint'],
    ).map((value) => JSON.stringify(value) ?? 'null'),
  ),
  check(value) {
    // A line has no line break.
    const json = value.replaceAll('\n', ' ');
    for (const run of [check, fix]) {
      const checked = run(json);
      if ('error' in checked) must(typeof checked.error.key === 'string', 'no reason');
      else if (checked.json !== undefined)
        must(!checked.json.includes('\n') && typeof JSON.parse(checked.json) === 'object', 'no record in one line');
    }
  },
  quick: 200,
});
