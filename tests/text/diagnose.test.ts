import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceptionClassOf, EXCEPTION_REASONS } from '../../src/text/syllable-exceptions.ts';
import { type DiagnosisKind, diagnoseForm, isExceptionSyllable, parseSyllable } from '../../src/text/syllable.ts';
import { allSyllables } from './all-syllables.ts';

const SYLLABLES = allSyllables();

/** Forms with the only repairs there are, "|" between them. */
const EXACT: Record<Exclude<DiagnosisKind, 'dropped-letter'>, readonly string[]> = {
  'tone-misplaced': [
    'họach → hoạch',
    'ngừơi → người',
    'qủa → quả',
    'nhịêm → nhiệm',
    'thơì → thời',
    'đâù → đầu',
    'gìa → già',
    'qúy → quý',
    'gịêng → giệng',
    'khủyu → khuỷu',
    'chuỵện → chuyện',
    'quỵết → quyệt|quyết',
  ],
  'onset-spelling': [
    'nghành → ngành',
    'ngiệp → nghiệp',
    'gé → ghé',
    'kủa → của',
    'ghánh → gánh',
    'qyết → quyết',
    'coả → quả',
    'ngiêp → nghiếp|nghiệp',
    'nghuời → người',
    'cín → kín|chín',
    'nghanh → nganh',
  ],
  'incomplete-horn': ['nguời → người', 'truờng → trường', 'ngưòi → người', 'nguòi → người|nguồi', 'uớc → ước', 'buởi → bưởi'],
  'stop-coda-tone': ['môt → mốt|một', 'kêt → kết|kệt', 'đươc → đước|được', 'viêc → viếc|việc', 'rẩt → rất|rật', 'hòach → hoách|hoạch'],
  'keyboard-residue': [
    'nghieejp → nghiệp',
    'tieengs → tiếng',
    'vieetj → việt',
    'dduwowcj → được',
    'nguowif → người',
    'truwowngf → trường',
    'd9a3ng → đảng',
    'tie61ng → tiếng',
    'nu7o7c1 → nước',
    'đđảng → đảng',
    'đdảng → đảng',
    'tiêếng → tiếng',
    'tiếngs → tiếng',
    'quyênf → quyền',
    'viêtj → việt',
    'tiêngs → tiếng',
    'đươngf → đường',
    'nguười → người',
    'toaoàn → toàn',
    'luuật → luật',
    'đẹpđẹp → đẹp',
    'tr6ường → trường',
    'hộ5i → hội',
    'fòng → phòng',
    'zậy → dậy|giậy|vậy',
  ],
  'non-syllable': ['tiệln → tiện', 'nghiệpsẽ → nghiệp sẽ', 'songvới → song với', 'vờiiiii → '],
};

describe.each(Object.entries(EXACT))('%s', (kind, lines) => {
  it.each(lines.map((line) => line.split(' → ') as [string, string]))('%s → %s', (form, repairs) => {
    const diagnosis = diagnoseForm(form);
    expect(diagnosis?.kind).toBe(kind);
    expect(diagnosis?.repairs).toEqual(repairs === '' ? [] : repairs.split('|'));
    expect(diagnoseForm(form.normalize('NFD'))).toEqual(diagnosis);
    expect(diagnoseForm(form.toUpperCase())).toEqual(diagnosis);
  });
});

describe('several repairs', () => {
  it.each([
    ['đng', 'dropped-letter', 'đảng đang động đồng đúng'],
    ['đn', 'dropped-letter', 'đến đền đốn đơn'],
    ['dng', 'dropped-letter', 'dựng dùng'],
    ['bưc', 'dropped-letter', 'bước bực'],
    ['trưc', 'dropped-letter', 'trước trực'],
    ['chyên', 'non-syllable', 'chuyên chuyện'],
    ['tiế', 'non-syllable', 'tiếp tiến tiết'],
    ['thưở', 'non-syllable', 'thuở'],
    ['khuyếch', 'non-syllable', 'khuếch'],
    ['ngườ', 'non-syllable', 'người'],
    ['viẹc', 'non-syllable', 'việc'],
    ['pải', 'non-syllable', 'phải'],
  ])('%s is a %s: among others %s', (form, kind, some) => {
    const diagnosis = diagnoseForm(form);
    expect(diagnosis?.kind).toBe(kind);
    expect(diagnosis?.repairs).toEqual(expect.arrayContaining(some.split(' ')));
  });

  it('puts the i for a misused y first', () => {
    expect([diagnoseForm('trý')?.repairs[0], diagnoseForm('xỷ')?.repairs[0]]).toEqual(['trí', 'xỉ']);
  });

  it('marks plain forms, which may be foreign or abbreviations', () => {
    expect([diagnoseForm('dng')?.plain, diagnoseForm('tieengs')?.plain, diagnoseForm('đng')?.plain]).toEqual([true, true, false]);
  });
});

