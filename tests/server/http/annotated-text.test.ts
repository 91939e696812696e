/** Offsets of the prose in a source with markup. */
import { describe, expect, it } from 'vitest';
import { AnnotatedText, type Piece } from '../../../src/server/http/annotated-text.ts';

const t = (text: string): Piece => ({ text });
const m = (markup: string, interpretAs?: string): Piece => ({ markup, ...(interpretAs !== undefined && { interpretAs }) });

/** The source of a part of the prose. */
function sourceOf(pieces: readonly Piece[], part: string, edit = false): string | undefined {
  const text = new AnnotatedText(pieces);
  const start = text.prose.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = { start, end: start + part.length };
  const found = edit ? text.toSourceEdit(span) : text.toSource(span);
  return found && text.source.slice(found.start, found.end);
}

describe('a part of the prose', () => {
  it.each<[what: string, pieces: Piece[], part: string, source: string | undefined, editable: boolean]>([
    ['within text', [m('<p>'), t('Vốn đầu tư'), m('</p>')], 'đầu', 'đầu', true],
    ['all of a text', [m('<b>'), t('Vốn'), m('</b>'), t(' tăng')], 'Vốn', 'Vốn', true],
    ['over markup', [t('nghà'), m('<b>'), t('nh'), m('</b>')], 'nghành', 'nghà<b>nh', false],
    ['after an emoji', [t('😀'), m('<br>', '\n'), t('Vốn')], 'Vốn', 'Vốn', true],
    ['markup that stands for something', [t('a'), m('<hr>', 'xyz'), t('b')], 'y', undefined, false],
    ['text and such markup', [t('Vốn'), m('<br>', '\n'), t('tăng')], 'ốn\n', 'ốn', false],
    ['white space that markup parts', [t('thử '), m('<code>x</code>'), t(' rồi')], '  ', undefined, false],
    ['markup at both ends', [m('*'), t('Vốn'), m('*')], 'Vốn', 'Vốn', true],
    ['after a byte order mark', [t('\ufeffVốn')], 'Vốn', 'Vốn', true],
  ])('%s', (_what, pieces, part, source, editable) => {
    expect(sourceOf(pieces, part)).toBe(source);
    expect(sourceOf(pieces, part, true)).toBe(editable ? part : undefined);
  });
});

it('an insertion goes to the text before the markup', () => {
  const text = new AnnotatedText([t('Vốn'), m('</p>', '\n'), t('tăng')]);
  expect(text.toSourceEdit({ start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  expect(text.toSource({ start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
});

it('nothing has nothing', () => {
  expect(new AnnotatedText([])).toMatchObject({ prose: '', source: '' });
  expect(new AnnotatedText([]).toSource({ start: 0, end: 0 })).toBeUndefined();
});
