import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { paragraphSpan } from '../src/text/whole-lines.ts';
import type { Edit } from '../src/text/edits.ts';

const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', ')': '(', ']': '[' };
const CODES = Array.from('()[]', (mark) => mark.charCodeAt(0));
const OPENING = [0x28, 0x5b];
const isOpening = (code: number): boolean => OPENING.includes(code);

interface Unpaired {
  mark: number;
  paragraph: number;
  /** The closing mark of the other kind that stands where this one's partner should. */
  crossed?: number;
}

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'suggest',
    description: { vi: 'Ngoặc đơn hay ngoặc vuông thiếu dấu mở hoặc dấu đóng.', en: 'A bracket without its partner.' },
    rationale: {
      vi: 'Phần chú thích lẫn vào câu. Xét trong từng đoạn. Bỏ qua nhãn mục a) 1), biểu tượng cảm xúc, địa chỉ web, và ngoặc mở ở đoạn này đóng ở đoạn sau.',
      en: 'The aside runs into the sentence. Looked at paragraph by paragraph. Quiet on list labels a) 1), emoticons, web addresses, and brackets closed in a later paragraph.',
    },
    authority: 'Press convention.',
    messages: {
      unclosed: { vi: 'Dấu “{{mark}}” không có “{{partner}}” đi kèm.', en: '“{{mark}}” has no matching “{{partner}}”.' },
      crossed: { vi: 'Mở bằng “{{partner}}” mà đóng bằng “{{mark}}”.', en: 'Opened by “{{partner}}” but closed by “{{mark}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Sở Y tế ⟦(⟧Hà Nội cho biết dịch đã lắng.' },
        { text: 'Ông Nam ⟦(⟧54 tuổi, trú tại xã Hòa Sơn cho biết nước lên rất nhanh.' },
        { text: 'Trời sắp mưa [Theo TTXVN⟦)⟧ khắp nơi.', fix: ']' },
        { text: 'Chợ họp từ sớm tinh mơ⟦)⟧ và tan khi nắng lên.', fix: '' },
      ],
      valid: [
        'Thay dấu chấm phẩy (;) bằng dấu chấm (.).',
        'Gồm: a) lúa; b) ngô; 1) sắn; iv) khoai.',
        'Thắng 7-6 (7/5), vui quá :) rồi buồn :( ngay.',
        '(Đoạn này mở\nvà đóng ở đây)',
        'Xem vi.wikipedia.org/wiki/Huế_(a và (b [c] d).',
        'Nửa khoảng [0; 1) và (0; 1].',
      ],
    },
  },
  ({ document, report }) => {
    const marks = marksByCode(document);
    const all = CODES.flatMap((code) => marks.get(code) ?? []).filter(
      (mark) => !document.hasFlag(mark, Flag.Protected) && !isFace(document, mark),
    );
    if (all.length === 0) return;
    all.sort((a, b) => a - b);
    for (const { mark, paragraph, crossed } of unpaired(document, all)) {
      // A text that stops at an opening bracket is cut off: truncated-text.
      if (isOpening(document.codeOf(mark)) && mark === lastToken(document, paragraph)) continue;
      const at = crossed ?? mark;
      const text = markAt(document, at);
      const data = crossed === undefined ? { mark: text, partner: PARTNER[text] } : { mark: text, partner: markAt(document, mark) };
      const suggest = crossed === undefined ? repairs(document, mark, paragraph) : [PARTNER[markAt(document, mark)]];
      report({ ...document.span(at), messageId: crossed === undefined ? 'unclosed' : 'crossed', data, suggest });
    }
  },
);

/** The bracket itself, where HTML may have a reference to it. */
function markAt(document: TextDocument, index: number): string {
  return String.fromCharCode(document.codeOf(index));
}

