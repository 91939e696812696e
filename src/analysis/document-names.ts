/** Names of laws, resolutions and directives: what belongs in capitals. */
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { recase, type Recased } from './recase.ts';

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

/** Every miswritten name, in order. */
export const findMiscasedDocuments = perDocument((document): readonly Recased[] => {
  const found: Recased[] = [];
  for (const { words, value } of finder.find(document)) {
    const { models, needs } = value;
    if (!hasWhatItNeeds(document, words[words.length - 1], needs)) continue;
    // Without a name only the second capital of "Nghị Quyết" is wrong; "nghị quyết" is a common noun.
    const checked = needs === 'nothing' ? words.slice(1) : words;
    if (needs === 'nothing' && !startsUpper(document, words[0])) continue;
    const changed = recase(document, checked, needs === 'nothing' ? [models[1].toLowerCase()] : models);
    if (changed !== undefined) found.push(changed);
  }
  return found;
});

function startsUpper(document: TextDocument, at: number): boolean {
  const first = document.textOf(at).charAt(0);
  return first !== first.toLowerCase();
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
