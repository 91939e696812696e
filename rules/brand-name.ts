import { isBare, isForeign } from '../src/analysis/foreign.ts';
import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { defineRule } from '../src/language/rule.ts';
import { brands } from '../src/lexicon/brands.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { isJoined } from '../src/text/ties.ts';

/** Names with a hyphen are several tokens, and are looked for by nobody. */
const names = new PhraseFinder<string>(() => brands.filter((name) => !name.includes('-')).map((name) => [name, name] as const));

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên hãng, tên báo viết khác với cách họ tự viết.', en: 'A brand or paper not written as it writes itself.' },
    rationale: {
      vi: 'Facebook, iPhone, Daily Mail là tên riêng. Chỉ xét danh sách những hãng, báo có tên không phải từ thường. Bỏ qua địa chỉ, thẻ, tên viết hoa toàn bộ và câu tiếng nước ngoài.',
      en: 'Facebook, iPhone and Daily Mail are names. Only a list of brands and papers whose names are no common words is looked at. Quiet in addresses, handles and hashtags, in capitals and in foreign sentences.',
    },
    messages: { found: { vi: '“{{wrong}}” thường viết là “{{right}}”.', en: '“{{wrong}}” is written “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Chị bán rau trên ⟦facebook⟧, chồng chạy ⟦grab⟧.', fix: ['Facebook', 'Grab'] },
        { text: 'Tờ ⟦Daily mail⟧ đăng ảnh chiếc ⟦Iphone⟧ mới.', fix: ['Daily Mail', 'iPhone'] },
      ],
      valid: [
        'Chị bán rau trên Facebook, chồng chạy Grab, con dùng iPhone.',
        'Vào facebook.com/rausach, theo dõi @facebook hay #facebook.',
        'FACEBOOK RA LUẬT MỚI',
        'Khẩu hiệu “find us on facebook now” in trên áo.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words, value } of names.find(document)) {
      const [first, last] = [words[0], words[words.length - 1]];
      const wrong = document.textOf(first, last);
      if (isAsWritten(wrong.normalize('NFC'), value) || isOpening(document, first, wrong, value) || isElsewhere(document, first, last))
        continue;
      report({ ...document.span(first, last), messageId: 'found', data: { wrong, right: value }, suggest: [value] });
    }
  },
);

/** In capitals throughout: a logo, a heading. */
function isAsWritten(written: string, name: string): boolean {
  return written.replace(/\s+/g, ' ') === name || written === written.toUpperCase();
}

/** IPhone at the start of a sentence has its capital from there. */
function isOpening(document: TextDocument, first: number, written: string, name: string): boolean {
  return document.hasFlag(first, Flag.SentenceStart) && document.hasFlag(first, Flag.Capitalised) && written.slice(1) === name.slice(1);
}

/** Part of an address or a compound, or a word of a foreign sentence. */
function isElsewhere(document: TextDocument, first: number, last: number): boolean {
  if (isJoined(document, first) || isJoined(document, last)) return true;
  const [before, after] = [document.previous(first), document.next(last)].map((at) => {
    if (at < 0 || document.hasFlag(at, Flag.Capitalised)) return Foreignness.None;
    return isForeign(document, at) ? Foreignness.Sure : isBare(document.formOf(at)) ? Foreignness.Possible : Foreignness.None;
  });
  return document.hasFlag(first, Flag.Protected) || before + after >= Foreignness.Sure + Foreignness.Possible;
}

/** Of a word beside a name: "on" and "now" are English here, though "on" may be a syllable. */
const Foreignness = { None: 0, Possible: 1, Sure: 2 } as const;
