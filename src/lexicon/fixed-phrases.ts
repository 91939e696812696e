/**
 * Phrases that lose a word. Names of bodies are written from those that the Constitution, the Party Statute and the laws on
 * the organisation of courts, procuracies, local government and the mass organisations give them.
 */
export interface FixedPhrase {
  /** The words that are there, in lower case. */
  readonly words: readonly string[];
  /** The word that belongs after them. */
  readonly missing: string;
  /** Words that show the loss when they come next: the full name would have them after the missing word. */
  readonly before: readonly string[];
  /** A mark or the end of the paragraph after the words shows the loss too. */
  readonly atMark: boolean;
}

const LOCAL = 'tỉnh huyện xã phường thành thị quận cấp các tp địa khu';
const HIGHEST = 'tối cao cấp tỉnh huyện quận thành thị khu tp';

const table: readonly (readonly [words: string, missing: string, before: string, atMark: boolean])[] = [
  ['ban thường', 'vụ', 'tỉnh thành huyện thị quận đảng ban trung đoàn', true],
  ['hội đồng nhân', 'dân', LOCAL, true],
  ['ủy ban nhân', 'dân', LOCAL, true],
  ['viện kiểm sát nhân', 'dân', HIGHEST, true],
  ['tòa án nhân', 'dân', HIGHEST, true],
  ['quân đội nhân', 'dân', 'việt', true],
  ['công an nhân', 'dân', 'việt', true],
  ['mặt trận tổ', 'quốc', 'việt tỉnh huyện xã thành các', true],
  ['ban chấp', 'hành', 'trung đảng tỉnh huyện đoàn công hội', true],
  ['ban chấp hành trung', 'ương', 'đảng khóa hội', true],
  ['hội liên hiệp phụ', 'nữ', 'việt tỉnh huyện xã thành các', true],
  ['hội cựu chiến', 'binh', 'việt tỉnh huyện xã thành các', true],
  ['liên đoàn lao', 'động', 'tỉnh huyện thành quận việt', true],
  ['đoàn thanh niên cộng', 'sản', 'hồ', true],
  ['đoàn đại biểu quốc', 'hội', 'tỉnh thành các', true],
  ['là một', 'trong', 'những', false],
  ['trở thành một', 'trong', 'những', false],
];

export const fixedPhrases: readonly FixedPhrase[] = table.map(([words, missing, before, atMark]) => ({
  words: words.split(' '),
  missing,
  before: before.split(' '),
  atMark,
}));
