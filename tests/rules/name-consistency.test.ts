import { expect, it } from 'vitest';
import { markFindings, runRule } from '../run-rule.ts';

const often = 'Ông Lê Văn Hoài làm vườn.\nÔng Lê Văn Hoài nuôi ong.\nÔng Lê Văn Hoài bán mật.\n';
const apart =
  'Trong vườn có nhiều giống cam, quýt, bưởi, na, ổi, mít, và có cả một ao cá, một đàn gà, vài tổ ong mật, mấy luống rau xanh.\n';

it('takes names that are one letter apart and far from each other for one', () => {
  expect(markFindings('name-consistency', `${often}${apart}Ông Lê Văn Hoàn được khen.`)).toContain('⟦Lê Văn Hoàn⟧');
});

it.each(['Ông Lê Văn Hoàn (52 tuổi) được khen.', 'Ông Lê Văn Hoàn được khen. Ông Hoàn vui lắm.', 'Ông Lê Văn Quân được khen.'])(
  'takes them for two: %s',
  (last) => {
    expect(runRule('name-consistency', often + apart + last)).toEqual([]);
  },
);
