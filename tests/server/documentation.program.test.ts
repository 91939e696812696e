/** What docs/server.md and docs/libreoffice.md say is so. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { vilint } from '../cli/run.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manual = read('docs/server.md');
const help = (await vilint(['serve', '--help', '--locale', 'en'])).out;
const SHARED = ['--concurrency'];

it('every option is described, and no other', () => {
  const described = [...manual.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, name]) => name!);
  const known = [...help.matchAll(/^ +(--[a-z-]+)/gm)].map(([, name]) => name!);
  expect(described.filter((name) => !SHARED.includes(name)).sort()).toEqual(known.sort());
});

it.each(['--host', '--port', '--max-text', '--timeout', '--queue'])('the default of %s', (name) => {
  const stated = new RegExp(`^\\| \`${name} .*\\| \`?([\\d.,]+)\`? \\|$`, 'm').exec(manual)![1]!.replaceAll(',', '');
  expect(new RegExp(`${name} [\\s\\S]*?\\(default: ([^)]*)\\)`).exec(help)![1]).toBe(stated);
});

it('the extension is what the page on LibreOffice says', () => {
  const files = unzipSync(readFileSync(new URL('../../dist/vilint.oxt', import.meta.url)));
  const text = (name: string): string => Buffer.from(files[name]!).toString();
  // No program: only settings, texts, and what an extension has to have.
  expect(Object.keys(files).every((name) => /\.(?:xml|xcu|txt)$/.test(name))).toBe(true);
  expect(text('Linguistic.xcu')).toContain(
    `<value>${/`(http:\/\/127[^`]*)`, adds Vietnamese/.exec(read('docs/libreoffice.md'))![1]}</value>`,
  );
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(text('description.xml')).toContain(`<version value="${version}"/>`);
});
