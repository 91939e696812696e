import { withFirstLetter } from '../src/analysis/recase.ts';
import { introducesSpeech, isSpeaker, TAG_REACH } from '../src/analysis/speech-tag.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { lastAtMost } from '../src/text/search.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Viết hoa sau dấu phẩy, dấu chấm phẩy, hoặc trong lời dẫn.',
      en: 'A capital after a comma or semicolon, or in a speech tag.',
    },
    rationale: {
      vi: 'Sau dấu phẩy và chấm phẩy câu chưa hết, từ thường không viết hoa. Chỉ báo từ hầu như không bao giờ là tên riêng; bỏ qua liệt kê bằng chấm phẩy hay sau dấu hai chấm. Sau gạch nối lời trích với người nói cũng viết thường: ” – ông Nam nói.',
      en: 'A comma or semicolon does not end the sentence, so a common word takes no capital. Only words that are hardly ever names are reported; quiet in lists between semicolons or after a colon. Nor does it take one after the dash that parts a quotation from who says it (” – ông Nam nói).',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I.',
    messages: { found: { vi: 'Sau dấu “{{mark}}” viết thường: “{{right}}”.', en: 'Lower case after “{{mark}}”: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Thu nhập tăng gấp đôi so với năm ngoái; ⟦Cách⟧ làm ấy đang được nhân rộng.', fix: 'cách' },
        { text: 'Hai là, ⟦Tập⟧ trung nạo vét kênh mương trước mùa lũ.', fix: 'tập' },
        { text: '“Vụ này lãi to” – ⟦Ông⟧ Nam nói.', fix: 'ông' },
      ],
      valid: [
        'Đoàn đi qua nhiều nơi; Hà Nội là chặng cuối.',
        'Ông Sơn, Chủ tịch xã, và bà Hoa, Bí thư chi bộ, cùng dự.',
        'Anh nói thêm, “Chúng tôi sẽ cố gắng”.',
        'Nhóm có ba tiết mục, Hoa Sen đứng đầu.',
        'Đề án có ba việc: Đào giếng; Trồng rừng; Mở đường vào bản.',
        '“Vụ này lãi to” – Ông Nam và bà Hoa, một vở kịch vui.',
        'Hội nghị bàn về vốn cho các xã vùng cao; Thực trạng nhà ở của dân; việc sửa đường.',
      ],
    },
  },
  ({ document, report }) => {
    for (const at of findSpeakers(document)) {
      const right = withFirstLetter(document.textOf(at), false);
      report({ ...document.span(at), messageId: 'found', data: { right, mark: document.textOf(at - 2) }, suggest: [right] });
    }
    for (const { at, mark } of findStrayCapitals(document)) {
      const right = withFirstLetter(document.textOf(at), false);
      report({
        ...document.span(at),
        messageId: 'found',
        data: { right, mark },
        suggest: [right, { ...document.span(at - 2), text: '.' }],
      });
    }
  },
);

const COMMA = 0x2c;
const DASHES = [0x2d, 0x2013, 0x2014];
const CLOSING = new Set(['”', '"', '’’', "''"]);

/** Words like "Ông" with a capital behind the dash of a speech tag, in order: ” – Ông Nam nói. */
function findSpeakers(document: TextDocument): readonly number[] {
  const found = DASHES.flatMap((code) => marksByCode(document).get(code) ?? [])
    .filter((dash) => document.kindOf(dash - 1) === TokenKind.Space && document.kindOf(dash + 1) === TokenKind.Space)
    .filter((dash) => CLOSING.has(document.textOf(dash - 2)) && isSayer(document, dash + 2))
    .map((dash) => dash + 2);
  return found.sort((a, b) => a - b);
}

/** A person called by name, who says something before the sentence ends, or of whom something is told. */
function isSayer(document: TextDocument, at: number): boolean {
  if (!isSpeaker(document, at) || !document.hasFlag(at, Flag.Capitalised) || document.hasFlag(at, Flag.AllCaps | Flag.MixedCase))
    return false;
  let name = document.next(at);
  if (name < 0 || !document.hasFlag(name, Flag.Capitalised)) return false;
  while (document.hasFlag(document.next(name), Flag.Capitalised)) name = document.next(name);
  for (let i = document.next(name); i >= 0 && i < name + TAG_REACH; i = document.next(i)) if (introducesSpeech(document, i)) return true;
  return document.codeOf(name + 1) === COMMA;
}

