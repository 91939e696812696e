import { deviations, type Deviation } from '../src/analysis/conventions.ts';
import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { isCapital, withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: {
      vi: 'Chức danh trước tên người khi viết hoa, khi viết thường.',
      en: 'An office before a name, now with a capital, now without.',
    },
    rationale: {
      vi: 'Nghị định 30 viết hoa chức danh đi kèm tên; các báo có lệ khác nhau. Vì vậy chỉ so các chỗ trong cùng bài, và tắt sẵn.',
      en: 'Nghị định 30 wants a capital for an office before a name; papers differ. So only the places of one article are compared, and the rule is off by default.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.',
    messages: {
      mixed: {
        vi: 'Trước tên người, bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
        en: 'Before names the article writes “{{majority}}” {{majorityCount}}×, “{{minority}}” {{minorityCount}}×.',
      },
    },
    examples: {
      invalid: [
        {
          text: 'Theo Chủ tịch Lê An, đê đã vững. Sau đó Chủ tịch Lê An đi thăm dân, còn ⟦chủ⟧ tịch Lê Bình ở lại.',
          fix: 'Chủ',
        },
      ],
      valid: [
        'Ông Lê An là chủ tịch xã. Theo Chủ tịch Lê An, đê đã vững.',
        'Bí thư, chủ tịch các xã cùng dự với Bí thư Lê An.',
        'Nguyên Tư lệnh phó Lê An kể chuyện cũ.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { at, ...data } of officeDeviations(document)) {
      const right = withFirstLetter(document.textOf(at), isCapital(data.majority));
      report({ ...document.span(at), messageId: 'mixed', data, suggest: [right] });
    }
  },
);

const OFFICES =
  'chủ tịch, phó chủ tịch, bí thư, phó bí thư, tổng bí thư, giám đốc, phó giám đốc, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng, tổng thống, phó tổng thống';
const finder = new PhraseFinder<string>(() => OFFICES.split(', ').map((office) => [office, office] as const));

/** Places of the rarer way, office by office. */
function officeDeviations(document: TextDocument): readonly Deviation[] {
  const byOffice = new Map<string, [lower: number[], upper: number[]]>();
  for (const { words, value } of finder.find(document)) {
    const [first] = words;
    if (document.hasFlag(first, Flag.SentenceStart | Flag.AllCaps) || !precedesName(document, words[words.length - 1])) continue;
    const before = document.previous(first);
    if (before >= 0 && ['các', 'hai', 'những'].includes(document.formOf(before))) continue;
    const ways = byOffice.get(value) ?? [[], []];
    ways[document.hasFlag(first, Flag.Capitalised) ? 1 : 0].push(first);
    byOffice.set(value, ways);
  }
  const found = [...byOffice].flatMap(([office, [lower, upper]]) =>
    deviations(lower, upper, [office, office.charAt(0).toUpperCase() + office.slice(1)]),
  );
  return found.sort((a, b) => a.at - b.at);
}

/** Two words with capitals: the name of a person, not of an office (Chủ tịch Quốc hội). */
function precedesName(document: TextDocument, last: number): boolean {
  const first = document.next(last);
  const second = first < 0 ? -1 : document.next(first);
  return [first, second].every((at) => at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.AllCaps));
}
