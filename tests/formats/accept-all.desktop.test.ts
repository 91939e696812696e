/**
 * Documents in which LibreOffice accepts all that the program has changed: each reads as its plain text does after the same
 * fix. Every seed is made a document, a line a paragraph; one more has words of several runs, a table, a text box, a footnote,
 * a header and a footer. python-docx reads the Word documents too, with comments on what is left: a LibreOffice without windows
 * cannot open these.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vilint } from '../cli/run.ts';
import { missing } from '../missing.ts';
import { hasOffice, office, OFFICE, textOf, type Dump } from '../libreoffice/office.ts';
import { docx, p as wordParagraph } from './sample-docx.ts';
import { odt, p as odfParagraph } from './sample-odt.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const texts = ['', 'clean/'].flatMap((below) =>
  readdirSync(new URL(below, seeds))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: below + name, text: readFileSync(new URL(below + name, seeds), 'utf8').trimEnd() })),
);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string, make: (line: string) => string): string => text.split('\n').map(make).join('');
const MAKE = {
  docx: (text: string) => docx(paragraphs(text, (line) => wordParagraph(escaped(line)))),
  // Of several spaces, all but the first are elements.
  odt: (text: string) => odt(paragraphs(text, (line) => odfParagraph(escaped(line).replace(/(?<= ) |^ | $/g, '<text:s/>')))),
};
const FORMATS = ['docx', 'odt'] as const;
const LEVEL = '--fix=suggestions';

/** Texts of Word documents with their changes accepted, and how many comments they have: deleted text is in elements of another name, or a paragraph's mark; line breaks tell by what is around them. */
const READER = `
import docx, json, sys
from docx.oxml.ns import qn
def read(path):
    body = docx.Document(path).element.body
    result = ''
    for paragraph in body.iter(qn('w:p')):
        for node in paragraph.iter(qn('w:t'), qn('w:br')):
            if node.tag == qn('w:t'):
                result += node.text or ''
            elif next(node.iterancestors(qn('w:del')), None) is None:
                result += '\\n'
        result += '' if paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None else '\\n'
    return result[:-1], sum(1 for _ in body.iter(qn('w:commentReference')))
print(json.dumps([read(path) for path in sys.argv[1:]]))
`;
const python = process.env.VILINT_PYTHON ?? 'python3';
const hasReader = spawnSync(python, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0;

describe.skipIf(missing(hasOffice, 'accepting all changes in LibreOffice', OFFICE))('all changes accepted', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const accept = (names: readonly string[]): void =>
    office(
      folder,
      names.map((name) => ({ settle: path(name), how: 'accept', dump: path(`${name}.json`) })),
    );
  const dump = (name: string): Dump => JSON.parse(readFileSync(path(`${name}.json`), 'utf8')) as Dump;
  const fix = async (names: readonly string[], ...more: string[]): Promise<void> => {
    const { error } = await vilint(['--no-config', LEVEL, ...more, ...names], { cwd: folder });
    expect(error).toBe('');
  };
  const plain = (name: string): string => readFileSync(path(name), 'utf8');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-accept-'));
    texts.forEach(({ text }, i) => {
      writeFileSync(path(`${i}.txt`), text);
      for (const format of FORMATS) writeFileSync(path(`${i}.${format}`), MAKE[format](text));
    });
    await fix(texts.map((_, i) => `${i}.txt`));
    const names = FORMATS.flatMap((format) => texts.map((_, i) => `${i}.${format}`));
    await fix(names);
    accept(names);
  }, 900_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(FORMATS)('a .%s', (format) => {
    it.each(texts.map(({ name, text }, i) => ({ name, text, i })))('of $name reads as its fixed text', ({ text, i }) => {
      const { changes, left, stories } = dump(`${i}.${format}`);
      const fixed = plain(`${i}.txt`);
      expect(textOf(stories.body!)).toBe(fixed);
      expect(changes.length > 0).toBe(fixed !== text);
      expect(left).toEqual([]);
    });

    it('with runs, a table and notes reads as its fixed texts', async () => {
      office(folder, [{ make: path(`a.${format}`), changes: false }]);
      copyFileSync(path(`a.${format}`), path(`b.${format}`));
      await fix([`b.${format}`]);
      accept([`a.${format}`, `b.${format}`]);
      const before = Object.entries(dump(`a.${format}`).stories).map(([story, content]) => [story, textOf(content)] as const);
      before.forEach(([, text], i) => writeFileSync(path(`story-${i}.txt`), text));
      await fix(before.map((_, i) => `story-${i}.txt`));
      const expected = before.map(([story], i) => [story, plain(`story-${i}.txt`)]);
      expect(Object.entries(dump(`b.${format}`).stories).map(([story, content]) => [story, textOf(content)])).toEqual(expected);
      expect(expected).not.toEqual(before);
      expect(dump(`b.${format}`).left).toEqual([]);
    });
  });

  it.skipIf(missing(hasReader, 'tracked changes in python-docx', 'python-docx'))('python-docx reads the same, and comments', async () => {
    const names = texts.map(({ text }, i) => {
      writeFileSync(path(`read-${i}.docx`), MAKE.docx(text));
      return `read-${i}.docx`;
    });
    await fix(names, '--comments');
    const read = JSON.parse(execFileSync(python, ['-c', READER, ...names], { cwd: folder, encoding: 'utf8' })) as [string, number][];
    expect(read.map(([text]) => text)).toEqual(texts.map((_, i) => plain(`${i}.txt`)));
    expect(read.some(([, comments]) => comments > 0)).toBe(true);
  });
});
