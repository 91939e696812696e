/** What is in the extension's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, buildExtension, pack } from '../../src/dev/build-extension.js';
import { missing } from '../missing.ts';

const home = mkdtempSync(join(tmpdir(), 'vilint-extension-'));
let folders: Awaited<ReturnType<typeof buildExtension>>;

beforeAll(async () => {
  folders = await buildExtension(join(home, 'one'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(BROWSERS)('the package for %s', (browser) => {
  const read = (name: string): string => readFileSync(join(folders[browser], name), 'utf8');
  const manifest = (): Record<string, unknown> => JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('asks for three permissions that no browser warns of, and for sites only when they are chosen', () => {
    expect(manifest().permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest()).not.toHaveProperty(key);
  });

  it('runs no code from elsewhere, and none that is made of text', () => {
    expect((manifest().content_security_policy as { extension_pages: string }).extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    );
    for (const name of ['content.js', 'background.js', 'popup.js', 'options.js'])
      expect(read(name)).not.toMatch(/\beval\(|new Function\(|WebAssembly|importScripts|import\(/);
    for (const name of ['content.js', 'popup.js', 'options.js'])
      expect(read(name)).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('has the model once, and little for a page to load', () => {
    expect(readdirSync(folders[browser]).filter((name) => name.endsWith('.bin'))).toEqual(['lexicon.bin', 'model.bin']);
    expect(statSync(join(folders[browser], 'content.js')).size).toBeLessThan(60_000);
  });

  it('has both languages, and the licences of all that is in it', () => {
    const [vi, en] = ['vi', 'en'].map((locale) => JSON.parse(read(`_locales/${locale}/messages.json`)) as object);
    expect(Object.keys(vi!)).toEqual(Object.keys(en!));
    expect(read('licences.txt')).toMatch(/^=== eslint /m);
  });
});

const linter =
  process.env.ADDONS_LINTER === undefined ? '' : join(process.env.ADDONS_LINTER, 'node_modules/addons-linter/bin/addons-linter');

describe.skipIf(missing(existsSync(linter), 'the linter of extensions', 'addons-linter in the folder ADDONS_LINTER'))(
  "Mozilla's linter",
  () => {
    it('finds nothing but a call that Firefox never makes', () => {
      const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folders.firefox], { encoding: 'utf8' });
      const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, { code: string; message: string }[]>;
      expect([errors, notices]).toEqual([[], []]);
      expect(warnings!.map(({ code, message }) => `${code}: ${message}`)).toEqual([
        'UNSUPPORTED_API: dom.openOrClosedShadowRoot is not supported',
      ]);
    });
  },
);

it('the packages are the same, byte for byte, wherever they are made', async () => {
  const others = await buildExtension(join(home, 'another place'));
  for (const browser of BROWSERS) {
    const [one, other] = [folders, others].map((built, i) => {
      const path = join(home, `${browser}-${i}.zip`);
      pack(built[browser], path);
      return readFileSync(path);
    });
    expect(one!.equals(other!)).toBe(true);
    expect(Object.keys(unzipSync(one!, { filter: ({ name }) => !name.endsWith('.bin') }))).toContain('manifest.json');
  }
});
