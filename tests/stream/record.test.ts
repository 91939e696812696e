/** What becomes of one record: the rest of it is untouched, the figures are those of docs/stream.md. */
import { describe, expect, it } from 'vitest';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import type { LintOptions } from '../../src/lint/lint.ts';
import { createRecordCheck, type RecordOptions } from '../../src/stream/record.ts';
import { noAmounts } from '../../src/stream/amounts.ts';
import { qualityOf, type Quality } from '../../src/stream/quality.ts';
import { meets, parseCondition } from '../../src/stream/where.ts';

const engineFor = nodeEngines();
const LINT: LintOptions = { useModel: false, locale: 'en' };
const OPTIONS: RecordOptions = {
  fields: ['text'],
  fix: undefined,
  findings: true,
  where: [],
  mark: false,
};

type Result = Quality & { fixes?: number; keep?: boolean; rules: Record<string, number>; findings: Record<string, unknown>[] };

type Options = Partial<RecordOptions> & { lint?: LintOptions };

function check(json: string, { lint = LINT, ...options }: Options = {}): string {
  const checked = createRecordCheck(engineFor({ lint }), { ...OPTIONS, ...options })(json);
  if ('error' in checked) throw new Error(checked.error.key);
  return checked.json;
}
const resultOf = (json: string, options?: Options): Result => (JSON.parse(check(json, options)) as { vilint: Result }).vilint;
const textOf = (text: string, options?: Options): Result => resultOf(JSON.stringify({ text }), options);

