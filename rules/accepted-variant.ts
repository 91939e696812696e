import { isFigure } from '../src/analysis/figures.ts';
import { findPhrases, inCaseOf, type FoundPhrase } from '../src/analysis/phrases.ts';
import { straddles } from '../src/analysis/straddle.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { variants } from '../src/lexicon/variants.ts';
import { lexicon } from '../src/resources/resources.ts';
import type { TextDocument } from '../src/text/document.ts';

const OTHER = new Map(variants.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: {
      vi: 'Một từ viết hai cách trong cùng bài, cách nào cũng được chấp nhận.',
      en: 'A word in two accepted spellings within one article.',
    },
    rationale: {
      vi: 'Hàng năm và hằng năm đều đúng, nhưng một bài nên theo một cách: báo cách ít dùng hơn. Không báo khi hai cách ngang nhau. Muốn theo một cách trong mọi bài, dùng house-style.',
      en: 'Hàng năm and hằng năm are both right, but one article should keep to one: the rarer is reported. Quiet when they are even. To choose one for all articles, use house-style.',
    },
    authority: 'Từ điển tiếng Việt (Hoàng Phê).',
    messages: {
      variant: {
        vi: '“{{rare}}” ({{few}} lần) và “{{usual}}” ({{many}} lần) trong cùng bài.',
        en: '“{{rare}}” ({{few}}×) and “{{usual}}” ({{many}}×) in one article.',
      },
    },
    examples: {
      invalid: [{ text: 'Hằng năm xã mở hội. Lễ hội hằng năm đông khách, thu nhập ⟦hàng năm⟧ tăng.', fix: 'hằng năm' }],
      valid: [
        'Hằng năm xã mở hội, hằng năm đông khách.',
        'Xã bảo đảm nước, đảm bảo điện.',
        'Ông nói “hàng năm”, báo viết hằng năm và hằng năm.',
      ],
    },
  },
  ({ document, report }) => {
    const uses = new Map<string, FoundPhrase[]>();
    for (const found of findPhrases(document, OTHER.keys())) {
      const list = uses.get(found.phrase);
      if (list === undefined) uses.set(found.phrase, [found]);
      else list.push(found);
    }
    for (const [rare, found] of uses) {
      const usual = OTHER.get(rare)!;
      const many = uses.get(usual)?.length ?? 0;
      if (found.length >= many) continue;
      const data = { rare, usual, few: found.length, many };
      for (const { first, last } of found) {
        if (isPartOfAnother(document, first, last)) continue;
        report({ ...document.span(first, last), messageId: 'variant', data, suggest: [inCaseOf(document, first, last, usual)] });
      }
    }
  },
);

/** Ngân hàng | năm nay, nhận hàng | ngày 5: the two words only meet. */
function isPartOfAnother(document: TextDocument, first: number, last: number): boolean {
  if (isFigure(document, last + 2)) return true;
  const own = lexicon().pairStrength(document.keyOf(first), document.keyOf(last));
  return straddles(document, [first, last], Math.max(own, Strength.likely) + 1);
}
