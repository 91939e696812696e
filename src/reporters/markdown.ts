/**
 * Markdown for the summary of a job on GitHub, Gitea and Forgejo, for a comment or a note: how much of what, then the
 * findings by file, folded. A page of the kind holds a megabyte, so only the first findings are spelt out.
 */
import type { Linter } from 'eslint';
import { counted } from '../messages/counted.ts';
import type { Locale, Localised } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { markdownText } from './markdown-text.ts';
import type { ReporterFactory } from './reporter.ts';
import { ruleAddress } from './rule-page.ts';
import { messageOf, placeOf, SourceText } from './source-text.ts';

/** Findings that are spelt out. */
const MOST = 500;
const EXCERPT = 80;

const WORDS = {
  title: {
    vi: 'vilint: {errors} lỗi, {warnings} cảnh báo trong {faulty}/{files} tệp',
    en: 'vilint: {errors}, {warnings} in {faulty} of {files}',
  },
  clean: { vi: 'vilint: không có gì phải báo trong {files} tệp', en: 'vilint: nothing to report in {files}' },
  counts: { vi: '{errors} lỗi, {warnings} cảnh báo', en: '{errors}, {warnings}' },
  errors: { vi: 'lỗi', en: 'errors' },
  warnings: { vi: 'cảnh báo', en: 'warnings' },
  files: { vi: 'tệp', en: 'files' },
  rule: { vi: 'quy tắc', en: 'rule' },
  line: { vi: 'dòng', en: 'line' },
  finding: { vi: 'chỗ', en: 'finding' },
  text: { vi: 'trong câu', en: 'in its sentence' },
  rest: { vi: 'Và {count} chỗ nữa, không kể hết ở đây.', en: 'And {count} more, which are not listed here.' },
} satisfies Record<string, Localised>;

interface Counts {
  errors: number;
  warnings: number;
  files: number;
}

export const markdown: ReporterFactory = ({ locale }) => {
  const word = (key: keyof typeof WORDS, values = {}): string => say(WORDS[key], values, locale);
  const rules = new Map<string, Counts>();
  const sections: string[] = [];
  const problems: string[] = [];
  const sum: Counts & { faulty: number } = { errors: 0, warnings: 0, files: 0, faulty: 0 };
  let shown = 0;

  function count({ ruleId, severity }: Linter.LintMessage, seen: Set<string>): void {
    const id = ruleId ?? 'vilint';
    const counts = rules.get(id) ?? { errors: 0, warnings: 0, files: 0 };
    rules.set(id, counts);
    if (severity === 2) counts.errors++;
    else counts.warnings++;
    if (!seen.has(id)) counts.files++;
    seen.add(id);
  }

  return {
    file({ messages, errorCount, warningCount, output }, { path, before }) {
      sum.files++;
      if (messages.length === 0) return '';
      sum.faulty++;
      sum.errors += errorCount;
      sum.warnings += warningCount;
      const seen = new Set<string>();
      for (const message of messages) count(message, seen);
      const listed = messages.slice(0, MOST - shown);
      shown += listed.length;
      if (listed.length === 0) return '';
      const source = new SourceText({ output }, before);
      const rows = listed.map((message) => {
        const level = message.severity === 2 ? '❌' : '⚠️';
        const cells = [`${message.line}`, level, markdownText(messageOf(message)), excerpt(message, source), nameOf(message.ruleId)];
        return `| ${cells.join(' | ')} |\n`;
      });
      const head = `${markdownText(path)}: ${word('counts', amounts({ errors: errorCount, warnings: warningCount }, locale))}`;
      const table = `| ${word('line')} | | ${word('finding')} | ${word('text')} | ${word('rule')} |\n| ---: | --- | --- | --- | --- |\n`;
      sections.push(`<details><summary>\n\n${head}\n\n</summary>\n\n${table}${rows.join('')}\n</details>\n\n`);
      return '';
    },
    problem(message) {
      problems.push(`- ❌ ${markdownText(message)}\n`);
      return '';
    },
    end() {
      const isClean = sum.errors + sum.warnings === 0;
      const title = `## ${word(isClean ? 'clean' : 'title', amounts(sum, locale))}\n\n`;
      const listed = [...rules].sort(([a, x], [b, y]) => y.errors + y.warnings - x.errors - x.warnings || (a < b ? -1 : 1));
      const rows = listed.map(([id, { errors, warnings, files }]) => `| ${nameOf(id)} | ${errors} | ${warnings} | ${files} |\n`);
      const head = `| ${word('rule')} | ${word('errors')} | ${word('warnings')} | ${word('files')} |\n| --- | ---: | ---: | ---: |\n`;
      const left = [...rules.values()].reduce((all, { errors, warnings }) => all + errors + warnings, 0) - shown;
      return [
        title,
        problems.length === 0 ? '' : `${problems.join('')}\n`,
        rows.length === 0 ? '' : `${head}${rows.join('')}\n`,
        ...sections,
        left > 0 ? `${word('rest', { count: left })}\n` : '',
      ].join('');
    },
  };
};

/** Numbers as words of the language want them: English names one thing and several. */
function amounts(counts: { errors: number; warnings: number; files?: number; faulty?: number }, locale: Locale): Record<string, string> {
  const named = { errors: 'error', warnings: 'warning', files: 'file', faulty: '' };
  return Object.fromEntries(
    Object.entries(counts).map(([key, count]) => {
      const one = named[key as keyof typeof named];
      return [key, locale === 'vi' || one === '' ? String(count) : counted(count, one)];
    }),
  );
}

function nameOf(ruleId: string | null): string {
  const name = ruleId !== null && /^[\w/-]+$/.test(ruleId) ? `\`${ruleId}\`` : markdownText(ruleId ?? 'vilint');
  const address = ruleId === null ? undefined : ruleAddress(ruleId);
  return address === undefined ? name : `[${name}](${address})`;
}

/** The words of a finding in bold among their neighbours, or where the format says it is. */
function excerpt(message: Linter.LintMessage, source: SourceText): string {
  const found = source.excerpt(message, EXCERPT);
  if (found === undefined) return markdownText(placeOf(message) ?? '');
  const { text, start, end } = found;
  const words = text.slice(start, end);
  const bold = words.trim() === '' ? markdownText(words) : words.replace(/\S(?:.*\S)?/s, (inside) => `**${markdownText(inside)}**`);
  return `${markdownText(text.slice(0, start))}${bold}${markdownText(text.slice(end))}`;
}
