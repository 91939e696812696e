/** Clean texts whose names and capitals are damaged by kind: how many are found, and mended by the first correction. */
import { describe, expect, it } from 'vitest';
import { applyFirst, runRule } from '../run-rule.ts';

interface Kind {
  readonly rule: string;
  /** Clean texts. */
  readonly texts: readonly string[];
  /** Every damaged text that one clean one gives. */
  readonly damage: (text: string) => readonly string[];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Every text in which one match is replaced. */
const each = (pattern: RegExp, replace: (match: string) => string) => (text: string) =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => text.slice(0, index) + replace(match) + text.slice(index + match.length));

const REPORTS = [
  'Xã vừa khánh thành cây cầu mới. Theo đó, hơn ba trăm hộ dân không còn phải đi đò. Trẻ em đến trường sớm hơn trước. Người già cũng đi chợ dễ hơn.',
  'Đoàn đi bằng chiếc Toyota Vios đời cũ. Đường lên bản rất dốc và trơn. Khách nghỉ lại ở Mộc Châu. Hôm sau mọi người mới về xuôi.',
  'Ông gọi nơi này là “góc nhỏ của tôi”. Sách chất đầy hai bức tường gạch. Bạn bè cũ từ Canada về thăm ông (có cả thầy giáo cũ). Bữa cơm kéo dài đến khuya.',
];
const JOURNEYS = [
  'Chuyến bay từ Hà Nội đi Hàn Quốc bị hoãn, khách chờ ở Đà Nẵng.',
  'Cà phê Đắk Lắk bán sang Nhật Bản và Thái Lan với giá cao.',
  'Người Việt ở Trung Quốc về quê qua Lạng Sơn, Quảng Ninh.',
  'Tàu rời Hải Phòng lúc sáng sớm, hai hôm sau mới đến Singapore.',
];
const PEOPLE = [
  'Anh Nguyễn Văn Khải nhận quà thay cho mẹ.',
  'Chị Trần Thị Mận bán rau ở chợ huyện.',
  'Người ta thương ông Lê Văn Toàn nhiều lắm.',
  'Cô Phạm Thị Lụa dạy học ở trường xa.',
];
const STATEMENTS = [
  'Ngoài ra, trong ba năm tới xã sẽ trồng thêm rừng, những hộ nghèo được giao đất, theo lời bà con kể.',
  'Hôm qua, các em nhỏ ở bản đến trường, sau đó đi chợ, nhưng không ai mua được sách.',
  'Mùa này, khi nước về nhiều, đây là nơi bà con bắt cá, để dành cho những ngày mưa.',
];
const NEAR = 'Hàng cây, bờ rào, mái hiên, giếng nước, khoảng sân, đàn gà, ao cá và luống rau sau nhà đều ướt đẫm cả một buổi sáng dài.';
const ARTICLES = ['Hoài Thương', 'Ngọc Trình', 'Lệ Thắm', 'Chí Bằng'].map(
  (name) => `Ca sĩ ${name} mở lớp. Học trò của ${name} đông. Ai cũng quý ${name}. Sách viết về ${name} hay.\n${NEAR}\nMẹ của ${name} mừng.`,
);

/** The last of the names with another tone or without its mark. */
const otherMarks = (text: string): readonly string[] => {
  const at = text.lastIndexOf('Mẹ của ') + 'Mẹ của '.length;
  return ['̀', '̃', '̉', ''].flatMap((tone) => {
    const name = text.slice(at).split(' mừng')[0];
    const [first, second] = name.normalize('NFD').split(' ');
    const changed = `${first} ${second.replace(/[\u0300\u0301\u0303\u0309\u0323]/, tone)}`.normalize('NFC');
    return changed === name || !/[\u0300\u0301\u0303\u0309\u0323]/.test(second)
      ? []
      : [text.slice(0, at) + changed + text.slice(at + name.length)];
  });
};

const KINDS: Readonly<Record<string, Kind>> = {
  'the first word of a sentence in lower case': {
    rule: 'sentence-start-capital',
    texts: REPORTS,
    damage: each(/(?<=\. )\p{Lu}\p{Ll}+/gu, lower),
  },
  'a place in lower case': {
    rule: 'place-name-case',
    texts: JOURNEYS,
    damage: each(
      /(?<!^)(?:Hà Nội|Hàn Quốc|Đà Nẵng|Đắk Lắk|Nhật Bản|Thái Lan|Trung Quốc|Lạng Sơn|Quảng Ninh|Hải Phòng|Singapore)/gu,
      (name) => name.toLowerCase(),
    ),
  },
  'half of a place in lower case': {
    rule: 'place-name-case',
    texts: JOURNEYS,
    damage: each(/(?<=(?:Hà|Hàn|Đà|Đắk|Nhật|Thái|Trung|Lạng|Quảng|Hải) )\p{Lu}\p{Ll}+/gu, lower),
  },
  'the middle of a person’s name in lower case': { rule: 'person-name-case', texts: PEOPLE, damage: each(/(?:Văn|Thị)/gu, lower) },
  'a capital on a word of grammar after a comma': {
    rule: 'capital-inside-sentence',
    texts: STATEMENTS.map((text) => `Tin ngắn\nDẫn vào bài.\n${text}`),
    damage: each(/(?<=, )(?:trong|những|theo|các|sau|nhưng|khi|đây|để)(?= )/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  },
  'a name of two syllables with another mark': { rule: 'name-consistency', texts: ARTICLES, damage: otherMarks },
};

describe.each(Object.entries(KINDS))('%s', (_kind, { rule, texts, damage }) => {
  it('is told from clean text', () => expect(texts.filter((text) => runRule(rule, text).length > 0)).toEqual([]));

  it('is found, and mended by the first correction', () => {
    const damaged = texts.flatMap((clean) => damage(clean).map((text) => ({ clean, text })));
    const missed = damaged.filter(({ text }) => runRule(rule, text).length === 0).map(({ text }) => text);
    const mended = damaged.filter(({ clean, text }) => applyFirst(text, runRule(rule, text)) === clean);
    expect(damaged.length).toBeGreaterThan(3);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(damaged.length * 0.1);
    expect(mended.length).toBeGreaterThanOrEqual(damaged.length * 0.8);
  });
});
