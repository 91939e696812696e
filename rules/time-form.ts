import { figuresOf, isFigure, isPlainSpace, tokenAfter, tokenBefore } from '../src/analysis/figures.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { isTimeOfDay } from '../src/text/dates.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';

const PARTS_OF_DAY = new Set('sáng trưa chiều tối đêm khuya'.split(' '));
const AT = new Set('lúc hồi'.split(' '));

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Giờ viết sai: 25h30, 14h75, 8 h30, 9:30 PM tối.',
      en: 'A time that no clock shows or that is miswritten: 25h30, 14h75, 8 h30, 9:30 PM tối.',
    },
    rationale: {
      vi: 'Giờ từ 0 đến 24, phút từ 0 đến 59, viết liền. Bỏ qua khoảng thời gian (72h, 36h liên tục), tỷ số, phút bù giờ (45+2), và các kiểu 7h30, 7g30, 7 giờ 30, 15:05.',
      en: 'Hours run from 0 to 24, minutes from 0 to 59, written together. Quiet on durations (72h), scores, added time (45+2), and on the forms 7h30, 7g30, 7 giờ 30, 15:05.',
    },
    authority: 'Press convention.',
    messages: {
      impossible: { vi: 'Không có giờ “{{written}}”.', en: 'No clock shows “{{written}}”.' },
      spaced: { vi: 'Viết liền: “{{right}}”.', en: 'Write it together: “{{right}}”.' },
      doubled: { vi: '“{{written}}” thừa vì đã có “{{part}}”.', en: '“{{written}}” repeats what “{{part}}” says.' },
    },
    examples: {
      invalid: [
        { text: 'Tàu chạy lúc ⟦25h30⟧, tới nơi lúc ⟦14h75⟧.' },
        { text: 'Họp từ ⟦8 h30⟧, phát lại lúc 9:30⟦ PM⟧ tối.', fix: ['8h30', ''] },
      ],
      valid: [
        'Từ 7h30, 7 giờ 30, 7g30, 15:05 đến 24h, 2 giờ 08 phút.',
        'Bàn thắng ở phút 45+2 và 90+4, sau 72h, làm 36h liên tục, lúc 9:30 PM.',
        'Cáp 5h90, tỷ lệ 25:75.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const { end } = document.tokens;
      for (const { first, last, text, attached } of figuresOf(document)) {
        if (attached) continue;
        const match = /^(\d{1,2})([hg:])(\d{2})$/.exec(text);
        if (match !== null) {
          if (!isTimeOfDay(Number(match[1]), Number(match[3])) && isSaidAsTime(document, first)) {
            report(context, { ...document.span(first, last), messageId: 'impossible', data: { written: text } });
          } else checkPartOfDay(last);
        } else if (/^\d{1,2}$/.test(text)) checkSpacedHour(first);
      }

      function checkSpacedHour(hour: number): void {
        const h = hour + 2;
        if (!isPlainSpace(document, hour + 1) || Number(document.textOf(hour)) > 24) return;
        const isGlued = document.kindOf(h) === TokenKind.Alnum && /^[hg][0-5]\d$/.test(document.textOf(h));
        if (!isGlued) return;
        const right = `${document.textOf(hour)}${document.textOf(h)}`;
        report(context, { ...document.span(hour, h), messageId: 'spaced', data: { right }, suggest: [right] });
      }

      function checkPartOfDay(time: number): void {
        const half = tokenAfter(document, time);
        const form = document.formOf(half);
        if (form !== 'pm' && form !== 'am') return;
        const part = tokenAfter(document, half);
        if (!PARTS_OF_DAY.has(document.formOf(part))) return;
        const data = { written: document.textOf(half), part: document.textOf(part) };
        report(context, { start: end[time], end: end[half], messageId: 'doubled', data, suggest: [''] });
      }
    },
  }),
);

/** "lúc 14h75", "lúc 25h30 ngày 5/8": not a model number, a ratio or a duration. */
function isSaidAsTime(document: TextDocument, first: number): boolean {
  const before = tokenBefore(document, first);
  if (AT.has(document.formOf(before))) return true;
  const after = tokenAfter(document, first);
  return PARTS_OF_DAY.has(document.formOf(after)) || (document.formOf(after) === 'ngày' && isFigure(document, tokenAfter(document, after)));
}
