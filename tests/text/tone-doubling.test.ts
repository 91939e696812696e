import { expect, it } from 'vitest';
import { isToneDoubling } from '../../src/text/tone-doubling.ts';

it.each([
  ['trăng', 'trắng'],
  ['đo', 'đỏ'],
  ['nằng', 'nặng'],
  ['mong', 'mỏng'],
  // A stop becomes a nasal.
  ['hèm', 'hẹp'],
  ['ngòn', 'ngọt'],
  ['biêng', 'biếc'],
  ['thanh', 'thách'],
])('%s doubles %s', (first, second) => {
  expect(isToneDoubling(first, second)).toBe(true);
});

it.each([
  // The tones are of two registers: a slip rather (quan trong trọng).
  ['trong', 'trọng'],
  ['măn', 'mặn'],
  // Another rime, another onset, the same tone, the other way round, no syllables.
  ['trăng', 'tráng'],
  ['trang', 'cháng'],
  ['xanh', 'xanh'],
  ['trắng', 'trăng'],
  ['ko', 'kó'],
])('%s does not double %s', (first, second) => {
  expect(isToneDoubling(first, second)).toBe(false);
});
