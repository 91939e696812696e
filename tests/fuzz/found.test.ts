/** What the fuzz runs found, one test each. */
import { describe, expect, it } from 'vitest';
import { Suppressions } from '../../src/cli/suppressions.ts';
import type { CheckOptions } from '../../src/cli/options.ts';
import { checkConfig, Unfit } from '../../src/config/check-config.ts';
import { HouseStyleError, parseHouseStyle } from '../../src/analysis/house-style.ts';
import { tidy } from '../../src/dictionary/edit.ts';
import { parseEntry } from '../../src/dictionary/entry.ts';
import { decodeBytes } from '../../src/formats/decode.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { FormatError } from '../../src/formats/file.ts';
import { openFile } from '../../src/formats/index.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { fixText, lintText } from '../../src/index.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { fileResult } from '../../src/findings/result.ts';
import { loadModel, ModelError, restore } from '../../src/speller/index.ts';
import { packModel, Section } from '../../src/speller/format.ts';
import { docx, p } from '../formats/sample-docx.ts';
import { legacyBytes } from '../formats/legacy-bytes.ts';
import { odt, p as paragraph } from '../formats/sample-odt.ts';
import { reportOf } from '../reporters/report.ts';

describe('HTML', () => {
  it('gets no placeholder of the masked text with a fix beside collapsed spaces', () => {
    const { output } = fixText('<p>bản i  Huyá»‡n chá»‰ Ä‘áº¡o phÃ²ng vÄƒn hÃ³a.</p>', { language: 'html' });
    expect(output).toBe('<p>bản i Huyện chỉ đạo phòng văn hóa.</p>');
  });
  it('gets no tag with a fix over the reference of one', () => {
    const { output } = fixText('<p>Viá»‡t &lt;b&gt; phÃ²ng</p>', { language: 'html' });
    expect(output).toContain('&lt;b&gt;');
  });
  it('may have references of brackets without a partner', () => {
    const { findings } = lintText('<p>Sở Y tế &#40;Hà Nội cho biết dịch đã lắng xuống.</p>', { language: 'html' });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('vi/bracket-pairing');
  });
});

describe('restoring diacritics', () => {
  it('leaves invisible characters within words', () => {
    expect(restore(shippedModel(), 'Bao cao c\u200bua co quan')).toBe('Báo cáo c\u200bủa cơ quan');
  });
});

const FIELDS = ['body', 'title'];
const open = (bytes: string | Uint8Array, name: string) =>
  openFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, { encoding: 'auto', fields: FIELDS });

describe('a table', () => {
  it('keeps a cell as it is that has text after its closing mark', async () => {
    const file = await open('title,body\nx,"Nói ""được"đ  ược"", rồi"\n', 'a.csv');
    const [, part] = file.parts;
    expect(part!.text).toBe('"Nói ""được"đ  ược""');
    expect(part!.toViewEdits([{ start: 12, end: 14, text: ' ' }])).toEqual([]);
  });
  it('keeps its rows when the only cell of one is emptied', async () => {
    const file = await open('body\n\u200b\nb\n', 'a.csv');
    const written = applyEdits(file.view, file.parts[0]!.toViewEdits([{ start: 0, end: 1, text: '' }]));
    expect((await open(written, 'a.csv')).parts).toHaveLength(2);
  });
});

describe('a text in an old encoding', () => {
  it('has its last word once when something is added at the end', () => {
    const { text, save } = decodeBytes(legacyBytes('TCVN3', 'Hội nghị kết thúc'), 'tcvn3');
    const end = text.length;
    const saved = save([
      { start: end - 4, end: end - 4, text: 'x' },
      { start: end, end, text: '.' },
    ]);
    expect(decodeBytes(saved, 'tcvn3').text).toBe('Hội nghị kết xthúc.');
  });
});

describe('an OpenDocument text', () => {
  it('keeps a space before one that only it makes invisible', async () => {
    const file = await open(odt(paragraph('Vốn đầu <text:span> , tăng</text:span>')), 'a.odt');
    expect(file.parts[0]!.text).toBe('Vốn đầu , tăng');
    expect(file.parts[0]!.toViewEdits([{ start: 7, end: 8, text: '' }])).toEqual([]);
  });
  it('loses all white space of the source with the space that is seen of it', async () => {
    const file = await open(odt(paragraph('<text:span>Giá tăng</text:span> \n\n ') + paragraph('mạnh')), 'a.odt');
    expect(file.view).toBe('Giá tăng \nmạnh');
    const saved = file.save!(file.parts[0]!.toViewEdits([{ start: 8, end: 9, text: '' }]));
    expect((await open(saved, 'a.odt')).view).toBe('Giá tăng\nmạnh');
  });
});