interface StrayCapital {
  /** Token of the word. */
  readonly at: number;
  readonly mark: ',' | ';';
}

/** Share of capitals inside sentences above which a word may be a name, or the first word of one unless a pair says no. */
const NAME_SHARE = 0.03;
const PAIR_NAME_SHARE = 0.12;
const COMMA_NAME_SHARE = 0.015;
/** First words of names of documents, bodies, events and ranks, which have capitals of their own. */
const HEADS = new Set(
  'chính đặc tỉnh huyện quận xã thành nhà tư thạc tiến tòa bệnh viện khoa mẹ đất báo đề lệnh quyết chỉ hình khủng cuộc quân trưởng phó luật nghị thông kế dự chương giải liên cục vụ phòng sở bộ ủy tổ đội hội đoàn ban trung học tổng giám chủ bí thư'.split(
    ' ',
  ),
);
/** Words of grammar, with which neither a name nor the second half of one begins. */
const PARTICLES = new Set(
  'trong khi sau theo những các với nhưng vì từ có do và để đến nếu tuy trên bởi đây đó nên mà thì được bị đã đang sẽ'.split(' '),
);
/** Last words of a salutation, after which a letter begins. */
const SALUTATIONS = new Set(['mến', 'yêu', 'quý', 'thưa']);
/** Words before a list of charges. */
const CHARGES = new Set(['tội', 'danh', 'phạt', 'điều', 'khoản']);
/** Headlines and leads list several stories between semicolons. */
const FIRST_PARAGRAPH = 2;
/** A word that news hardly uses tells nothing. */
const USUAL = 500;
/** A phrase met this often is a common word. */
const OFTEN = 150;

/** Every stray capital of the document, in order. */
function findStrayCapitals(document: TextDocument): readonly StrayCapital[] {
  const found: StrayCapital[] = [];
  for (const mark of [',', ';'] as const) {
    for (const index of marksByCode(document).get(mark.charCodeAt(0)) ?? []) {
      const at = index + 2;
      if (document.kindOf(index + 1) !== TokenKind.Space || document.kindOf(at) !== TokenKind.Word) continue;
      if (document.lengthOf(index) !== 1 || document.hasFlag(at, Flag.Quoted) || SALUTATIONS.has(document.formOf(index - 1))) continue;
      if (isLoneCapital(document, at) && isCommonWord(document, at, mark)) found.push({ at, mark });
    }
  }
  // Two or more items of one paragraph in the same dress are a list that the writer wanted so.
  const paragraphOf = (at: number): number => lastAtMost(document.paragraphs.start, at);
  const perParagraph = new Map<number, number>();
  for (const { at } of found) perParagraph.set(paragraphOf(at), (perParagraph.get(paragraphOf(at)) ?? 0) + 1);
  return found
    .filter(
      ({ at }) => perParagraph.get(paragraphOf(at)) === 1 && paragraphOf(at) >= Math.min(FIRST_PARAGRAPH, document.paragraphs.count - 1),
    )
    .filter(({ at, mark }) => !isListed(document, at, mark) && !(mark === ',' ? isTitle(document, at) : isInList(document, at)))
    .filter(({ at }) => !isUsedAsName(document, at) && !namesItsItems(document, at))
    .sort((a, b) => a.at - b.at);
}

/** One of several titles: phim Mùa ổi, Lấy vợ cho bố; or one with the original title after it in brackets, or the end of a quotation. */
function isTitle(document: TextDocument, at: number): boolean {
  const { kind, count } = document.tokens;
  for (let i = at - 3; i > 0 && kind[i] !== TokenKind.Punctuation && kind[i] !== TokenKind.Break; i--) {
    const alone = document.hasFlag(i, Flag.Capitalised) && !document.hasFlag(i, Flag.SentenceStart | Flag.AllCaps);
    if (!alone || document.hasFlag(Math.max(0, i - 2), Flag.Capitalised)) continue;
    const next = document.next(i);
    if (next >= 0 && !document.hasFlag(next, Flag.Capitalised)) return true;
  }
  let end = at;
  while (end < count && kind[end] !== TokenKind.Punctuation && kind[end] !== TokenKind.Break) end++;
  // "phim Mùa ổi, Lấy vợ cho bố,…" has more of them.
  if (document.codeOf(end) === 0x2c && /^(?:…|\.{2,})/.test(document.text.slice(document.tokens.end[end], document.tokens.end[end] + 2)))
    return true;
  return '(…”"'.includes(String.fromCharCode(document.codeOf(end)));
}

