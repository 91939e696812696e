import { extendsFigure, FIGURE_MARKS, isPlainSpace } from '../src/analysis/figures.ts';
import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { isTimeOfDay } from '../src/text/dates.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { shapeLists } from '../src/text/shapes.ts';
import { CURRENCIES, DONG, MEASURES, MULTIPLES } from '../src/text/units.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'suggest',
    description: { vi: 'Con số bị hỏng.', en: 'A broken figure.' },
    rationale: {
      vi: 'Chữ O, l, I nằm trong con số là do máy quét đọc nhầm; số mũ đứng rời (400m 2) sinh ra khi chép. Bỏ qua mã hiệu, lít (5l), độ (45o), khoảng cách và số lần (100 m 2 lần).',
      en: 'Letters O, l, I inside a figure come of a scanner; an exponent that stands apart (400m 2) of copying. Quiet on codes, litres (5l), degrees (45o), distances followed by a count (100 m 2 lần).',
    },
    messages: {
      letter: { vi: '“{{wrong}}” có chữ cái lẫn trong số, phải là “{{right}}”.', en: '“{{wrong}}” has letters for digits: “{{right}}”.' },
      exponent: { vi: 'Chữ số của ký hiệu bị tách rời: “{{right}}”.', en: 'A figure of the sign stands apart: “{{right}}”.' },
      groups: {
        vi: 'Nhóm chữ số trong “{{wrong}}” thừa hoặc thiếu số: mỗi nhóm sau dấu chấm có ba chữ số.',
        en: 'A group in “{{wrong}}” has a digit too many or too few: three stand after each stop.',
      },
    },
    examples: {
      invalid: [
        { text: 'Hội nghị họp ngày ⟦2O/9/2O23⟧ tại huyện.', fix: '20/9/2023' },
        { text: 'Dự án tốn ⟦l2⟧ tỷ đồng, có ⟦5OO⟧ hộ được lợi.', fix: ['12', '500'] },
        { text: 'Thửa ruộng rộng ⟦650m 2⟧, bể chứa ⟦30 m 3⟧ nước.', fix: ['650m2', '30 m3'] },
      ],
      valid: [
        'Can 5l dầu, góc 45o, khí O2, nước H2O, nhóm O.',
        'Anh chạy 100 m 2 lần, đường rộng 6 m 2 bên có cây.',
        'Bé cao 1 m 2, nặng 25 kg.',
        'Máy O5, cổng I5 và mã BO2O.',
      ],
    },
  },
  (context) => {
    const { document } = context;
    let last = -1;
    for (const at of shapeLists(document).figures) {
      if (at <= last) continue;
      last = Math.max(
        reportLetters(context, document, at),
        reportTime(context, document, at),
        reportExponent(context, document, at),
        reportFormula(context, document, at),
        reportGroups(context, document, at),
      );
    }
  },
);

type Context = RuleContext<'letter' | 'exponent' | 'groups'>;

/** Digits and the letters that are read for them. */
const MIXED = /^[\dOolI]+$/;

/** Letters in a figure or a date, from its token `first` on. @returns the last token looked at */
function reportLetters(context: Context, document: TextDocument, first: number): number {
  if (
    document.kindOf(first - 1) === TokenKind.Punctuation &&
    document.kindOf(first - 2) !== TokenKind.Space &&
    FIGURE_MARKS.has(document.codeOf(first - 1))
  )
    return first;
  let last = first;
  while (FIGURE_MARKS.has(document.codeOf(last + 1)) && document.lengthOf(last + 1) === 1 && MIXED.test(document.textOf(last + 2)))
    last += 2;
  const wrong = document.textOf(first, last);
  const parts = wrong.split(/[/.,-]/);
  if (
    !parts.every((part) => MIXED.test(part)) ||
    /^[\d/.,-]+$/.test(wrong) ||
    extendsFigure(document, last + 1) ||
    extendsFigure(document, first - 1)
  )
    return first;
  const isDate = /^[^/.-]+([/.-])[^/.-]+\1[^/.-]+$|^[^/.,-]+\/[^/.,-]+$/.test(wrong);
  if (!isDate && (!isNumber(parts[0]) || !parts.slice(1).every(isGroup) || /[/-]/.test(wrong))) return first;
  if (/^[lI]|[.,][OolI]+$/.test(wrong) && !isDate && !isCounted(document, last)) return first;
  const right = withDigits(wrong);
  context.report({ ...document.span(first, last), messageId: 'letter', data: { wrong, right }, suggest: [right], damage: true });
  return last;
}