/** Brackets without a partner; a bracket that stays open may be closed in a later paragraph. */
function unpaired(document: TextDocument, marks: readonly number[]): Unpaired[] {
  const found: Unpaired[] = [];
  let paragraph = 0;
  let open: Unpaired[] = [];
  /** Opening marks of earlier paragraphs, by kind. */
  const carried = new Map(OPENING.map((code): [number, Unpaired[]] => [code, []]));
  const flush = (): void => {
    for (const bracket of open) carried.get(document.codeOf(bracket.mark))!.push(bracket);
    open = [];
  };
  for (const mark of marks) {
    while (paragraph < document.paragraphs.count - 1 && mark >= document.paragraphs.end[paragraph]) {
      flush();
      paragraph++;
    }
    if (isOpening(document.codeOf(mark))) {
      open.push({ mark, paragraph });
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) {
      if (isLabel(document, mark)) continue;
      const above = carried.get(document.codeOf(mark) === 0x29 ? 0x28 : 0x5b)!;
      if (above.length > 0 && paragraph - above.at(-1)!.paragraph <= REACH) above.pop();
      else found.push({ mark, paragraph });
    } else if (!isPair(document, partner.mark, mark)) {
      if (isInterval(document, partner.mark, mark)) continue;
      if (isLabel(document, mark)) open.push(partner);
      else found.push({ ...partner, crossed: mark });
    }
  }
  flush();
  return [...found, ...[...carried.values()].flat()].sort((a, b) => a.mark - b.mark);
}

function lastToken(document: TextDocument, paragraph: number): number {
  let last = document.paragraphs.end[paragraph] - 1;
  while (document.kindOf(last) === TokenKind.Space) last--;
  return last;
}

/** Paragraphs within which a bracket may be closed. */
const REACH = 6;

function isPair(document: TextDocument, open: number, close: number): boolean {
  return document.codeOf(open) === 0x28 ? document.codeOf(close) === 0x29 : document.codeOf(close) === 0x5d;
}

/** Tokens of the longest interval. */
const INTERVAL = 40;

/** [0; 1) in mathematics: nothing but figures, marks and single letters between. */
function isInterval(document: TextDocument, open: number, close: number): boolean {
  if (close - open > INTERVAL) return false;
  for (let i = open + 1; i < close; i++) if (document.isWord(i) && document.lengthOf(i) > 1) return false;
  return true;
}

/** "a)", "12)", "iv)": a short label at the start of the line or after white space. */
function isLabel(document: TextDocument, mark: number): boolean {
  if (document.codeOf(mark) !== 0x29) return false;
  const before = document.kindOf(mark - 1);
  if (before !== TokenKind.Word && before !== TokenKind.Number && before !== TokenKind.Alnum) return false;
  if (document.kindOf(mark - 2) === TokenKind.Punctuation && document.codeOf(mark - 2) === 0x2e)
    return document.kindOf(mark - 3) === TokenKind.Number;
  const outer = document.kindOf(mark - 2);
  if (outer !== TokenKind.Space && outer !== TokenKind.Break && outer !== TokenKind.Punctuation) return false;
  return /^(?:\p{L}|\d{1,2}|[ivx]+)$/iu.test(document.proseOf(mark - 1).normalize('NFC'));
}

const EYES = new Set(Array.from(':;=-8xX', (mark) => mark.charCodeAt(0)));

/** :) :-( =)) (: and rows of )))). */
function isFace(document: TextDocument, mark: number): boolean {
  const code = document.codeOf(mark);
  const before = document.codeOf(mark - 1);
  const isGlued = document.kindOf(mark - 1) === TokenKind.Punctuation || document.kindOf(mark - 1) === TokenKind.Symbol;
  // "dấu chấm phẩy (;)" shows the mark between two brackets.
  if (isGlued && EYES.has(before) && before !== 0x2d && !isOpening(document.codeOf(mark - 2)))
    return !isOpening(code) || document.kindOf(mark + 1) !== TokenKind.Word;
  if (before === 0x2d && EYES.has(document.codeOf(mark - 2))) return true;
  if (isGlued && before === code) return (!isOpening(code) && document.codeOf(mark - 2) === code) || EYES.has(document.codeOf(mark - 2));
  return isOpening(code) && document.codeOf(mark + 1) === 0x3a;
}

/** Units to the end of the paragraph over which an aside may still be closed there. */
const SHORT_ASIDE = 80;

