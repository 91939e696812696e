import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { recase } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

const HOLIDAYS = ['tết Nguyên đán', 'tết Trung thu', 'tết Đoan ngọ', 'lễ Giáng sinh', 'lễ Phục sinh', 'giỗ Tổ'];
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const finder = new PhraseFinder<{ models: readonly string[]; weekday: boolean }>(function* () {
  for (const name of HOLIDAYS) yield [name, { models: name.split(' '), weekday: false }] as const;
  for (const name of WEEKDAYS) yield [name, { models: name.split(' '), weekday: true }] as const;
});

/** Words after which "thứ tư" is a day: sáng thứ Tư, từ thứ Tư. */
const BEFORE_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'ngày']);

export default defineRule(
  {
    category: 'capitalization',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Tên ngày trong tuần, ngày lễ viết thường.', en: 'A weekday or holiday in lower case.' },
    rationale: {
      vi: 'Ngày trong tuần không dùng chữ số thì viết hoa: thứ Tư; ngày tết viết hoa tên: tết Nguyên đán. “Lần thứ tư” là số thứ tự; “Tết Nguyên đán”, “Tết” cũng được chấp nhận.',
      en: 'A weekday takes a capital: thứ Tư; so does the name of a holiday: tết Nguyên đán. “Lần thứ tư” is an ordinal; “Tết Nguyên đán” and “Tết” are accepted too.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.',
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Chợ hoa mở từ nay đến tết ⟦nguyên⟧ đán.', fix: 'Nguyên' },
        { text: 'Sáng thứ ⟦tư⟧, 18/10/2023, lớp học trở lại.', fix: 'Tư' },
        { text: 'Đêm tết ⟦trung⟧ thu, cả xóm rước đèn.', fix: 'Trung' },
      ],
      valid: [
        'Đây là lần thứ tư trong tháng 4 đội thắng.',
        'Tết Nguyên đán, tết Nguyên Đán hay Tết đều quen mắt.',
        'Anh là con thứ ba, sáng nào cũng dậy sớm.',
        'Sáng thứ Tư cả nhà về quê.',
        'Buổi chiều thứ hai mươi ở đảo.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words, value } of finder.find(document)) {
      if (value.weekday && !isDay(document, words)) continue;
      // "Nguyên Đán", "Trung Thu" with both capitals is a usual form.
      if (document.hasFlag(words[words.length - 1], Flag.Capitalised)) continue;
      const changed = recase(document, words.slice(1), value.models.slice(1));
      if (changed === undefined) continue;
      const { start, end, wrong, right } = changed;
      report({ start, end, messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);

/** A time of day before it and a date or the end of the phrase after it. */
function isDay(document: TextDocument, words: readonly number[]): boolean {
  const before = document.previous(words[0]);
  if (before < 0 || !BEFORE_DAY.has(document.formOf(before))) return false;
  let at = words[1] + 1;
  if (document.kindOf(at) === TokenKind.Punctuation && ',(.'.includes(String.fromCharCode(document.codeOf(at)))) return true;
  if (document.kindOf(at) === TokenKind.Space) at++;
  return (
    '('.charCodeAt(0) === document.codeOf(at) ||
    document.kindOf(at) === TokenKind.Number ||
    document.formOf(at) === 'ngày' ||
    document.formOf(at) === 'tuần'
  );
}
