/** /check of the running server: what clients ask for, and what they get. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Serving, type Match } from '../serving.ts';

const TEXT = 'Ông làm trong nghành giáo dục 😀 ở đây. Kinh tế , xã hội xử dụng vốn vốn.';

let server: Serving;
beforeAll(async () => (server = await Serving.start()));
afterAll(() => server.stop());

const found = async (parameters: Record<string, string> = {}): Promise<Match[]> =>
  (await server.check({ text: TEXT, ...parameters })).matches;
const ids = (matches: readonly Match[]): string[] => matches.map(({ rule }) => rule.id);
const ALL = ['VI_SPELLER_RULE_ONSET_SPELLING', 'VI_SPACE_BEFORE_PUNCTUATION', 'VI_SPELLER_RULE_CONFUSABLE_PAIR'];

describe('a match', () => {
  it('has everything that clients cannot do without', async () => {
    const [match] = await found();
    expect(match).toEqual({
      message: 'Viết sai phụ âm đầu: “nghành” → “ngành”.',
      shortMessage: 'Lỗi chính tả',
      replacements: [{ value: 'ngành' }],
      offset: 14,
      length: 6,
      context: { text: TEXT.slice(0, 60), offset: 14, length: 6 },
      sentence: 'Ông làm trong nghành giáo dục 😀 ở đây. ',
      type: { typeName: 'UnknownWord' },
      rule: {
        id: 'VI_SPELLER_RULE_ONSET_SPELLING',
        description: 'Viết sai phụ âm đầu: c/k/q, g/gh, ng/ngh.',
        issueType: 'misspelling',
        urls: [{ value: `${server.url}/rules/onset-spelling` }],
        category: { id: 'TYPOS', name: 'Lỗi chính tả' },
      },
      ignoreForIncompleteSentence: false,
      contextForSureMatch: 0,
    });
  });
  it('counts in UTF-16, and its context is verbatim', async () => {
    for (const { offset, length, context } of await found()) {
      expect(TEXT).toContain(context.text);
      expect(context.text.slice(context.offset, context.offset + context.length)).toBe(TEXT.slice(offset, offset + length));
    }
  });
  it.each<[what: string, text: string, marked: string, becomes: string]>([
    ['a deletion takes a neighbour with it', 'Kinh tế , xã hội.', ' ,', ','],
    ['an insertion takes the word that it follows', 'Ông nói: “Vốn tăng', '“Vốn tăng', '“Vốn tăng”'],
    ['a deleted line leaves no empty one', 'Vốn tăng.\n____________\nLãi giảm.\n', '____________\nL', 'L'],
    ['a line deleted at the end', 'Vốn tăng.\n____________', '.\n____________', '.'],
    ['a byte order mark is counted', '\ufeffKinh tế , xã hội.', ' ,', ','],
  ])('%s', async (_what, text, marked, becomes) => {
    const { matches } = await server.check({ text });
    const shown = matches.map(({ offset, length, replacements }) => [text.slice(offset, offset + length), replacements[0]?.value]);
    expect(shown).toEqual([[marked, becomes]]);
  });
  it('leads to the page of its rule', async () => {
    const [match] = await found();
    const page = await fetch(match!.rule.urls[0]!.value);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<mark>nghành</mark>');
  });
});

describe('parameters', () => {
  it.each<[what: string, parameters: Record<string, string>, expected: string[]]>([
    ['nothing special', {}, ALL],
    ['vi', { language: 'vi' }, ALL],
    ['auto', { language: 'auto', preferredVariants: 'en-US' }, ALL],
    ['a rule off, by its id', { disabledRules: 'VI_SPACE_BEFORE_PUNCTUATION' }, [ALL[0]!, ALL[2]!]],
    ['rules off, by our names', { disabledRules: 'vi/onset-spelling,confusable-pair' }, [ALL[1]!]],
    ['a rule off, by the name that every language has', { disabledRules: 'COMMA_PARENTHESIS_WHITESPACE' }, [ALL[0]!, ALL[2]!]],
    ['spelling off', { disabledRules: 'VI_SPELLER_RULE' }, [ALL[1]!]],
    ['a category off', { disabledCategories: 'TYPOS,PUNCTUATION' }, [ALL[2]!]],
    ['a category of ours off', { disabledCategories: 'confusion' }, [ALL[0]!, ALL[1]!]],
    ['one rule only', { enabledRules: ALL[1]!, enabledOnly: 'true' }, [ALL[1]!]],
    ['one category only', { enabledCategories: 'CONFUSED_WORDS', enabledOnly: 'yes' }, [ALL[2]!]],
    ['only rules that are not ours', { enabledRules: 'EN_A_VS_AN', enabledOnly: 'true' }, []],
    ['enabledOnly=false, as some clients always send', { enabledOnly: 'false', enabledRules: '', disabledRules: '' }, ALL],
    ['the rules of one sentence', { mode: 'allButTextLevelOnly' }, ALL],
    ['the rules of the whole text', { mode: 'textLevelOnly' }, []],
    ['what nobody knows', { instanceId: 'x', somethingNew: '1', enableHiddenRules: 'true', textSessionId: '1' }, ALL],
  ])('%s', async (_what, parameters, expected) => expect(ids(await found(parameters))).toEqual(expected));

  it('a rule that is off by default can be asked for', async () => {
    const text = 'Hàng nghìn người dùng Facebook, Google, và theo EVN, giá tăng 500k.';
    const plain = ids((await server.check({ text })).matches);
    const more = ids((await server.check({ text, enabledRules: 'currency-form' })).matches);
    expect(plain).not.toContain('VI_CURRENCY_FORM');
    expect(more).toEqual([...plain, 'VI_CURRENCY_FORM']);
  });
  it('picky is the editorial preset', async () => {
    const text = 'Giá tăng 500k so với năm trước.';
    expect(ids((await server.check({ text })).matches)).toEqual([]);
    expect(ids((await server.check({ text, level: 'picky' })).matches)).toEqual(['VI_CURRENCY_FORM']);
  });
  it('the two modes together give each finding once', async () => {
    const line = 'Các đại biểu cho rằng cần có chính sách hỗ trợ giống mới cho những hộ nghèo bị thiệt hại do thiên tai.';
    const text = `${TEXT}\n${line}\n${line}\n`;
    const all = ids((await server.check({ text, level: 'picky' })).matches);
    const parts = await Promise.all(['textLevelOnly', 'allButTextLevelOnly'].map((mode) => server.check({ text, level: 'picky', mode })));
    const [whole, rest] = parts.map(({ matches }) => ids(matches));
    expect(whole!.length).toBeGreaterThan(0);
    expect([...whole!, ...rest!].sort()).toEqual([...all].sort());
  });
  it.each([
    ['vi by default', {}, 'Thừa dấu cách'],
    ['en for those who ask', { locale: 'en' }, 'Unexpected space'],
    ['en for those who speak it', { motherTongue: 'en-US' }, 'Unexpected space'],
    ['vi for those who speak something else', { motherTongue: 'de-DE' }, 'Thừa dấu cách'],
  ])('messages in %s', async (_what, parameters, message) => {
    expect((await found({ ...parameters, disabledRules: 'VI_SPELLER_RULE' }))[0]!.message).toContain(message);
  });
  it('c=1 leaves out what clients know', async () => {
    const answer = await server.check({ text: TEXT, c: '1' });
    expect(answer).not.toHaveProperty('software');
    expect(answer.matches[0]).not.toHaveProperty('context');
    expect(answer.matches[0]).not.toHaveProperty('sentence');
  });
  it('callback makes a call of it', async () => {
    const response = await server.post('/v2/check?callback=jQuery1.done', new URLSearchParams({ language: 'vi', text: TEXT }).toString());
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(await response.text()).toMatch(/^\/\*\*\/jQuery1\.done\(\{.*\}\);$/s);
  });
});

describe('a text with markup', () => {
  const html = (pieces: object[]): Record<string, string> => ({ data: JSON.stringify({ annotation: pieces }) });
  const parts = async (...pieces: object[]): Promise<[string, string[]][]> => {
    const source = pieces.map((piece) => ('text' in piece ? piece.text : (piece as { markup: string }).markup)).join('');
    const { matches } = await server.check(html(pieces));
    return matches.map(({ offset, length, replacements }) => [
      source.slice(offset, offset + length),
      replacements.map(({ value }) => value),
    ]);
  };
  it('offsets count both', async () =>
    expect(
      await parts(
        { markup: '<p>😀' },
        { text: 'Ông làm trong ' },
        { markup: '<b>' },
        { text: 'nghành giáo dục' },
        { markup: '</b></p>', interpretAs: '\n\n' },
      ),
    ).toEqual([['nghành', ['ngành']]]));
  it('no correction removes markup', async () =>
    expect(await parts({ text: 'Ông làm trong nghà' }, { markup: '<wbr>' }, { text: 'nh giáo dục' })).toEqual([['nghà<wbr>nh', []]]));
  it('white space on both sides of a tag is none too many', async () =>
    expect(await parts({ text: 'Ông dùng ' }, { markup: '`x`' }, { text: ' để thử' })).toEqual([]));
  it('metaData, and text alone', async () => {
    const { matches } = await server.check({ data: JSON.stringify({ text: TEXT, metaData: { EmailToAddress: 'a@b.vn' } }) });
    expect(ids(matches)).toEqual(ALL);
  });
  it('keys of clients of their own', async () =>
    expect(await parts({ text: 'Vốn , lãi.', offset: { start: 0 } })).toEqual([[' ,', [',']]]));
});

describe('sentences', () => {
  it('cover the text', async () => {
    const { sentenceRanges } = await server.check({ text: TEXT });
    expect(sentenceRanges.map(([from, to]) => TEXT.slice(from, to))).toEqual([
      'Ông làm trong nghành giáo dục 😀 ở đây. ',
      'Kinh tế , xã hội xử dụng vốn vốn.',
    ]);
  });
});
