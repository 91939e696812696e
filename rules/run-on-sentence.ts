import { bindsOn } from '../src/analysis/cut-off.ts';
import { findNameDoubles } from '../src/analysis/name-doubles.ts';
import { findUnusualStarts } from '../src/casing/unusual-case.ts';
import { findCredits } from '../src/damage/credits.ts';
import { defineRule } from '../src/language/rule.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Hai câu dính nhau, giữa không có dấu chấm.', en: 'Two sentences with no stop between them.' },
    rationale: {
      vi: 'Chú thích ảnh hay tít phụ trôi vào bài thành đầu của câu sau; chú thích có nguồn ảnh là việc của boilerplate-in-text. Chỉ báo khi câu sau mở đầu bằng một từ như “Theo”, “Trong”, “Tuy nhiên” viết hoa giữa câu, hoặc một từ mà ở chỗ ấy báo chí hầu như không bao giờ viết hoa, hoặc khi tít phụ là một tên và câu sau cũng mở đầu bằng tên ấy. Bỏ qua lời trích, tên phim, sách, bài hát, tổ chức, người.',
      en: 'A caption or a subheading has run into the text and opens the next sentence; captions with a photo credit are the matter of boilerplate-in-text. Reported only where that begins with a word such as “Theo”, “Trong”, “Tuy nhiên”, in capitals inside a sentence, with one that the news hardly ever capitalise there, or with the name that the subheading consists of. Quiet in quotations and on names of films, books, songs, bodies and people.',
    },
    messages: {
      found: {
        vi: 'Thiếu dấu chấm hoặc xuống dòng trước “{{word}}”: câu mới bắt đầu ở đây.',
        en: 'A stop or a line break is missing before “{{word}}”, where a new sentence begins.',
      },
    },
    examples: {
      invalid: [
        {
          text: 'Bà con thu hoạch vải trên sườn đồi ⟦Theo⟧ hợp tác xã, sản lượng năm nay tăng một nửa.',
        },
        { text: 'Dưới đây là hai điểm đến. Hòn Yến ⟦Hòn⟧ Yến là nơi ngắm bình minh.' },
        {
          text: 'Cây cầu mới bắc qua suối đầu làng Hạ ⟦Trong⟧ khi đó, đường vào bản vẫn lầy lội sau mỗi trận mưa.',
        },
      ],
      valid: [
        'Khán giả nhớ nhất phim Những mùa gặt cũ của đạo diễn trẻ.',
        'Đoàn làm việc với Ủy ban Các vấn đề xã hội về chính sách mới.',
        'Ông viết: “Bà con vui lắm Theo tôi, năm nay được mùa lớn”.',
        'Chúng tôi gặp anh Đào Duy Từ ở đầu làng hôm qua.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { before, at } of runOnSentences(document)) {
      const { end } = document.span(before);
      report({
        ...document.span(at),
        messageId: 'found',
        data: { word: document.textOf(at) },
        suggest: [
          { start: end, end, text: '.' },
          { ...document.span(at - 1), text: '\n' },
        ],
      });
    }
  },
);

/** Words with which sentences begin, and no names but those of films, books and bodies. */
const OPENERS = 'theo trong một các những sau tại với nhiều khi đây để nếu như ngoài do nhưng vậy việc còn bởi trước nhằm mỗi bạn'.split(
  ' ',
);
/** Words that are something else too, and what has to follow them. */
const OPENING_PAIRS: Readonly<Record<string, readonly string[]>> = {
  tuy: ['nhiên', 'vậy', 'thế'],
  mặc: ['dù'],
  dù: ['vậy', 'có', 'là', 'sao', 'không', 'chưa', 'vẫn'],
  vì: ['vậy', 'thế', 'sao', 'không', 'muốn', 'quá', 'lo'],
  bên: ['cạnh'],
  hiện: ['nay', 'tại'],
  ngay: ['khi', 'sau', 'từ', 'cả'],
  thậm: ['chí'],
  thực: ['tế', 'ra'],
  có: ['thể'],
  chúng: ['tôi', 'ta'],
  không: ['chỉ', 'những', 'ít'],
  được: ['biết'],
  đồng: ['thời'],
  đến: ['nay', 'khi'],
  chính: ['vì'],
  cùng: ['với'],
  trên: ['thực'],
  mới: ['đây'],
  nhờ: ['đó', 'vậy'],
  vừa: ['qua'],
  vào: ['ngày', 'lúc', 'khoảng'],
  từ: ['khi', 'đó', 'đầu', 'ngày', 'năm'],
};
/** Of these some are given names, second halves of places and first words of bodies: after a Vietnamese name another word has to vouch. */
const AFTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  một: ['số', 'trong', 'người', 'ngày'],
  các: ['chuyên', 'nhà', 'bác', 'em', 'bạn', 'cơ'],
  sau: ['khi', 'đó', 'này'],
  trước: ['đó', 'khi', 'tình'],
  đây: ['là', 'cũng'],
  như: ['vậy', 'thế', 'đã'],
  ngoài: ['ra', 'việc'],
  trong: ['khi', 'số', 'năm', 'ngày', 'đó', 'bối', 'thời', 'tháng', 'những', 'các', 'buổi', 'cuộc', 'trường'],
  do: ['đó', 'vậy'],
  nhiều: ['người', 'khi'],
  còn: [],
  bạn: [],
  khi: ['đó', 'được', 'các', 'bị', 'đến'],
};
/** First words of what is called so: Các tiểu vương quốc Ả Rập, Một cửa, Trong sạch, Do Thái. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  các: 'tiểu vấn dân tổ đơn lực hệ dự khu quốc chiến mục'.split(' '),
  một: 'thành cửa cột vành thế'.split(' '),
  trong: ['sạch', 'suốt'],
  do: ['thái'],
};
/** What stands before the names of works, bodies, events, places and people, and between their parts. */
const HEADS = new Set(
  (
    'phim bài hát ca khúc sách cuốn quyển vở kịch truyện thơ tập tựa đề mục tên trình thi show liveshow album single mv hit game nhạc vai hiệu ' +
    'chương phẩm dịch trào triển lãm clip video nhóm đoàn ban hội bộ luật ước hiệp phòng lực chức cục viện tâm đảng đội quỹ báo tờ chí họ ' +
    'ông bà anh chị em cô chú bác cậu cáo bị tượng xã phường huyện tỉnh thôn làng đèo sông núi hồ đường phố quận trường là về ở tại trong như đến từ thuộc ' +
    'trên dưới qua cho với giữa theo vào rằng gọi hay số bức tháng hình động thưởng kiện hạng tnhh khoa tổ nghiệp buộc tới nơi'
  ).split(' '),
);
/** Words that a sentence has after its first at least, and before it. */
const WORDS_AFTER = 6;
const WORDS_BEFORE = 2;

