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