/** Words with which the sentence goes on behind an aside: what somebody says, does or suffers. */
const PREDICATES = new Set('nói kể hỏi đáp đã đang sẽ vừa bị cùng phối khẳng nhấn tâm bày thừa chia phát lý giải thông'.split(' '));
/** … and what has to follow the word, where it is another one too: cho biết, chia sẻ. */
const PREDICATE_PAIRS: Readonly<Record<string, readonly string[]>> = {
  cho: ['biết', 'hay', 'rằng'],
  chia: ['sẻ'],
  phối: ['hợp'],
  khẳng: ['định'],
  nhấn: ['mạnh'],
  tâm: ['sự'],
  bày: ['tỏ'],
  thừa: ['nhận'],
  phát: ['biểu'],
  lý: ['giải'],
  giải: ['thích'],
  thông: ['tin'],
};
/** Tokens in which an aside ends. */
const LONGEST_ASIDE = 120;
/** Tokens in which a name of a list is followed by its own bracket: "…, Trần Văn Nam (31 tuổi)". */
const LISTED = 12;

/** For an opening bracket: a partner where the aside ends, as the words tell, or at the near end of the paragraph; otherwise deletion. */
function repairs(document: TextDocument, mark: number, paragraph: number): (string | Edit)[] {
  const text = markAt(document, mark);
  if (!isOpening(document.codeOf(mark))) return [''];
  const { tokens } = document;
  const insert = (at: number): Edit => ({ start: at, end: at, text: PARTNER[text] });
  const end = endOfAside(document, mark);
  if (end !== undefined) return [insert(tokens.end[end]), ''];
  const isNamePart = (i: number): boolean =>
    i >= 0 && document.isWord(i) && document.hasFlag(i, Flag.Name) && !document.hasFlag(i, Flag.AllCaps);
  let last = -1;
  for (let i = mark + 1; isNamePart(i); i = document.next(i)) last = i;
  if (last > mark + 1 && document.next(last) >= 0) return [insert(tokens.end[last]), ''];
  const { end: paragraphEnd } = paragraphSpan(document, paragraph);
  let stop = mark + 1;
  const isNear = (at: number): boolean => tokens.start[at] < paragraphEnd && tokens.start[at] - tokens.start[mark] <= SHORT_ASIDE;
  while (isNear(stop) && !ENDS.includes(document.textOf(stop))) stop++;
  const near = stop < tokens.count ? Math.min(tokens.start[stop], paragraphEnd) : paragraphEnd;
  return near - tokens.start[mark] > SHORT_ASIDE || stop === mark + 1 ? [''] : [insert(near), ''];
}

const ENDS = ['.', '!', '?', '”'];

/** The last token of an aside, before the predicate of the sentence or the next of several names with asides of their own. */
function endOfAside(document: TextDocument, mark: number): number | undefined {
  const to = Math.min(document.tokens.count, mark + LONGEST_ASIDE);
  for (let i = mark + 2; i < to && document.kindOf(i) !== TokenKind.Break; i++) {
    if ('.!?;)]'.includes(String.fromCharCode(document.codeOf(i)))) return undefined;
    if (document.codeOf(i) === 0x2c && isNextListed(document, i + 2)) return i - 1;
    if (document.kindOf(i - 1) === TokenKind.Space && i > mark + 3 && isPredicate(document, i)) return i - 2;
  }
  return undefined;
}

function isPredicate(document: TextDocument, at: number): boolean {
  const form = document.formOf(at);
  if (form !== 'cho' && !PREDICATES.has(form)) return false;
  return PREDICATE_PAIRS[form]?.includes(document.formOf(document.next(at))) ?? true;
}

/** A name from `first` on, with a bracket of its own right behind it. */
function isNextListed(document: TextDocument, first: number): boolean {
  if (!document.hasFlag(first, Flag.Name)) return false;
  let at = first;
  while (at < first + LISTED && document.hasFlag(at, Flag.Name) && document.kindOf(at + 1) === TokenKind.Space) at += 2;
  return document.codeOf(at) === 0x28;
}
