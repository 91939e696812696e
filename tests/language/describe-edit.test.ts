import { beforeEach, expect, it } from 'vitest';
import { addedMarks, describeEdit } from '../../src/language/describe-edit.ts';
import { setLocale } from '../../src/messages/locale.ts';
import { markInWords } from '../../src/messages/marks.ts';

beforeEach(() => setLocale('vi'));

it.each([
  ['Cả làng vui', { start: 11, end: 11, text: '.' }, 'Thêm “.” sau “vui”.'],
  ['Ông nói: “Đi', { start: 12, end: 12, text: '”' }, 'Thêm ngoặc kép đóng sau “Đi”.'],
  ['“Mưa, ông nói', { start: 4, end: 5, text: '”,' }, 'Thêm ngoặc kép đóng sau “Mưa”.'],
  ['nói’ thế', { start: 3, end: 4, text: '”' }, 'Thay bằng ngoặc kép đóng.'],
  ['nói "thế"', { start: 4, end: 9, text: '“thế”' }, 'Thay bằng: “thế”'],
  ['nghành', { start: 0, end: 6, text: 'ngành' }, 'Thay bằng “ngành”.'],
  ['a , b', { start: 1, end: 2, text: '' }, 'Xóa.'],
  ['rồi.. đi', { start: 3, end: 5, text: '...' }, 'Thay bằng “...”.'],
  ['vui', { start: 0, end: 0, text: '“' }, 'Thêm ngoặc kép mở.'],
])('describes an edit of %s', (source, edit, said) => {
  expect(describeEdit(source, edit)).toBe(said);
});

it('knows what an edit adds', () => {
  expect(addedMarks('học giỏi', { start: 4, end: 8, text: 'giỏi.' })).toEqual({ start: 8, end: 8, text: '.' });
  expect(addedMarks('học giỏi', { start: 4, end: 8, text: 'giởi' })).toBeUndefined();
});

it('names quotation marks and quotes the others', () => {
  expect(markInWords(',')).toBe('“,”');
  expect(markInWords('”, ')).toBe('ngoặc kép đóng và “,”');
  expect(markInWords('"', 'en')).toBe('a straight quotation mark');
});
