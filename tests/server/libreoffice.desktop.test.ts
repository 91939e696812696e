/**
 * LibreOffice as a new user has it: the extension is installed, a document is proofread. Needs soffice and Python with
 * the module uno (Debian: libreoffice-writer-nogui, python3-uno).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';
import { hasOffice, OFFICE, python } from '../libreoffice/office.ts';
import { missing } from '../missing.ts';
import { Serving } from './serving.ts';

const SCRIPT = fileURLToPath(new URL('../libreoffice/proofread.py', import.meta.url));
const EXTENSION = fileURLToPath(new URL('../../dist/vilint.oxt', import.meta.url));

interface Proofread {
  enabled: boolean;
  server: string;
  locales: string[];
  paragraphs: { text: string; errors: { start: number; length: number; message: string; suggestions: string[]; colour: number }[] }[];
}

const PARAGRAPHS = [
  'Bàn cách phát triển nghành trồng trọt',
  'Ông làm việc trong nghành giáo dục & y tế 😀 nghành. Kinh tế , xã hội tăng 5% + so với năm 2020.',
  'Đoạn này không có gì sai.',
  'Sở Nông nghiệp xử dụng vốn đng từ ngân sách?text=a&language=vi .',
];
const [RED, BLUE, ORANGE] = [0xff0000, 0x0000ff, 0xd16820];

describe.skipIf(missing(hasOffice, 'proofreading in LibreOffice', OFFICE)).each([
  ['with the extension', EXTENSION],
  ['set up by hand', null],
])('LibreOffice %s', (_how, extension) => {
  let server: Serving;
  let result: Proofread;

  beforeAll(async () => {
    server = await Serving.start(['--verbose']);
    const path = (name: string): string => server.project.path(name);
    const job = {
      profile: path('profile'),
      extension,
      server: `${server.url}/v2`,
      paragraphs: PARAGRAPHS,
      document: path('a.odt'),
      result: path('result.json'),
    };
    server.project.write('job.json', JSON.stringify(job));
    execFileSync(python!, [SCRIPT, path('job.json')], { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
    result = JSON.parse(readFileSync(path('result.json'), 'utf8')) as Proofread;
  }, 330_000);
  afterAll(() => server.stop());

  it.runIf(extension)('is ready without a look at its options', () => {
    expect(result).toMatchObject({ enabled: true, server: 'http://127.0.0.1:8081/v2' });
    expect(result.locales).toEqual(expect.arrayContaining(['vi', 'vi-VN', 'en-US', 'de-DE']));
  });

  it('shows in each paragraph what vilint finds there, with the corrections', () => {
    expect(result.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    for (const { text, errors } of result.paragraphs) {
      const { findings } = lintText(text);
      expect(errors.map(({ message }) => message)).toEqual(findings.map(({ message }) => message));
      errors.forEach(({ start, length, suggestions }, i) => {
        const { fix, suggestions: others = [], column } = findings[i]!;
        expect(start).toBeLessThan(column);
        expect(start + length).toBeGreaterThanOrEqual(column);
        const repaired = suggestions.map((value) => text.slice(0, start) + value + text.slice(start + length));
        const edits = [...(fix === undefined ? [] : [fix]), ...others.map((one) => one.fix)];
        expect(repaired).toEqual(edits.map(({ range, text: to }) => text.slice(0, range[0]) + to + text.slice(range[1])));
      });
    }
    expect(result.paragraphs.map(({ errors }) => errors.length > 0)).toEqual([true, true, false, true]);
  });

  it('underlines spelling in red, and the rest in its own colours', () => {
    const [first, second] = result.paragraphs;
    expect(first!.errors.map(({ colour }) => colour)).toEqual([RED]);
    expect(second!.errors.map(({ colour }) => colour)).toEqual(expect.arrayContaining([RED, ORANGE]));
    expect(second!.errors.map(({ colour }) => colour)).not.toContain(BLUE);
  });
});
