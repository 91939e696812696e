/**
 * The report for editors: one HTML page that needs nothing else, offline and on a phone. Findings travel in it as JSON;
 * its own script (html/page.js) draws charts and lists. Its content security policy lets nothing run but that script and
 * nothing be fetched at all.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Linter } from 'eslint';
import { habitsIn, type ToldFinding } from '../findings/habits.ts';
import type { Locale, Localised } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { version } from '../version.ts';
import { articleDay } from './article-day.ts';
import type { ReporterFactory } from './reporter.ts';
import { metaOf } from './rule-info.ts';
import { Quoter, visible } from './sentence.ts';
import { correctionsOf, placeOf, SourceText } from './source-text.ts';
import type { Edit } from '../text/edits.ts';
import { escapeHtml } from '../text/escape-html.ts';

const MAX_SUGGESTIONS = 3;

const WORDS = {
  title: { vi: 'Báo cáo kiểm tra văn bản', en: 'Text check report' },
  noscript: { vi: 'Báo cáo này cần JavaScript để hiển thị.', en: 'This report needs JavaScript to be shown.' },
  files: { vi: 'tệp', en: 'files' },
  faulty: { vi: 'tệp có lỗi hoặc cảnh báo', en: 'files with findings' },
  errors: { vi: 'lỗi', en: 'errors' },
  warnings: { vi: 'cảnh báo', en: 'warnings' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  by: { vi: 'Đếm theo', en: 'Counts by' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  file: { vi: 'Tệp', en: 'File' },
  desk: { vi: 'Ban', en: 'Desk' },
  day: { vi: 'Ngày', en: 'Day' },
  noDesk: { vi: '(không thuộc ban nào)', en: '(no desk)' },
  noDay: { vi: '(không rõ ngày)', en: '(no date)' },
  others: { vi: 'và {count} mục khác', en: 'and {count} others' },
  search: { vi: 'Tìm trong câu, thông báo, tên tệp…', en: 'Search sentences, messages, file names…' },
  anyLevel: { vi: 'Mọi mức', en: 'All levels' },
  onlyErrors: { vi: 'Chỉ lỗi', en: 'Errors only' },
  onlyWarnings: { vi: 'Chỉ cảnh báo', en: 'Warnings only' },
  found: { vi: '{count} trên {all} chỗ', en: '{count} of {all} findings' },
  nothing: { vi: 'Không có chỗ nào khớp.', en: 'Nothing matches.' },
  clean: { vi: 'Không có gì phải báo.', en: 'Nothing to report.' },
  deleted: { vi: '(xóa)', en: '(delete)' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  unchecked: { vi: 'Không kiểm tra được', en: 'Could not be checked' },
} satisfies Record<string, Localised>;

const PLACES: Localised = { vi: '{count} chỗ', en: '{count} places' };

export const html: ReporterFactory = ({ locale }) => {
  const word = (key: keyof typeof WORDS): string => WORDS[key][locale];
  const script = asset('page.js');
  const style = asset('page.css');
  const rules = new Set<string>();
  const problems: string[] = [];

  function finding({ first: message, places, examples }: ToldFinding<Linter.LintMessage>, source: SourceText, quoter: Quoter): object {
    const { ruleId, severity, line, column } = message;
    if (ruleId !== null) rules.add(ruleId);
    const span = source.spanOf(message);
    const becomes = span === undefined ? [] : correctionsOf(message).slice(0, MAX_SUGGESTIONS);
    return {
      rule: ruleId ?? '',
      level: severity === 2 ? 'error' : 'warning',
      place: placeOf(message) ?? `${line}:${column}`,
      message: visible(message.message) + (places.length === 1 ? '' : ` ${throughout(places.length, examples, locale)}`),
      ...quoter.quote(message),
      becomes: becomes.map((edit) => visible(corrected(source.text, span!, edit))),
    };
  }

  return {
    begin: () => head(word, locale, script, style),
    file({ messages, output }, { path, before }) {
      const source = new SourceText({ output }, before);
      const quoter = new Quoter(source);
      const findings = habitsIn(source.text, messages).map((told) => finding(told, source, quoter));
      const day = findings.length === 0 ? undefined : articleDay(path, source.text);
      return data({ path: visible(path), ...(day === undefined ? {} : { day }), findings }, 'class="file"');
    },
    problem(message) {
      problems.push(message);
      return '';
    },
    end() {
      const words = Object.fromEntries(Object.keys(WORDS).map((key) => [key, word(key as keyof typeof WORDS)]));
      const descriptions = Object.fromEntries([...rules].map((id) => [id, { description: metaOf(id)?.description[locale] ?? id }]));
      const missed = problems.map((text) => `<li>${escapeHtml(visible(text))}</li>`).join('');
      return (
        (missed === '' ? '' : `<section><h2>${escapeHtml(word('unchecked'))}</h2><ul class="error">${missed}</ul></section>\n`) +
        data({ locale, words, rules: descriptions }, 'id="report"') +
        `<script>${script}</script>\n</body>\n</html>\n`
      );
    },
  };
};

/** "(lưả, vơí, … 105 chỗ)": that a finding stands for all places of a habit. */
function throughout(count: number, examples: readonly string[], locale: Locale): string {
  const words = examples.length === 0 ? '' : `${examples.map(visible).join(', ')}, … `;
  return `(${words}${say(PLACES, { count }, locale)})`;
}

