import { findDoubles, type Double } from '../src/analysis/doubles.ts';
import { findFigureDoubles } from '../src/analysis/figure-doubles.ts';
import { tokenBefore } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { isInShortQuotation } from '../src/text/quoted-words.ts';
import { MEASURES, MULTIPLES } from '../src/text/units.ts';
import { suspectedTokens } from '../src/verdict/verdict.ts';

/**
 * Function words that are never doubled, with the neighbours that make two of them meet by right: the first ends a
 * word (tồn tại | tại), or the second begins one (của | của cải). Counted on the training news of the lexicon.
 */
const CLOSED_CLASS: Readonly<Record<string, { after?: string; before?: string }>> = {
  của: { before: 'cải nả nổi chìm' },
  các: {},
  những: {},
  và: {},
  tại: { after: 'tồn hiện sở thực nội ngoại' },
  với: { before: 'tay tới' },
  cho: { before: 'vay thuê mượn' },
  được: { after: 'vay nhặt thu kiếm mua bán làm đạt nhận tìm có bắt đào xin giành lấy giữ' },
  đã: { before: 'đời khát' },
  đối: { after: 'phản tuyệt tương chống câu cân đăng' },
  phải: { after: 'bên vừa lẽ không tay mạn chân mắc', before: 'trái quấy' },
  bị: { after: 'thiết chuẩn phòng quân dự' },
  cuộc: {},
  đến: {},
  để: { after: 'triệt', before: 'tang lại ý dành' },
  giữa: {},
  hãy: {},
  khi: { after: 'một đôi nhiều' },
  một: { after: 'mươi' },
  sẽ: {},
  theo: { after: 'tiếp kèm', before: 'đuổi' },
  thứ: {},
  trên: { before: 'cao' },
  trong: { after: 'bên', before: 'trẻo xanh suốt veo vắt sáng lành sạch ngoài' },
  trước: {},
  từng: {},
  vào: { after: 'ra', before: 'ra' },
  việc: { after: 'làm' },
};
const NEIGHBOURS = new Map(
  Object.entries(CLOSED_CLASS).map(([form, { after = '', before = '' }]) => [form, { after: after.split(' '), before: before.split(' ') }]),
);
/** Slips only before a word or a figure: "trong trong, xanh xanh" paints. The model is asked about the others of them. */
const LEADING = new Set(['trong', 'khi', 'theo', 'bị']);
const HYPHEN = 0x2d;

export default defineRule(
  {
    category: 'structure',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Một từ bị viết hai lần liền nhau.', en: 'A word written twice in a row.' },
    rationale: {
      vi: 'Xét những từ không bao giờ lặp (của, các, những, và, tại, với, cho, được, đã, trong, khi, theo…), và mọi từ, từ ghép, cụm từ mà tin tức không viết lặp (nhân nhân dân, quy định định, hội nghị hội nghị, trên địa bàn trên địa bàn), mọi ngày tháng và số lượng (ngày 15-6 ngày 15-6). Bỏ qua từ láy, tên riêng, lời trích ngắn và hai từ chỉ tình cờ gặp nhau (tồn tại | tại đây).',
      en: 'Words that are never doubled (của, các, những, và, tại, với, cho, được, đã, trong, khi, theo…), and any word, compound or phrase that news does not double (nhân nhân dân, quy định định, hội nghị hội nghị, trên địa bàn trên địa bàn), and any date or amount (ngày 15-6 ngày 15-6). Quiet on reduplication, names, short quotations and on two words that only meet (tồn tại | tại đây).',
    },
    messages: {
      repeated: { vi: 'Thừa một chữ “{{word}}”.', en: '“{{word}}” is written twice.' },
    },
    examples: {
      invalid: [
        { text: 'Đây là ý kiến ⟦của của⟧ bà con trong thôn.', fix: 'của' },
        { text: '⟦Những những⟧ ngôi nhà mới đã xong mái.', fix: 'Những' },
        { text: 'Mức phạt ⟦đối đối⟧ với chủ xe đã tăng.', fix: 'đối' },
        { text: 'Chợ họp ở tất ⟦các các⟧ xã.', fix: 'cả các' },
        { text: 'Voi rừng xuất hiện ⟦tại tại⟧ bìa làng.', fix: 'tại' },
        { text: 'Đường mới ⟦được được⟧ trải nhựa.', fix: 'được' },
        { text: 'Sau ⟦khi khi⟧ mưa tạnh, thông tin ⟦trên trên⟧ được gỡ.', fix: ['khi', 'trên'] },
        { text: 'Ý kiến của ⟦nhân nhân⟧ dân được lắng nghe.', fix: 'nhân' },
        { text: 'Mức thu theo quy ⟦định định⟧ của tỉnh.', fix: 'định' },
        { text: 'Xã mở ⟦hội nghị hội nghị⟧ sơ kết sáu tháng.', fix: 'hội nghị' },
        { text: 'Hai nước củng ⟦cố quan cố quan⟧ hệ láng giềng.', fix: 'cố quan' },
        { text: 'Mưa lớn ⟦trên địa bàn trên địa bàn⟧ các xã ven sông.', fix: 'trên địa bàn' },
        { text: '⟦Cây bàng vuông Cây bàng vuông⟧ mọc nhiều trên đảo.', fix: 'Cây bàng vuông' },
        { text: 'Dự án cần 45 ⟦tỷ tỷ⟧ đồng và 12 ⟦kg kg⟧ đinh.', fix: ['tỷ', 'kg'] },
        { text: 'Đoàn đã gặp ⟦Tổng Tổng⟧ thống nước bạn.', fix: 'Tổng' },
        { text: 'Hội mở ⟦ngày 15-6 ngày 15-6⟧ tại đình làng.', fix: 'ngày 15-6' },
      ],
      valid: [
        'Chợ này tồn tại tại đây đã lâu.',
        'Hãng hàng không không thay đổi giá, thiết bị bị cháy.',
        'Hành cho vào máy xay xay nhuyễn, thợ bó vỉa vỉa hè.',
        'Người dân phản đối đối sách ấy.',
        'Thiết bị bị hỏng được xử lý triệt để để tránh sự cố; các bước tiếp theo theo đúng quy định.',
        'Số tiền vay được được chia đều.',
        'Nhà nhà đi cấy, ngày ngày ra đồng; lớp học ôn tập tập trung.',
        'Từng bước từng bước, bé tập đi, mệt lắm mệt lắm.',
        'Ông xử lý có lý có tình; phiên tòa đưa 47 bị cáo bị cáo buộc tham ô.',
        'Đó là tiền mua đất hoặc nhà trên đất hoặc nhà trên đất thuê.',
        'Nhóm Lê Hà An Lê Hà An hát đêm nay.',
        'Trời xanh xanh, ai ai cũng vui, năm năm qua luôn luôn thế.',
        'Ông kể về của của cải trong nhà.',
        'Em nói: “Của của của tôi đâu?”',
        'Phim Và Và Và ra rạp.',
        'Là cô gái đó đó! Chính là chỗ này này, bà ạ.',
      ],
    },
  },
  ({ document, report }) => {
    const { word, vocabulary } = document.tokens;
    const repeats = new Set(findRepeats(document));
    for (const first of repeats) {
      const next = document.next(first);
      if (isMeantForAnother(document, first, next)) continue;
      const data = { word: vocabulary.forms[word[first]] };
      report({ ...document.span(first, next), messageId: 'repeated', data, ...repairOf(document, first) });
    }
    const tell = ({ first, kept, last }: Double): void => {
      const once = document.textOf(first, kept);
      report({ ...document.span(first, last), messageId: 'repeated', data: { word: once }, suggest: [once] });
    };
    for (const double of findDoubles(document)) {
      const { first, kept, last } = double;
      // What the list knows has its own guards; those that lead on may still end a compound (bên trong, chuẩn bị).
      const form = document.formOf(first);
      if (first === kept && (repeats.has(first) || (NEIGHBOURS.has(form) && !LEADING.has(form)))) continue;
      if (!isMeantForAnother(document, first, last)) tell(double);
    }
    findFigureDoubles(document).forEach(tell);
  },
);