/** No litre, no degree, no sign of an element: a letter stands before a digit, O after one. */
function isNumber(part: string): boolean {
  return /^[\dOolI]+$/.test(part) && !/^[Oo]|[lI](?![\dO])|o(?!\d)|[lIOo][lI](?!\d)/.test(part);
}

/** Digits behind a mark: OOO, 5O, l; 2.5l are litres. */
function isGroup(part: string): boolean {
  return isNumber(part) || /^(?:O[\dO]{0,2}|[lI]\d{0,2})$/.test(part);
}

/** A time of day, of which at least one digit was read rightly. */
const TIME = /^(?=.*\d)([\dOolI]{1,2})h([\dOolI]{2})?$/;

/** "19h3O", "2lh". @returns the last token looked at */
function reportTime(context: Context, document: TextDocument, at: number): number {
  const wrong = document.textOf(at);
  const match = TIME.exec(wrong);
  if (match === null || !/[OolI]/.test(wrong) || extendsFigure(document, at - 1) || extendsFigure(document, at + 1)) return at;
  const [hour, minute = '0'] = match.slice(1).map((part: string | undefined) => part && withDigits(part));
  if (!isTimeOfDay(Number(hour), Number(minute))) return at;
  const right = withDigits(wrong);
  context.report({ ...document.span(at), messageId: 'letter', data: { wrong, right }, suggest: [right], damage: true });
  return at;
}

function withDigits(text: string): string {
  return text.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1');
}

/** A number is meant: a unit, a multiple or a percent sign follows. */
function isCounted(document: TextDocument, last: number): boolean {
  const next = document.next(last) < 0 ? last + 1 : document.next(last);
  const form = document.formOf(next);
  return COUNTED.has(form) || CURRENCIES.has(form) || MEASURES.has(form) || MULTIPLES.has(form) || document.textOf(next) === '%';
}

const COUNTED = new Set('người hộ năm tháng ngày tuổi giờ phút con cây căn chiếc học lần xã huyện tỉnh doanh dự cổ'.split(' '));

const LENGTHS = /^(?:\d+)?(?:m|km|cm|dm|mm)$/;
/** What follows an area or a volume; other words may be counted by the figure (100 m 2 lần). */
const MEASURED = new Set(
  'đất nhà sàn gỗ nước cát đá mặt rừng ruộng cho và với là tại ở được của để đã trên trong thì từ đến bùn rác khí xây vườn bị có mỗi một trồng nuôi làm dùng nằm thuộc gồm vẫn còn chưa này đó bằng tại theo sẽ không cũng đang phải lên chứa'.split(
    ' ',
  ),
);
/** Words before a height that is told so: cao 1 m 2. */
const HEIGHTS = new Set('cao dài sâu dày'.split(' '));