describe('forms without a diagnosis', () => {
  it.each([
    ['legal', 'thuở quở huơ hòa hoà già giò của hổng ổng mat top'],
    ['foreign', 'taxi show off clip robot café gen karaoke george ghana aarhus ielts beer door loops queens town rows'],
    ['foreign with accents', 'josé müller señor réhahn nestlé québec genève'],
    ['codes and numbers', 'h5n1 b52 u23 m2 km2 kiến1 quận12 covid19 pm25 f0'],
    ['units and abbreviations', 'km kg cm tp vn hđnd hđqt csđt'],
    ['loans and names', 'ôtô bêtông văcxin kiốt đắk lắk krông niê quới nguơn đ'],
    ['long', 'đ'.repeat(60)],
    ['empty', ''],
  ])('%s', (_, forms) => {
    expect(forms.split(' ').filter((form) => diagnoseForm(form) !== undefined)).toEqual([]);
  });
});

describe('any diagnosis', () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệớờởỡợ'];
  const anyForm = fc.oneof(
    fc.array(fc.constantFrom(...letters, 'w', 'f', 'j', '1', '6'), { maxLength: 9 }).map((list) => list.join('')),
    fc.tuple(fc.constantFrom(...SYLLABLES), fc.nat(7), fc.constantFrom('', ...letters)).map(([form, at, letter]) => {
      return form.slice(0, at) + letter + form.slice(at + 1);
    }),
    fc.string({ maxLength: 12 }),
  );

  it('repairs only what is illegal, with distinct legal syllables', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const diagnosis = diagnoseForm(text);
        if (diagnosis === undefined) return;
        expect(parseSyllable(text.normalize('NFC').toLowerCase())).toBeUndefined();
        expect(new Set(diagnosis.repairs).size).toBe(diagnosis.repairs.length);
        for (const repair of diagnosis.repairs.flatMap((spelling) => spelling.split(' '))) {
          expect(parseSyllable(repair)?.tonePlacement).not.toBe('new');
          expect(parseSyllable(repair)).toBeDefined();
        }
        if (diagnosis.repairs.length === 0) expect(diagnosis.kind).toBe('non-syllable');
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the syllable that lost or gained one letter, if the rest is no syllable', () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SYLLABLES), fc.nat(7), fc.constantFrom(...'bcdhklmnt'), (form, at, letter) => {
        const longer = form.slice(0, at) + letter + form.slice(at);
        const diagnosis = diagnoseForm(longer);
        if (diagnosis?.kind !== 'non-syllable') return;
        looked++;
        expect(diagnosis.repairs).toContain(form);
      }),
      { numRuns: 2000 },
    );
    expect(looked).toBeGreaterThan(1000);
  });
});

describe('exceptions', () => {
  it.each([
    ['kiốt', 'loan'],
    ['ôtô', 'joined-loan'],
    ['văcxin', 'joined-loan'],
    ['sôcôla', 'joined-loan'],
    ['đắk', 'ethnic'],
    ['krông', 'ethnic'],
    ['quới', 'name'],
    ['niutơn', 'loan'],
    ['cacxtơ', 'loan'],
    ['ngọk', 'name'],
    ['pằng', 'sound'],
    ['gịa', 'echo'],
    ['đ', 'unit'],
  ])('%s is excepted as %s', (form, name) => {
    expect(exceptionClassOf(form)).toBe(name);
    expect(exceptionClassOf(form.toUpperCase().normalize('NFD'))).toBe(name);
    expect(isExceptionSyllable(form)).toBe(true);
    expect(EXCEPTION_REASONS[name as keyof typeof EXCEPTION_REASONS]).not.toBe('');
  });

  it('excepts no misspelling and no words run together', () => {
    const forms = 'nghành hoăc thiêt biêt cuôc nướctiếp chứctrong trangkhông nghiệpsẽ việk nướk brước priển môt đng';
    expect(forms.split(' ').filter(isExceptionSyllable)).toEqual([]);
  });

  it('excepts no legal syllable', () => {
    expect(SYLLABLES.filter(isExceptionSyllable)).toEqual([]);
  });
});
