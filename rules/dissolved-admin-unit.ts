import { articleDate, speaksOfThePast } from '../src/analysis/article-date.ts';
import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { defineRule } from '../src/language/rule.ts';
import { districts } from '../src/lexicon/districts.ts';
import { mergedInto } from '../src/lexicon/provinces.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

/** Resolution 202/2025/QH15 and 203/2025/QH15 took effect. */
const IN_FORCE = 20250701;

interface Unit {
  readonly heir?: string;
  readonly unitWords: number;
}

const finder = new PhraseFinder<Unit>(function* () {
  for (const [name, heir] of mergedInto) if (!name.includes('-')) yield [`tỉnh ${name}`, { heir, unitWords: 1 }] as const;
  for (const [unit, names] of districts()) {
    for (const name of names) {
      // Huế was a city of its province and is one of its own now.
      if (name !== 'Huế') yield [`${unit} ${name}`, { unitWords: unit.split(' ').length }] as const;
    }
  }
});

export default defineRule(
  {
    category: 'facts',
    level: 'info',
    fix: 'none',
    description: {
      vi: 'Bài sau 1/7/2025 nhắc tỉnh, huyện không còn nữa.',
      en: 'An article after 1/7/2025 names a province or district that is no more.',
    },
    rationale: {
      vi: 'Từ 1/7/2025 cả nước còn 34 tỉnh, thành và không còn cấp huyện. Chỉ xét bài ghi ngày từ đó về sau; bỏ qua câu nói chuyện cũ (“cũ”, “trước đây”, “nay là”, một năm trước 2025).',
      en: 'Since 1/7/2025 there are 34 provinces and cities and no districts. Only articles that carry a later date are judged; sentences about the past (“cũ”, “trước đây”, “nay là”, an earlier year) are left alone.',
    },
    authority: 'Nghị quyết 202/2025/QH15 và 203/2025/QH15.',
    messages: {
      province: { vi: '“{{unit}}” nay thuộc {{heir}}.', en: '“{{unit}}” is part of {{heir}} now.' },
      district: { vi: '“{{unit}}”: cấp huyện đã bỏ từ 1/7/2025.', en: '“{{unit}}”: districts were abolished on 1/7/2025.' },
    },
    examples: {
      invalid: [
        { text: 'Ngày 5/8/2025, đoàn về thăm dân.\nUBND ⟦huyện Ba Vì⟧ hôm nay họp bàn việc chống hạn.' },
        { text: 'Ngày 12/10/2025, mưa lớn ở nhiều nơi.\nTheo UBND ⟦tỉnh Hà Giang⟧, nước đang rút.' },
      ],
      valid: [
        'Ngày 5/8/2024, UBND huyện Ba Vì họp.',
        'Ngày 5/8/2025, xã Quảng Oai (huyện Ba Vì cũ) họp dân.',
        'Ngày 5/8/2025, ông kể chuyện năm 1998 ở tỉnh Hà Giang.',
        'Ngày 5/8/2025, tỉnh Tuyên Quang và đội Bình Dương FC gặp nhau.',
      ],
    },
  },
  ({ document, report }) => {
    if (articleDate(document) < IN_FORCE) return;
    for (const { words, value } of finder.find(document)) {
      if (!isNamed(document, words.slice(value.unitWords)) || speaksOfThePast(document, words[0])) continue;
      const span = document.span(words[0], words[words.length - 1]);
      const unit = document.text.slice(span.start, span.end);
      if (value.heir === undefined) report({ ...span, messageId: 'district', data: { unit } });
      else report({ ...span, messageId: 'province', data: { unit, heir: value.heir } });
    }
  },
);

function isNamed(document: TextDocument, words: readonly number[]): boolean {
  return words.every((at) => document.hasFlag(at, Flag.Capitalised));
}
