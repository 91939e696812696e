import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tone, toneOf } from '../../src/text/letters.ts';
import { parseSyllable, respell, syllableKey } from '../../src/text/syllable.ts';
import { allSyllables } from './all-syllables.ts';

const SYLLABLES = allSyllables();
const anySyllable = fc.constantFrom(...SYLLABLES);

describe('parseSyllable', () => {
  it.each([
    // form, onset, medial, nucleus, coda, rime, tone, placement
    ['ba', 'b', '', 'a', '', 'a', Tone.level, 'only'],
    ['nghiêng', 'ngh', '', 'iê', 'ng', 'iêng', Tone.level, 'only'],
    ['được', 'đ', '', 'ươ', 'c', 'ươc', Tone.nang, 'only'],
    ['người', 'ng', '', 'ươ', 'i', 'ươi', Tone.huyen, 'only'],
    ['hòa', 'h', 'o', 'a', '', 'oa', Tone.huyen, 'old'],
    ['hoà', 'h', 'o', 'a', '', 'oa', Tone.huyen, 'new'],
    ['hoa', 'h', 'o', 'a', '', 'oa', Tone.level, 'only'],
    ['hoàn', 'h', 'o', 'a', 'n', 'oan', Tone.huyen, 'only'],
    ['khoẻ', 'kh', 'o', 'e', '', 'oe', Tone.hoi, 'new'],
    ['thủy', 'th', 'u', 'y', '', 'uy', Tone.hoi, 'old'],
    ['thuỷ', 'th', 'u', 'y', '', 'uy', Tone.hoi, 'new'],
    ['khuỷu', 'kh', 'u', 'y', 'u', 'uyu', Tone.hoi, 'only'],
    ['khuya', 'kh', 'u', 'ya', '', 'uya', Tone.level, 'only'],
    ['truyện', 'tr', 'u', 'yê', 'n', 'uyên', Tone.nang, 'only'],
    ['gì', 'gi', '', 'i', '', 'i', Tone.huyen, 'only'],
    ['gìn', 'gi', '', 'i', 'n', 'in', Tone.huyen, 'only'],
    ['giếng', 'gi', '', 'iê', 'ng', 'iêng', Tone.sac, 'only'],
    ['giễu', 'gi', '', 'iê', 'u', 'iêu', Tone.nga, 'only'],
    ['già', 'gi', '', 'a', '', 'a', Tone.huyen, 'only'],
    ['giường', 'gi', '', 'ươ', 'ng', 'ương', Tone.huyen, 'only'],
    ['quý', 'qu', '', 'y', '', 'y', Tone.sac, 'only'],
    ['quí', 'qu', '', 'i', '', 'i', Tone.sac, 'only'],
    ['quốc', 'qu', '', 'ô', 'c', 'ôc', Tone.sac, 'only'],
    ['quyết', 'qu', '', 'yê', 't', 'yêt', Tone.sac, 'only'],
    ['yêu', '', '', 'yê', 'u', 'yêu', Tone.level, 'only'],
    ['ỉa', '', '', 'ia', '', 'ia', Tone.hoi, 'only'],
    ['ý', '', '', 'y', '', 'y', Tone.sac, 'only'],
    ['của', 'c', '', 'ua', '', 'ua', Tone.hoi, 'only'],
    ['thuở', 'th', 'u', 'ơ', '', 'uơ', Tone.hoi, 'only'],
    ['xoong', 'x', '', 'oo', 'ng', 'oong', Tone.level, 'only'],
  ])('%s', (form, onset, medial, nucleus, coda, rime, tone, tonePlacement) => {
    const expected = { onset, medial, nucleus, coda, rime, tone, tonePlacement };
    expect(parseSyllable(form)).toEqual(expected);
    expect(parseSyllable(form.normalize('NFD'))).toEqual(expected);
  });

  it.each([
    ['kỷ lý mỹ sỹ tỷ hy vỹ thy ỷ quỵ', 'open y'],
    ['buýt phuy noãn voan goá moay roa', 'rare medials'],
    ['hừm chưn tuýp quạu quều gioăng boong soóc', 'marginal rimes'],
    ['hổng mô rứa bển ịch ụt ịt éc', 'dialect and imitated sounds'],
    ['pin pa pô pê', 'loans in p'],
    ['huơ quở quơ thuở', 'uơ'],
  ])('takes %s (%s)', (forms) => {
    expect(forms.split(' ').filter((form) => parseSyllable(form) === undefined)).toEqual([]);
  });

  it.each([
    ['họach ngừơi qủa nhịêm thơì đâù gìa hòan gịêng khưủu túân', 'tone on the wrong letter'],
    ['ngừời hòà', 'two tones'],
    ['môt kêt viêc tỏc dìch hãp', 'stop coda with a wrong tone'],
    ['nghành ngiệp gé kủa cế qoan ghà kà', 'onset before the wrong vowel'],
    ['nguời truờng ngưòi uớc', 'incomplete ươ'],
    ['đng dng bn', 'no vowel'],
    ['iêu iên hyên quuốc cuyết gyếm', 'i and y, q and c'],
    ['đắk krông kông xyz fải zô tiếq', 'letters and clusters outside the table'],
    ['pải páp phảii', 'p with a tone'],
    ['Hòa ĐẢNG', 'upper case'],
    ['hoà-bình nghiệpsẽ a1 5 - . á!', 'more than a syllable'],
  ])('rejects %s (%s)', (forms) => {
    expect(forms.split(' ').filter((form) => parseSyllable(form) !== undefined)).toEqual([]);
    expect(parseSyllable('')).toBeUndefined();
  });
});