describe('the rest of a record stays as it was', () => {
  it.each([
    ['numbers that no program can hold', '{"id":12345678901234567890,"x":1.0,"text":"Xin chào."', '}'],
    ['spacing and order', '{ "text" : "Xin chào." ,  "a":[ ]', ' }'],
    ['escapes', '{"\\u0061":"\\u1ec7\\/","text":"Xin chào."', '}'],
    ['a brace in a string', '{"text":"Xin {chào}."', '}\r'],
    ['a lone surrogate', '{"text":"Xin chào.","b":"\\ud800"', '}'],
  ])('%s', (_what, head, tail) => {
    const out = check(head + tail);
    expect(out.slice(0, head.length)).toBe(head);
    expect(out.slice(head.length)).toMatch(/^,"vilint":\{.*\}\}$/);
  });

  it('an empty text in an otherwise empty record', () => expect(check('{"text":""}')).toMatch(/^\{"text":"","vilint":\{"score":null,/));

  it.each([
    ['at the end', '{"text":"Xin chào.","vilint":{"score":1}}'],
    ['at the beginning', '{"vilint":{"old":[1,{"a":2}]},"text":"Xin chào."}'],
    ['twice', '{"vilint":1,"text":"Xin chào.","vilint":2}'],
  ])('the result of an earlier run is replaced: %s', (_where, json) => {
    const out = check(json);
    expect(out.match(/"vilint"/g)).toHaveLength(1);
    expect(resultOf(json)).toEqual(resultOf('{"text":"Xin chào."}'));
  });
});

describe('more findings than are listed', () => {
  const text = 'Vốn , tăng . Giá , giảm.\n'.repeat(2) + 'Họ đi  xa.';
  const limited = { ...LINT, maxFindings: 2 };

  it('are counted: figures and conditions are those of the whole text', () => {
    const all = textOf(text);
    const some = textOf(text, { lint: limited });
    expect({ ...some, findings: [] }).toEqual({ ...all, findings: [] });
    expect(all.rules).toEqual({ 'vi/space-before-punctuation': 6, 'vi/multiple-spaces': 1 });
  });

  it('are told as one, in the place of one of them', () => {
    const { findings } = textOf(text, { lint: limited });
    expect(findings.map(({ rule, start, message }) => [rule, start, message])).toEqual([
      ['vi/space-before-punctuation', 3, 'Unexpected space before “,”.'],
      ['vi/space-before-punctuation', 16, 'Unexpected space before “,”.'],
      ['vi/space-before-punctuation', 28, 'This rule has more findings that are not listed (limit: 2).'],
      ['vi/multiple-spaces', text.indexOf('  '), expect.any(String)],
    ]);
  });

  it('are fixed all the same', () => {
    const { fixes, findings } = textOf(text, { lint: limited, fix: { level: 'safe' } });
    expect([fixes, findings]).toEqual([7, []]);
  });
});

describe('fields', () => {
  it.each([
    ['a field', '{"text":"Vốn , tăng.","b":"Vốn , tăng."}', ['text'], ['/text']],
    ['several', '{"t":"Vốn , tăng.","b":"Vốn , tăng."}', ['t', 'b'], ['/t', '/b']],
    ['a list', '{"text":["Vốn tăng.","Vốn , tăng."]}', ['text'], ['/text/1']],
    ['a field within a field', '{"a":{"b":"Vốn , tăng."}}', ['a.b'], ['/a/b']],
    ['a list of objects', '{"a":[{"b":"Vốn , tăng."},{"b":"Giá , tăng."}]}', ['a.b'], ['/a/0/b', '/a/1/b']],
    ['a name with signs of JSON Pointer', '{"a/b~c":"Vốn , tăng."}', ['a/b~c'], ['/a~1b~0c']],
    ['HTML', '{"text":"<p>Vốn <b>,</b> tăng.</p>"}', ['text:html'], ['/text']],
  ])('%s', (_what, json, fields, places) => {
    expect(resultOf(json, { fields }).findings.map(({ at }) => at)).toEqual(places);
  });

  it.each([
    ['[1]', 'noObject'],
    ['"text"', 'noObject'],
    ['null', 'noObject'],
    ['{"text":}', 'badRecord'],
    ['{"text":"a"} x', 'badRecord'],
    ['{"body":"Xin chào."}', 'noField'],
    ['{"text":null}', 'noField'],
  ])('%s is no record with text: %s', (json, key) => expect(() => check(json)).toThrow(key));
});

describe('findings', () => {
  it('are spans of the text of the field', () => {
    const text = '😀 Một.\nVốn , tăng.';
    const [finding] = textOf(text).findings;
    expect(finding).toMatchObject({ rule: 'vi/space-before-punctuation', level: 'error', at: '/text', start: 11, end: 12, text: ' ' });
    expect(finding!['fix']).toEqual({ start: 11, end: 12, text: '' });
  });

  it('are where they are after a byte order mark too', () => {
    const text = '\ufeffVốn , tăng.';
    const { start, end, fix } = textOf(text).findings[0] as { start: number; end: number; fix: { start: number; end: number } };
    expect([text.slice(start - 3, end + 1), text.slice(fix.start, fix.end)]).toEqual(['Vốn ,', ' ']);
  });

  it('are counted alone on demand', () => {
    const result = textOf('Vốn , tăng , rồi giảm.', { findings: false });
    expect(result).toMatchObject({ errors: 2, rules: { 'vi/space-before-punctuation': 2 } });
    expect(result).not.toHaveProperty('findings');
  });
});

describe('diacritics', () => {
  const bare = '{"id":1.0,"text":"Ban to chuc , da bo tri 12 tram tiep nuoc."}';

  it('go back into the record, and the figures are those of the text with them', () => {
    const out = check(bare, { restore: 'marks' });
    expect(out).toMatch(/^\{"id":1\.0,"text":"Ban tổ chức , đã bố trí 12 trạm tiếp nước\.","vilint":/);
    expect(resultOf(bare, { restore: 'marks' })).toMatchObject({ errors: 1, vietnamese: 1, fixes: 8 });
  });

  it('come before the fixes', () => {
    expect(check(bare, { restore: 'marks', fix: { level: 'safe' } })).toContain('"Ban tổ chức, đã bố trí 12 trạm tiếp nước."');
  });

  it.each([
    ['marks', 'Công an đã khởi tồ bị can.'],
    ['mend', 'Công an đã khởi tố bị can.'],
  ] as const)('%s: %s', (restore, text) => {
    expect(check('{"text":"Cong an đa khơi tồ bi can."}', { restore })).toContain(`{"text":"${text}"`);
  });
});

describe('fixes', () => {
  it('go into the record, and the figures are those of the fixed text', () => {
    const out = check('{"id":1.0,"text":"Vốn , tăng.","b":"\\u1ec7 ,"}', { fix: { level: 'safe' } });
    expect(out).toMatch(/^\{"id":1\.0,"text":"Vốn, tăng\.","b":"\\u1ec7 ,","vilint":\{"score":100,/);
    expect(JSON.parse(out)).toMatchObject({ vilint: { fixes: 1, errors: 0 } });
  });

  it('keep a field in ASCII where it was', () => {
    expect(check('{"text":"V\\u1ed1n , t\\u0103ng , nhi\\u1ec1u."}', { fix: { level: 'safe' } })).toContain(
      '{"text":"V\\u1ed1n, t\\u0103ng, nhi\\u1ec1u."',
    );
  });

  it('reach every text of a list', () => {
    expect(check('{"text":["Vốn , tăng.",["Giá , tăng."]]}', { fix: { level: 'safe' } })).toContain(
      '{"text":["Vốn, tăng.",["Giá, tăng."]]',
    );
  });
});

describe('figures', () => {
  const PROSE = 'Bà con xã Hòa Sơn thu hoạch cam sành vào sáng chủ nhật tuần trước.';
  const ENGLISH = 'The new line will open to passengers before the end of the year.';
  it.each<[string, string, Partial<Quality>]>([
    ['clean prose', PROSE, { score: 100, vietnamese: 1, syllables: 15, boilerplate: 0, mojibake: 0, duplicates: 0 }],
    ['another language', ENGLISH, { score: 0, vietnamese: 0 }],
    ['half of it', `${PROSE}\n${ENGLISH}`, { vietnamese: 0.5357 }],
    ['no diacritics', 'Ba con xa Hoa Son thu hoach cam sanh vao sang chu nhat.', { vietnamese: 0 }],
    ['too short to tell', 'Hà Nội', { vietnamese: 1 }],
    ['a paragraph twice', `${PROSE}\n${PROSE}`, { duplicates: 0.5 }],
    ['a refrain twice', 'Gió lên rồi.\nGió lên rồi.', { duplicates: 0 }],
    ['the frame of a page', `${PROSE}\nXem thêm:\n`, { boilerplate: 0.12 }],
    ['spoiled letters', 'Hàng hóa Viá»‡t Nam có mặt ở nhiều nước.', { mojibake: 0.15 }],
    ['nothing', '', { score: null, syllables: 0 }],
    ['addresses and numbers only', 'https://bao.vn 12.000', { score: null, syllables: 0 }],
  ])('%s', (_what, text, expected) => expect(textOf(text)).toMatchObject(expected));

  it('count a paragraph again in another string of the record', () => {
    expect(resultOf(JSON.stringify({ text: [PROSE, PROSE] }))).toMatchObject({ duplicates: 0.5 });
  });

  it.each([
    ['no fault', 1000, 0, 0, 100],
    ['20 errors in 1,000 syllables halve it', 1000, 20, 0, 50],
    ['60 leave a quarter', 1000, 60, 0, 25],
    ['four warnings weigh an error', 1000, 0, 80, 50],
    ['a short record counts as one of 100 syllables', 10, 1, 0, 66.7],
  ])('the score: %s', (_what, syllables, errors, warnings, score) => {
    const amounts = { ...noAmounts(), syllables, judged: syllables, vietnamese: syllables, characters: 100 };
    expect(qualityOf(amounts, errors, warnings).score).toBe(score);
  });

  it('the score takes what is sound of the text', () => {
    const amounts = { syllables: 500, judged: 400, vietnamese: 300, characters: 1000, boilerplate: 100, mojibake: 200, duplicates: 500 };
    expect(qualityOf(amounts, 0, 0).score).toBe(Number((100 * 0.75 * 0.9 * 0.8 * 0.5).toFixed(1)));
  });
});

describe('conditions', () => {
  const quality = { ...qualityOf({ ...noAmounts(), syllables: 200, characters: 10 }, 2, 1) };
  it.each([
    ['errors=2', true],
    ['errors==2', true],
    ['errors != 2', false],
    ['errorsPer1000>=10', true],
    ['errorsPer1000>10', false],
    [' syllables < 200.5 ', true],
    ['mojibake<=0', true],
    ['vi/dot-row=0', true],
    ['vi/l-n>=3', true],
    ['vi/l-n>3', false],
  ])('%s', (text, kept) => expect(meets([parseCondition(text)!], quality, { 'vi/l-n': 3 })).toBe(kept));

  it('hold together', () =>
    expect(
      meets(
        ['errors=2', 'errors=3'].map((text) => parseCondition(text)!),
        quality,
        {},
      ),
    ).toBe(false));

  it('no score meets none', () => {
    const none = { ...quality, score: null };
    for (const text of ['score>=0', 'score<=100', 'score!=1']) expect(meets([parseCondition(text)!], none, {})).toBe(false);
  });

  it.each(['', 'score', 'score>=', '>=1', 'score=>1', 'score>=a', 'score>=1;', 'a b>1'])('“%s” is none', (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });
});
