import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { straddles } from '../src/analysis/straddle.ts';
import { defineRule } from '../src/language/rule.ts';
import { reversedPhrases } from '../src/lexicon/reversed-phrases.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag } from '../src/text/document.ts';

const finder = new PhraseFinder<string>(() => reversedPhrases);

/** A neighbour claims the outer syllable: đồ gia | dụng. */
const CLAIMED = Strength.hint;

export default defineRule(
  {
    category: 'spelling',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Các tiếng của một từ đảo thứ tự.', en: 'The syllables of a fixed phrase in the wrong order.' },
    rationale: {
      vi: '“Trợ hỗ” là “hỗ trợ” bị đảo. Chỉ xét những từ không đảo được; “chuyển dịch”, “tăng gia” đúng cả hai chiều. Bỏ qua khi từ đứng cạnh giành lấy một tiếng.',
      en: '“Trợ hỗ” is “hỗ trợ” turned round. Only words with one order count; “chuyển dịch” and “tăng gia” go both ways. Quiet where a neighbour claims a syllable.',
    },
    messages: { found: { vi: '“{{wrong}}” đảo thứ tự của “{{right}}”.', en: '“{{wrong}}” turns “{{right}}” round.' } },
    examples: {
      invalid: [
        { text: 'Huyện sẽ ⟦trợ hỗ⟧ giống cho các hộ.', fix: 'hỗ trợ' },
        { text: 'Kết quả sẽ ⟦đăng được trên⟧ báo.', fix: 'được đăng trên' },
        { text: 'Theo ⟦Nhà ngân hàng nước⟧, lãi suất sẽ giảm.', fix: 'Ngân hàng Nhà nước' },
      ],
      valid: [
        'Dân chuyển dịch cơ cấu, tăng gia sản xuất.',
        'Ông là Tư lệnh phó; tỉnh hỗ trợ giống.',
        'Số phương địa chất vừa đào được chở đi.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words, value } of finder.find(document)) {
      // A phrase of several words is no name by chance.
      if (words.length === 2 && (words.some((at) => document.hasFlag(at, Flag.Name)) || straddles(document, words, CLAIMED))) continue;
      const span = document.span(words[0], words[words.length - 1]);
      const wrong = document.text.slice(span.start, span.end);
      const right = matchCase(wrong, value);
      report({ ...span, messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);
