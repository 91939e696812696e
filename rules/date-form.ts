import { datesOf, type WrittenDate } from '../src/analysis/dates.ts';
import { defineRule } from '../src/language/rule.ts';
import { isDate } from '../src/text/dates.ts';
import { Flag } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'none',
    description: { vi: 'Một bài viết ngày tháng theo hai kiểu.', en: 'One article writes its dates in two forms.' },
    rationale: {
      vi: 'Kiểu nào cũng đúng, nhưng một bài nên theo một kiểu: 15/1 hay 15-1, 9/2 hay 09/02. Báo kiểu ít dùng hơn; nếu ngang nhau thì báo kiểu đến sau. Tháng 3-9 không có số 0 là trung tính. Tháng kèm năm (8-2012) không so với ngày kèm tháng.',
      en: 'Every form is right, but an article should keep to one: 15/1 or 15-1, 9/2 or 09/02. The rarer form is reported, of two equals the later. Months 3-9 without a zero are neutral. Month and year (8-2012) are not compared with day and month.',
    },
    authority:
      'Nghị định 30/2020/NĐ-CP, Phụ lục I, for administrative documents: days below 10 and months 1 and 2 take a zero. Press convention otherwise.',
    messages: {
      separator: {
        vi: 'Ngày tháng viết với “{{written}}” {{count}} lần, với “{{other}}” {{otherCount}} lần.',
        en: 'Dates written with “{{written}}”: {{count}}; with “{{other}}”: {{otherCount}}.',
      },
      bare: {
        vi: 'Ngày tháng dưới 10 viết không có số 0 {{count}} lần, có số 0 {{otherCount}} lần.',
        en: 'Figures below 10 without a zero: {{count}}; with one: {{otherCount}}.',
      },
      padded: {
        vi: 'Ngày tháng dưới 10 viết có số 0 {{count}} lần, không có số 0 {{otherCount}} lần.',
        en: 'Figures below 10 with a zero: {{count}}; without one: {{otherCount}}.',
      },
    },
    examples: {
      invalid: [
        { text: 'Lớp khai giảng ngày 15/1/2017, nghỉ ngày 2/2/2017, bế giảng ngày ⟦09/02/2017⟧.' },
        { text: 'Đoàn đi ngày 5-8, tới nơi ngày ⟦6/8⟧.' },
      ],
      valid: [
        'Từ tháng 8-2012 đến ngày 22/12/2016, nghỉ ngày 2/9.',
        'Ngày 15/6/2017 và ngày 09/02/2017.',
        'Mồng 10 tháng Giêng, ngày 5 tháng 8 và ngày 5/8.',
        'Thắng 3-1 sáng 5/8.',
      ],
    },
  },
  ({ document, report }) => {
    const dates = datesOf(document).filter(
      ({ sure, separator, day, month, year, first }) =>
        sure && separator !== ' ' && isDate(day, month, year) && !document.hasFlag(first, Flag.Quoted),
    );
    const separators = minority(dates, (date) => date.separator);
    const paddings = minority(dates, (date) => date.padding);
    for (const date of dates) {
      const place = document.span(date.first, date.last);
      if (separators?.isRarer(date.separator)) {
        const { count, other, otherCount } = separators.counts(date.separator);
        report({ ...place, messageId: 'separator', data: { written: date.separator, count, other, otherCount } });
      } else if (date.padding !== undefined && paddings?.isRarer(date.padding)) {
        const { count, otherCount } = paddings.counts(date.padding);
        report({ ...place, messageId: date.padding, data: { count, otherCount } });
      }
    }
  },
);

/** Counts the forms that `formOf` tells; undefined if there is but one. The form used first wins a tie. */
function minority(dates: readonly WrittenDate[], formOf: (date: WrittenDate) => string | undefined) {
  const times = new Map<string, number>();
  for (const date of dates) {
    const form = formOf(date);
    if (form !== undefined) times.set(form, (times.get(form) ?? 0) + 1);
  }
  if (times.size < 2) return undefined;
  let major = '';
  for (const [form, count] of times) if (major === '' || count > times.get(major)!) major = form;
  return {
    isRarer: (form: string) => form !== major,
    counts: (form: string) => ({ count: times.get(form)!, other: major, otherCount: times.get(major)! }),
  };
}
