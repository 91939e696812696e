/** Articles to report on, and reports of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileResult, type FileResult } from '../../src/findings/result.ts';
import { lintText } from '../../src/index.ts';
import { setLocale, type Locale } from '../../src/messages/locale.ts';
import { createReporter, type Format } from '../../src/reporters/index.ts';

export interface Article {
  path: string;
  text: string;
}

export interface Checked extends Article {
  result: FileResult;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export const seeds: readonly Article[] = readdirSync(`${root}seeds`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ path: `seeds/${name}`, text: readFileSync(`${root}seeds/${name}`, 'utf8') }));

/** All that a format could trip over: in names, in texts, in positions. */
export const awkward: readonly Article[] = [
  { path: 'tòa soạn/a & b <i>"c" \'d\', 50%: ##[error]?#.txt', text: '😀😀 Vốn đầu tư , tăng.\r\nÔng Nam đi bộ ,\r\nvề nhà.\r\n' },
  { path: 'mã/thẻ.txt', text: 'Lời </script><script>alert(1)</script> & <b onclick="x()">tin</b> , ]]> -->\n' },
  { path: 'mã/điều khiển.txt', text: '\ufeffChữ\u0008 vỡ , rồi\u200b \u0000 mất\u2028Dòng hai , ::error::x ##[error]y %0A\n' },
  { path: 'sạch.txt', text: 'Vốn đầu tư tăng.\n' },
];

export function check({ path, text }: Article, locale: Locale = 'vi'): Checked {
  return { path, text, result: fileResult(`/${path}`, text, lintText(text, { filename: 'text.txt', useModel: false, locale })) };
}

export interface ReportParts {
  problems?: string[];
  locale?: Locale;
}

/** The report of checked articles in a format. */
export async function reportOf(
  format: Format,
  files: readonly Checked[],
  { problems = [], locale = 'vi' }: ReportParts = {},
): Promise<string> {
  setLocale(locale);
  const reporter = await createReporter(format, { locale, colour: false, columns: 100 });
  return [
    reporter.begin?.() ?? '',
    ...files.map(({ path, text, result }) => reporter.file(result, { name: path, path, before: text })),
    ...problems.map((message) => reporter.problem?.(message) ?? ''),
    reporter.end?.() ?? '',
  ].join('');
}
