import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { recase } from '../src/analysis/recase.ts';
import { claimsOn } from '../src/analysis/straddle.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { placeNames } from '../src/lexicon/place-names.ts';
import { currentProvinces, mergedInto } from '../src/lexicon/provinces.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

const places = new PhraseFinder<readonly string[]>(() => [...placeNames()].map((name) => [name, name.split(' ')] as const));

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Địa danh không viết hoa đủ.', en: 'The name of a place without its capitals.' },
    rationale: {
      vi: 'Danh sách chỉ gồm tên đơn vị hành chính mà báo chí gần như không bao giờ dùng làm từ thường; “cao bằng”, “thanh xuân” không có trong đó.',
      en: 'The list holds only names of administrative units that newspapers hardly ever use as common words; “cao bằng” and “thanh xuân” are not in it.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.',
    messages: { found: { vi: 'Địa danh viết hoa: “{{right}}”.', en: 'A place name has capitals: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Chuyến xe về ⟦hà nội⟧ chạy suốt đêm.', fix: 'Hà Nội' },
        { text: 'Cà phê ⟦đắk lắk⟧ được mùa.', fix: 'Đắk Lắk' },
        { text: 'Con đường mang tên Hồ ⟦chí⟧ Minh.', fix: 'Chí' },
      ],
      valid: [
        'Quả đồi phía nam tỉnh cao bằng tòa nhà mười tầng.',
        'Dân miền Nam ra Hà Nội, lên Đắk Lắk, qua sông Hồng, hồ Tây.',
        'Xem thêm ở #hà nội hoặc hanoi.vn.',
        'Ông Hồ Chí Minh sinh năm 1890.',
        'Bà Hà nội trợ giỏi.',
        'Xưởng dùng công nghệ an toàn, giữ mỹ đức của nghề.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { words, value } of places.find(document)) {
        const changed = isPlace(document, words, value.join(' ')) ? recase(document, words, value) : undefined;
        if (changed === undefined) continue;
        const { start, end, right } = changed;
        report(context, { start, end, messageId: 'found', data: { right }, suggest: [right] });
      }
    },
  }),
);

/** From this strength on a neighbour claims the outer syllable of a chance meeting: công nghệ | an toàn (guard G1). */
const CLAIMED = Strength.phrase;
/** Words before the name of a place; a lesser name in lower case is believed only after one of them. */
const BEFORE_PLACE = new Set('tỉnh huyện quận phường xã phố trấn tp ở tại về từ đến ra vào tới qua gần'.split(' '));

/** Not a chance meeting at the border of another name: Bà Hà | nội trợ; anh Phú | yên tâm. */
function isPlace(document: TextDocument, words: readonly number[], name: string): boolean {
  const capitals = words.filter((at) => document.hasFlag(at, Flag.Capitalised)).length;
  if (capitals === 0) return isLowerPlace(document, words, name);
  if (capitals === words.length || !document.hasFlag(words[words.length - 1], Flag.Capitalised) || words.length < 3) return false;
  const before = document.previous(words[0]);
  const after = document.next(words[words.length - 1]);
  return ![before, after].some((at) => at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.SentenceStart));
}

function isLowerPlace(document: TextDocument, words: readonly number[], name: string): boolean {
  const before = document.previous(words[0]);
  const claims = claimsOn(document, words);
  if (claims.after >= CLAIMED) return false;
  if (before >= 0 && BEFORE_PLACE.has(document.formOf(before))) return true;
  const isProvince = mergedInto.has(name) || currentProvinces.has(name);
  return (isProvince || words.length > 2) && claims.before < CLAIMED;
}