describe.each([
  ['a.docx', (text: string) => docx(`<w:p><w:r><w:t xml:space="preserve"><![CDATA[${text}]]></w:t></w:r></w:p>`)],
  ['a.odt', (text: string) => odt(paragraph(`<![CDATA[${text}]]>`))],
])('%s', (name, build) => {
  it('is not edited within CDATA, where no change could be marked', async () => {
    const file = await open(build('a < b , c'), name);
    expect(file.parts[0]!.text).toBe('a < b , c');
    expect(file.parts[0]!.toViewEdits([{ start: 5, end: 6, text: '' }])).toEqual([]);
  });
});

describe('a Word document', () => {
  it.each([
    ['of nine million empty elements in 80 KB', () => docx('<w:r/>'.repeat(9_000_000))],
    ['of an element with ten thousand attributes', () => docx(`<w:p ${Array.from({ length: 10_000 }, (_, i) => `a${i}=""`).join(' ')}/>`)],
  ])('%s is refused before it fills the memory', async (_, content) => {
    await expect(open(content(), 'a.docx')).rejects.toMatchObject({ key: 'badXml' } satisfies Partial<FormatError>);
  });
  it('that is large but sound is read', async () => {
    expect((await open(docx(p('Một').repeat(20_000)), 'a.docx')).view.split('\n')).toHaveLength(20_000);
  });
});

describe('a model file', () => {
  it('is refused when a section lies outside it, though the checksum is right', () => {
    const bytes = packModel([[Section.Keys, Buffer.from('a')]]);
    const words = new Uint32Array(bytes.buffer);
    words[8 + 1] = 4;
    let sum = 0x811c9dc5;
    for (let i = 8; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
    words[3] = (sum ^ (sum >>> 15)) >>> 0;
    expect(() => loadModel(bytes)).toThrow(ModelError);
  });
});

describe('a lexicon file', () => {
  it.each([
    ['too short for its head', new Uint8Array(8)],
    [
      'that claims more words than it holds',
      Uint8Array.from(Buffer.from(Uint32Array.of(0x584c4c56, 1, 32, 0x7fffffff, 0, 0, 0, 0).buffer)),
    ],
  ])('%s is refused with a reason', (_, bytes) => expect(() => openLexicon(bytes)).toThrow(/lexicon/));
  it('whose rows reach beyond its pairs ends a look-up', () => {
    const bytes = new Uint8Array(72);
    new Uint32Array(bytes.buffer).set([0x584c4c56, 1, 72, 1, 0, 1]);
    new Uint32Array(bytes.buffer, 32).set([0, 0xffffffff]);
    bytes[64] = 97;
    expect(openLexicon(bytes).pairStrength('a', 'a')).toBe(0);
  });
});

describe('settings', () => {
  it('a rule set to an empty list is a mistake, not a crash', () => {
    expect(() => checkConfig({ rules: { 'vi/dot-row': [] } })).toThrow(Unfit);
  });
  it('an object where a house style has a word is a mistake, not a crash', () => {
    expect(() => parseHouseStyle(JSON.parse('{"iy": {"toString": 1}}'), 'x')).toThrow(HouseStyleError);
  });
  it.each([
    ['a comment ends with a tab', 'b # ghi chú\t\na\n'],
    ['a byte order mark stands within', '\ufeffđng\r\ufeffđng\r\nb [vi/l-n]\r\r\ufeffđng\r'],
  ])('tidying a dictionary settles though %s', (_, text) => {
    const tidied = tidy(text);
    expect(tidy(tidied)).toBe(tidied);
  });
});

describe('the suppressions', () => {
  it('of a file named like a part of every object change no object', async () => {
    const options = { suppress: 'all', fix: 'no', suppressionsLocation: '/no/such/s.json' } as unknown as CheckOptions;
    const suppressions = (await Suppressions.open(options, '/no/such'))!;
    const result = fileResult('/no/such/__proto__', 'a , b', lintText('Vốn , tăng.', { useModel: false }));
    const job = { path: '/no/such/__proto__', filePath: '/no/such/__proto__', name: '__proto__', settings: { lint: { rules: {} } } };
    suppressions.apply(job as unknown as Parameters<typeof suppressions.apply>[0], result);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the compact report', () => {
  it('lets no name command the terminal', async () => {
    const text = 'Vốn , tăng.\n';
    const result = fileResult('/x', text, lintText(text, { useModel: false }));
    expect(await reportOf('compact', [{ path: 'a\u001b[2Jb\n.txt', text, result }])).toMatch(/^a⟨U\+001B⟩\[2Jb⟨U\+000A⟩\.txt:1:/);
  });
});

it('a byte order mark inside a dictionary belongs to no entry', () => {
  expect(parseEntry('\0\ufeffNậm Pồ', 'x')).toEqual({ text: '\0Nậm Pồ', rules: [] });
});
