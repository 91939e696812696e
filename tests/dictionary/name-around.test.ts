import { expect, it } from 'vitest';
import { nameAround } from '../../src/dictionary/name-around.ts';

it.each([
  ['Bà con xã Tà ⟦Lủng⟧ đến dự.', 'Tà Lủng'],
  ['Chiều nay, ông Lê ⟦Trườngg⟧ Sơn đến thăm.', 'Lê Trườngg Sơn'],
  ['Họ ⟦xử dụng⟧ Máy.', 'xử dụng'],
  // The capital of a sentence is no part of a name, nor is that of the sentence before.
  ['Xã ⟦Lủng⟧ ở xa.', 'Lủng'],
  ['Họ đến Hà Nội. ⟦Lủng⟧ là xã.', 'Lủng'],
  ['Họ nói: “Ông ⟦Lủng⟧ đến.”', 'Lủng'],
  ['⟦Lủng⟧', 'Lủng'],
])('%s', (marked, name) => {
  const from = marked.indexOf('⟦');
  expect(nameAround(marked.replace(/[⟦⟧]/gu, ''), from, marked.indexOf('⟧') - 1)).toBe(name);
});