/** "400m 2", "170 m 3". @returns the last token of it, or -1 */
function reportExponent(context: Context, document: TextDocument, at: number): number {
  const text = document.textOf(at);
  let unit = document.kindOf(at) === TokenKind.Alnum ? at : document.next(at);
  if (unit !== at && MULTIPLES.has(document.formOf(unit))) unit = document.next(unit);
  if (unit < 0 || !LENGTHS.test(document.formOf(unit)) || (unit === at && !/^\d/.test(text))) return -1;
  const exponent = unit + 2;
  if (document.kindOf(unit + 1) !== TokenKind.Space || !/^[23]$/.test(document.textOf(exponent)) || !endsThere(document, exponent))
    return -1;
  if (HEIGHTS.has(document.formOf(document.previous(at))) || document.hasFlag(unit, Flag.Quoted)) return -1;
  let first = at;
  while (FIGURE_MARKS.has(document.codeOf(first - 1)) && document.kindOf(first - 2) === TokenKind.Number) first -= 2;
  const right = document.text.slice(document.tokens.start[first], document.tokens.end[unit]) + document.textOf(exponent);
  context.report({ ...document.span(first, exponent), messageId: 'exponent', data: { right }, suggest: [right], damage: true });
  return exponent;
}

/** Gases whose formula ends in a figure, and what stands before one. */
const GASES = new Set(['CO', 'SO', 'NO']);
const BEFORE_GAS = new Set('khí lượng thải độ tấn kg giảm hấp chứa thu'.split(' '));

/** "khí CO 2". @returns the last token looked at */
function reportFormula(context: Context, document: TextDocument, at: number): number {
  const gas = at - 2;
  if (document.textOf(at) !== '2' || !isPlainSpace(document, at - 1) || !GASES.has(document.textOf(gas)) || isCounted(document, at))
    return at;
  if (extendsFigure(document, at + 1) || !BEFORE_GAS.has(document.formOf(document.previous(gas)))) return at;
  const right = `${document.textOf(gas)}2`;
  context.report({ ...document.span(gas, at), messageId: 'exponent', data: { right }, suggest: [right], damage: true });
  return at;
}

/** Of what the quantity is told for each. */
const PER = /^\/(?:s|h|giây|phút|giờ|ngày|đêm|tháng|năm|người|hộ|ha|tấn)$/;

/** After the exponent comes the end of the clause, or a word that it measures. */
function endsThere(document: TextDocument, exponent: number): boolean {
  const isApart = document.kindOf(exponent + 1) === TokenKind.Space;
  const next = exponent + (isApart ? 2 : 1);
  if (isApart && document.isWord(next)) return MEASURED.has(document.formOf(next));
  return document.kindOf(next) !== TokenKind.Punctuation
    ? document.kindOf(next) === TokenKind.Break
    : PER.test(document.text.slice(document.tokens.start[next], document.tokens.end[next + 1])) ||
        (/^[.,;)…]$/.test(document.textOf(next)) && !extendsFigure(document, next + 1));
}

/** Groups of digits, of which one may have a digit too many or too few. */
const GROUPS = /^[1-9]\d{0,2}(?:\.\d{2,4})+$/;

/** "2.5000.000 đồng". @returns the last token looked at */
function reportGroups(context: Context, document: TextDocument, first: number): number {
  if (document.kindOf(first) !== TokenKind.Number || extendsFigure(document, first - 1) || FIGURE_MARKS.has(document.codeOf(first - 1)))
    return first;
  let last = first;
  while (document.textOf(last + 1) === '.' && document.kindOf(last + 2) === TokenKind.Number) last += 2;
  const wrong = document.textOf(first, last);
  if (last === first || extendsFigure(document, last + 1) || !GROUPS.test(wrong)) return first;
  const groups = wrong.split('.');
  const odd = groups.findIndex((group, i) => i > 0 && group.length !== 3);
  if (odd < 0 || groups.slice(odd + 1).some((group) => group.length !== 3)) return first;
  // 1.25, 1.3000 euros, 1.224.20 dollars have decimals.
  const unit = document.formOf(document.next(last));
  const isMeant = groups.length > 2 ? isCounted(document, last) : groups[1].endsWith('000');
  if (!isMeant || (CURRENCIES.has(unit) ? !DONG.has(unit) : groups.length === 2)) return first;
  const suggest = groups[odd].endsWith('000') ? [groups.with(odd, groups[odd].slice(0, -1)).join('.')] : [];
  context.report({ ...document.span(first, last), messageId: 'groups', data: { wrong }, suggest, damage: true });
  return last;
}
