/**
 * However vilint is reached, it says the same of every seed: the same rules at the same places with the same messages and
 * the same corrections, each told by the text that it leads to. A way in is a row of WAYS; what needs a browser or VS Code is
 * skipped without it. Python has a test of its own, tests/python/test_parity.py. All seeds are plain text, which every way
 * takes: kinds of files are the matter of tests/formats.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ESLint, type Linter } from 'eslint';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorFinding } from '../src/web/protocol.ts';
import { vilint } from './cli/run.ts';
import { Reader } from './extension/browser.ts';
import { findInField } from './extension/findings.ts';
import { Client } from './lsp/client.ts';
import { missing } from './missing.ts';
import { Serving } from './server/serving.ts';
import { findInVsCode } from './vscode/findings.ts';
import { hasWorkbench, WORKBENCH } from './vscode/vsix.ts';
import { findInPage } from './web/engine.ts';
import { BROWSER, browserPath, Site } from './web/page.ts';

interface Article {
  /** Absolute. */
  path: string;
  text: string;
}

/** Replaces [start, end) by text. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A finding by its offsets in the article. */
export interface Found {
  /** Without `vi/`. */
  rule: string;
  message: string;
  start: number;
  end: number;
  /** The fix, then the suggestions. */
  edits: Edit[];
}

interface Way {
  name: string;
  /** What this machine lacks for it: the way is skipped. */
  lacks?: string;
  /** True if a finding may be shown with more than its place, because corrections replace what is shown. */
  widens?: true;
  /** True if the corrections at a place are those of every finding there. */
  shares?: true;
  /** What it has of a text, if that is not all: the command line is asked for the same. */
  reads?: (text: string) => string;
  open?: () => Promise<void>;
  close?: () => Promise<unknown>;
  /** What is found in each of the articles. */
  find(articles: readonly Article[]): Promise<Found[][]>;
}

/** A record of `vilint stream`. */
interface Streamed {
  vilint: { findings: (Omit<Found, 'edits'> & { fix?: Edit; suggestions?: Edit[] })[] };
}

const folder = new URL('../seeds/', import.meta.url);
const articles: Article[] = ['', 'clean/'].flatMap((below) =>
  readdirSync(new URL(below, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => new URL(below + name, folder))
    .map((url) => ({ path: fileURLToPath(url), text: readFileSync(url, 'utf8') })),
);

/** ESLint's messages by offsets. */
function fromEslint({ text }: Article, messages: readonly Linter.LintMessage[]): Found[] {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029\u0085]/g)].map((match) => match.index + match[0].length)];
  return messages.map(({ ruleId, message, line, column, endLine, endColumn, fix, suggestions = [] }) => ({
    rule: ruleId!.replace('vi/', ''),
    message,
    start: starts[line - 1]! + column - 1,
    end: starts[endLine! - 1]! + endColumn! - 1,
    edits: [...(fix === undefined ? [] : [fix]), ...suggestions.map((one) => one.fix)].map(({ range: [start, end], text: to }) => ({
      start,
      end,
      text: to,
    })),
  }));
}

let server: Serving;
let editor: Client;
let pageServer: Serving | undefined;
let site: Site | undefined;

const CLI: Way = {
  name: 'the command line',
  async find(all) {
    const { out } = await vilint(['--no-config', '-f', 'json', ...all.map(({ path }) => path)]);
    const results = JSON.parse(out) as ESLint.LintResult[];
    return all.map((article) => fromEslint(article, results.find(({ filePath }) => filePath === article.path)!.messages));
  },
};

