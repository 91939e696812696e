/** What a document tells of its tokens, and that it is analysed once. */
import { describe, expect, it } from 'vitest';
import { perDocument, TextDocument } from '../../src/text/document.ts';

const document = new TextDocument('Bà Hoà về,  quê\nmừng.');
const at = (word: string): number => {
  for (let i = 0; i < document.tokens.count; i++) if (document.textOf(i) === word) return i;
  throw new Error(word);
};

describe('a token', () => {
  it('has a span, a length and a text, alone or with those after it', () => {
    expect(document.span(at('Hoà'))).toEqual({ start: 3, end: 6 });
    expect(document.span(at('Bà'), at('về'))).toEqual({ start: 0, end: 9 });
    expect(document.textOf(at('Hoà'), at('về'))).toBe('Hoà về');
    expect(document.lengthOf(at('mừng'))).toBe(4);
  });

  it('has no text outside the document', () => {
    const { count } = document.tokens;
    for (const none of [-1, count]) expect([document.textOf(none), document.proseOf(none)]).toEqual(['', '']);
    expect([document.textOf(-1, at('về')), document.textOf(at('về'), count)]).toEqual(['', '']);
  });

  it('has the prose that is linted beside the text', () => {
    const masked = new TextDocument('Bà *Hoà*', 'Bà \ue000Hoà\ue000');
    expect([masked.textOf(0, masked.tokens.count - 1), masked.proseOf(0, masked.tokens.count - 1)]).toEqual([masked.text, masked.prose]);
  });

  it('has a form and a key, empty where there is no word', () => {
    expect([document.formOf(at('Hoà')), document.keyOf(at('Hoà'))]).toEqual(['hoà', 'hòa']);
    for (const none of [-1, at(','), document.tokens.count]) expect([document.formOf(none), document.keyOf(none)]).toEqual(['', '']);
  });

  it('has a word before and after it where white space alone parts them', () => {
    expect([document.previous(at('Hoà')), document.next(at('Hoà'))]).toEqual([at('Bà'), at('về')]);
    expect([document.next(at('về')), document.next(at('quê')), document.previous(at('mừng'))]).toEqual([-1, -1, -1]);
    expect([document.previous(at('Bà')), document.next(document.tokens.count - 1)]).toEqual([-1, -1]);
    expect([document.previous(-1), document.next(-1)]).toEqual([-1, -1]);
  });
});

it('an analysis looks at each document once, whatever it finds', () => {
  let times = 0;
  const lengthOf = perDocument(({ text }) => {
    times++;
    return text === '' ? undefined : text.length;
  });
  const other = new TextDocument('');
  for (let i = 0; i < 3; i++) expect([lengthOf(document), lengthOf(other)]).toEqual([document.text.length, undefined]);
  expect(times).toBe(2);
});
