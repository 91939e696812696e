/** `--stats`: how much was checked, how much was found of each rule and kind, and how long it took. */
import { CATEGORIES } from '../language/category.ts';
import { counted } from '../messages/counted.ts';
import type { Locale, Localised } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { metaOf } from '../reporters/rule-info.ts';
import type { FileResult } from '../findings/result.ts';

const WORDS = {
  head: {
    vi: '{files} tệp ({faulty} tệp có lỗi hay cảnh báo), {characters} ký tự, {seconds} giây; {rate} chỗ trên 1.000 ký tự',
    en: '{files} ({faulty} with findings), {characters} characters, {seconds} s; {rate} findings in 1,000 characters',
  },
  found: { vi: 'số chỗ', en: 'findings' },
  errors: { vi: 'lỗi', en: 'errors' },
  fixable: { vi: 'sửa được', en: 'fixable' },
  suggested: { vi: 'có gợi ý', en: 'suggested' },
  files: { vi: 'tệp', en: 'files' },
  rule: { vi: 'quy tắc', en: 'rule' },
} satisfies Record<string, Localised>;

interface Row {
  found: number;
  errors: number;
  fixable: number;
  suggested: number;
  files: number;
}

const COLUMNS = ['found', 'errors', 'fixable', 'suggested', 'files'] as const;

export class Stats {
  readonly #locale: Locale;
  readonly #now: () => number;
  readonly #begun: number;
  readonly #rules = new Map<string, Row>();
  readonly #categories = new Map<string, Row>();
  #files = 0;
  #faulty = 0;
  #characters = 0;
  #found = 0;

  /** @param now milliseconds on any clock */
  constructor(locale: Locale, now: () => number = () => performance.now()) {
    this.#locale = locale;
    this.#now = now;
    this.#begun = now();
  }

  /** Counts a file. @param before its text as it was read */
  add({ messages }: FileResult, before: string): void {
    this.#files++;
    this.#characters += before.length;
    this.#found += messages.length;
    if (messages.length > 0) this.#faulty++;
    const seen = new Set<Row>();
    for (const { ruleId, severity, fix, suggestions = [] } of messages) {
      if (ruleId === null) continue;
      const rows = [rowOf(this.#rules, ruleId)];
      const category = metaOf(ruleId)?.category;
      if (category !== undefined) rows.push(rowOf(this.#categories, category));
      for (const row of rows) {
        row.found++;
        if (severity === 2) row.errors++;
        if (fix !== undefined) row.fixable++;
        else if (suggestions.length > 0) row.suggested++;
        if (!seen.has(row)) row.files++;
        seen.add(row);
      }
    }
  }

  /** The figures as a table. */
  toString(): string {
    const number = new Intl.NumberFormat(this.#locale === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 1 });
    const word = (key: keyof typeof WORDS): string => WORDS[key][this.#locale];
    const values = {
      files: this.#files,
      faulty: this.#faulty,
      characters: this.#characters,
      seconds: (this.#now() - this.#begun) / 1000,
      rate: this.#characters === 0 ? 0 : (1000 * this.#found) / this.#characters,
    };
    const shown = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, number.format(value)]));
    if (this.#locale === 'en') shown.files = counted(this.#files, 'file', shown.files);
    const byCount = [...this.#rules].sort(([a, x], [b, y]) => y.found - x.found || (a < b ? -1 : 1));
    const byCategory = CATEGORIES.flatMap((name) => (this.#categories.has(name) ? [[name, this.#categories.get(name)!] as const] : []));
    const table = (rows: readonly (readonly [string, Row])[]): string[][] =>
      rows.map(([name, row]) => [...COLUMNS.map((column) => number.format(row[column])), name]);
    const lines = [[...COLUMNS.map(word), word('rule')], ...table(byCount), [], ...table(byCategory)];
    const widths = COLUMNS.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
    const text = lines.map((cells) => cells.map((cell, i) => (i < widths.length ? cell.padStart(widths[i]) : cell)).join('  '));
    const head = `\n${say(WORDS.head, shown, this.#locale)}\n`;
    return byCount.length === 0 ? head : `${head}\n${text.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
  }
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  const row = rows.get(name) ?? { found: 0, errors: 0, fixable: 0, suggested: 0, files: 0 };
  rows.set(name, row);
  return row;
}