const WAYS: Way[] = [
  {
    name: 'the plugin under plain ESLint',
    async find(all) {
      const { default: plugin } = (await import(new URL('../dist/index.js', import.meta.url).href)) as {
        default: { configs: { recommended: Linter.Config[] } };
      };
      const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: plugin.configs.recommended, cwd: fileURLToPath(folder) });
      const results = await eslint.lintFiles(all.map(({ path }) => path));
      return all.map((article) => fromEslint(article, results.find(({ filePath }) => filePath === article.path)!.messages));
    },
  },
  {
    name: 'vilint stream',
    async find(all) {
      const input = all.map(({ text }) => `${JSON.stringify({ text })}\n`).join('');
      const { out } = await vilint(['stream', '--no-config', '--no-progress', '-'], { input });
      const records = out.trimEnd().split('\n');
      return records.map((record) =>
        (JSON.parse(record) as Streamed).vilint.findings.map(({ rule, fix, suggestions = [], ...rest }) => ({
          ...rest,
          rule: rule.replace('vi/', ''),
          edits: [...(fix === undefined ? [] : [fix]), ...suggestions],
        })),
      );
    },
  },
  {
    name: 'the LanguageTool server',
    widens: true,
    open: async () => void (server = await Serving.start(['--no-config'])),
    close: () => server.stop(),
    find: (all) =>
      Promise.all(
        all.map(async ({ text }) =>
          (await server.check({ text })).matches.map(({ rule, message, offset, length, replacements }) => ({
            rule: rule.id
              .replace(/^VI_(?:SPELLER_RULE_)?/, '')
              .toLowerCase()
              .replaceAll('_', '-'),
            message,
            start: offset,
            end: offset + length,
            edits: replacements.map(({ value }) => ({ start: offset, end: offset + length, text: value })),
          })),
        ),
      ),
  },
  {
    name: 'the language server',
    open: async () => void (editor = await Client.start({ folder: fileURLToPath(folder), args: ['--no-config'] })),
    close: () => editor.stop(),
    find: (all) => Promise.all(all.map(fromEditor)),
  },
  {
    name: 'the web page, served by vilint serve',
    ...(browserPath === undefined && { lacks: BROWSER }),
    async open() {
      pageServer = await Serving.start(['--no-config']);
      site = await Site.open(`${pageServer.url}/`);
    },
    async close() {
      await site?.close();
      await pageServer?.stop();
    },
    async find(all) {
      const page = await site!.tab(await site!.visitor());
      const found = await findInPage(
        page,
        all.map(({ text }) => text),
      );
      expect(site!.complaints).toEqual([]);
      return found.map(fromPage);
    },
  },
  // Whoever types has a space at the end before the next word.
  inField('textarea', (text) => text.trimEnd()),
  // Its lines are paragraphs; a space that does not break, or has no width, may be the browser's own.
  inField('contenteditable', (text) =>
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u200b', '')
      .replaceAll(/\n{2,}/g, '\n')
      .trimEnd(),
  ),
  {
    name: 'the extension for VS Code',
    ...(!hasWorkbench && { lacks: WORKBENCH }),
    shares: true,
    async find(all) {
      const found = await findInVsCode(all.map(({ text }) => text));
      return found.map((diagnostics) =>
        diagnostics.map(({ code, message, start, end, fixes }) => ({
          rule: code.replace('vi/', ''),
          message,
          start,
          end,
          edits: fixes.filter(({ title }) => MENDS.test(title)),
        })),
      );
    },
  },
];

/** A field of somebody's page, with the browser extension in Chromium. */
function inField(name: string, reads: (text: string) => string): Way {
  let reader: Reader;
  return {
    name: `the extension in a ${name}`,
    ...(browserPath === undefined && { lacks: BROWSER }),
    reads,
    open: async () => void (reader = await Reader.open()),
    close: () => reader.close(),
    async find(all) {
      const tab = await reader.tab(name);
      const found = await findInField(
        tab,
        all.map(({ text }) => text),
        reads,
      );
      expect(reader.complaints).toEqual([]);
      return found.map(fromPage);
    },
  };
}

function fromPage(findings: readonly EditorFinding[]): Found[] {
  return findings.map(({ message: { ruleId, message }, from, to, choices }) => ({
    rule: ruleId!.replace('vi/', ''),
    message,
    start: from,
    end: to,
    edits: choices.map((edit) => ({ start: edit.from, end: edit.to, text: edit.insert })),
  }));
}

/** Quick fixes that mend one place: not every place, and not by silence. */
const MENDS = /^(?:Sửa|Xóa|Thêm) “/;

