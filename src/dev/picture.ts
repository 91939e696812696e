/** The picture of the README: a real report of the pretty reporter over a sample article. */
import { readFileSync } from 'node:fs';
import { fileResult } from '../findings/result.ts';
import { lintText } from '../index.ts';
import { setLocale } from '../messages/locale.ts';
import { pretty } from '../reporters/pretty.ts';
import { terminalSvg } from './terminal-svg.ts';

const ARTICLE = 'seeds/0006-y-te.txt';
/** Lines of the article that fit into the picture. */
const LINES = 4;

/** Source text of docs/terminal.svg. */
export function generatePicture(): string {
  const text = readFileSync(new URL(`../../${ARTICLE}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, LINES)
    .join('\n');
  setLocale('vi');
  const reporter = pretty({ locale: 'vi', colour: true, columns: 100 });
  const result = fileResult(ARTICLE, text, lintText(text, { filename: ARTICLE }));
  const report = reporter.file(result, { name: ARTICLE, path: ARTICLE, before: text }) + reporter.end!();
  return terminalSvg(`$ npx vilint ${ARTICLE}\n${report}`, `vilint reporting on ${ARTICLE}`);
}