const openers = new WordList([...OPENERS, ...Object.keys(OPENING_PAIRS)]);

interface RunOn {
  /** Last token of the first sentence. */
  readonly before: number;
  /** First token of the second. */
  readonly at: number;
}

function runOnSentences(document: TextDocument): readonly RunOn[] {
  const found: RunOn[] = [];
  // "Huyền Như", and then "Như" alone.
  const names = new Set<string>();
  const starts = new Set([...openers.in(document), ...(document.useModel ? findUnusualStarts(document) : [])]);
  for (const at of [...starts].sort((a, b) => a - b)) {
    if (!document.hasFlag(at, Flag.Capitalised)) continue;
    if (document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.SentenceStart | Flag.Protected | Flag.Quoted)) continue;
    const before = at - 2;
    if (isNamePart(document, at)) names.add(document.formOf(at));
    if (document.kindOf(at - 1) !== TokenKind.Space || !endsSentence(document, before) || !opensSentence(document, at)) continue;
    found.push({ before, at });
  }
  // A caption with its credit is boilerplate-in-text's matter.
  const credits = new Set(findCredits(document).map(({ end }) => end));
  const openings = new Map<string, number>();
  for (const { at } of found) openings.set(openingOf(document, at), (openings.get(openingOf(document, at)) ?? 0) + 1);
  const opened = found.filter(
    ({ at, before }) =>
      !credits.has(document.tokens.end[before]) && !names.has(document.formOf(at)) && openings.get(openingOf(document, at)) === 1,
  );
  return [...opened, ...runOnHeadings(document)];
}

/** "Hạ Long Hạ Long là vịnh đẹp": a subheading that is the subject of the sentence behind it. */
function runOnHeadings(document: TextDocument): readonly RunOn[] {
  return findNameDoubles(document)
    .filter(({ isHeading }) => isHeading)
    .map(({ second }) => ({ before: second - 2, at: second }));
}

function opensSentence(document: TextDocument, at: number): boolean {
  const next = document.next(at);
  if (next < 0 || document.hasFlag(next, Flag.Capitalised)) return false;
  const [word, second] = [document.formOf(at), document.formOf(next)];
  if (NAMED[word]?.includes(second)) return false;
  const needed = OPENING_PAIRS[word];
  if ((needed !== undefined && !needed.includes(second)) || isNamePart(document, at)) return false;
  return wordsFrom(document, at, 1, WORDS_AFTER) >= WORDS_AFTER;
}

/** A word with which a sentence can end: no head of a name, nothing that binds what follows, no part of a name that goes on. */
function endsSentence(document: TextDocument, last: number): boolean {
  const kind = document.kindOf(last);
  if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Alnum) return false;
  if (bindsOn(document, last) || HEADS.has(document.formOf(last))) return false;
  if (lexicon().pairStrength(document.keyOf(last), document.keyOf(last + 2)) > 0) return false;
  return wordsFrom(document, last, -1, WORDS_BEFORE) >= WORDS_BEFORE;
}

/** After a syllable of a name, and no word there that only a sentence goes on with. */
function isNamePart(document: TextDocument, at: number): boolean {
  const before = at - 2;
  if (!document.hasFlag(before, Flag.Capitalised) || document.hasFlag(before, Flag.AllCaps) || !document.isSyllable(before)) return false;
  return AFTER_NAMES[document.formOf(at)]?.includes(document.formOf(document.next(at))) === false;
}

/** Words of the sentence from a token on, in one direction, counted up to a limit. */
function wordsFrom(document: TextDocument, from: number, step: 1 | -1, limit: number): number {
  let words = 0;
  for (let i = from; words < limit && document.kindOf(i) !== TokenKind.Break; i += step) {
    if (i !== from && '.!?…'.includes(String.fromCharCode(document.codeOf(i)))) break;
    if (document.isWord(i)) words++;
  }
  return words;
}

/** The first three words of a sentence. Once more inside a sentence, they are a title. */
function openingOf(document: TextDocument, at: number): string {
  return [at, at + 2, at + 4].map((token) => document.formOf(token)).join(' ');
}
