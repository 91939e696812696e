import { describe, expect, it } from 'vitest';
import { localeFromEnvironment, localeOfTag } from '../../src/messages/environment.ts';

describe('the language of a tag', () => {
  it.each([
    ['vi', 'vi'],
    ['vi_VN.UTF-8', 'vi'],
    ['vi-VN', 'vi'],
    ['VI', 'vi'],
    ['vie_VN', 'vi'],
    ['en', 'en'],
    ['en_GB.UTF-8', 'en'],
    ['en-US', 'en'],
    ['fr_FR.UTF-8', 'en'],
    ['de', 'en'],
    ['ca_ES', 'en'],
    ['C', undefined],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
    ['', undefined],
  ])('%j is %s', (tag, locale) => expect(localeOfTag(tag)).toBe(locale));
});

describe('the language of an environment', () => {
  it.each([
    [{}, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'vi_VN.UTF-8' }, 'en'],
    [{ LC_ALL: 'vi_VN.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, 'vi'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'vi'],
    [{ LC_ALL: 'POSIX', LC_MESSAGES: 'en_US' }, 'vi'],
    [{ LC_CTYPE: 'en_US.UTF-8', LANGUAGE: 'en' }, 'vi'],
  ])('%j is %s', (environment, locale) => expect(localeFromEnvironment(environment)).toBe(locale));
});
