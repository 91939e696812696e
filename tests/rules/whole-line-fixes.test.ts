/** Rules that take out a line leave neither its line break nor a double gap behind. */
import { describe, expect, it } from 'vitest';
import { applyFirst, runRule } from '../run-rule.ts';

const LONG = 'Đoàn kiểm tra liên ngành của huyện sáng nay đã làm việc với ba xã ven biển về việc di dời dân.';

const cases: readonly (readonly [rule: string, name: string, text: string, fixed: string])[] = [
  ['dot-row', 'between lines', 'Một đoạn.\n.\nHai đoạn.', 'Một đoạn.\nHai đoạn.'],
  ['dot-row', 'between empty lines', 'Một đoạn.\n\n.\n\nHai đoạn.', 'Một đoạn.\n\nHai đoạn.'],
  ['dot-row', 'first line', '.\n\nMột đoạn.', 'Một đoạn.'],
  ['dot-row', 'last line', 'Một đoạn.\n\n.', 'Một đoạn.'],
  ['dot-row', 'last line with its break', 'Một đoạn.\n.\n', 'Một đoạn.\n'],
  ['dot-row', 'with white space around it', 'Một đoạn.\n  . \nHai đoạn.', 'Một đoạn.\nHai đoạn.'],
  ['dot-row', 'CRLF', 'Một đoạn.\r\n.\r\nHai đoạn.', 'Một đoạn.\r\nHai đoạn.'],
  ['dot-row', 'all there is', '.', ''],
  ['scraping-boilerplate', 'indented last line', 'Một đoạn.\n\n\n    Ý kiến bạn đọc', 'Một đoạn.'],
  ['scraping-boilerplate', 'a stamp goes with its weekday', 'Tiêu đề\nThứ Hai, 02/06/2014, 07:15 [GMT+7]\nĐoạn một.', 'Tiêu đề\nĐoạn một.'],
  ['duplicate-paragraph', 'adjacent', `${LONG}\n${LONG}\n\nĐoạn hai.`, `${LONG}\n\nĐoạn hai.`],
  ['duplicate-paragraph', 'adjacent over an empty line', `${LONG}\n\n${LONG}\n\nĐoạn hai.`, `${LONG}\n\nĐoạn hai.`],
];

describe('whole-line fixes', () => {
  it.each(cases)('%s: %s', (rule, _, text, fixed) => {
    expect(applyFirst(text, runRule(rule, text))).toBe(fixed);
    expect(runRule(rule, fixed)).toEqual([]);
  });

  it('are only offered where the line is not surely rubbish', () => {
    for (const text of ['Bình luận', 'Facebook Zalo', 'Xem thêm: Mưa lớn', '02/06/2014 07:15', 'Nguồn: https://a.vn/b']) {
      const [finding] = runRule('scraping-boilerplate', `Tiêu đề của bài\n${text}\nĐoạn một.`);
      expect(finding?.fix, text).toBeUndefined();
      expect(finding?.suggestions, text).toHaveLength(1);
    }
    expect(runRule('duplicate-paragraph', `${LONG}\nĐoạn hai.\n${LONG}`)[0]?.fix).toBeUndefined();
  });
});
