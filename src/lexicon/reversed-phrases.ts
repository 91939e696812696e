/** Two-syllable words and set phrases with their syllables in the wrong order, which makes no word: not quyết nghị, phục khắc. Written for this project. */
const WORDS =
  'hỗ trợ, phát triển, khó khăn, địa phương, nghiên cứu, doanh nghiệp, chương trình, kinh nghiệm, môi trường, kỹ thuật, ' +
  'khuyến khích, lãnh đạo, nông nghiệp, nhiệm vụ, biện pháp, giải pháp, thường xuyên, tuyên truyền, ' +
  'thuận lợi, hiệu quả, truyền thống, khẩn trương, trách nhiệm, tham gia, nâng cao';
const PHRASES = ['đăng được trên → được đăng trên', 'nhà ngân hàng nước → Ngân hàng Nhà nước', 'ban ủy nhân dân → Ủy ban nhân dân'];

/** Wrong order in lower case → right order, in lower case but for names. */
export const reversedPhrases: readonly (readonly [wrong: string, right: string])[] = [
  ...WORDS.split(', ').map((right) => [right.split(' ').reverse().join(' '), right] as const),
  ...PHRASES.map((line) => line.split(' → ') as [string, string]),
];
