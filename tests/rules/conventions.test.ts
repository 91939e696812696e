/** Conventions of one document: minority against majority, with both counts. */
import { describe, expect, it } from 'vitest';
import { applyFirst, markFindings, runRule } from '../run-rule.ts';

describe('counts', () => {
  it.each([
    ['tone-placement-style', 'Khóa này, khóa sau, khóa cuối đều hơn khoá trước.', '3', '1'],
    ['i-y-style', 'Quy chế, quy trình hơn qui định.', '2', '1'],
    ['ellipsis-form', 'Cam… Quýt… Bưởi...', '2', '1'],
    ['quote-style-mixed', 'Bà bảo “được”, ông bảo “không”.\nCon nói "tùy" rồi đi.', '2', '1'],
    ['abbreviation-consistency', 'Từ TP.HCM về TP.HCM qua TPHCM.', '2', '1'],
  ])('%s tells both in %s', (id, text, majority, minority) => {
    const [finding, more] = runRule(id, text);
    expect(more).toBeUndefined();
    expect(finding!.message).toMatch(new RegExp(`${majority} lần.* ${minority} lần`));
  });
});

describe('a tie or two habits', () => {
  it.each([
    ['tone-placement-style', 'Khóa một, khoá hai.'],
    ['tone-placement-style', 'Khóa một, khóa hai, khoá ba, khoá bốn, khoá năm.'],
    ['tone-placement-style', 'Các khóa học, hòa giải, tỏa sáng của ông Hoà và bà Thoả.'],
    ['ellipsis-form', 'Cam… Quýt...'],
    ['quote-style-mixed', 'Bà bảo “được”.\nÔng bảo "không".'],
    ['abbreviation-consistency', 'Từ TP.HCM về TPHCM.'],
    ['abbreviation-consistency', 'Nghị quyết 12-NQ/TW và 15-NQ/TW của T.Ư.'],
    ['i-y-style', 'Bác sĩ, kỹ sỹ; cô tỉ mỉ chi ba tỷ đồng.'],
  ])('%s is silent on %s', (id, text) => {
    expect(markFindings(id, text)).toBe(text);
  });
});

it('i and y equally often: the press writes y', () => {
  expect(markFindings('i-y-style', 'Theo qui định, quy chế có hiệu lực.')).toBe('Theo ⟦qui⟧ định, quy chế có hiệu lực.');
});

it('both marks of a quotation change together', () => {
  const text = 'Bà bảo “được”, ông bảo “không”.\nCon nói "tùy" rồi đi.';
  const repaired = applyFirst(text, runRule('quote-style-mixed', text));
  expect(repaired).toBe('Bà bảo “được”, ông bảo “không”.\nCon nói “tùy” rồi đi.');
  expect(runRule('quote-style-mixed', repaired)).toEqual([]);
});

it('a quotation is not changed unseen', () => {
  const [finding] = runRule('tone-placement-style', 'Khóa này, khóa sau, khóa cuối đều vui. Bà bảo: “Khoá đó tôi vắng”.');
  expect(finding!.fix).toBeUndefined();
  expect(finding!.suggestions).toHaveLength(1);
});

describe('names of persons', () => {
  const often = 'Ông Lê Văn Hoài làm vườn.\nÔng Lê Văn Hoài nuôi ong.\nÔng Lê Văn Hoài bán mật.\n';
  const apart =
    'Trong vườn có nhiều giống cam, quýt, bưởi, na, ổi, mít, và có cả một ao cá, một đàn gà, vài tổ ong mật, mấy luống rau xanh.\n';

  it('one letter apart and far from each other are one', () => {
    expect(markFindings('name-consistency', `${often}${apart}Ông Lê Văn Hoàn được khen.`)).toContain('⟦Lê Văn Hoàn⟧');
  });

  it.each(['Ông Lê Văn Hoàn (52 tuổi) được khen.', 'Ông Lê Văn Hoàn được khen. Ông Hoàn vui lắm.', 'Ông Lê Văn Quân được khen.'])(
    'two: %s',
    (last) => {
      expect(runRule('name-consistency', often + apart + last)).toEqual([]);
    },
  );
});

describe('units and bodies that are no more', () => {
  it('need a date at the top', () => {
    const body = 'UBND huyện Ba Vì họp với Bộ GTVT.';
    expect(runRule('dissolved-admin-unit', body)).toEqual([]);
    expect(runRule('renamed-body', `${body}\nMột.\nHai.\nBa.\nHạn chót là 31/12/2025.`)).toEqual([]);
    expect(runRule('dissolved-admin-unit', `Sáng 2/7/2025\n${body}`)).toHaveLength(1);
    expect(runRule('renamed-body', `Sáng 2/7/2025\n${body}`)).toHaveLength(1);
  });

  it('keep a city that is one of its own now', () => {
    expect(runRule('dissolved-admin-unit', 'Sáng 2/7/2025, thành phố Huế mưa lớn.')).toEqual([]);
  });
});
