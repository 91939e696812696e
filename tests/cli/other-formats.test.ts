/** Formats that a command does not read: what to do with them instead. */
import { describe, expect, it } from 'vitest';
import { insteadOf, type Reader } from '../../src/cli/other-formats.ts';

const said = (reader: Reader, name: string): string | undefined => insteadOf(name, reader)?.message;

describe.each<[Reader, readonly (readonly [string, string])[], readonly string[]]>([
  [
    'check',
    [
      ['bai.doc', 'Save the document as .docx'],
      ['bai.RTF', 'Save the document as .docx'],
      ['bai.docm', 'Save the document as .docx'],
      ['bai.pdf', 'the document that it was made from'],
      ['bai.xlsx', '--field'],
      ['news.parquet', 'docs/python.md'],
      ['news.jsonl.zst', 'unpack it'],
    ],
    ['bai.docx', 'bai.odt', 'bai.txt', 'news.jsonl', 'news.csv', 'notes.tex', '-'],
  ],
  [
    'restore',
    [
      ['bai.docx', '--fix-rule missing-diacritics-passage'],
      ['news.jsonl', 'vilint stream --restore'],
      ['bai.doc', 'Save the document as .docx'],
      ['bai.pdf', 'the document that it was made from'],
    ],
    ['bai.txt', 'bai.md', 'phu-de.srt', '-'],
  ],
  [
    'stream',
    [
      ['news.parquet', 'docs/python.md'],
      ['news.CSV', '--field'],
      ['news.csv.gz', '--field'],
      ['news.jsonl.zst', 'zstdcat'],
      ['a.docx', 'vilint file'],
    ],
    ['a.jsonl', 'a.ndjson', 'a.jsonl.gz', 'a.json', 'a', '-', '/dev/fd/3', 'csv'],
  ],
])('%s', (reader, others, own) => {
  it.each(others)('tells what to do with %s', (name, hint) => expect(said(reader, name)).toContain(hint));
  it.each(own)('reads %s', (name) => expect(said(reader, name)).toBeUndefined());
});