describe('syllableKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['Thuỷ', 'thủy'],
    ['KHOẺ', 'khỏe'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['họach', 'họach'],
    ['Covid', 'covid'],
  ])('%s → %s', (text, key) => {
    expect(syllableKey(text)).toBe(key);
    expect(syllableKey(text.normalize('NFD'))).toBe(key);
  });
});

describe('respell', () => {
  it('joins gi and a rime in i with one i', () => {
    expect(respell({ onset: 'gi', rime: 'iêng', tone: Tone.sac })).toBe('giếng');
    expect(respell({ onset: 'gi', rime: 'a', tone: Tone.huyen })).toBe('già');
  });

  it('places the tone in the style asked for', () => {
    const parts = { onset: 'h', rime: 'oa', tone: Tone.huyen } as const;
    expect([respell(parts), respell(parts, 'new')]).toEqual(['hòa', 'hoà']);
  });

  it('refuses parts that do not go together', () => {
    expect(respell({ onset: 'k', rime: 'a', tone: Tone.level })).toBeUndefined();
    expect(respell({ onset: 'g', rime: 'ia', tone: Tone.level })).toBeUndefined();
    expect(respell({ onset: 'v', rime: 'iêt', tone: Tone.level })).toBeUndefined();
    expect(respell({ onset: '', rime: 'quy', tone: Tone.sac })).toBeUndefined();
  });
});

describe('every legal syllable', () => {
  it('is listed once', () => {
    expect(new Set(SYLLABLES).size).toBe(SYLLABLES.length);
    expect(SYLLABLES.length).toBeGreaterThan(14_000);
  });

  it('parses, and is spelled again from its parts in both styles', () => {
    for (const form of SYLLABLES) {
      const syllable = parseSyllable(form);
      if (syllable === undefined) throw new Error(`${form} does not parse`);
      expect(syllable.tonePlacement).not.toBe('new');
      expect(syllable.medial + syllable.nucleus + syllable.coda).toBe(syllable.rime);
      expect(respell(syllable)).toBe(form);
      const modern = respell(syllable, 'new') as string;
      const placement = modern === form ? 'only' : 'new';
      expect(parseSyllable(modern)).toEqual({ ...syllable, tonePlacement: placement });
      expect(syllableKey(modern)).toBe(form);
    }
  });

  it('has one key however it is written', () => {
    fc.assert(
      fc.property(anySyllable, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (form, normal, upper) => {
        const written = (upper ? form.toUpperCase() : form).normalize(normal);
        expect(syllableKey(written)).toBe(form);
        expect(syllableKey(syllableKey(written))).toBe(form);
        expect(parseSyllable(form.normalize('NFD'))).toEqual(parseSyllable(form));
        expect(parseSyllable(form)?.tone).toBe(toneOf(form));
      }),
    );
  });
});
