/** Bodies as clients really send them: recorded from the clients named, with other texts. */
import { describe, expect, it } from 'vitest';
import { parseParameters } from '../../../src/server/http/parameters.ts';
import { Refusal } from '../../../src/server/http/refusal.ts';

const parse = (body: string | Uint8Array, query = ''): Record<string, string> =>
  Object.fromEntries(parseParameters(typeof body === 'string' ? Buffer.from(body) : body, query));
const escaped = (text: string): string => encodeURIComponent(text);
const TEXT = 'Giá tăng 5% & lãi 😀 + thuế';

describe('a text arrives as it was written', () => {
  it.each<[client: string, body: string, text: string]>([
    ['LibreOffice 7.4: nothing escaped', `text=${TEXT}&language=vi-VN`, TEXT],
    ['LibreOffice 7.4, with a key', `text=${TEXT}&language=vi-VN&username=a b&apiKey=c`, TEXT],
    ['LibreOffice 7.4, a text about forms', 'text=Hỏi ?text=a&language=vi rồi&language=vi-VN', 'Hỏi ?text=a&language=vi rồi'],
    ['LibreOffice 7.4, a text like a form', 'text=Hỏi &word=a&language=vi-VN', 'Hỏi &word=a'],
    ['LibreOffice 7.4, a line break', 'text=Một\nhai\n&language=vi-VN', 'Một\nhai\n'],
    ['LibreOffice 7.4, escapes in the text', 'text=Viết %20 và a+b&language=vi-VN', 'Viết %20 và a+b'],
    ['LibreOffice 7.5', `text=${escaped(TEXT)}&language=vi-VN`, TEXT],
    ['curl -d, by hand', `language=vi-VN&text=${TEXT}`, TEXT],
    ['TeXstudio: a line break after the form', `language=vi-VN&text=${escaped(TEXT)}\n`, TEXT],
    ['a form of URLSearchParams', new URLSearchParams({ text: TEXT, language: 'vi-VN' }).toString(), TEXT],
    ['one word without marks', 'text=abc&language=vi-VN', 'abc'],
    ['a percent sign that escapes nothing', 'text=100%&language=vi-VN', '100%'],
    ['JSON', JSON.stringify({ text: TEXT, language: 'vi-VN' }), TEXT],
    ['JSON after a byte order mark', `\ufeff ${JSON.stringify({ text: TEXT, language: 'vi-VN' })}`, TEXT],
    [
      'multipart',
      `--X\r\nContent-Disposition: form-data; name="text"\r\n\r\n${TEXT}\r\n\r\nHai\r\n--X\r\nContent-Disposition: form-data; name="language"\r\n\r\nvi-VN\r\n--X--\r\n`,
      `${TEXT}\r\n\r\nHai`,
    ],
  ])('%s', (_client, body, text) => expect(parse(body)).toMatchObject({ text, language: 'vi-VN' }));

  it('white space around it counts', () => expect(parse('text=++a+%0A&language=vi').text).toBe('  a \n'));
  it('a byte order mark in it counts', () => expect(parse('text=%EF%BB%BFa').text).toBe('\ufeffa'));
});

it('annotated text arrives as JSON, however it came', () => {
  const data = { annotation: [{ text: 'Vốn' }] };
  for (const body of [JSON.stringify({ data }), JSON.stringify({ data: JSON.stringify(data) }), `data=${escaped(JSON.stringify(data))}`])
    expect(JSON.parse(parse(body).data!)).toEqual(data);
});

it('the body goes before the query', () => {
  expect(parse('text=b', 'c=1&text=a&language=vi')).toEqual({ text: 'b', c: '1', language: 'vi' });
  expect(parse('', Buffer.from('word=Nậm Pồ').toString('latin1'))).toEqual({ word: 'Nậm Pồ' });
});

describe('refused, not guessed', () => {
  it.each<[what: string, body: string | Uint8Array, query?: string]>([
    ['bytes that are not UTF-8', Buffer.from('text=\xe1\xba&language=vi', 'latin1')],
    ['escapes that are not UTF-8', 'text=%E1%BA&language=vi'],
    ['a query that is not UTF-8', '', 'text=%FF'],
    ['UTF-16', Buffer.from('text=Vốn', 'utf16le').subarray(1)],
    ['half a JSON', '{"text":"a"'],
  ])('%s', (_what, body, query) => expect(() => parse(body, query)).toThrow(Refusal));
});
