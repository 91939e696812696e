/** Rules that weigh the conventions of one document tell how often it follows each. */
import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

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
