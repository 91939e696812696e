/** Any change of any document: it must read as intended, and as before once it is taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../src/formats/docx.ts';
import { applyEdits, editsBetween } from '../../src/text/edits.ts';
import type { OpenFile } from '../../src/formats/file.ts';
import { openOdt } from '../../src/formats/odt.ts';
import { acceptAll, rejectAll } from './resolve-changes.ts';
import { docx, fileIn, p, r } from './sample-docx.ts';
import { odt, p as paragraph } from './sample-odt.ts';

/** `|` is a line break in a Word document. */
const piece = fc
  .array(fc.constantFrom('a', 'b', 'c d', 'ệ', 'e\u0323', '\u0302', '😀', ' ', ',', '&amp;', '.', '|'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
/** Pieces of a paragraph, each plain or set off. */
const pieces = fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 4 });
const body = fc.array(pieces, { minLength: 1, maxLength: 5 });
/** A text made from another: some units taken out, some put in. */
const changes = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom('', 'x', ' ', 'ệ', '<', 'một hai')), {
  minLength: 1,
  maxLength: 3,
});

function changed(text: string, all: readonly (readonly [at: number, length: number, added: string])[]): string {
  const letters = Array.from(text);
  for (const [at, length, added] of all) letters.splice(at % (letters.length + 1), length, added);
  return letters.join('');
}

function saved(file: OpenFile, all: Parameters<typeof changed>[1]): { bytes: Uint8Array; meant: string } {
  const [part] = file.parts;
  const edits = part!.toViewEdits(editsBetween(part!.text, changed(part!.text, all)));
  return { bytes: file.save!(edits), meant: applyEdits(file.view, edits) };
}

describe('a Word document', () => {
  const build = (paragraphs: readonly (readonly [string, boolean][])[]): Uint8Array =>
    docx(
      paragraphs
        .map((all) =>
          all.length === 0
            ? '<w:p/>'
            : p(...all.map(([text, isBold]) => r(text, isBold ? '<w:b/>' : '').replaceAll('|', '</w:t><w:br/><w:t xml:space="preserve">'))),
        )
        .join(''),
    );

  it('reads as intended, accepted and rejected', () => {
    fc.assert(
      fc.property(body, changes, (paragraphs, all) => {
        const original = build(paragraphs);
        const file = openDocx(original);
        const { bytes, meant } = saved(file, all);
        expect(openDocx(bytes).view).toBe(meant);
        const xml = fileIn(bytes, 'word/document.xml');
        const inner = (source: string): string => /<w:body>(.*)<w:sectPr\/>/s.exec(source)![1]!;
        expect(openDocx(docx(inner(acceptAll(xml)))).view).toBe(meant);
        expect(openDocx(docx(inner(rejectAll(xml)))).view).toBe(file.view);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an OpenDocument text', () => {
  /** Spaces that any program would write as elements, and others. */
  const written = (text: string): string => text.replace(/(?<!c) /g, '<text:s/>');

  it('reads as intended', () => {
    fc.assert(
      fc.property(body, changes, (paragraphs, all) => {
        const file = openOdt(
          odt(
            paragraphs
              .map((some) =>
                some.length === 0
                  ? '<text:p/>'
                  : paragraph(some.map(([text, isSpan]) => (isSpan ? `<text:span>${written(text)}</text:span>` : written(text))).join('')),
              )
              .join(''),
          ),
        );
        const { bytes, meant } = saved(file, all);
        expect(openOdt(bytes).view).toBe(meant);
      }),
      { numRuns: 300 },
    );
  });
});
