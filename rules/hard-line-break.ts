import { isCapital } from '../src/analysis/recase.ts';
import { findWrapped } from '../src/analysis/wrapped-lines.ts';
import { defineRule } from '../src/language/rule.ts';
import { bodies } from '../src/lexicon/bodies.ts';
import { placeNames } from '../src/lexicon/place-names.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { surnames } from '../src/lexicon/surnames.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { syllableKey } from '../src/text/syllable.ts';
import { isShort, paragraphSpan } from '../src/text/whole-lines.ts';

const COMMA = 0x2c;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Xuống dòng giữa câu.', en: 'A line break inside a sentence.' },
    rationale: {
      vi: 'Thường do chép từ PDF hay trang in. Báo khi dòng không hết câu và dòng sau bắt đầu bằng chữ thường, hoặc nối tiếp một tên riêng: Hà⏎Nội. Đoạn bị ngắt ở mọi dòng được báo một lần. Bỏ qua thơ, danh sách, tiêu đề và địa chỉ.',
      en: 'Mostly copied from PDF or print. Reported where a line ends without a stop and the next begins in lower case or goes on with a name: Hà⏎Nội. A paragraph that is cut at every line is told once. Quiet on verse, lists, headings and addresses.',
    },
    authority: 'Press convention.',
    messages: {
      break: { vi: 'Xuống dòng giữa câu.', en: 'Line break inside a sentence.' },
      wrapped: { vi: 'Đoạn văn bị ngắt ở mỗi dòng ({{count}} chỗ).', en: 'The paragraph is cut at every line ({{count}} places).' },
    },
    examples: {
      invalid: [
        {
          text: 'Đường mới ở xã\nTừ đầu năm đến nay, xã đã vận động bà con góp công góp sức để phát⟦\n⟧triển giao thông nông thôn.',
          fix: ' ',
        },
        {
          text: '⟦Từ đầu năm đến nay, bà con trong xã đã\ngóp công làm đường, trồng hoa hai bên\nlề và dựng thêm cột đèn. Nhờ vậy, đường\nlàng sạch hơn trước.\nChi hội phụ nữ nhận chăm sóc các bồn\nhoa.⟧',
          fix: 'Từ đầu năm đến nay, bà con trong xã đã góp công làm đường, trồng hoa hai bên lề và dựng thêm cột đèn. Nhờ vậy, đường làng sạch hơn trước.\nChi hội phụ nữ nhận chăm sóc các bồn hoa.',
        },
      ],
      valid: [
        'Xã khánh thành cây cầu bắc qua sông sau ba năm chờ đợi mỏi mòn\nại buổi lễ, bà con đến rất đông.',
        'Ai về bến cũ chiều nay\ncho tôi nhắn gửi đôi lời\nrằng sông vẫn chảy',
        'Đoàn kiểm tra gồm đại diện các sở, ngành và đông đảo bà con trong xã:\nông Nam, bà Bắc.',
        'Hội nghị tổng kết công tác xây dựng nông thôn mới của toàn huyện trong năm qua\n- ra mắt ban chỉ đạo mới',
        'Dòng thứ nhất đã hết câu ở đây rồi.\nrồi dòng sau viết thường.',
      ],
    },
  },
  ({ document, report }) => {
    const { paragraphs, tokens } = document;
    const wrapped = findWrapped(document);
    for (const { start, end, text, joins } of wrapped)
      report({ start, end, messageId: 'wrapped', data: { count: joins }, suggest: [text], damage: true });
    // The first line is the headline.
    for (let p = 1; p + 1 < paragraphs.count; p++) {
      if (wrapped.some(({ first, last }) => p >= first && p < last)) continue;
      const first = paragraphs.start[p + 1];
      if (!(opensInLowerCase(document, first) ? endsOpen(document, p) : endsInName(document, p, first))) continue;
      if (paragraphs.start[p + 1] - paragraphs.end[p] > 3 || (isShort(document, p) && isShort(document, p + 1)) || isList(document, p))
        continue;
      const place = { start: paragraphSpan(document, p).end, end: tokens.start[first] };
      report({ ...place, messageId: 'break', suggest: [' '] });
    }
  },
);

/** A lower-case syllable that is no label: "a)", "b.". */
function opensInLowerCase(document: TextDocument, first: number): boolean {
  return (
    document.isWord(first) &&
    !document.hasFlag(first, Flag.Capitalised | Flag.MixedCase | Flag.Protected) &&
    document.isSyllable(first) &&
    document.kindOf(first + 1) !== TokenKind.Punctuation
  );
}

/** The paragraph ends with a word or a comma: the sentence goes on. */
function endsOpen(document: TextDocument, p: number): boolean {
  const last = lastToken(document, p);
  if (document.isWord(last)) return !document.hasFlag(last, Flag.AllCaps | Flag.Protected);
  return document.kindOf(last) === TokenKind.Punctuation && document.codeOf(last) === COMMA && document.lengthOf(last) === 1;
}

