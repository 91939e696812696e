/** The pure functions below the rules. */
import fc from 'fast-check';
import { maskHtml } from '../../../src/language/mask-html.ts';
import { maskMarkdown } from '../../../src/language/mask-markdown.ts';
import { shippedModel, useFileResources } from '../../../src/resources/node-resources.ts';
import { restore } from '../../../src/speller/index.ts';
import { TextDocument } from '../../../src/text/document.ts';
import { rearranged } from '../mutate.ts';
import * as samples from '../samples.ts';
import { must, target } from '../target.ts';
import { texts } from '../texts.ts';

useFileResources();

export const mask = target({
  name: 'mask',
  about: 'Markdown and HTML of any kind: the masked text is as long as the source',
  cases: fc.oneof(
    texts,
    rearranged(samples.markdowns, /(?<=\n)|(?=[`|[\]()<>*_#\\-])/, [
      '```',
      '~~~',
      '\n',
      '> ',
      '- ',
      '    ',
      '|',
      '](',
      '**',
      '\t',
      '---\n',
      '\\',
      '<',
      '&#',
    ]),
    rearranged(samples.htmls, /(?=[<&])|(?<=[>;])/, [
      '<',
      '>',
      '<!--',
      '--!>',
      '</script',
      '<textarea>',
      '<p',
      '"',
      '&#x',
      '&lt',
      '<![CDATA[',
      '\0',
    ]),
  ),
  check(text) {
    must(maskMarkdown(text).length === text.length, 'Markdown: another length');
    must(maskHtml(text).length === text.length, 'HTML: another length');
  },
  quick: 1000,
});

export const scanned = target({
  name: 'scan',
  about: 'tokens of any text: in order, without gaps or overlaps, whole characters',
  cases: texts,
  check(text) {
    const { tokens } = new TextDocument(text);
    let at = 0;
    for (let i = 0; i < tokens.count; i++) {
      must(tokens.start[i]! >= at && tokens.end[i]! > tokens.start[i]!, `token ${i} overlaps or is empty`);
      at = tokens.end[i]!;
    }
    must(at <= text.length, 'a token ends outside the text');
    for (let i = 1; i < tokens.lineStart.length; i++)
      must(tokens.lineStart[i]! > tokens.lineStart[i - 1]! && tokens.lineStart[i]! <= text.length, 'lines out of order');
  },
  quick: 1000,
});

let model: ReturnType<typeof shippedModel> | undefined;
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC').toLowerCase();

export const restored = target({
  name: 'restore',
  about: 'diacritics put back into any text: nothing changes but marks',
  cases: texts.map((text) => (text.length % 2 === 0 ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))),
  check(text) {
    const output = restore((model ??= shippedModel()), text);
    must(bare(output) === bare(text), () => `other letters\n${JSON.stringify(output)}`);
  },
  quick: 300,
});