/** The item before or after it, between marks of its kind or after a colon, has a capital too. */
function isListed(document: TextDocument, at: number, mark: ',' | ';'): boolean {
  const { kind, count } = document.tokens;
  const ends = (i: number): boolean => i < 0 || i >= count || kind[i] === TokenKind.Break;
  const isMark = (i: number, marks: string): boolean => marks.includes(String.fromCharCode(document.codeOf(i)));
  let before = at - 3;
  while (!ends(before) && !isMark(before, `${mark}:`)) before--;
  let after = at + 1;
  while (!ends(after) && !isMark(after, `${mark}.`)) after++;
  const startsUpper = (i: number): boolean =>
    !ends(i) && isMark(i, `${mark}:`) && document.hasFlag(i + 2, Flag.Capitalised) && !document.hasFlag(i + 2, Flag.SentenceStart);
  return startsUpper(before) || startsUpper(after);
}

/** Another semicolon, or a colon, makes the sentence a list, whose items may have had lines and capitals of their own. */
function isInList(document: TextDocument, at: number): boolean {
  const { sentences } = document;
  const s = lastAtMost(sentences.start, at);
  for (let i = sentences.start[s]; i < sentences.end[s]; i++) {
    const mark = String.fromCharCode(document.codeOf(i));
    if ((mark === ';' && i !== at - 2) || (mark === ':' && i < at)) return true;
  }
  return false;
}

/** The same word with a capital inside another sentence, or the same three words with it anywhere: somebody or something is called so. */
function isUsedAsName(document: TextDocument, at: number): boolean {
  const { word } = document.tokens;
  const [second, third] = [at + 2, at + 4].map((i) => document.formOf(i));
  for (let i = word.indexOf(word[at]); i >= 0; i = word.indexOf(word[at], i + 1)) {
    if (i === at || !document.hasFlag(i, Flag.Capitalised)) continue;
    if (!document.hasFlag(i, Flag.SentenceStart) || (document.formOf(i + 2) === second && document.formOf(i + 4) === third)) return true;
  }
  return false;
}

/** Charges, decisions and offices of the same sentence have capitals too: về tội Vi phạm quy định…; Thiếu trách nhiệm…. */
function namesItsItems(document: TextDocument, at: number): boolean {
  const { sentences } = document;
  const s = lastAtMost(sentences.start, at);
  for (let i = sentences.start[s]; i < sentences.end[s]; i++) {
    if (i < at && CHARGES.has(document.formOf(i))) return true;
    if (i === at || !document.hasFlag(i, Flag.Capitalised) || document.hasFlag(i, Flag.SentenceStart)) continue;
    if (isLoneCapital(document, i, 1) && isCommonWord(document, i, ';')) return true;
  }
  return false;
}

/** A capital with none in the words after it, where no name, title or heading goes on. */
function isLoneCapital(document: TextDocument, at: number, words = 3): boolean {
  if (!document.hasFlag(at, Flag.Capitalised)) return false;
  if (document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected | Flag.SentenceStart)) return false;
  if (!document.isSyllable(at)) return false;
  let next = at;
  for (let k = 0; k < words; k++) {
    next = document.next(next);
    if (next < 0) return k >= 1 || words === 1;
    if (document.hasFlag(next, Flag.Capitalised)) return false;
  }
  return true;
}

function isCommonWord(document: TextDocument, at: number, mark: ',' | ';'): boolean {
  const key = document.keyOf(at);
  const after = document.next(at);
  const next = document.keyOf(after);
  const { lowerCount, capitalCount, pairStrength, pairCount } = lexicon();
  const lower = lowerCount(key);
  const capital = capitalCount(key);
  if (lower < USUAL || HEADS.has(key)) return false;
  if (PARTICLES.has(key)) return true;
  if (mark === ';' && capital <= NAME_SHARE * lower) return true;
  const pair = pairStrength(key, next) >= Strength.phrase ? pairCount(key, next) : 0;
  if (mark === ',' && isEnumerated(document, at)) return pair >= OFTEN;
  return pair >= OFTEN && capital <= (mark === ';' ? PAIR_NAME_SHARE : COMMA_NAME_SHARE) * lower;
}

/** After "Hai là," nothing but an item follows. */
function isEnumerated(document: TextDocument, at: number): boolean {
  const copula = at - 3;
  return document.formOf(copula) === 'là' && document.hasFlag(Math.max(0, copula - 2), Flag.SentenceStart);
}
