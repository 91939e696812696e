import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { model } from '../../src/resources/resources.ts';
import { TextDocument } from '../../src/text/document.ts';
import { describeArticle } from '../../src/verdict/article.ts';
import { AT_ARTICLE, FEATURES } from '../../src/verdict/features.ts';
import { Places } from '../../src/verdict/places.ts';

useFileResources();

describe('what an article says of a place', () => {
  const lengthOf = (words: number): number => {
    const places = new Places(model()).in(new TextDocument('Nghị định ấy ấn đinh thể thức treo cờ trong các ngày lễ.'));
    describeArticle(places, { word: () => 1 } as never, words);
    return places[0].rows[AT_ARTICLE];
  };

  it('begins with its length, up to that of an article of news', () => {
    expect(FEATURES[AT_ARTICLE]).toBe('words');
    expect(lengthOf(100)).toBeLessThan(lengthOf(500));
    expect(lengthOf(60_000)).toBe(lengthOf(6000));
  });
});
