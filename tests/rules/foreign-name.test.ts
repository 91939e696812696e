import { describe, expect, it } from 'vitest';
import { applyFirst, runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('foreign-name', {
  valid: [
    'Haỉ Dương thêm ba ca cúm.',
    // Foreign words in lower case: other words, other forms, a foreign passage, what stands in a compound.
    'Bữa tiệc Buffet có Steve Jobs và Bill Gates. Nhà vật lý Stephen Hawking, anh Steve Jones, ông Bill Bates.',
    'Thuốc digoxin và các resorts, websites, hackers. Chị đọc stylish, mặc áo in chữ “marketting”.',
    'Bộ phim the stuio door và gói web-hackker.',
    // One slip from such a word, but a word itself, and spellings of other languages.
    'Doring Kindersley là nhà xuất bản. Súng taser bị cấm.',
    'Xăng etanol, thuốc vaccin, đôi sandal, tin nhắn message và một vlogger.',
    'Báo ấy viết sai tên anh thành Clarence Seadorf.',
    // Names of their own.
    'Ông Yamada và ông Toyoda cùng đi với đội Inter.',
    'Cô Maeda dạy nhạc, thầy Mazza dạy vẽ.',
    'Gia đình Reuter và ông Maier không quen nhau.',
    'Bà Danielle Obama và anh Michel Trump là hàng xóm.',
    'Ca sĩ Jessica Biel hát, chị Ania Gadea đánh đàn.',
    // A capital of the sentence or the word for a person is no companion.
    'Ông Andrej Babis họp báo.',
    // A word that is rarely a name, and a capital that the sentence gives.
    'Khách theo Reuters, xem Donald, rồi về.',
    'Human rights là cụm từ tiếng Anh.',
    // Near a place or a firm that everybody knows, but somebody's name or a place of its own.
    'Đạo diễn John Huston và bà Diane Arbus ăn tối ở Seville, rồi sang Styria.',
    'Hãng Seria bán đồng giá. Seria có lợi thế, và Seria ra đời đã lâu. Bộ trưởng Dan Tehan bay sang Teheran.',
    'Tờ Juventud ra hôm qua.',
    // Plurals, adjectives, other languages and other transcriptions.
    'Các Google khác nhau, nhiều iPhone cũ, hai chiếc Vespa.',
    'Súng Kalashnikovs, sông Amazons, hãng Hyundais.',
    'Ông Mohamed Mursi và bà Kim Jeong Suk.',
    'Luật sư Natalya Veselnitskaya bay về nước.',
    'Ca sĩ Beyoncé và cầu thủ Málaga tên José đến Hungári.',
    'Tay đua Nico Hülkenberg về trước Kévin Durand.',
    'Vùng Badiyah nằm gần Badiya, còn ông Abdulilah thì không đi.',
    // A short name is another one, unless its companion hardly stands without the right one.
    'Ông Jon Adams dạy học, bà Ana Lopez làm báo.',
    // Somebody else's given name is near another name of the article.
    'Đạo diễn Andrew Marton kể về Marlon Brando. Marlon khi ấy còn trẻ.',
    // A town called after somebody, and a document full of names that no paper prints.
    'Máy bay đáp xuống Johnstown trước bình minh.',
    'Làng Brovelka, Tantiusk, Quarvelle, Zembruck, Oltrenna, Fardwick, Hulmeda ở gần Suvarnabumi.',
    // Parts of compounds, and what the article writes so throughout.
    'Phố Saint-Etiene nằm sau Bodeaux-Lac.',
    'Xe Mercedes-Benz và Rolls-Royce đậu cạnh nhau.',
    // Words of the trade, addresses, tags, words in other company.
    'Khách hạng business mặc áo jersey.',
    'Trang barcelona.com, thẻ #hollywood và thư hollywood@example.com.',
    'Nhạc phim there in hollywood nights vang lên.',
  ],
  invalid: [
    { text: 'Tổng thống ⟦putin⟧ và tiền đạo ⟦messi⟧ gặp nhau.', output: 'Tổng thống Putin và tiền đạo Messi gặp nhau.' },
    // Names in lower case that everybody knows, alone and whole.
    { text: 'Người đẹp ⟦hollywood⟧ về thăm quê.', output: 'Người đẹp Hollywood về thăm quê.' },
    { text: 'Theo tờ ⟦guardian⟧, mưa còn kéo dài.', output: 'Theo tờ Guardian, mưa còn kéo dài.' },
    'Ông ⟦donald⟧ ⟦trump⟧ lên tiếng.',
    // The given name tells, though the other is a word.
    { text: 'Tỷ phú Warren ⟦Buffet⟧ mua lại. Ông ⟦Buffet⟧ vui.', output: 'Tỷ phú Warren Buffett mua lại. Ông Buffett vui.' },
    // Foreign words that everybody knows.
    { text: 'Khách lên ⟦livehsow⟧ rồi về ⟦resot⟧.', output: 'Khách lên liveshow rồi về resort.' },
    { text: 'Sau ⟦scandak⟧ ấy, cô học ⟦marketin⟧ và dựng ⟦vidoe⟧.', output: 'Sau scandal ấy, cô học marketing và dựng video.' },
    {
      text: 'Anh kể: “Tôi rất sợ ⟦scadal⟧ vì từng mất việc do tin đồn trên mạng”.',
      output: 'Anh kể: “Tôi rất sợ scandal vì từng mất việc do tin đồn trên mạng”.',
    },
    { text: 'Nguồn: ⟦Internert⟧ Theo đó, mưa còn kéo dài.', output: 'Nguồn: Internet Theo đó, mưa còn kéo dài.' },
    { text: '⟦Marketting⟧ là nghề của chị.', output: 'Marketing là nghề của chị.' },
    // A half in lower case, before or behind the other.
    { text: 'Ông Donald ⟦trump⟧ đến dự.', output: 'Ông Donald Trump đến dự.' },
    { text: 'Tổng thống Nga ⟦vladimir⟧ Putin nhất trí.', output: 'Tổng thống Nga Vladimir Putin nhất trí.' },
    // Nothing speaks for it but its fame; the words beside are Vietnamese.
    { text: 'Quân rút khỏi ⟦Manbji⟧ trong đêm.', output: 'Quân rút khỏi Manbij trong đêm.' },
    { text: 'Ảnh: ⟦Yohhap⟧', output: 'Ảnh: Yonhap' },
    { text: 'Theo ⟦Yohhap⟧ Sài Gòn, mưa to.', output: 'Theo Yonhap Sài Gòn, mưa to.' },
    // A slip that papers print too, beside the right name.
    'Quân đội ⟦Philipines⟧ rút. Dân Philippines mừng. Tàu ⟦Philipines⟧ về cảng. Biển Philippines lặng.',
    { text: 'Loa đạt chuẩn ⟦Dobly⟧ mới nhất.', output: 'Loa đạt chuẩn Dolby mới nhất.' },
    { text: 'Ông chạy chiếc ⟦Luxus⟧ đời cũ.', output: 'Ông chạy chiếc Lexus đời cũ.' },
    { text: 'Cô làm ở ⟦Vietconbank⟧ mười năm.', output: 'Cô làm ở Vietcombank mười năm.' },
    // A tone that no foreign name has.
    { text: 'Tên lửa đặt ở ⟦Romanỉa⟧ từ năm ngoái.', output: 'Tên lửa đặt ở Romania từ năm ngoái.' },
    { text: 'Ông đăng ảnh trên ⟦Facebọok⟧ tối qua.', output: 'Ông đăng ảnh trên Facebook tối qua.' },
    // Keys of the name that Telex took for Vietnamese; the tone stands elsewhere than where it was typed.
    { text: 'Quân đội ⟦Syỉa⟧ tiến về phía đông.', output: 'Quân đội Syria tiến về phía đông.' },
    { text: 'Khách đến ⟦Wáhington⟧ từ hôm qua.', output: 'Khách đến Washington từ hôm qua.' },
    { text: 'Xe tăng qua sông ở ⟦Bẻlin⟧ năm ấy.', output: 'Xe tăng qua sông ở Berlin năm ấy.' },
    // Countries, cities, clubs and services that everybody knows, though papers print the slip now and then.
    { text: 'Khách từ ⟦Bankok⟧ sang rất đông.', output: 'Khách từ Bangkok sang rất đông.' },
    { text: 'Dân ⟦Indonexia⟧ đi bầu.', output: 'Dân Indonesia đi bầu.' },
    { text: 'Lửa lan khắp bang ⟦Califonia⟧.', output: 'Lửa lan khắp bang California.' },
    { text: 'Tay vợt người ⟦Philipines⟧ thắng.', output: 'Tay vợt người Philippines thắng.' },
    { text: 'Trang chủ của ⟦Chelea⟧ xác nhận.', output: 'Trang chủ của Chelsea xác nhận.' },
    { text: 'Cô đăng ảnh lên ⟦Twiter⟧.', output: 'Cô đăng ảnh lên Twitter.' },
    // The given name or the surname beside it, known though the slip may be.
    { text: 'Bà đọc sách của ⟦Hilary⟧ Clinton.', output: 'Bà đọc sách của Hillary Clinton.' },
    { text: 'Dân ⟦Saudia⟧ Arabia mừng lễ.', output: 'Dân Saudi Arabia mừng lễ.' },
    { text: 'Trận mở màn ⟦Chapions⟧ League bị hoãn.', output: 'Trận mở màn Champions League bị hoãn.' },
    { text: 'Quân đội tiến về ⟦Dier⟧ Ezzor trong đêm.', output: 'Quân đội tiến về Deir Ezzor trong đêm.' },
    { text: 'Ông Moon ⟦Jea⟧ In thăm Mỹ.', output: 'Ông Moon Jae In thăm Mỹ.' },
    { text: 'Tin ấy do đài Fox ⟦New⟧ đưa.', output: 'Tin ấy do đài Fox News đưa.' },
    { text: 'Anh đá cho ⟦Cristal⟧ Palace từ mùa trước.', output: 'Anh đá cho Crystal Palace từ mùa trước.' },
    // An article or a common word is no companion; swapped letters of a well-known word need none.
    { text: 'Báo The ⟦Indepedent⟧ đưa tin ấy sáng qua.', output: 'Báo The Independent đưa tin ấy sáng qua.' },
    { text: 'Chúng tôi hẹn nhau ở quán Blue ⟦Soceity⟧ trên phố cổ.', output: 'Chúng tôi hẹn nhau ở quán Blue Society trên phố cổ.' },
    // The right name elsewhere in the article, more seldom than the slip.
    {
      text: 'Tàu rời Frankfurt. Đến tối, tàu lại về ⟦Frankurt⟧. Khách ở ⟦Frankurt⟧ vui.',
      output: 'Tàu rời Frankfurt. Đến tối, tàu lại về Frankfurt. Khách ở Frankfurt vui.',
    },
    // Nothing but a long name.
    { text: 'Ông học ở ⟦Frankfrut⟧, dạy ở ⟦Califorrnia⟧.', output: 'Ông học ở Frankfurt, dạy ở California.' },
    // One that several papers have made, and a very long name that few print.
    { text: 'Sinh viên ở bang ⟦Massachusets⟧ biểu tình.', output: 'Sinh viên ở bang Massachusetts biểu tình.' },
    { text: 'Chuyến bay hạ cánh xuống ⟦Suvarnabumi⟧ trễ hai giờ.', output: 'Chuyến bay hạ cánh xuống Suvarnabhumi trễ hai giờ.' },
  ],
});

const NAMES = `
Barack Obama, Angela Merkel, Vladimir Putin, Emmanuel Macron, Cristiano Ronaldo, Lionel Messi, Manchester United, Atletico Madrid,
Champions League, Premier League, Mark Zuckerberg, Washington Post, Hillary Clinton, Theresa May, Kuala Lumpur, Saudi Arabia,
Shinzo Abe, Sergei Lavrov, Warren Buffett, Diego Costa, Novak Djokovic, Roger Federer, Victor Hugo, Albert Einstein
`
  .trim()
  .split(/,\s+/);

/** Slips of the hand inside the longer word of a name, at three places each. */
const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter doubled': (word, at) => word.slice(0, at + 1) + word.slice(at),
  'a letter lost': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'two letters swapped': (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  'a letter changed': (word, at) => `${word.slice(0, at)}w${word.slice(at + 1)}`,
};

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

/** The word as Telex writes it: the first key behind a vowel that sets a tone, or the second of two like vowels, is taken. */
function typedInTelex(word: string): string {
  const twin = /([aeo])\1/;
  if (twin.test(word)) return word.replace(twin, '$1\u0302').normalize('NFC');
  return word
    .replace(/([aeiouy])([^aeiouysfrxj]?)([sfrxj])/, (_all, vowel: string, between: string, key: string) => vowel + TONES[key] + between)
    .normalize('NFC');
}

/** Names that everybody knows, and that Telex spoils. */
const TYPED_NAMES = `
Facebook, Washington, Manchester, Liverpool, Arsenal, Mercedes, Samsung, Microsoft, Toyota Corolla, Google, Harvard, Florida, Barcelona, Berlin,
Merkel, Trump Tower, Oregon, Singapore, Argentina, Carlos, Sanders, Miami Herald, Chester, Marseille, Johnson, Robert, Leicester
`
  .trim()
  .split(/,\s+/);

function* damaged(slip: (word: string, at: number) => string): Generator<{ name: string; wrong: string }> {
  for (const name of NAMES) {
    const word = name.split(' ').reduce((long, other) => (other.length > long.length ? other : long));
    for (const share of [0.3, 0.5, 0.7]) {
      const at = Math.floor(share * (word.length - 1));
      const wrong = name.replace(word, slip(word, Math.max(1, at)));
      if (wrong !== name) yield { name, wrong };
    }
  }
}

describe('names of two words that everybody knows', () => {
  const inText = (name: string): string => `Hôm qua báo viết về ${name} trong trang nhất.`;

  it('are left alone as they are', () => {
    expect(NAMES.filter((name) => runRule('foreign-name', inText(name)).length > 0)).toEqual([]);
  });

  it.each(Object.entries(SLIPS))('are found with %s', (_kind, slip) => {
    const cases = [...damaged(slip)];
    const found = cases.map(({ name, wrong }) => {
      const text = inText(wrong);
      const messages = runRule('foreign-name', text);
      return { name, wrong, found: messages.length > 0, mended: applyFirst(text, messages) === inText(name) };
    });
    const missed = found.filter((one) => !one.found).map(({ wrong }) => wrong);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(cases.length * 0.1);
    expect(found.filter(({ mended }) => mended).length).toBeGreaterThanOrEqual(cases.length * 0.8);
  });
});

describe('names that were typed in Telex', () => {
  const spoilt = TYPED_NAMES.map((name) => ({ name, wrong: name.split(' ').map(typedInTelex).join(' ') })).filter(
    ({ name, wrong }) => wrong !== name,
  );
  const inText = (name: string): string => `Hôm qua báo viết về ${name} trong trang nhất.`;

  it('are found, and mended by the keys', () => {
    const missed = spoilt.filter(({ name, wrong }) => applyFirst(inText(wrong), runRule('foreign-name', inText(wrong))) !== inText(name));
    expect(missed.length, missed.map(({ wrong }) => wrong).join(', ')).toBeLessThanOrEqual(spoilt.length * 0.1);
  });
});
