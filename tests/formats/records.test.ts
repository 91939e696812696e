/** Fields of JSON, JSON Lines and CSV: which texts they hold, where, and how an edit is written. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edits.ts';
import { FormatError, type OpenFile } from '../../src/formats/file.ts';
import { openFile } from '../../src/formats/index.ts';

const open = (name: string, text: string, ...fields: string[]): Promise<OpenFile> =>
  openFile(Buffer.from(text), name, { encoding: 'auto', fields });
const error = async (file: Promise<OpenFile>): Promise<FormatError> => {
  const failure = await file.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(failure).toBeInstanceOf(FormatError);
  return failure as FormatError;
};

/** Every text with what stands at its places in the file. */
const texts = ({ parts, view }: OpenFile): [text: string, written: string][] =>
  parts.map(({ text, toView }) => [text, view.slice(toView(0), toView(text.length))]);

describe('texts', () => {
  it.each<[name: string, content: string, fields: string[], expected: [string, string][]]>([
    ['a.json', '{"body": "một", "id": "x"}', ['body'], [['một', 'một']]],
    [
      'a.json',
      '[{"body": "một"}, {"body": "hai"}]',
      ['body'],
      [
        ['một', 'một'],
        ['hai', 'hai'],
      ],
    ],
    [
      'a.json',
      '{"a": {"b": ["một", {"c": "x"}, "hai"]}, "b": "x"}',
      ['a.b'],
      [
        ['một', 'một'],
        ['hai', 'hai'],
      ],
    ],
    ['a.json', '{"a.b": "một"}', ['a.b'], [['một', 'một']]],
    ['a.json', '{"body": "c\\u00e2u \\"một\\"\\n\\ud83d\\ude00"}', ['body'], [['câu "một"\n😀', 'c\\u00e2u \\"một\\"\\n\\ud83d\\ude00']]],
    ['a.json', '{"n": 1, "t": null, "body": "", "body2": "x"}', ['body'], [['', '']]],
    ['a.json', '{"body": {"body": "x"}, "k\\u0065y": "một"}', ['key'], [['một', 'một']]],
    [
      'a.JSONL',
      '{"body":"một"}\n\n{"body":"hai"}\r\n{"other":"x"}',
      ['body'],
      [
        ['một', 'một'],
        ['hai', 'hai'],
      ],
    ],
    [
      'a.ndjson',
      '{"title":"một","body":"hai"}\n',
      ['body', 'title'],
      [
        ['một', 'một'],
        ['hai', 'hai'],
      ],
    ],
    [
      'a.csv',
      'id,body\n1,một\n2,"hai, ba"\n',
      ['body'],
      [
        ['một', 'một'],
        ['hai, ba', 'hai, ba'],
      ],
    ],
    ['a.csv', '"id";"body"\r\n1;"câu ""một""\r\nhai"\r\n', ['body'], [['câu "một"\r\nhai', 'câu ""một""\r\nhai']]],
    ['a.csv', 'id\tbody\n1\tmột, hai; ba', ['body'], [['một, hai; ba', 'một, hai; ba']]],
    [
      'a.csv',
      'body,id\n,1\nx\n\n',
      ['body'],
      [
        ['', ''],
        ['x', 'x'],
      ],
    ],
  ])('%s %s', async (name, content, fields, expected) => expect(texts(await open(name, content, ...fields))).toEqual(expected));

  it('are marked-up where the field says so', async () => {
    const { parts } = await open('a.json', '{"body": "<p>một</p>", "note": "*hai*", "t": "ba"}', 'body:html', 'note:markdown', 't');
    expect(parts.map(({ language }) => language)).toEqual(['html', 'markdown', 'text']);
  });

  it.each([
    ['a.jsonl', '{"body":"x"}\n{"body":"một hai"}', 'record 2, field body, character 5'],
    ['a.json', '[{"body":"x"},{"body":"một hai"}]', 'record 2, field body, character 5'],
    ['a.json', '{"x":1,"body":"một hai"}', 'field body, character 5'],
    ['a.csv', 'body\nx\n"một hai"\n', 'record 2, field body, character 5'],
  ])('%s tells places', async (name, content, place) => {
    const { parts } = await open(name, content, 'body');
    expect(parts.at(-1)!.place!(4).en).toBe(place);
  });

  it('may be long', async () => {
    const long = 'một hai\\n'.repeat(500_000);
    expect((await open('a.json', `{"body": "${long}"}`, 'body')).parts[0]!.text.length).toBe(4_000_000);
    expect((await open('a.csv', `body\n"${'một ""hai""\n'.repeat(500_000)}"`, 'body')).parts[0]!.text.length).toBe(5_000_000);
  });
});

