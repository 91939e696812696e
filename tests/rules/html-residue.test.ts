import { expect, it } from 'vitest';
import { markFindings, runRule } from '../run-rule.ts';

it('is left to the masks in HTML and Markdown', () => {
  expect(runRule('html-residue', '<p>Xã&nbsp;A <b>họp</b> &amp; bàn.</p>', { language: 'html' })).toEqual([]);
  expect(runRule('html-residue', 'Xã&nbsp;A <b>họp</b> &amp; bàn.', { language: 'markdown' })).toEqual([]);
});

it('is one finding a piece', () => {
  const text = 'Xem <a href="https://example.vn/?a=1&amp;b=2" class="x">tin</a> ngay &nbsp nhé.';
  expect(markFindings('html-residue', text)).toBe('Xem ⟦<a href="https://example.vn/?a=1&amp;b=2" class="x">⟧tin⟦</a>⟧ ngay ⟦&nbsp⟧ nhé.');
});

it('knows wikitext, and what else has brackets', () => {
  expect(markFindings('html-residue', "⟦'''Hội An'''⟧ là ⟦[[thị xã]]⟧ cổ⟦<ref name=\"a\"/>⟧ ⟦{{sơ khai}}⟧.".replace(/[⟦⟧]/g, ''))).toBe(
    "⟦'''Hội An'''⟧ là ⟦[[thị xã]]⟧ cổ⟦<ref name=\"a\"/>⟧ ⟦{{sơ khai}}⟧.",
  );
  for (const text of ['Ma trận [[a, b], [c]] và tập {x}.', "Chạy 10''5, rock 'n' roll, O'Connor.", 'Biến {ten} trong mẫu [1].'])
    expect(runRule('html-residue', text)).toEqual([]);
});
