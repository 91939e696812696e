import { figuresOf, isFigure, isPlainSpace, tokenAfter, tokenBefore, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { isTimeOfDay } from '../src/text/dates.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

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
        { text: 'Các chuyến khởi hành 5h20, ⟦9h70⟧; ⟦24h10⟧ và ⟦25h40⟧, mỗi chuyến đi ⟦3 giờ 85 phút⟧.' },
        { text: 'Xe đến lúc ⟦25 giờ⟧ ngày 2/9, mưa tạnh vào hồi ⟦28h⟧.' },
        { text: 'Họp từ ⟦8 h30⟧, phát lại lúc 9:30⟦ PM⟧ tối.', fix: ['8h30', ''] },
      ],
      valid: [
        'Từ 7h30, 7 giờ 30, 7g30, 15:05 đến 24h, 2 giờ 08 phút.',
        'Bàn thắng ở phút 45+2 và 90+4, sau 72h, làm 36h liên tục, lúc 9:30 PM.',
        'Cáp 5h90, tỷ lệ 25:75.',
      ],
    },
  },
  ({ document, report }) => {
    const { end } = document.tokens;
    const figures = figuresOf(document);
    for (let f = 0; f < figures.length; f++) {
      const { first, last, text, attached } = figures[f];
      if (attached) continue;
      const match = CLOCK.exec(text);
      if (match !== null) {
        if (!isTimeOfDay(Number(match[1]), Number(match[3])) && isMeantAsTime(document, figures, f)) {
          report({ ...document.span(first, last), messageId: 'impossible', data: { written: text } });
        } else checkPartOfDay(last);
      } else if (/^\d{1,2}h$/.test(text)) checkHour(first, last);
      else if (/^\d{1,2}$/.test(text) && !checkWords(first)) checkSpacedHour(first);
    }

    /** lúc 25h, vào hồi 28 giờ */
    function checkHour(first: number, last: number): boolean {
      const written = document.textOf(first, last);
      if (Number.parseInt(written, 10) <= LAST_HOUR || !AT.has(document.formOf(tokenBefore(document, first)))) return false;
      report({ ...document.span(first, last), messageId: 'impossible', data: { written } });
      return true;
    }

    /** 8 giờ 75 phút; of "25 giờ 30 phút" only what is said to be a time of day. */
    function checkWords(hour: number): boolean {
      const word = tokenAfter(document, hour);
      const minute = tokenAfter(document, word);
      if (document.formOf(word) !== 'giờ') return false;
      if (document.kindOf(minute) !== TokenKind.Number) return checkHour(hour, word);
      if (!/^\d{2}$/.test(document.textOf(minute))) return false;
      const unit = tokenAfter(document, minute);
      const isCounted = document.formOf(unit) === 'phút';
      const [hours, minutes] = [Number(document.textOf(hour)), Number(document.textOf(minute))];
      const isSaid = AT.has(document.formOf(tokenBefore(document, hour)));
      if (isTimeOfDay(hours, minutes) || !(isSaid || (isCounted && minutes > LAST_MINUTE))) return false;
      const last = isCounted ? unit : minute;
      report({ ...document.span(hour, last), messageId: 'impossible', data: { written: document.textOf(hour, last) } });
      return true;
    }

    function checkSpacedHour(hour: number): void {
      const h = hour + 2;
      if (!isPlainSpace(document, hour + 1) || Number(document.textOf(hour)) > 24) return;
      const isGlued = document.kindOf(h) === TokenKind.Alnum && /^[hg][0-5]\d$/.test(document.textOf(h));
      if (!isGlued) return;
      const right = `${document.textOf(hour)}${document.textOf(h)}`;
      report({ ...document.span(hour, h), messageId: 'spaced', data: { right }, suggest: [right] });
    }

    function checkPartOfDay(time: number): void {
      const half = tokenAfter(document, time);
      const form = document.formOf(half);
      if (form !== 'pm' && form !== 'am') return;
      const part = tokenAfter(document, half);
      if (!PARTS_OF_DAY.has(document.formOf(part))) return;
      const data = { written: document.textOf(half), part: document.textOf(part) };
      report({ start: end[time], end: end[half], messageId: 'doubled', data, suggest: [''] });
    }
  },
);

const CLOCK = /^(\d{1,2})([hg:])(\d{2})$/;
const LAST_MINUTE = 59;
const LAST_HOUR = 24;
/** Words before what is numbered like a time: cáp 5h90, mã 7g65. */
const NUMBERED = new Set('cáp mã máy xe bản loại model dòng kiểu số'.split(' '));
/** Words before what takes so many hours. */
const LASTING = new Set('mất trong sau suốt dài thêm tổng kỷ'.split(' '));

/** Said to be a time of day; or its minutes are too many and its hours are not; or it stands in a list with a time that exists. */
function isMeantAsTime(document: TextDocument, figures: readonly Figure[], f: number): boolean {
  const { first, text } = figures[f];
  if (isSaidAsTime(document, first)) return true;
  const [, hours, separator, minutes] = CLOCK.exec(text)!;
  if (separator === ':') return false;
  const before = tokenBefore(document, first);
  if (document.hasFlag(before, Flag.Name) || document.kindOf(before) === TokenKind.Alnum || NUMBERED.has(document.formOf(before)))
    return false;
  if (Number(minutes) > LAST_MINUTE && Number(hours) <= LAST_HOUR) return true;
  return isListed(document, figures, f);
}

/** "6h30, 13h05; 25h10 và 26h": up to the ends of the list, one is a time of day, and no word before it counts hours. */
function isListed(document: TextDocument, figures: readonly Figure[], f: number): boolean {
  let from = f;
  while (from > 0 && areListed(document, figures[from - 1], figures[from])) from--;
  let to = f;
  while (to + 1 < figures.length && areListed(document, figures[to], figures[to + 1])) to++;
  if (LASTING.has(document.formOf(tokenBefore(document, figures[from].first)))) return false;
  return figures.slice(from, to + 1).some(({ text }) => {
    const match = CLOCK.exec(text);
    return match !== null && isTimeOfDay(Number(match[1]), Number(match[3]));
  });
}

/** Two times with nothing but a comma, a semicolon or "và" between them. */
function areListed(document: TextDocument, one: Figure, two: Figure): boolean {
  if (!/^\d{1,2}[hg](?:\d{2})?$/.test(one.text) || !/^\d{1,2}[hg](?:\d{2})?$/.test(two.text)) return false;
  return /^(?:[,;]| và| hoặc| hay|, và) $/.test(
    document.prose.slice(document.tokens.end[one.last], document.tokens.start[two.first]).normalize('NFC'),
  );
}

/** "lúc 14h75", "lúc 25h30 ngày 5/8": not a model number, a ratio or a duration. */
function isSaidAsTime(document: TextDocument, first: number): boolean {
  const before = tokenBefore(document, first);
  if (AT.has(document.formOf(before))) return true;
  const after = tokenAfter(document, first);
  return PARTS_OF_DAY.has(document.formOf(after)) || (document.formOf(after) === 'ngày' && isFigure(document, tokenAfter(document, after)));
}