/** What an editor shows: the diagnostics, and what their quick fixes do to the text. */
async function fromEditor({ path, text }: Article): Promise<Found[]> {
  const name = path.slice(fileURLToPath(folder).length);
  await editor.open(name, text);
  const document = editor.document(name);
  const { items } = await editor.pull(name);
  const found: Found[] = [];
  for (const { code, message, range } of items) {
    const actions = await editor.actions(name, range, { only: ['quickfix'] });
    const own = actions.filter(({ diagnostics, title, edit }) => {
      const [{ code: about, range: where }] = diagnostics!;
      return about === code && isDeepStrictEqual(where, range) && edit !== undefined && MENDS.test(title);
    });
    const edits = own.map(({ edit }) => {
      const [{ range: at, newText }] = (edit!.documentChanges![0] as { edits: TextEdit[] }).edits;
      return { start: document.offsetAt(at.start), end: document.offsetAt(at.end), text: newText };
    });
    found.push({
      rule: String(code).replace('vi/', ''),
      message: message as string,
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      edits,
    });
  }
  return found;
}

/** What can be compared: findings in order, corrections by what they make of the text. */
function comparable(text: string, found: readonly Found[]): { rule: string; message: string; becomes: string[] }[] {
  return found
    .map(({ rule, message, edits }) => ({ rule, message, becomes: [...new Set(edits.map((edit) => changed(text, edit)))] }))
    .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each finding with the corrections of all that it touches. */
function shared(found: readonly Found[]): Found[] {
  return found.map((one) => ({
    ...one,
    edits: found.flatMap(({ start, end, edits }) => (start <= one.end && end >= one.start ? edits : [])),
  }));
}

/** Findings without the order of their corrections. */
function unordered(found: readonly Found[]): Found[] {
  return found.map((one) => ({
    ...one,
    edits: one.edits.toSorted((a, b) => a.start - b.start || a.end - b.end || compare(a.text, b.text)),
  }));
}

/** The line in which a text begins to differ, and how much longer it is: enough to tell two corrections apart. */
function changed(text: string, { start, end, text: to }: Edit): string {
  const after = text.slice(0, start) + to + text.slice(end);
  let at = 0;
  while (at < text.length && text[at] === after[at]) at++;
  return `${at} ${after.length - text.length} ${after.slice(Math.max(0, at - 20), at + 40)}`;
}

/** The articles as a way has them, and what the command line finds in these. */
async function told({ reads }: Pick<Way, 'reads'>): Promise<{ read: Article[]; expected: Found[][] }> {
  if (reads === undefined) return { read: articles, expected: await (inSeeds ??= CLI.find(articles)) };
  const home = mkdtempSync(join(tmpdir(), 'vilint-parity-'));
  const read = articles.map(({ text }, i) => ({ path: join(home, `${i}.txt`), text: reads(text) }));
  for (const { path, text } of read) writeFileSync(path, text);
  const expected = await CLI.find(read);
  rmSync(home, { recursive: true });
  return { read, expected };
}
let inSeeds: Promise<Found[][]> | undefined;

it('there is something to find', async () => {
  const { expected } = await told({});
  expect(expected.flat().length).toBeGreaterThan(200);
  expect(expected.flat().some(({ edits }) => edits.length > 1)).toBe(true);
});

for (const { name, lacks } of WAYS) if (missing(lacks === undefined, name, lacks!)) it.skip(name, () => undefined);

describe.each(WAYS.filter(({ lacks }) => lacks === undefined))('$name finds what the command line finds', (way) => {
  let found: Found[][];
  let read: Article[];
  let expected: Found[][];
  beforeAll(async () => {
    ({ read, expected } = await told(way));
    await way.open?.();
    found = await way.find(articles);
  }, 900_000);
  afterAll(() => way.close?.());

  it.each(articles.map(({ path }, i) => ({ i, name: path.slice(fileURLToPath(folder).length) })))('in $name', ({ i }) => {
    const { text } = read[i]!;
    if (way.shares) expect(comparable(text, unordered(found[i]!))).toEqual(comparable(text, unordered(shared(expected[i]!))));
    else expect(comparable(text, found[i]!)).toEqual(comparable(text, expected[i]!));
    const places = (list: readonly Found[]): string[] => list.map(({ rule, start, end }) => `${rule} ${start}-${end}`).sort();
    if (!way.widens) expect(places(found[i]!)).toEqual(places(expected[i]!));
    for (const { rule, message, start, end } of expected[i]!)
      expect(found[i]!.some((one) => one.rule === rule && one.message === message && one.start <= start && one.end >= end)).toBe(true);
  });
});
