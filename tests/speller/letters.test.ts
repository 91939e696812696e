import { expect, it } from 'vitest';
import { takeTone } from '../../src/speller/letters.ts';
import { allSyllables } from '../text/all-syllables.ts';

it('takes the tone off letters in one piece and in several alike', () => {
  for (const form of [...allSyllables(), 'hòá', 'môtô', 'ế', 'f', ''])
    expect(takeTone(form), form).toEqual(takeTone(form.normalize('NFD')));
});

it.each([
  ['tiếng', { letters: 'tiêng', tone: 1, tones: 1 }],
  ['hòá', { letters: 'hoa', tone: 1, tones: 2 }],
  ['đi', { letters: 'đi', tone: 0, tones: 0 }],
  ['mañana', { letters: 'manana', tone: 4, tones: 1 }],
  ['covid-19', { letters: 'covid-19', tone: 0, tones: 0 }],
])('%s', (form, toneless) => expect(takeTone(form)).toEqual(toneless));
