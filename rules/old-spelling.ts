import { usualSpelling } from '../src/analysis/old-spelling.ts';
import { defineRule } from '../src/language/rule.ts';
import { usualOfOld } from '../src/lexicon/variant-syllables.ts';
import { matchCase } from '../src/text/case.ts';
import { WordList } from '../src/text/word-list.ts';
import { suspectedTokens } from '../src/verdict/verdict.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Lối viết cũ: tầu, giầu, xẩy.',
      en: 'An old spelling: tầu, giầu, xẩy.',
    },
    rationale: {
      vi: 'Báo chí viết “tàu”, “xảy”. Bỏ qua tên riêng, bánh giầy, phép mầu.',
      en: 'Newspapers write “tàu” and “xảy”. Quiet on names, bánh giầy, phép mầu.',
    },
    authority: 'Từ điển tiếng Việt (Hoàng Phê).',
    messages: {
      old: { vi: '“{{wrong}}” là lối viết cũ của “{{right}}”.', en: '“{{wrong}}” is an old spelling of “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Con ⟦tầu⟧ chở khách rời bến lúc sáng sớm.', fix: 'tàu' },
        { text: 'Không ai biết chuyện gì sẽ ⟦xẩy⟧ ra.', fix: 'xảy' },
      ],
      valid: ['Bà gói bánh giầy cúng tổ.', 'Anh Tầu vừa đi biển về.'],
    },
  },
  ({ document, report }) => {
    for (const at of words.in(document)) {
      const usual = usualSpelling(document, at);
      if (usual === undefined) continue;
      if (document.useModel && suspectedTokens(document).has(at)) continue;
      const wrong = document.textOf(at);
      const right = matchCase(wrong, usual);
      report({ ...document.span(at), messageId: 'old', data: { wrong, right }, suggest: [right] });
    }
  },
);

const words = new WordList(usualOfOld.keys());
