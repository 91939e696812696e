import { describe, expect, it } from 'vitest';
import { correctionsFor, rank } from '../../src/speller/index.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { TextDocument } from '../../src/text/document.ts';

const model = shippedModel();

describe('rank', () => {
  it('puts what fits the place first', () => {
    const document = new TextDocument('Tổ chức đng các cấp họp chiều nay.');
    const token = 4;
    expect(document.textOf(token)).toBe('đng');
    expect(rank(model, document, token, ['đồng', 'đảng', 'đang'])[0].key).toBe('đảng');
    expect(correctionsFor(model, document, token)[0]).toMatchObject({ key: 'đảng', slip: 'dropped-letter' });
    const sum = rank(model, document, token, ['đồng', 'đảng', 'đang']).reduce((total, ranked) => total + ranked.probability, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('answers for a token outside the document', () => {
    const document = new TextDocument('Một "hai" ba');
    expect(rank(model, document, 1, ['một', 'hai'])).toHaveLength(2);
    expect(rank(model, document, 0, [])).toEqual([]);
  });
});
