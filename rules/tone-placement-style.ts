import { deviations, type Deviation } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { Placement } from '../src/text/forms.ts';
import { parseSyllable } from '../src/text/syllable.ts';
import { inStyle } from '../src/text/tone-placement.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'auto',
    description: { vi: 'Bài viết lẫn hai kiểu đặt dấu thanh: hòa và hoà.', en: 'Both places of the tone in one article: hòa and hoà.' },
    rationale: {
      vi: 'Cả hai kiểu đều đúng, nhưng một bài nên theo một kiểu. Xét từng vần oa, oe, uy; chỉ nhắc kiểu ít hơn khi kiểu kia chiếm từ ba phần tư; không đụng đến tên riêng.',
      en: 'Both are legal, but an article should keep to one. Judged for each of oa, oe, uy; the rarer one is reported if the other has three quarters of the words; names are left alone.',
    },
    authority: 'Quyết định 1989/QĐ-BGDĐT, Điều 8.',
    messages: {
      mixed: {
        vi: 'Bài viết theo kiểu “{{right}}” {{majorityCount}} lần, kiểu “{{wrong}}” {{minorityCount}} lần.',
        en: 'The article places the tone as in “{{right}}” {{majorityCount}}×, as in “{{wrong}}” {{minorityCount}}×.',
      },
    },
    examples: {
      invalid: [
        { text: 'Khóa học mở đầu năm, khóa sau dài hơn, khóa cuối ngắn. Học viên ⟦khoá⟧ trước về dự.', fix: 'khóa' },
        { text: 'Hội đồng kỷ luật huỷ án, huỷ phiên, huỷ lệnh và ⟦hủy⟧ cả biên bản.', fix: 'huỷ' },
      ],
      valid: [
        'Các khoá học đều hoà vào kế hoạch của Đảng uỷ.',
        'Bà Thuý họp với Đảng ủy, chị Thúy ở lại cùng Thị ủy.',
        'Khóa một, khoá hai.',
        'Quý này quỹ còn ít.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { at, ...data } of tonePlacementDeviations(document)) {
      const wrong = document.textOf(at);
      const right = matchCase(wrong, inStyle(document.formOf(at), data.majority === 'old' ? 'old' : 'new'));
      const edit = document.hasFlag(at, Flag.Quoted | Flag.Name) ? { suggest: [right] } : { fix: right };
      report({ ...document.span(at), messageId: 'mixed', data: { ...data, wrong, right }, ...edit });
    }
  },
);

/** Share of the majority from which the minority is a slip and no second habit. */
const MAJORITY = 0.75;

const RIMES = ['oa', 'oe', 'uy'];
/** 0 for a form whose tone has one place only; else 1 + 2 × rime + (0 old, 1 new). */
const placementClass = (form: string): number => {
  const syllable = parseSyllable(form);
  const rime = syllable === undefined || syllable.tonePlacement === 'only' ? -1 : RIMES.indexOf(syllable.rime);
  return rime < 0 ? 0 : 1 + 2 * rime + (syllable!.tonePlacement === 'new' ? 1 : 0);
};
const placed = new WordList((form, word, forms) => forms.placementOf(word) !== Placement.Same && placementClass(form) > 0);

/** Places of the rarer tone placement, rime by rime; names decide for themselves. */
function tonePlacementDeviations(document: TextDocument): readonly Deviation[] {
  const byClass: number[][] = [];
  for (const at of placed.in(document)) {
    if (isNamePart(document, at)) continue;
    (byClass[placementClass(document.formOf(at))] ??= []).push(at);
  }
  return RIMES.flatMap((_, rime) => deviations(byClass[1 + 2 * rime] ?? [], byClass[2 + 2 * rime] ?? [], ['old', 'new'], MAJORITY)).sort(
    (a, b) => a.at - b.at,
  );
}

/** In a name, a code, or in capitals: no evidence of the writer's habit. */
function isNamePart(document: TextDocument, at: number): boolean {
  if (document.hasFlag(at, Flag.Protected | Flag.AllCaps | Flag.MixedCase)) return true;
  return document.hasFlag(at, Flag.Name) && !isBody(document, at);
}

/** Thị ủy, Đảng ủy, Hòa giải viên: a capital that no person or place has. */
function isBody(document: TextDocument, at: number): boolean {
  const key = document.keyOf(at);
  return key === 'ủy' || key === 'khóa';
}
