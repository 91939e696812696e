/** What an old spelling stands for in its place: tầu for tàu, wherever it is no other word. */
import { usualOfOld } from '../lexicon/variant-syllables.ts';
import { Flag, type TextDocument } from '../text/document.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make another word of the next one: bánh giầy, phép mầu. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  dầy: setOf('bánh'),
  giầy: setOf('bánh'),
  mầu: setOf('phép nhiệm cơ đạo điều'),
  nhậy: setOf('con loài'),
  nhẩy: setOf('màng'),
};

/** Words of their own (đòn bẩy, dẫy nảy) that are an old spelling only beside one of these. */
const ONLY_BESIDE: Readonly<Record<string, { before: ReadonlySet<string>; after: ReadonlySet<string> }>> = {
  bẩy: {
    before: setOf('thứ tháng mười mươi mồng mùng'),
    after: setOf('giờ phút giây ngày đêm tuần tháng năm tuổi người con trăm nghìn ngàn mươi triệu tỷ tỉ mét huyện xã hộ trận lần vụ'),
  },
  dẫy: {
    before: setOf('cả hai ba bốn những các từng mấy'),
    after: setOf('nhà núi phố phòng bàn ghế số đồi hàng lán trường'),
  },
};

/** The usual spelling of the word at a token, in lower case; undefined if it is no old one there. */
export function usualSpelling(document: TextDocument, token: number): string | undefined {
  const form = document.formOf(token);
  const usual = usualOfOld.get(form);
  return usual === undefined || isAnotherWord(document, token, form) ? undefined : usual;
}

function isAnotherWord(document: TextDocument, token: number, form: string): boolean {
  if (document.hasFlag(token, Flag.Protected)) return true;
  if (document.hasFlag(token, Flag.Name) && !document.hasFlag(token, Flag.AllCaps)) return true;
  const [before, after] = [document.formOf(document.previous(token)), document.formOf(document.next(token))];
  const beside = ONLY_BESIDE[form];
  if (beside !== undefined && !beside.before.has(before) && !beside.after.has(after)) return true;
  return BEFORE[form]?.has(before) === true || (form === 'mầu' && after === 'nhiệm');
}
