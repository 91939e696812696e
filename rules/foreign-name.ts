import { defineRule } from '../src/language/rule.ts';
import { foreignHalves } from '../src/names/foreign-halves.ts';
import { misspeltNames } from '../src/names/misspelt.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Tên hay từ nước ngoài viết sai một chữ.',
      en: 'A foreign name or word with one wrong letter.',
    },
    rationale: {
      vi: 'Chỉ báo một tên mà báo chí không viết, khác đúng một chữ (thừa, thiếu, đổi, đảo) với tên quen thuộc, và khi có thêm bằng chứng: cùng tên hay họ đứng bên (Barrack Obama), tên đúng có trong bài, hoặc là hãng, báo, tên dài ai cũng biết. Cả nửa tên hay cả tên viết thường: Donald trump, barcelona; cả tên bị bộ gõ lấy mất phím: Wáhington; và từ ai cũng biết: stuio, marketting. Bỏ qua số nhiều, tính từ, cách viết có dấu của tiếng nước ngoài, và tên nằm trong từ ghép.',
      en: 'Reported is a name that newspapers do not print and that differs in exactly one letter (added, lost, changed, swapped) from one they print often, if something else speaks for it: the same given name or surname beside it (Barrack Obama), the right name in the article, or a brand, a paper, a long name that everybody knows. A half or the whole in lower case too: Donald trump, barcelona; and a name whose letters an input method took for keys: Wáhington; and words that everybody knows: stuio, marketting. Quiet for plurals, adjectives, foreign accents and parts of compounds.',
    },
    messages: { found: { vi: '“{{wrong}}” có lẽ là “{{right}}”.', en: '“{{wrong}}” is probably “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Ông ⟦Barrack⟧ Obama viết sách ở quê.', fix: 'Barack' },
        { text: 'Xe mang hiệu ⟦Mitsubshi⟧ đỗ trước cổng.', fix: 'Mitsubishi' },
        { text: 'Loa theo chuẩn ⟦Dobly⟧.', fix: 'Dolby' },
        { text: 'Khách xem Real ⟦madrid⟧ đá.', fix: 'Madrid' },
        { text: 'Cầu thủ ⟦barcelona⟧ về nước.', fix: 'Barcelona' },
        { text: 'Quân đội ⟦Syỉa⟧ tiến công.', fix: 'Syria' },
        { text: 'Nhóm thuê ⟦stuio⟧ để thu âm.', fix: 'studio' },
      ],
      valid: [
        'Ông Barack Obama và ông Barack Ravid gặp nhau.',
        'Ca sĩ Jessica Biel hát với chị Ania Gadea.',
        'Hai chiếc Kalashnikovs cất trong kho.',
        'Nhạc sĩ Antonín Dvořák dạy ở New York.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { token, right } of [...misspeltNames(document), ...foreignHalves(document)])
      report({ ...document.span(token), messageId: 'found', data: { wrong: document.textOf(token), right }, suggest: [right] });
  },
);
