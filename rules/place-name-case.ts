import { isCapital, recase, withFirstLetter } from '../src/analysis/recase.ts';
import { claimsOn } from '../src/analysis/straddle.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { titles } from '../src/lexicon/titles.ts';
import { smallWords } from '../src/lexicon/world-places.ts';
import { model } from '../src/resources/resources.ts';
import { deviatingTokens } from '../src/names/deviations.ts';
import { listedPlaces, type ListedPlace } from '../src/names/listed.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Địa danh không viết hoa đủ.', en: 'The name of a place without its capitals.' },
    rationale: {
      vi: 'Danh sách chỉ gồm tên nước, tên thành phố và đơn vị hành chính mà báo chí gần như không bao giờ dùng làm từ thường; “cao bằng”, “thanh xuân” không có trong đó.',
      en: 'The list holds only names of countries, cities and administrative units that newspapers hardly ever use as common words; “cao bằng” and “thanh xuân” are not in it.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.',
    messages: {
      found: { vi: 'Địa danh viết hoa: “{{right}}”.', en: 'A place name has capitals: “{{right}}”.' },
      continent: { vi: '“châu” trước tên châu lục viết thường.', en: '“châu” before the name of a continent has a small letter.' },
    },
    examples: {
      invalid: [
        { text: 'Chuyến xe về ⟦hà nội⟧ chạy suốt đêm.', fix: 'Hà Nội' },
        { text: 'Cà phê ⟦đắk lắk⟧ được mùa.', fix: 'Đắk Lắk' },
        { text: 'Con đường mang tên Hồ ⟦chí⟧ Minh.', fix: 'Chí' },
        { text: 'Khách từ ⟦hàn quốc⟧ sang ⟦huế⟧ xem lễ.', fix: ['Hàn Quốc', 'Huế'] },
        { text: 'Thuyền neo ở Vũng ⟦tàu⟧ tránh bão.', fix: 'Tàu' },
        { text: 'Bão vào ⟦biển⟧ Đông, khách từ các nước ⟦Châu⟧ Á chờ.', fix: ['Biển', 'châu'] },
      ],
      valid: [
        'Quả đồi phía nam tỉnh cao bằng tòa nhà mười tầng.',
        'Dân miền Nam ra Hà Nội, lên Đắk Lắk, qua sông Hồng, hồ Tây.',
        'Xem thêm ở #hà nội hoặc hanoi.vn.',
        'Ông Hồ Chí Minh sinh năm 1890.',
        'Bà Hà nội trợ giỏi.',
        'Bãi biển đông nghịt người, bờ biển Đông Hải vắng. Liên minh Châu Âu họp.',
        'Xưởng dùng công nghệ an toàn, giữ mỹ đức của nghề.',
      ],
    },
  },
  ({ document, report }) => {
    // What the document writes otherwise elsewhere is name-consistency's.
    const told = deviatingTokens(document);
    for (const { words, value } of listedPlaces(document)) {
      if (!told.has(words[0]) && isCapitalContinent(document, words[0], value)) {
        const right = withFirstLetter(document.textOf(words[0]), false);
        report({ ...document.span(words[0]), messageId: 'continent', data: {}, suggest: [right] });
      }
      if (!isPlace(document, words, value)) continue;
      if (words.some((at) => told.has(at))) continue;
      // "người" may have a capital or none, and so may "châu" inside a name.
      const capitals = words.filter((_, i) => isCapital(value.models[i]));
      const changed = recase(document, capitals, value.models.filter(isCapital));
      if (changed === undefined) continue;
      const { start, end, right } = changed;
      report({ start, end, messageId: 'found', data: { right }, suggest: [right] });
    }
  },
);

/** Words before a continent that may make it part of a name: Ủy ban Châu Âu, Diễn đàn Internet khu vực Châu Á. */
const NAME_REACH = 5;

