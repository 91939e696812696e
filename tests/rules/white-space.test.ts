/** Every odd stretch of white space belongs to one rule. */
import { describe, expect, it } from 'vitest';
import { markFindings } from '../run-rule.ts';

const OWNERS = ['multiple-spaces', 'non-standard-space', 'space-before-punctuation', 'ellipsis-spacing'] as const;

const cases: readonly (readonly [owner: (typeof OWNERS)[number] | undefined, marked: string])[] = [
  ['multiple-spaces', 'Hà⟦\u00a0 ⟧Nội mưa.'],
  ['multiple-spaces', 'Hà Nội⟦\u00a0⟧\nmưa.'],
  ['multiple-spaces', '⟦\u3000⟧Hà Nội mưa từ sáng sớm nay.'],
  ['multiple-spaces', 'Hà Nội.\n⟦  ⟧\nMưa.'],
  ['non-standard-space', 'Hà Nội.\n⟦\u00a0 ⟧\nMưa.'],
  ['non-standard-space', 'Hà⟦\u00a0⟧Nội mưa.'],
  ['non-standard-space', 'Năm 2012⟦\u00a0⟧đã qua,⟦\u202f⟧nay mới.'],
  ['space-before-punctuation', 'Hà Nội⟦\u00a0⟧, Huế.'],
  ['space-before-punctuation', 'Hà Nội⟦  ⟧, Huế.'],
  ['space-before-punctuation', 'Hà Nội⟦\u00a0,⟧Huế.'],
  ['ellipsis-spacing', 'Mưa⟦  ⟧… rồi tạnh.'],
  [undefined, 'Dài 5\u00a0km, giá 1\u202f000\u00a0USD.'],
  [undefined, 'Tên\tTuổi\nLan\t20'],
];

describe('white space', () => {
  it.each(cases)('%s owns %s', (owner, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    for (const rule of OWNERS) expect(markFindings(rule, text), rule).toBe(rule === owner ? marked : text);
  });
});
