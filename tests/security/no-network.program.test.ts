/** vilint opens no connection: not to check, not to fix, not to restore, whatever the format. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legacyBytes } from '../formats/legacy-bytes.ts';
import { docx, p } from '../formats/sample-docx.ts';
import { odt, p as paragraph } from '../formats/sample-odt.ts';
import { PROGRAM } from '../program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guard = new URL('no-network.js', import.meta.url).href;
const BAD = 'Vốn đầu tư , tăng. Xem http://example.com/a?b=c và <img src="http://example.com/x.png">.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vilint-network-'));
  const files: Record<string, string | Uint8Array> = {
    'a.txt': BAD,
    'a.md': `# Tin\n\n![ảnh](http://example.com/x.png) ${BAD}`,
    'a.html': `<link rel="stylesheet" href="http://example.com/x.css"><p>${BAD}</p>`,
    'a.docx': docx(p('Vốn đầu tư , tăng.')),
    'a.odt': odt(paragraph('Vốn đầu tư , tăng.')),
    'a.json': JSON.stringify([{ body: BAD }]),
    'a.jsonl': `${JSON.stringify({ body: BAD })}\n`,
    'a.csv': 'body\n"Vốn đầu tư , tăng."\n',
    'tcvn3.txt': legacyBytes('TCVN3', 'Hội nghị bàn về vốn đầu tư , việc làm của người dân và đường giao thông ở xã.\n'),
    'vilint.config.json': JSON.stringify({
      $schema: 'https://example.com/schema.json',
      preset: 'editorial',
      ignores: ['*.config.json', 'r/**'],
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs node under the guard. */
function guarded(args: readonly string[], input = ''): { signal: string | null; error: string; status: number | null } {
  const env = { ...process.env };
  delete env.NODE_OPTIONS;
  const { signal, stderr, status } = spawnSync(process.execPath, ['--import', guard, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env,
  });
  return { signal, error: stderr, status };
}

describe('the guard', () => {
  it.each([
    ['fetch', 'await fetch("http://127.0.0.1:9/")'],
    ['http', '(await import("node:http")).get("http://127.0.0.1:9/")'],
    ['https', '(await import("node:https")).get("https://127.0.0.1:9/")'],
    ['http2', '(await import("node:http2")).connect("http://127.0.0.1:9/")'],
    ['net', 'const { connect } = await import("node:net"); connect(9)'],
    ['dns', 'const { lookup } = await import("node:dns/promises"); await lookup("example.com")'],
    ['udp', '(await import("node:dgram")).createSocket("udp4")'],
    ['a thread', 'new (await import("node:worker_threads")).Worker("fetch(\\"http://127.0.0.1:9/\\")", { eval: true })'],
  ])('catches %s', (_, code) => {
    const { signal, error } = guarded(['--input-type=module', '--eval', code]);
    expect({ signal, told: error.startsWith('NETWORK: ') }).toEqual({ signal: 'SIGKILL', told: true });
  });
});

describe('the program opens no connection', () => {
  it.each<[what: string, args: string[], input?: string]>([
    ['checking every format', ['--field', 'body', '.']],
    ['checking in threads', ['--concurrency', '2', '--field', 'body', '.']],
    ['showing what it would fix', ['--diff', '--field', 'body', '.']],
    ['reporting in every format', ['--output', 'html=r/r.html', '--output', 'sarif=r/r.sarif', '--output', 'gitlab=r/g.json', 'a.txt']],
    ['fixing every format, with a cache', ['--fix', '--cache', '--field', 'body', '.']],
    ['restoring diacritics', ['restore'], 'Hom nay troi dep.'],
    ['explaining a rule', ['explain', 'dot-row']],
    ['listing dictionaries', ['words', 'list']],
  ])('%s', (_, args, input) => {
    const { signal, status, error } = guarded([PROGRAM, ...args], input);
    expect(error).not.toContain('NETWORK');
    expect(signal).toBeNull();
    expect([0, 1]).toContain(status);
  });

  it('as a library', () => {
    const index = new URL('../../dist/index.js', import.meta.url).href;
    const code = `import plugin, { lintText, fixText } from ${JSON.stringify(index)};
      for (const language of ['text', 'markdown', 'html']) { lintText(${JSON.stringify(BAD)}, { language }); fixText(${JSON.stringify(BAD)}, { language }); }
      if (!plugin.rules) process.exit(3);`;
    expect(guarded(['--input-type=module', '--eval', code])).toEqual({ signal: null, error: '', status: 0 });
  });
});

/** What talks over a network because somebody starts it for that; a page or an extension in a browser fetches its own files. */
const SERVERS = /^src\/(?:server\/|web\/|extension\/background\/engine\.ts$|dev\/(?:serve-folder|bench\/load)\.ts$)/;

const OPENERS = /['"](?:node:)?(?:net|tls|dns|dns\/promises|dgram|http|https|http2)['"]|\bfetch\(|new WebSocket\(/;

describe('the sources', () => {
  it('name nothing that could open a connection, but for the servers', () => {
    const files = ['src', 'rules'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name.replaceAll('\\', '/')}`),
    );
    const named = files
      .filter((file) => /\.[jt]s$/.test(file) && !SERVERS.test(file))
      .filter((file) => OPENERS.test(readFileSync(join(root, file), 'utf8')));
    expect(named).toEqual([]);
  });
});