/** các nước Châu Á */
function isCapitalContinent(document: TextDocument, first: number, { models }: ListedPlace): boolean {
  if (models[0] !== 'châu' || !document.hasFlag(first, Flag.Capitalised) || document.hasFlag(first, Flag.AllCaps | Flag.SentenceStart))
    return false;
  let [at, words] = [document.previous(first), 0];
  for (; at >= 0 && words < NAME_REACH; at = document.previous(at), words++) if (document.hasFlag(at, Flag.Capitalised)) return false;
  return words > 0;
}

/** From this strength on a neighbour claims the outer syllable of a chance meeting: công nghệ | an toàn (guard G1). */
const CLAIMED = Strength.phrase;
/** Share of the places where the two words stand, that have the rest of the place's name. */
const PRECEDING_SHARE = 0.5;
/** Words before the name of a place; a lesser name in lower case is believed only after one of them. */
const BEFORE_PLACE = new Set(
  'tỉnh huyện quận phường xã phố trấn tp vịnh đảo núi sông cảng ga ở tại về từ đến ra vào tới qua gần'.split(' '),
);

/** Words for what has a name of its own: huyện tĩnh Gia. */
const UNITS = new Set('tỉnh huyện quận phường xã'.split(' '));

/** Parts of the sky, after which a name begins anew: miền Nam Ấn Độ. */
const DIRECTIONS = new Set('bắc nam đông tây trung'.split(' '));

/** Not a chance meeting at the border of another name or word: Bà Hà | nội trợ; công nghệ | an toàn (guard G1). */
function isPlace(document: TextDocument, words: readonly number[], place: ListedPlace): boolean {
  if (words.length === 1) return true;
  const [first, last] = [words[0], words[words.length - 1]];
  const claims = claimsOn(document, words);
  if (claims.after >= CLAIMED) return false;
  if (!words.some((at) => document.hasFlag(at, Flag.Capitalised)) && smallWords.has(place.models.join(' '))) return false;
  const before = document.previous(first);
  const isAnnounced = (before >= 0 && BEFORE_PLACE.has(document.formOf(before))) || precedesPlace(document, before, words);
  if (!document.hasFlag(first, Flag.Capitalised)) {
    if (document.hasFlag(last, Flag.Capitalised)) {
      return (
        (place.famous || UNITS.has(document.formOf(before))) &&
        (isAnnounced || claims.before < CLAIMED) &&
        !isName(document, document.next(last))
      );
    }
    return isAnnounced || ((place.famous || words.length > 2) && claims.before < CLAIMED);
  }
  if (document.hasFlag(last, Flag.Capitalised)) return words.length > 2 && !isInName(document, before, document.next(last));
  // Thu Minh | hòa đồng; chị Thanh | hóa trang: the capital ends somebody's name.
  if (!isAnnounced && (isName(document, before) || titles.has(document.formOf(before))))
    return place.famous && isDirection(document, before);
  return place.famous || !document.hasFlag(first, Flag.SentenceStart);
}

/** Tổng thống Hàn Quốc: the word before is seen beside the first of the place mostly where the whole place follows. */
function precedesPlace(document: TextDocument, before: number, [first, second]: readonly number[]): boolean {
  if (before < 0 || !document.useModel) return false;
  const counts = model();
  const [a, b, c] = [before, first, second].map((at) => counts.idOf(document.keyOf(at)));
  const together = counts.pair(a, b);
  return together > 0 && counts.triple(a, b, c) >= together * PRECEDING_SHARE;
}

function isDirection(document: TextDocument, at: number): boolean {
  return DIRECTIONS.has(document.formOf(at));
}

function isInName(document: TextDocument, before: number, after: number): boolean {
  return isName(document, before) || isName(document, after);
}

/** A capital of a name; not the sentence's, nor an abbreviation's. */
function isName(document: TextDocument, at: number): boolean {
  return at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.SentenceStart | Flag.AllCaps);
}