describe('edits', () => {
  it.each<[name: string, content: string, expected: string]>([
    ['a.json', '{"body": "câu một"}', '{"body": "câu \\"hai\\""}'],
    ['a.json', '{"body": "c\\u00e2u một", "x": 1.50}', '{"body": "c\\u00e2u \\"hai\\"", "x": 1.50}'],
    ['a.jsonl', '{"body":"câu một"}\r\n{"body": 1}\r\n', '{"body":"câu \\"hai\\""}\r\n{"body": 1}\r\n'],
    ['a.csv', 'body,id\n"câu một",1\n', 'body,id\n"câu ""hai""",1\n'],
    ['a.csv', 'body,id\ncâu một,1\n', 'body,id\n"câu ""hai""",1\n'],
  ])('%s %s', async (name, content, expected) => {
    const file = await open(name, content, 'body');
    const edits = file.parts[0]!.toViewEdits([{ start: 4, end: 7, text: '"hai"' }]);
    expect(applyEdits(file.view, edits)).toBe(expected);
    expect(Buffer.from(file.save!(edits)).toString()).toBe(expected);
    expect((await open(name, expected, 'body')).parts[0]!.text).toBe('câu "hai"');
  });

  it('stay ASCII in a field that is', async () => {
    const file = await open('a.json', '{"body": "\\u0111\\u1ecba"}', 'body');
    expect(file.parts[0]!.toViewEdits([{ start: 1, end: 2, text: 'ị😀' }])).toEqual([
      { start: 16, end: 22, text: '\\u1ecb\\ud83d\\ude00' },
    ]);
  });

  it('leave an unquoted cell as it is where they can', async () => {
    const file = await open('a.csv', 'body;id\nmột hai;1', 'body');
    expect(file.parts[0]!.toViewEdits([{ start: 0, end: 3, text: 'Một' }])).toEqual([{ start: 8, end: 11, text: 'Một' }]);
  });
});

describe('mistakes', () => {
  it.each([
    ['a.json', '{"body": "x"', ['body'], 'badRecord', {}],
    ['a.json', '{"body": "x",} // y', ['body'], 'badRecord', {}],
    ['a.csv', 'body\n"x\n', ['body'], 'unclosedQuote', {}],
    ['a.json', '{"body": "x", "title": "y"}', [], 'needsField', { known: 'body, title' }],
    ['a.jsonl', '{"body": "x"}', ['bdy'], 'noSuchField', { fields: 'bdy', known: 'body' }],
    ['a.csv', 'id,body\n1,x', ['bdy'], 'noSuchField', { fields: 'bdy', known: 'id, body' }],
  ] as const)('%s %s', async (name, content, fields, key, data) => {
    expect(await error(open(name, content, ...fields))).toMatchObject({ key, data });
  });

  it('a line that is no JSON is told by its place; the others are read', async () => {
    const file = await open('a.jsonl', '{"body":"một"}\n{"body": }\n{"body":"ba"}', 'body');
    expect(file.parts.map(({ text }) => text)).toEqual(['một', 'ba']);
    expect(file.problems).toMatchObject([{ line: 2, column: 10, error: { key: 'badRecord', data: { message: 'ValueExpected' } } }]);
  });

  it('an empty file holds nothing', async () => {
    for (const name of ['a.jsonl', 'a.csv']) expect((await open(name, '', 'body')).parts).toEqual([]);
  });
});
