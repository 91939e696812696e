/** Whatever is typed, the server finds what a check of the whole text finds, at the same places. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintText } from '../../src/index.ts';
import type { LocatedFinding } from '../../src/findings/located.ts';
import { findNearChange } from '../../src/server/lsp/neighbourhood.ts';
import { MODERN } from './client.ts';
import { serve } from './start.ts';

const folder = new URL('../../seeds/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Columns counted by other means than the server's. */
const UNITS: Record<Encoding, (text: string) => number> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => Array.from(text).length,
};

function positionIn(document: TextDocument, offset: number, encoding: Encoding): Position {
  const { line } = document.positionAt(offset);
  return { line, character: UNITS[encoding](document.getText().slice(document.offsetAt({ line, character: 0 }), offset)) };
}

const key = (rule: unknown, start: Position, end: Position): string =>
  `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;

/** What the lint function finds in a text, by positions of the protocol. */
function expected(text: string, encoding: Encoding): string[] {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n\u0085\u2028\u2029]/g)].map((match) => match.index + match[0].length)];
  return lintText(text).findings.map(({ ruleId, line, column, endLine, endColumn }) =>
    key(
      ruleId,
      positionIn(document, starts[line - 1] + column - 1, encoding),
      positionIn(document, starts[endLine! - 1] + endColumn! - 1, encoding),
    ),
  );
}

const shown = (all: readonly Diagnostic[]): string[] => all.map(({ code, range }) => key(code, range.start, range.end));

interface Change {
  at: number;
  length: number;
  text: string;
}

const change = fc.record({
  /** Share of the text before it. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  text: fc.oneof(
    fc.constantFrom('😀', 'xử dụng ', ' ,', '\n', '\r\n', '', 'e\u0302\u0301', 'ngừoi', '\u2028', '“', '.'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
});

/** An edit between characters, as editors make them. */
function placed(text: string, { at, length, text: added }: Change): { start: number; end: number; text: string } {
  const between = (offset: number): number => {
    const low = text.charCodeAt(offset);
    const isInside = (low >= 0xdc00 && low < 0xe000) || (text[offset - 1] === '\r' && text[offset] === '\n');
    return isInside ? offset + 1 : offset;
  };
  const start = between(Math.floor(at * text.length));
  return { start, end: Math.max(start, between(Math.min(text.length, start + length))), text: added };
}

describe('an article', () => {
  it.each<Encoding>(['utf-8', 'utf-16', 'utf-32'])('changed in %s', async (encoding) => {
    const client = await serve({}, { capabilities: { ...MODERN, general: { positionEncodings: [encoding] } }, args: ['--no-config'] });
    let name = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...articles),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (article, rounds) => {
          const uri = client.uri(`${name++}.txt`);
          let document = TextDocument.create(uri, 'plaintext', 1, article);
          await client.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
          });
          for (const [i, changes] of rounds.entries()) {
            const contentChanges = changes.map((one) => {
              const { start, end, text } = placed(document.getText(), one);
              const range = { start: positionIn(document, start, encoding), end: positionIn(document, end, encoding) };
              document = TextDocument.create(
                uri,
                'plaintext',
                1,
                document.getText().slice(0, start) + text + document.getText().slice(end),
              );
              return { range, text };
            });
            await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges });
          }
          const { items } = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
            textDocument: { uri },
          });
          expect(shown(items)).toEqual(expected(document.getText(), encoding));
          await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a large text', () => {
  const large = Array.from({ length: 12 }, (_, i) =>
    articles.map((article) => article.replaceAll(/\d/g, () => String(i % 10))).join('\n'),
  ).join('\n');

  it('is long enough to get a first answer', () => {
    expect(large.length).toBeGreaterThan(150_000);
  });

  it('ends with what a check of the whole finds, after a first answer near the change', async () => {
    const client = await serve({}, { initializationOptions: { debounce: 1 }, args: ['--no-config'] });
    await client.open('a.txt', large);
    expect(shown(await client.pushed('a.txt'))).toEqual(expected(large, 'utf-16'));
    for (const [i, at] of [0.5, 0.1, 0.9].entries()) {
      const { start } = placed(client.document('a.txt').getText(), { at, length: 0, text: '' });
      const position = client.document('a.txt').positionAt(start);
      await client.change('a.txt', [{ range: { start: position, end: position }, text: `\nHọ xử dụng máy thứ ${i}.\n` }]);
      const near = (all: readonly Diagnostic[]): boolean =>
        all.some(({ code, range }) => code === 'vi/confusable-pair' && range.start.line === position.line + 1);
      const whole = expected(client.document('a.txt').getText(), 'utf-16');
      const { version } = client.document('a.txt');
      const pushes = await client.until(() => {
        const all = client.published.filter((one) => one.version === version);
        return all.length < 2 ? undefined : all;
      });
      expect(shown(pushes[1].diagnostics)).toEqual(whole);
      for (const { diagnostics } of pushes) expect(near(diagnostics)).toBe(true);
    }
  });
});

/** With rules that look at one word only, the first answer is already the last. */
describe('the first answer', () => {
  const find = (text: string): LocatedFinding[] =>
    [...text.matchAll(/[a-z]*x[a-z]*/g)].map(({ index, 0: word }) => {
      const [start, end] = [index, index + word.length];
      const edit = (text: string) => ({ range: [start, end] as [number, number], text });
      return {
        ...{ ruleId: word, message: '', severity: 1, line: 0, column: 0 },
        ...{ start, end, fix: edit('y'), suggestions: [{ desc: '', fix: edit('z') }] },
      };
    });
  const letters = fc.string({ unit: fc.constantFrom('x', 'a', ' ', '\n'), maxLength: 60 });

  it('moves what did not change and checks what did', () => {
    fc.assert(
      fc.property(
        letters,
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(8), text: letters }), { maxLength: 3 }),
        (before, changes) => {
          const after = changes.reduce((text, one) => {
            const { start, end, text: added } = placed(text, one);
            return text.slice(0, start) + added + text.slice(end);
          }, before);
          expect(findNearChange({ text: before, found: find(before) }, after, find)).toEqual(find(after));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['<!-- eslint-disable vi/dot-row -->\nx', '// eslint-enable\nx', '<!-- eslint vi/dot-row: "off" -->\nx'])(
    'is not given in a text with “%s”',
    (text) => {
      expect(findNearChange({ text, found: [] }, `${text}x`, find)).toBeUndefined();
    },
  );

  it('is given where directives reach one line', () => {
    const text = '<!-- eslint-disable-next-line vi/dot-row -->\nx';
    expect(findNearChange({ text, found: find(text) }, `${text}x`, find)).toEqual(find(`${text}x`));
  });
});
