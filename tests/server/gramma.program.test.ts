/** gramma, a command line client of LanguageTool, against the server. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Serving } from './serving.ts';

const program = fileURLToPath(new URL('../../node_modules/gramma/src/cli.js', import.meta.url));

let server: Serving;
beforeAll(async () => {
  const files = {
    'a.txt': 'Ông làm trong nghành giáo dục 😀 ở đây. Kinh tế , xã hội xử dụng vốn.\n',
    'a.md': '# Tin giáo dục\n\nÔng *làm việc* trong [nghành](http://x.vn/nghành) giáo dục.\n\n- Dùng `nghành` để thử , rồi thôi.\n',
    'right.txt': 'Ông làm trong ngành giáo dục.\n',
  };
  server = await Serving.start(['--no-context'], { files });
  const rules = { casing: true, typos: true };
  const config = { api_url: `${server.url}/v2/check`, api_key: '', dictionary: [], language: 'vi-VN', rules };
  server.project.write('.gramma.json', JSON.stringify(config));
});
afterAll(() => server.stop());

/** What gramma prints of a file: the word, the rule and the first correction of each mistake. */
function gramma(...args: string[]): Promise<{ code: number; found: string[][] }> {
  return new Promise((resolve) => {
    const env = { ...process.env, HOME: server.project.folder, FORCE_COLOR: '0' };
    execFile(process.execPath, [program, 'check', '-p', '-n', ...args], { cwd: server.project.folder, env }, (error, out) => {
      const found = out.split(/^-{5,}$/m).slice(1);
      const part = (text: string, label: string): string => new RegExp(`^${label}: (.*)$`, 'm').exec(text)?.[1] ?? '';
      resolve({
        code: error === null ? 0 : Number(error.code),
        found: found.map((text) => [part(text, 'Word'), part(text, 'Rule'), part(text, 'Suggested fix').replace(/^1\) /, '')]),
      });
    });
  });
}

const TYPO = ['nghành', 'typos', 'ngành'];
const SPACE = [' ,', 'punctuation', ','];
const CONFUSED = ['xử dụng', 'confused_words', 'sử dụng'];

describe('gramma', () => {
  it('shows our findings with their corrections', async () =>
    expect(await gramma('a.txt')).toEqual({ code: 1, found: [TYPO, SPACE, CONFUSED] }));
  it('shows those in the text of Markdown alone', async () =>
    expect(await gramma('--markdown', 'a.md')).toEqual({ code: 1, found: [TYPO, SPACE] }));
  it('can switch off one of our kinds', async () => expect((await gramma('--disable', 'typos', 'a.txt')).found).toEqual([SPACE, CONFUSED]));
  it('finds nothing in a right text', async () => expect(await gramma('right.txt')).toEqual({ code: 0, found: [] }));
});
