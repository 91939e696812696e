import { recase } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { surnames } from '../src/lexicon/surnames.ts';
import { titles } from '../src/lexicon/titles.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { isJoined } from '../src/text/ties.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên người không viết hoa đủ.', en: 'The name of a person without all its capitals.' },
    rationale: {
      vi: 'Họ, đệm và tên đều viết hoa. Chỉ báo đệm “văn”, “thị” giữa một họ và một tên đã viết hoa, cả họ tên viết thường sau một danh xưng hay một đơn vị hành chính, họ “nguyễn”, và “bác Hồ” chỉ Chủ tịch Hồ Chí Minh.',
      en: 'Surname, middle name and given name all take capitals. Reported: “văn” or “thị” between a surname and a given name in capitals, a whole name in lower case after a title or the word for a place, “nguyễn”, and “bác Hồ” for Hồ Chí Minh.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.',
    messages: { found: { vi: 'Tên người viết hoa: “{{right}}”.', en: 'A person’s name has capitals: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Anh Nguyễn ⟦văn⟧ Khải nhận quà thay mẹ.', fix: 'Văn' },
        { text: 'Bà ⟦nguyễn⟧ Thị Mận bán rau ở chợ.', fix: 'Nguyễn' },
        { text: 'Chợ họp ở xã ⟦nguyễn văn tứ⟧ mỗi sáng.', fix: 'Nguyễn Văn Tứ' },
        { text: 'Bị cáo ⟦trần văn hùng⟧ khai với tòa.', fix: 'Trần Văn Hùng' },
        { text: 'Thiếu nhi cả nước nhớ ơn ⟦bác⟧ Hồ.', fix: 'Bác' },
      ],
      valid: [
        'Ông Vàng A Sếnh và chị H’Lưm Byă cùng bà Tôn Nữ Hỷ.',
        'Ông Trần văn hay chữ tốt nhất làng.',
        'Bác Hồ về thăm quê; bác Hồ Văn Tư ra đón.',
        'Hồ thị xã nằm cạnh Bảo tàng.',
      ],
    },
  },
  ({ document, report }) => {
    let done = -1;
    for (const at of parts.in(document)) {
      const words = at <= done ? [] : lackingCapitals(document, at);
      const changed = recase(document, words, words.map(capital));
      if (changed === undefined) continue;
      done = words[words.length - 1];
      const { start, end, right } = changed;
      report({ start, end, messageId: 'found', data: { right }, suggest: [right] });
    }

    function capital(at: number): string {
      return document.textOf(at).toUpperCase();
    }
  },
);

const Part = { Middle: 1, Nguyễn: 2, Uncle: 3 } as const;
const PARTS: Readonly<Record<string, number>> = { văn: Part.Middle, thị: Part.Middle, nguyễn: Part.Nguyễn, bác: Part.Uncle };
const parts = new WordList(Object.keys(PARTS));

/** Middle names that follow Nguyễn more often than a common word does. */
const MIDDLES = new Set(
  'văn thị hữu đình đức ngọc minh quang xuân thanh công duy quốc trọng bá tiến huy khắc thế viết mạnh hoàng'.split(' '),
);
/** Second halves of the words that the two common middle names begin. */
const OF_COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  văn: new Set('hóa hoá bản phòng học nghệ chương bằng kiện vật tế thư hiến miếu khấn sĩ'.split(' ')),
  thị: new Set('trường xã trấn sát lực phần hiếu thực giác dân thành'.split(' ')),
};
/** Surnames that are words of every sentence: anh lại thị sát. */
const ADVERBS = new Set(['lại', 'vì']);
/** Last words of what people are called in court and in accidents: bị cáo, nạn nhân, đối tượng, nghi phạm. */
const ROLES = new Set('cáo nhân tượng phạm hại xế'.split(' '));
/** Words before a place or street that is named after somebody. */
const UNITS = new Set('xã phường đường phố trường quận ấp hẻm cầu chợ'.split(' '));

/** The words of a name around `at` that should have a capital, some of which lack it. */
function lackingCapitals(document: TextDocument, at: number): readonly number[] {
  if (document.hasFlag(at, Flag.Capitalised | Flag.Protected | Flag.MixedCase) || isJoined(document, at)) return [];
  const part = PARTS[document.formOf(at)];
  const [before, after] = [document.previous(at), document.next(at)];
  if (part === Part.Uncle) return isName(document, after) && isUncleHo(document, after) ? [at] : [];
  if (part === Part.Nguyễn) return isName(document, after) ? [at] : lowerName(document, at);
  if (!surnames().has(document.keyOf(before))) return [];
  if (isName(document, before)) return isName(document, after) ? [at] : [];
  const announced = document.formOf(document.previous(before));
  return !ADVERBS.has(document.formOf(before)) && (titles.has(announced) || ROLES.has(announced) || UNITS.has(announced))
    ? lowerName(document, before)
    : [];
}

/** A surname in lower case, and the rest of the name where it is one. */
function lowerName(document: TextDocument, surname: number): number[] {
  const middle = document.next(surname);
  const given = document.next(middle);
  if (!isLower(document, middle) || !isLower(document, given) || !MIDDLES.has(document.formOf(middle)))
    return isNguyễn(document, surname) ? [surname] : [];
  return beginsWord(document, middle, given) ? [] : [surname, middle, given];
}

/** lê | thị trường, nguyễn | công bố: the middle name begins a common word. Names keep Văn and Thị together with what follows, too. */
function beginsWord(document: TextDocument, middle: number, given: number): boolean {
  const compounds = OF_COMPOUNDS[document.formOf(middle)];
  if (compounds !== undefined) return compounds.has(document.formOf(given));
  return lexicon().pairStrength(document.keyOf(middle), document.keyOf(given)) >= Strength.phrase;
}

function isNguyễn(document: TextDocument, at: number): boolean {
  return document.formOf(at) === 'nguyễn';
}

function isLower(document: TextDocument, at: number): boolean {
  return at >= 0 && document.isSyllable(at) && !document.hasFlag(at, Flag.Capitalised | Flag.MixedCase | Flag.Protected);
}

/** A word with a capital that is no abbreviation. */
function isName(document: TextDocument, at: number): boolean {
  return at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected);
}

/** "bác Hồ" alone; bác Hồ Văn Tư is another uncle. */
function isUncleHo(document: TextDocument, surname: number): boolean {
  return document.formOf(surname) === 'hồ' && !isName(document, document.next(surname));
}
