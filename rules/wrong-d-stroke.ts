import { defineRule } from '../src/language/rule.ts';
import { codePointName } from '../src/text/code-point.ts';
import { markedStretches } from '../src/text/combining.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { disguisedWords } from '../src/text/mixed-script.ts';
import { tokenAt } from '../src/text/odd-tokens.ts';
import { parseSyllable } from '../src/text/syllable.ts';

/** Eth and the African D: U+00D0, U+00F0, U+0189. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
];

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Chữ Đ viết bằng ký tự khác trông giống (Ð, ð, Ɖ).', en: 'The letter Đ written as a look-alike (Ð, ð, Ɖ).' },
    rationale: {
      vi: 'Ð (eth của tiếng Iceland) trông như Đ nhưng là chữ khác: tìm kiếm và kiểm tra chính tả đều trượt. Bỏ qua tên Iceland và Faroe như Guðmundur.',
      en: 'Eth looks like Đ but is another letter, so search and spelling miss the word. Quiet on Icelandic and Faroese names such as Guðmundur.',
    },
    authority: 'TCVN 6909:2001.',
    messages: {
      standIn: {
        vi: '“{{written}}” ({{code}}) không phải chữ “{{right}}” của tiếng Việt.',
        en: '“{{written}}” ({{code}}) is not the Vietnamese letter “{{right}}”.',
      },
    },
    examples: {
      invalid: [
        { text: '⟦Ð⟧ảng bộ tỉnh ⟦Ð⟧ồng Nai bàn việc H⟦Ð⟧ND.', fix: ['Đ', 'Đ', 'Đ'] },
        { text: 'Người ⟦ð⟧ứng đầu H⟦Ð⟧ND, Nghị định 15/NĐ-CP, ⟦Ɖ⟧ắk Lắk.', fix: ['đ', 'Đ', 'Đ'] },
      ],
      valid: ['Đảng bộ tỉnh Đồng Nai.', 'Cầu thủ Guðmundur Þórarinsson quê ở Hafnarfjörður.', 'SIGURÐSSON ghi bàn.'],
    },
  },
  ({ document, report }) => {
    for (const [written, right] of STAND_INS) {
      for (let at = document.prose.indexOf(written); at >= 0; at = document.prose.indexOf(written, at + 1)) {
        const word = tokenAt(document, at);
        if (belongsToOtherRule(document, word) || !isMeantAsD(document, word, at, written)) continue;
        const data = { written, right, code: codePointName(written.charCodeAt(0)) };
        report({ start: at, end: at + 1, messageId: 'standIn', data, fix: right });
      }
    }
  },
);

/** Letters of other scripts and combining marks come first: their rules rewrite the word. */
function belongsToOtherRule(document: TextDocument, word: number): boolean {
  if (document.hasFlag(word, Flag.OtherScript)) return disguisedWords(document).has(word);
  return document.hasFlag(word, Flag.Composite) && markedStretches(document.textOf(word)).length > 0;
}

/** Letters of Vietnamese that Icelandic and Faroese do not have. */
const ONLY_VIETNAMESE = /[ăâêôơưđ\u0300\u0303\u0309\u0323]/u;
const CAPITALS_WITHOUT_VOWEL = /^[\dB-DF-HJ-NP-TV-ZÐƉĐƯ]{1,8}$/;

function isMeantAsD(document: TextDocument, word: number, at: number, written: string): boolean {
  const form = document.formOf(word);
  if (form === '') return false;
  // No Icelandic or Faroese word begins with eth.
  if (written !== 'ð' && at === document.tokens.start[word]) return true;
  if (parseSyllable(form.replace(/[ðɖ]/g, 'đ')) !== undefined) return true;
  return ONLY_VIETNAMESE.test(form.normalize('NFD')) || ONLY_VIETNAMESE.test(form) || CAPITALS_WITHOUT_VOWEL.test(document.textOf(word));
}