function repairOf(document: TextDocument, first: number): { fix: string } | { suggest: string[] } {
  // "tất các các": the first slipped in for another word.
  if (document.formOf(document.previous(first)) === 'tất') return { suggest: ['cả các'] };
  // A figure is the author's to mend.
  return isUnitTwice(document, first) ? { suggest: [document.textOf(first)] } : { fix: document.textOf(first) };
}

/** One of the two stands for another word: các các nhân. */
function isMeantForAnother(document: TextDocument, first: number, last: number): boolean {
  if (!document.useModel) return false;
  const suspected = suspectedTokens(document);
  return suspected.has(first) || suspected.has(last);
}

function findRepeats(document: TextDocument): number[] {
  const { word, kind, count } = document.tokens;
  const found: number[] = [];
  for (let i = 0; i + 2 < count; i++) {
    if (word[i] === 0 || word[i] !== word[i + 2] || kind[i] !== TokenKind.Word || kind[i + 1] !== TokenKind.Space) continue;
    if (isSlip(document, i)) found.push(i);
  }
  return found;
}

/** "45 tỷ tỷ đồng", "12 kg kg". */
function isUnitTwice(document: TextDocument, first: number): boolean {
  const form = document.formOf(first);
  return (MULTIPLES.has(form) || MEASURES.has(form)) && document.kindOf(tokenBefore(document, first)) === TokenKind.Number;
}

function isSlip(document: TextDocument, first: number): boolean {
  const { tokens } = document;
  const second = first + 2;
  if (isUnitTwice(document, first)) return true;
  const neighbours = NEIGHBOURS.get(document.formOf(first));
  if (
    neighbours === undefined ||
    document.hasFlag(first, Flag.Protected | Flag.Name) ||
    document.hasFlag(second, Flag.Capitalised | Flag.Protected) ||
    isInShortQuotation(document, first)
  )
    return false;
  // A third one makes it a quotation of the word, or a stammer; a hyphen makes it part of a loan (các các-tông).
  const before = document.previous(first);
  const after = document.next(second);
  if (LEADING.has(document.formOf(first)) && !isLedOn(document, second + 1)) return false;
  const isThird = (index: number): boolean => index >= 0 && tokens.word[index] === tokens.word[first];
  if (isThird(before) || isThird(after) || document.codeOf(second + 1) === HYPHEN) return false;
  return (
    !(before >= 0 && neighbours.after.includes(document.formOf(before)) && isFree(document, before)) &&
    !(after >= 0 && neighbours.before.includes(document.formOf(after)))
  );
}

/** A word or a figure follows the space at `gap`. */
function isLedOn(document: TextDocument, gap: number): boolean {
  const kind = document.kindOf(gap + 1);
  return document.kindOf(gap) === TokenKind.Space && (kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum);
}

/** The word is not rather the end of another one: xuất hiện | tại tại, against hiện tại | tại. */
function isFree(document: TextDocument, at: number): boolean {
  const { pairStrength } = lexicon();
  const [before, key] = [document.keyOf(document.previous(at)), document.keyOf(at)];
  const word = pairStrength(key, document.keyOf(document.next(at)));
  return word === 0 || pairStrength(before, key) <= word;
}
