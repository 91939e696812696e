import { findStackedWords } from '../src/analysis/stacked-words.ts';
import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { findExtraSyllables } from '../src/verdict/extra-syllables.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    needsModel: true,
    description: {
      vi: 'Một tiếng viết sai rồi viết lại ngay sau đó, hay hai tiếng mà một là đủ.',
      en: 'A syllable written wrong, then right beside it, or two where one is enough.',
    },
    rationale: {
      vi: '“Quan trong trọng” là “quan trọng” viết lại mà chưa xóa chữ sai. Chỉ báo khi hai tiếng khác nhau ở dấu, một tiếng hợp thành từ với tiếng bên cạnh còn tiếng kia thì không; và khi hai tiếng làm cùng một việc (các những, nhưng và). Tiếng viết hai lần giống hệt nhau thuộc về repeated-word.',
      en: '“Quan trong trọng” is “quan trọng” written again before the slip was struck out. Reported where the two differ in their marks, one makes a word with its neighbour and the other does not; and where both do the same work (các những, nhưng và). The same syllable twice belongs to repeated-word.',
    },
    messages: {
      extra: { vi: 'Có lẽ thừa: “{{wrong}}” → “{{right}}”.', en: 'Probably too many: “{{wrong}}” → “{{right}}”.' },
      stacked: { vi: 'Chỉ cần “{{one}}” hoặc “{{two}}”: “{{wrong}}”.', en: 'Either “{{one}}” or “{{two}}” is enough: “{{wrong}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Lúa gạo giữ vai trò quan ⟦trong trọng⟧ với cả vùng.', fix: 'trọng' },
        { text: 'Bác dặn con cháu đi đứng cẩn ⟦thẩn thận⟧ hơn.', fix: 'thận' },
        { text: 'Mưa khiến ⟦các nhiều⟧ tuyến đường ngập sâu.', fix: 'nhiều' },
      ],
      valid: [
        'Đã có kha khá khách đến xem nhà.',
        'Trời trong, gió trọng nghĩa tình.',
        'Cô có nghề, đồ đỏ bày đầy sạp.',
        'Không những các cụ mà cả nội các nhiều người cũng đến.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, kept } of findExtraSyllables(document)) {
      const data = { wrong: document.textOf(first, last), right: document.textOf(kept) };
      report({ ...document.span(first, last), messageId: 'extra', data, suggest: [data.right] });
    }
    for (const [first, last] of findStackedWords(document)) {
      const [one, two] = [document.textOf(first), document.textOf(last)];
      report({
        ...document.span(first, last),
        messageId: 'stacked',
        data: { wrong: document.textOf(first, last), one, two },
        suggest: [matchCase(one, two), one],
      });
    }
  },
);
