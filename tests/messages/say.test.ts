import { beforeEach, expect, it } from 'vitest';
import { setLocale } from '../../src/messages/locale.ts';
import { say } from '../../src/messages/say.ts';

const MESSAGE = { vi: '{name}: dài quá {limit}.', en: '{name}: longer than {limit}.' };

beforeEach(() => setLocale('vi'));

it('speaks the language of the file being linted, unless another is asked for', () => {
  expect(say(MESSAGE, { name: 'a', limit: 3 })).toBe('a: dài quá 3.');
  setLocale('en');
  expect(say(MESSAGE, { name: 'a', limit: 3 })).toBe('a: longer than 3.');
  expect(say(MESSAGE, { name: 'a', limit: 3 }, 'vi')).toBe('a: dài quá 3.');
});

it('takes values that are texts themselves, and nothing in them for a placeholder', () => {
  expect(say(MESSAGE, { name: { vi: 'đầu trang', en: 'header' }, limit: '{name}$&' }, 'en')).toBe('header: longer than {name}$&.');
});

it('leaves what has no value', () => {
  expect(say(MESSAGE, { name: 'a' }, 'en')).toBe('a: longer than {limit}.');
  expect(say(MESSAGE, undefined, 'en')).toBe(MESSAGE.en);
});
