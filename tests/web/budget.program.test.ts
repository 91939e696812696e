/** What a reader has to fetch, packed, in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WEB_FOLDER } from './page.ts';

const files = readdirSync(WEB_FOLDER);
const isData = (name: string): boolean => name.endsWith('.bin');
/** Licences and the policy, for whoever serves the page. */
const isFetched = (name: string): boolean => !name.endsWith('.txt');
const sizeOf = (name: string): number => {
  const bytes = readFileSync(join(WEB_FOLDER, name));
  return Math.min(bytes.length, gzipSync(bytes).length);
};
const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + sizeOf(name), 0);

describe('the web page', () => {
  it('is one page, one worker, what the worker fetches when it must, one service worker and the data', () =>
    expect(files.map((name) => name.replace(/\.[0-9a-f]{12}\./, '.')).sort()).toEqual([
      'eslint.js',
      'icon.svg',
      'index.html',
      'lexicon.bin',
      'licences.txt',
      'manifest.json',
      'model-1.bin',
      'model-2.bin',
      'names.bin',
      'page.css',
      'page.js',
      'policy.txt',
      'project.json',
      'source-serif-latin.woff2',
      'source-serif-vietnamese.woff2',
      'sw.js',
      'worker.js',
    ]));

  it('takes less than 450 kB without its data, fonts and all, unless a text has directives', () =>
    expect(total(files.filter((name) => isFetched(name) && !isData(name) && !name.startsWith('eslint.')))).toBeLessThan(450_000));

  it('needs less than 10 MB of data to check with all rules but two', () =>
    expect(total(files.filter((name) => /^(?:lexicon|model-1)\./.test(name)))).toBeLessThan(10_000_000));

  it('is served with names that change with what is in them', () =>
    expect(files.filter((name) => /\.(?:js|css|bin|woff2)$/.test(name) && !/\.[0-9a-f]{12}\.\w+$/.test(name))).toEqual(['sw.js']));

  it('forbids every script but its own, and every address but its own', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
      readFileSync(join(WEB_FOLDER, 'index.html'), 'utf8'),
    )![1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; /);
    expect(policy).not.toMatch(/https?:|unsafe|\*|data:|blob:/);
  });
});
