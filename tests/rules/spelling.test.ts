/** Guards and rankings of the rules over misspelt syllables that their own examples do not show. */
import { describe, expect, it } from 'vitest';
import { markFindings, runRule } from '../run-rule.ts';

const first = (id: string, text: string): string | undefined => {
  const [finding] = runRule(id, text);
  return finding?.fix?.text ?? finding?.suggestions[0]?.fix.text;
};

describe('names and other languages', () => {
  it.each([
    ['non-syllable', 'Xã Chư Pưh giáp suối Đắk R’ lâp.'],
    ['non-syllable', 'Món pa pỉnh tộp của người Thái.'],
    ['non-syllable', 'Em kêu to: “Mẹ ơiii, chờ con với”.'],
    ['non-syllable', 'Bệnh viện Xanh Pôn ở Hà Nội, còn Điện Kremlin ở Mátxcơva.'],
    ['non-syllable', 'Bánh mì kẹp phômai bán chạy.'],
    ['non-syllable', 'Chợ bán bánh pía và crème brûlée.'],
    ['stop-coda-tone', 'Tổ chức dân sự Bícho D’água và sân Maracanã.'],
    ['tone-mark-misplaced', 'Xe đầu kéo và rơ móoc đậu ở bãi.'],
    ['tone-mark-misplaced', 'Ca sĩ Trần Qúi Lan hát; cô Trần Qúi Lan cảm ơn.'],
    ['dropped-letter', 'Bà Ma Thị Ngh., ở Chiêm Hóa, mua 2 kg gạo.'],
    ['dropped-letter', 'Sở GD-ĐT và LĐLĐ gửi đ/c Lan qua ĐT 0903.'],
  ])('%s is silent on %s', (id, text) => {
    expect(markFindings(id, text)).toBe(text);
  });
});

describe('order of the corrections', () => {
  it('takes the word that joins its neighbours', () => {
    expect(first('stop-coda-tone', 'Đặc biêt là trẻ em.')).toBe('biệt');
    expect(first('stop-coda-tone', 'Ông cho biêt thêm.')).toBe('biết');
  });

  it('keeps the case of the written word', () => {
    expect(first('incomplete-horn', 'NHIỀU NGUỜI DÂN ĐẾN DỰ')).toBe('NGƯỜI');
    expect(first('stop-coda-tone', 'Luât pháp phải nghiêm minh.')).toBe('Luật');
  });

  it('reads a capital inside a sentence as a word that has one there', () => {
    expect(first('dropped-letter', 'Đảng bộ xã lo công tác xây dựng Đng. Đảng viên xây dng, chỉnh đn nền nếp.')).toBe('Đảng');
  });
});

describe('one loss of a letter', () => {
  const text = 'Đó là ý kiến về chnh sách.';

  it('is reported without the model only with firm neighbours', () => {
    expect(markFindings('dropped-letter', text, { useModel: false })).toBe('Đó là ý kiến về ⟦chnh⟧ sách.');
    expect(markFindings('dropped-letter', 'Anh ấy chnh lại.', { useModel: false })).toBe('Anh ấy chnh lại.');
  });
});

describe('a lost letter without firm neighbours', () => {
  it('is reported where no abbreviation looks so', () => {
    expect(markFindings('dropped-letter', 'Trẻ chưa biết làm toán, cũng đưc đến lớp.')).toBe('Trẻ chưa biết làm toán, cũng ⟦đưc⟧ đến lớp.');
  });
});

describe('automatic fixes', () => {
  it('are not made in quotations', () => {
    expect(runRule('onset-spelling', 'Các nghành cùng làm.')[0]!.fix?.text).toBe('ngành');
    expect(runRule('onset-spelling', 'Ông nói: “Các nghành cùng làm”.')[0]!.fix).toBeUndefined();
  });

  it('need a correction that is itself in use', () => {
    expect(runRule('onset-spelling', 'Con nghà nghèo vượt khó.')[0]!.fix).toBeUndefined();
  });
});

describe('a word is reported by one rule', () => {
  const ids = [
    'non-syllable',
    'stop-coda-tone',
    'onset-spelling',
    'incomplete-horn',
    'tone-mark-misplaced',
    'dropped-letter',
    'keyboard-residue',
  ];

  it('each of seven slips', () => {
    const text = 'Các nghành, nguời dân, luât pháp, tòan xã, nghiệpp, từng bưc, học tieengs Anh.';
    expect(ids.map((id) => runRule(id, text).length)).toEqual(ids.map(() => 1));
    expect(new Set(ids.flatMap((id) => runRule(id, text).map(({ start }) => start))).size).toBe(ids.length);
  });
});