/** What the reported words become; an edit that reaches beyond them shows as itself. */
function corrected(text: string, span: { start: number; end: number }, edit: Edit): string {
  const reachesBeyond = edit.start < span.start || edit.end > span.end;
  return reachesBeyond ? edit.text : text.slice(span.start, edit.start) + edit.text + text.slice(edit.end, span.end);
}

function asset(name: string): string {
  return readFileSync(new URL(`./html/${name}`, import.meta.url), 'utf8');
}

/** JSON that no text in it can end, whatever it says: the parser of HTML sees no `<`. */
function data(value: object, attribute: string): string {
  return `<script type="application/json" ${attribute}>${JSON.stringify(value).replace(/</g, '\\u003c')}</script>\n`;
}

function now(locale: string): string {
  const date = new Date();
  return `${date.toLocaleDateString(locale, { dateStyle: 'long' })} ${date.toTimeString().slice(0, 5)}`;
}

function head(word: (key: keyof typeof WORDS) => string, locale: string, script: string, style: string): string {
  const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${source(script)}; style-src ${source(style)}; base-uri 'none'; form-action 'none'`;
  const label = (key: keyof typeof WORDS): string => escapeHtml(word(key));
  const tabs = (['rule', 'file', 'desk', 'day'] as const).map(
    (facet) => `<button type="button" data-facet="${facet}">${label(facet)}</button>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<!-- eslint-disable -- a report, not an article -->
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="vilint ${version}">
<title>${label('title')}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${label('title')}</h1><p class="quiet">vilint ${version} · ${now(locale)}</p></header>
<noscript><p>${label('noscript')}</p></noscript>
<main id="main" hidden>
<ul class="totals">
<li><b id="files"></b>${label('files')}</li>
<li><b id="faulty"></b>${label('faulty')}</li>
<li class="error"><b id="errors"></b>${label('errors')}</li>
<li class="warning"><b id="warnings"></b>${label('warnings')}</li>
</ul>
<section>
<div class="tabs" role="group" aria-label="${label('by')}">${tabs.join('')}</div>
<div id="chart"></div>
</section>
<div class="filters">
<input id="search" type="search" placeholder="${label('search')}" aria-label="${label('search')}">
<select id="level" aria-label="${label('anyLevel')}"><option value="">${label('anyLevel')}</option><option value="error">${label('onlyErrors')}</option><option value="warning">${label('onlyWarnings')}</option></select>
<span id="chips"></span>
</div>
<p id="status" class="quiet" aria-live="polite"></p>
<div id="list"></div>
<button id="more" type="button">${label('more')}</button>
</main>
`;
}
