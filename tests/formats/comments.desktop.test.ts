/**
 * Comments that the program writes, read back by LibreOffice and by python-docx.
 * Needs python-docx 1.2 or newer for its own test. LibreOffice converts the documents: one without windows cannot show comments.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vilint } from '../cli/run.ts';
import { missing } from '../missing.ts';
import { hasOffice, office, OFFICE } from '../libreoffice/office.ts';

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const reader = [process.env.VILINT_PYTHON ?? 'python3', 'python3'].find((name) =>
  works(name, '-c', 'import docx; docx.Document().comments'),
);

interface Comment {
  author: string;
  lines: string[];
  /** The words that it is about. */
  about: string;
}

const plain = (xml: string): string =>
  xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"');

/** The comments of a flat OpenDocument text. */
function commentsIn(xml: string): Comment[] {
  return [...xml.matchAll(/<office:annotation(?=[ >])([^>]*)>(.*?)<\/office:annotation>/gs)].map(
    ({ 0: whole, 1: attributes, 2: content, index }) => {
      const name = /office:name="([^"]*)"/.exec(attributes!)?.[1];
      const from = index + whole.length;
      const end = name === undefined ? -1 : xml.indexOf(`<office:annotation-end office:name="${name}"`, from);
      const inside = end < 0 ? '' : xml.slice(from, end).replace(/<office:annotation(?=[ >]).*?<\/office:annotation>/gs, '');
      return {
        author: plain(/<dc:creator>(.*?)<\/dc:creator>/s.exec(content!)?.[1] ?? ''),
        lines: [...content!.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)].map(([, line]) => plain(line!)),
        about: plain(inside),
      };
    },
  );
}

describe.skipIf(missing(hasOffice, 'comments in LibreOffice', OFFICE))('in LibreOffice', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const make = (name: string): void => office(folder, [{ make: path(name), changes: false }]);
  const read = (name: string): Comment[] => {
    const profile = `-env:UserInstallation=file://${path('profile')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'fodt', '--outdir', path('out'), path(name)], {
      stdio: 'ignore',
      timeout: 180_000,
    });
    return commentsIn(readFileSync(path(`out/${name.replace(/\.\w+$/, '.fodt')}`), 'utf8'));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-comments-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['docx', 'odt'])('a .%s has a comment for each finding, on its words', async (format) => {
    make(`a.${format}`);
    const { out } = await vilint(['--locale', 'en', '-f', 'json', `a.${format}`], { cwd: folder });
    const [{ messages, source }] = JSON.parse(out) as [
      { messages: { ruleId: string; line: number; column: number; endLine: number; endColumn: number; place: string }[]; source: string },
    ];
    await vilint(['--comments', '--locale', 'en', `a.${format}`], { cwd: folder });
    const comments = read(`a.${format}`);
    expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(['vilint']));
    expect(comments.map(({ lines }) => lines.at(-1)).sort()).toEqual(messages.map(({ ruleId }) => ruleId).sort());
    const inBody = messages.filter(({ line, endLine, place }) => line === endLine && place.startsWith('paragraph'));
    const words = inBody.map(({ line, column, endColumn }) => source.split('\n')[line - 1]!.slice(column - 1, endColumn - 1));
    expect(words.length).toBeGreaterThan(5);
    expect(comments.map(({ about }) => about)).toEqual(expect.arrayContaining(words));
    const elsewhere = comments.filter(({ lines }) => /^(?:header|footer|footnote 1|text box 1), paragraph/.test(lines[0]!));
    expect(elsewhere.length).toBeGreaterThan(2);
  });

  it.each(['docx', 'odt'])('a .%s gets changes for what is certain, and comments for the rest', async (format) => {
    make(`b.${format}`);
    copyFileSync(path(`b.${format}`), path(`c.${format}`));
    await vilint(['--fix', '--comments', `b.${format}`], { cwd: folder });
    const comments = read(`b.${format}`);
    const { out } = await vilint(['-f', 'json', `b.${format}`], { cwd: folder });
    const [{ messages }] = JSON.parse(out) as [{ messages: { ruleId: string }[] }];
    expect(comments.map(({ lines }) => lines.at(-1)).sort()).toEqual(messages.map(({ ruleId }) => ruleId).sort());
    expect(readFileSync(path(`out/b.fodt`), 'utf8')).toMatch(/<text:changed-region/);
    const before = readFileSync(path(`b.${format}`));
    await vilint(['--fix', '--comments', `b.${format}`], { cwd: folder });
    expect(readFileSync(path(`b.${format}`)).equals(before)).toBe(true);
  });

  it.skipIf(missing(reader !== undefined, 'comments in python-docx', 'python-docx 1.2'))(
    'a .docx is read by python-docx, comments and all',
    async () => {
      make('d.docx');
      await vilint(['--comments', '--locale', 'en', 'd.docx'], { cwd: folder });
      const { out } = await vilint(['--locale', 'en', '-f', 'json', 'd.docx'], { cwd: folder });
      const [{ messages }] = JSON.parse(out) as [{ messages: { ruleId: string }[] }];
      const script = 'import docx, json; print(json.dumps([[c.author, c.text] for c in docx.Document("d.docx").comments]))';
      const found = JSON.parse(execFileSync(reader!, ['-c', script], { cwd: folder, encoding: 'utf8' })) as [string, string][];
      expect(found.map(([, text]) => text.split('\n').at(-1)).sort()).toEqual(messages.map(({ ruleId }) => ruleId).sort());
      expect(new Set(found.map(([author]) => author))).toEqual(new Set(['vilint']));
    },
  );
});