/** The paragraph ends inside a name that token `first`, in the next one, goes on with. */
function endsInName(document: TextDocument, p: number, first: number): boolean {
  if (isLabel(document, p) || isLabel(document, p + 1)) return false;
  const last = lastToken(document, p);
  return document.isWord(last) && document.isWord(first) && continuesName(document, last, first);
}

/** A byline, heading or item: a short line without a stop. */
function isLabel(document: TextDocument, p: number): boolean {
  return isShort(document, p) && document.isWord(lastToken(document, p));
}

function lastToken(document: TextDocument, p: number): number {
  let last = document.paragraphs.end[p] - 1;
  while (document.kindOf(last) === TokenKind.Space) last--;
  return last;
}

/** Items of a list begin alike: the line itself too opens in lower case, or with a mark or a figure, and so does one more. */
function isList(document: TextDocument, p: number): boolean {
  const opens = (q: number): boolean => q >= 0 && q < document.paragraphs.count && opensInLowerCase(document, document.paragraphs.start[q]);
  return opens(p) && (opens(p - 1) || opens(p + 2)) && document.isWord(document.paragraphs.start[p]);
}

const APART = Flag.AllCaps | Flag.MixedCase | Flag.Protected;

/** True if the line that ends with word `last` and the one that starts with word `first` share a name. */
function continuesName(document: TextDocument, last: number, first: number): boolean {
  if (!document.hasFlag(first, Flag.Capitalised) || document.hasFlag(first, APART) || document.hasFlag(last, APART)) return false;
  return isKnownName(document, last, first) || isPerson(document, last, first);
}

function isKnownName(document: TextDocument, last: number, first: number): boolean {
  const around = cuts().get(`${document.keyOf(last)} ${document.keyOf(first)}`) ?? [];
  return around.some(({ before, after }) => {
    if (after.length === 1 && startsWord(document, first)) return false;
    const start = walk(document, last, before.toReversed(), 'previous');
    return start >= 0 && document.hasFlag(start, Flag.Capitalised) && walk(document, first, after, 'next') >= 0;
  });
}

/** The token of the last of `keys`, found word by word from token `at` on, or -1. */
function walk(document: TextDocument, at: number, keys: readonly string[], step: 'next' | 'previous'): number {
  let here = at;
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) here = document[step](here);
    if (here < 0 || document.keyOf(here) !== keys[i]) return -1;
  }
  return here;
}

/** A known name, cut between two words of which the second has a capital. */
interface Cut {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The name of a document whose second word group has a capital of its own. */
const DOCUMENTS = ['Nghị quyết Trung ương'];

let opened: ReadonlyMap<string, readonly Cut[]> | undefined;

/** Every cut, by the word on each side of it. */
function cuts(): ReadonlyMap<string, readonly Cut[]> {
  if (opened !== undefined) return opened;
  const found = new Map<string, Cut[]>();
  for (const name of [...bodies.map((body) => body.name), ...placeNames(), ...DOCUMENTS]) {
    const words = name.split(' ');
    const keys = words.map((word) => syllableKey(word.toLowerCase()));
    for (let k = 1; k < words.length; k++) {
      if (!isCapital(words[k])) continue;
      const pair = `${keys[k - 1]} ${keys[k]}`;
      const known = found.get(pair) ?? [];
      known.push({ before: keys.slice(0, k), after: keys.slice(k) });
      found.set(pair, known);
    }
  }
  return (opened = found);
}

const TITLES = new Set(['ông', 'bà']);
/** đàn ông, ông bà, đàn bà, hai ông. */
const NO_TITLE = new Set(['đàn', 'ông', 'các', 'hai', 'những', 'mấy']);
const MIDDLE = new Set(['văn', 'thị']);

/** ông⏎Lê An; Lê Văn⏎An. */
function isPerson(document: TextDocument, last: number, first: number): boolean {
  const before = document.previous(last);
  if (before < 0) return false;
  if (!document.hasFlag(last, Flag.Capitalised)) {
    const next = document.next(first);
    const named = next >= 0 && document.hasFlag(next, Flag.Capitalised) && surnames().has(document.keyOf(first));
    return named && TITLES.has(document.formOf(last)) && !NO_TITLE.has(document.formOf(before));
  }
  if (!MIDDLE.has(document.formOf(last)) || startsWord(document, first)) return false;
  return document.hasFlag(before, Flag.Capitalised) && surnames().has(document.keyOf(before));
}

/** The first word of a line belongs to the next one rather than to the line before (guard G1): …anh Hà⏎Nội dung vụ việc. */
function startsWord(document: TextDocument, first: number): boolean {
  const next = document.next(first);
  if (next < 0 || document.hasFlag(next, Flag.Capitalised)) return false;
  return lexicon().pairStrength(document.keyOf(first), document.keyOf(next)) >= Strength.phrase;
}
