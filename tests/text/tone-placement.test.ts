import { describe, expect, it } from 'vitest';
import { Tone } from '../../src/text/letters.ts';
import { inStyle, spellWithTone, toneLetterIndex, withTone } from '../../src/text/tone-placement.ts';

describe('the place of the tone', () => {
  it.each([
    ['hoa', 'hòa', 'hoà'],
    ['khoe', 'khòe', 'khoè'],
    ['thuy', 'thùy', 'thuỳ'],
    ['uy', 'ùy', 'uỳ'],
    ['oa', 'òa', 'oà'],
  ])('%s has two styles: %s and %s', (toneless, old, modern) => {
    expect(spellWithTone(toneless, Tone.huyen, 'old')).toBe(old);
    expect(spellWithTone(toneless, Tone.huyen, 'new')).toBe(modern);
  });

  it.each([
    ['quy', 'quỳ'],
    ['qua', 'quà'],
    ['que', 'què'],
    ['gia', 'già'],
    ['gi', 'gì'],
    ['gin', 'gìn'],
    ['giêng', 'giềng'],
    ['giây', 'giầy'],
    ['giươi', 'giười'],
    ['mia', 'mìa'],
    ['mua', 'mùa'],
    ['mưa', 'mừa'],
    ['thuê', 'thuề'],
    ['thuơ', 'thuờ'],
    ['khuya', 'khuỳa'],
    ['yêu', 'yều'],
    ['tiên', 'tiền'],
    ['thuyên', 'thuyền'],
    ['quyên', 'quyền'],
    ['ngươi', 'người'],
    ['hươu', 'hườu'],
    ['chuôi', 'chuồi'],
    ['hoan', 'hoàn'],
    ['hoen', 'hoèn'],
    ['huynh', 'huỳnh'],
    ['loay', 'loày'],
    ['ngoeo', 'ngoèo'],
    ['khuyu', 'khuỳu'],
    ['xuân', 'xuần'],
    ['hoăn', 'hoằn'],
    ['xoong', 'xoòng'],
    ['hưu', 'hừu'],
    ['ay', 'ày'],
  ])('%s has one: %s', (toneless, spelled) => {
    expect(spellWithTone(toneless, Tone.huyen, 'old')).toBe(spelled);
    expect(spellWithTone(toneless, Tone.huyen, 'new')).toBe(spelled);
  });

  it('gives stop codas only sắc and nặng', () => {
    const tones = [Tone.level, Tone.sac, Tone.huyen, Tone.hoi, Tone.nga, Tone.nang];
    expect(tones.map((tone) => spellWithTone('viêt', tone))).toEqual([undefined, 'viết', undefined, undefined, undefined, 'việt']);
  });

  it('changes the tone of a form wherever it is written now', () => {
    expect(withTone('họach', Tone.sac)).toBe('hoách');
    expect(withTone('hoà', Tone.hoi, 'new')).toBe('hoả');
    expect(withTone('ngừời', Tone.level)).toBe('ngươi');
    expect(withTone('thủy'.normalize('NFD'), Tone.huyen)).toBe('thùy');
    expect(withTone('xyz', Tone.sac)).toBeUndefined();
  });

  it.each([
    ['hoà', 'hòa', 'hoà'],
    ['thủy', 'thủy', 'thuỷ'],
    ['quý', 'quý', 'quý'],
    ['hoa', 'hoa', 'hoa'],
    ['họach', 'họach', 'họach'],
    ['gía', 'gía', 'gía'],
    ['ngừời', 'ngừời', 'ngừời'],
    ['café', 'café', 'café'],
  ])('%s is %s in the old style and %s in the new one', (form, old, modern) => {
    expect([inStyle(form, 'old'), inStyle(form, 'new')]).toEqual([old, modern]);
    expect(inStyle(form.normalize('NFD'), 'new')).toBe(modern);
  });

  it('finds the letter that carries the tone', () => {
    expect(['hoa', 'hòa', 'hoà', 'ngừời'].map(toneLetterIndex)).toEqual([-1, 1, 2, -2]);
  });
});
