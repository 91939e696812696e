import { PhraseFinder, type PhraseMatch } from '../src/analysis/phrase-finder.ts';
import { isCapital, recase, type Recased } from '../src/analysis/recase.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Tên văn bản viết hoa chưa đúng.', en: 'The name of a law or resolution in the wrong case.' },
    rationale: {
      vi: 'Tên văn bản cụ thể viết hoa chữ đầu của loại và của tên: Nghị quyết Trung ương 4, Luật Đất đai 2024. “Nghị quyết này”, “ra nghị quyết” không phải tên riêng.',
      en: 'A particular document takes a capital for its kind and its name: Nghị quyết Trung ương 4, Luật Đất đai 2024. “Nghị quyết này” and “ra nghị quyết” are no names.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.',
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Xã học tập ⟦nghị quyết trung⟧ ương 4 khóa XI.', fix: 'Nghị quyết Trung' },
        { text: 'Nghị ⟦Quyết⟧ được cả chi bộ tán thành.', fix: 'quyết' },
        { text: 'Việc đền bù theo ⟦luật đất⟧ đai 2024.', fix: 'Luật Đất' },
        { text: 'Nghị quyết Trung ương 4 (⟦Khóa⟧ XI) được bàn kỹ.', fix: 'khóa' },
        { text: 'Ông dẫn ⟦nghị⟧ định số 30/2020/NĐ-CP.', fix: 'Nghị' },
      ],
      valid: [
        'Nghị quyết này được ban hành hôm qua; hội đồng ra nghị quyết mới.',
        'Chi bộ bàn Nghị quyết Trung ương 4 và Luật Đất đai năm 2024.',
        'Luật đất đai có nhiều điểm mới.',
        'Khóa XI bế mạc; sau khóa XI là khóa XII.',
        'Theo Nghị quyết 12-NQ/TW, các xã tự kiểm điểm.',
      ],
    },
  },
  ({ document, report }) => {
    for (const match of finder.find(document)) {
      const recased = inRightCase(document, match);
      if (recased === undefined) continue;
      const { start, end, wrong, right } = recased;
      report({ start, end, messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);

/** Kinds of documents; only the first word takes a capital, and only with a name or number. */
const KINDS = ['Nghị quyết', 'Nghị định', 'Chỉ thị', 'Thông tư', 'Quyết định', 'Kết luận', 'Hiến pháp', 'Pháp lệnh'];

/** Laws by the names that the National Assembly gave them. */
const LAWS =
  'Đất đai, Giáo dục, Giáo dục đại học, Doanh nghiệp, Đầu tư, Đầu tư công, Đấu thầu, Nhà ở, Xây dựng, Quy hoạch, Giao thông đường bộ, ' +
  'Bảo hiểm xã hội, Bảo hiểm y tế, Bảo vệ môi trường, Phòng cháy và chữa cháy, Phòng chống tham nhũng, Khám bệnh chữa bệnh, ' +
  'Hôn nhân và gia đình, Cư trú, Căn cước, Quốc tịch, An ninh mạng, Báo chí, Xuất bản, Di sản văn hóa, Du lịch, Thủ đô, Trẻ em, ' +
  'Thanh niên, Công đoàn, Việc làm, Tài nguyên nước, Khoáng sản, Lâm nghiệp, Thủy sản, Trồng trọt, Chăn nuôi, Kế toán, ' +
  'Ngân sách nhà nước, Quản lý thuế, Hải quan, Các tổ chức tín dụng, Chứng khoán, Kinh doanh bất động sản, Điện lực, Viễn thông';

interface Pattern {
  readonly models: readonly string[];
  /** What has to follow: the year, the number of the session, of the document, of the term, or nothing. */
  readonly needs: 'year' | 'number' | 'code' | 'roman' | 'nothing';
}

const pattern = (name: string, needs: Pattern['needs']): readonly [string, Pattern] => [name, { models: name.split(' '), needs }];

const finder = new PhraseFinder<Pattern>(function* () {
  // The term of a congress is a common noun: khóa XI.
  yield pattern('khóa', 'roman');
  yield pattern('Nghị quyết Trung ương', 'number');
  yield pattern('Nghị quyết Hội nghị Trung ương', 'number');
  for (const kind of KINDS) {
    yield pattern(`${kind} số`, 'code');
    yield pattern(kind, 'nothing');
  }
  for (const law of LAWS.split(', ')) yield pattern(`Luật ${law}`, 'year');
});

/** What changes in a name; undefined if nothing does, or if the words name no document. */
function inRightCase(document: TextDocument, { words, value: { models, needs } }: PhraseMatch<Pattern>): Recased | undefined {
  if (!hasWhatItNeeds(document, words[words.length - 1], needs)) return undefined;
  if (needs !== 'nothing') return recase(document, words, models);
  // Without a name only the second capital of "Nghị Quyết" is wrong; "nghị quyết" is a common noun.
  return isCapital(document.textOf(words[0])) ? recase(document, words.slice(1), [models[1].toLowerCase()]) : undefined;
}

function hasWhatItNeeds(document: TextDocument, last: number, needs: Pattern['needs']): boolean {
  if (needs === 'nothing') return true;
  let at = last + 2;
  if (needs === 'year' && document.next(last) === at && document.formOf(at) === 'năm') at += 2;
  if (document.kindOf(last + 1) !== TokenKind.Space) return false;
  const kind = document.kindOf(at);
  if (needs === 'roman') return kind === TokenKind.Word && /^[IVX]+$/.test(document.textOf(at));
  if (kind !== TokenKind.Number && !(needs === 'code' && kind === TokenKind.Alnum)) return false;
  if (needs === 'code') return document.kindOf(at + 1) === TokenKind.Punctuation;
  return needs === 'number' || /^(19|20)\d\d$/.test(document.textOf(at));
}
