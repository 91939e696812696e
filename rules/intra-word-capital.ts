import { shapeLists } from '../src/text/shapes.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { Strength } from '../src/lexicon/strength.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';

/** A form written so this often in one article is a brand or a style. */
const HABIT = 3;
/**
 * A syllable without Vietnamese letters must be this usual, or it may be a brand: ViNa, SaGa. Unless its first two letters are
 * the only capitals, it must belong to a neighbour as well: cơ quaN.
 */
const USUAL = 300;

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Chữ hoa nằm giữa từ.', en: 'A capital inside a word.' },
    rationale: {
      vi: '“THông báo” là lỗi giữ phím Shift quá lâu. Chỉ xét tiếng Việt; tên hiệu (VinFast, iPhone), chữ tắt và cách viết lặp lại trong bài được bỏ qua.',
      en: '“THông báo” comes of holding Shift too long. Only Vietnamese syllables count; brands (VinFast, iPhone), abbreviations and spellings that the article repeats are left alone.',
    },
    messages: { found: { vi: '“{{wrong}}” có chữ hoa đặt sai chỗ.', en: '“{{wrong}}” has a capital in the wrong place.' } },
    examples: {
      invalid: [
        { text: '⟦THông⟧ báo của xã vừa được gửi đi.', fix: 'Thông' },
        { text: 'Bà ⟦NGuyễn⟧ Thị Lụa kể lại chuyện cũ.', fix: 'Nguyễn' },
        { text: '⟦tHEO⟧ lời kể, cả làng thức trắng.', fix: 'Theo' },
        { text: 'Cuộc họp ⟦đƯợc⟧ dời sang chiều.', fix: 'được' },
        { text: 'KHAI GIẢNG NĂM ⟦HọC⟧ MỚI', fix: 'HỌC' },
      ],
      valid: [
        'Sở GDĐT TPHCM họp về máy iPhone và xe VinFast.',
        'Cửa hàng McDonald bán thêm bánh mì.',
        'Theo NĐ-CP mới, UBND xã được giao việc.',
        'Hãng ViNa ra mắt loại quạt mới.',
        'THông là tên ban nhạc; THông hát ở Huế, khán giả gọi THông.',
      ],
    },
  },
  ({ document, report }) => {
    const { word } = document.tokens;
    const { mixed } = shapeLists(document);
    for (const at of mixed) {
      if (document.hasFlag(at, Flag.Protected)) continue;
      const written = document.textOf(at);
      if (!isSyllable(document, at)) continue;
      if (mixed.filter((other) => word[other] === word[at] && document.textOf(other) === written).length >= HABIT) continue;
      const joined = isJoint(document.codeOf(at - 1)) || isJoint(document.codeOf(at + 1));
      if (joined) continue;
      report({
        ...document.span(at),
        messageId: 'found',
        data: { wrong: written },
        suggest: [repaired(document, at)],
      });
    }
  },
);

function isSyllable(document: TextDocument, at: number): boolean {
  const { tokens, forms } = document;
  if (!forms.isSyllable(tokens.word[at])) return false;
  const key = document.keyOf(at);
  const { lowerCount, capitalCount, pairStrength } = lexicon();
  if (/[^a-z]/.test(key)) return lowerCount(key) + capitalCount(key) > 0;
  if (lowerCount(key) < USUAL) return false;
  if (/^\p{Lu}{2}\p{Ll}{2,}$/u.test(document.textOf(at)) || isInverted(document.textOf(at))) return true;
  const [before, after] = [document.previous(at), document.next(at)];
  return Math.max(pairStrength(document.keyOf(before), key), pairStrength(key, document.keyOf(after))) >= Strength.phrase;
}

/** tHEO: typed with Caps Lock on, as a capital is. */
function isInverted(written: string): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(written.normalize('NFC'));
}

/** Parts of codes and names: Hà Nội-TP, D'Anh, Nước.VN. */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2f || code === 0x26 || code === 0x5f;
}

/** All capitals among capitals, none in the second half of a compound (tương LAi), else a capital first letter or none, as it was written. */
function repaired(document: TextDocument, at: number): string {
  const written = document.textOf(at);
  const neighbours = [document.previous(at), document.next(at)].filter((index) => index >= 0);
  if (neighbours.length > 0 && neighbours.every((index) => document.hasFlag(index, Flag.AllCaps))) return written.toUpperCase();
  const before = document.previous(at);
  const belongs = lexicon().pairStrength(document.keyOf(before), document.keyOf(at)) >= Strength.phrase;
  const isSecondHalf = belongs && !document.hasFlag(before, Flag.Capitalised);
  const isCapital = document.hasFlag(at, Flag.Capitalised) || (isInverted(written) && document.hasFlag(at, Flag.SentenceStart));
  return withFirstLetter(written.toLowerCase(), isCapital && !isSecondHalf);
}
