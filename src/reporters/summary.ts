/** The end of the report for people: how much of what was found. */
import type { ChalkInstance } from 'chalk';
import type { Marked } from '../findings/lint-file.ts';
import type { FileResult } from '../findings/result.ts';
import { counted } from '../messages/counted.ts';
import type { Locale } from '../messages/locale.ts';
import type { RuleName } from './rule-link.ts';

export class Summary {
  readonly #locale: Locale;
  readonly #chalk: ChalkInstance;
  readonly #nameOf: RuleName;
  readonly #rules = new Map<string, number>();
  #files = 0;
  #faultyFiles = 0;
  #errors = 0;
  #warnings = 0;
  #fixable = 0;
  #suppressed = 0;
  #fixedFiles = 0;
  #changes = 0;
  #comments = 0;

  /** @param nameOf how the name of a rule is shown */
  constructor(locale: Locale, chalk: ChalkInstance, nameOf: RuleName) {
    this.#nameOf = nameOf;
    this.#locale = locale;
    this.#chalk = chalk;
  }

  add(result: FileResult, marked: Marked = { changes: 0, comments: 0 }): void {
    if (result.fatalErrorCount > 0) return;
    this.#files++;
    if (result.messages.length > 0) this.#faultyFiles++;
    if (result.output !== undefined) this.#fixedFiles++;
    this.#changes += marked.changes;
    this.#comments += marked.comments;
    this.#errors += result.errorCount;
    this.#warnings += result.warningCount;
    this.#fixable += result.fixableErrorCount + result.fixableWarningCount;
    // Those that the text itself silences are nobody's debt.
    this.#suppressed += result.suppressedMessages.filter(({ suppressions }) => suppressions.some(({ kind }) => kind === 'file')).length;
    for (const { ruleId } of result.messages) {
      if (ruleId !== null) this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + 1);
    }
  }

  /** Nothing where no file could be checked: what was wrong has been said. */
  toString(): string {
    if (this.#files === 0) return '';
    const chalk = this.#chalk;
    const counts = [...this.#rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const width = String(counts[0]?.[1] ?? 0).length;
    const table = counts.map(([rule, count]) => `  ${String(count).padStart(width)}  ${chalk.dim(this.#nameOf(rule))}\n`).join('');
    return table + (this.#locale === 'vi' ? this.#vietnamese() : this.#english());
  }

  #vietnamese(): string {
    const fixed = (this.#fixedFiles > 0 ? `  Đã sửa trong ${this.#fixedFiles} tệp.\n` : '') + this.#marked();
    const old = this.#suppressed > 0 ? `; ${this.#suppressed} chỗ cũ được bỏ qua` : '';
    if (this.#errors + this.#warnings === 0)
      return `${fixed}${this.#chalk.green(`✔ Không còn gì phải báo trong ${this.#files} tệp${old}.`)}\n`;
    const fixable = this.#fixable > 0 ? `; ${this.#fixable} chỗ sửa được bằng --fix` : '';
    return `${fixed}${this.#cross()} ${this.#errors} lỗi, ${this.#warnings} cảnh báo trong ${this.#faultyFiles}/${this.#files} tệp${fixable}${old}.\n`;
  }

  #english(): string {
    const fixed = (this.#fixedFiles > 0 ? `  Fixed ${counted(this.#fixedFiles, 'file')}.\n` : '') + this.#marked();
    const old = this.#suppressed > 0 ? `; ${counted(this.#suppressed, 'old finding')} suppressed` : '';
    if (this.#errors + this.#warnings === 0)
      return `${fixed}${this.#chalk.green(`✔ Nothing to report in ${counted(this.#files, 'file')}${old}.`)}\n`;
    const fixable = this.#fixable > 0 ? `; ${this.#fixable} can be fixed with --fix` : '';
    return `${fixed}${this.#cross()} ${counted(this.#errors, 'error')}, ${counted(this.#warnings, 'warning')} in ${this.#faultyFiles} of ${counted(this.#files, 'file')}${fixable}${old}.\n`;
  }

  /** What waits in documents for somebody to look at it. */
  #marked(): string {
    if (this.#changes + this.#comments === 0) return '';
    if (this.#locale === 'vi') {
      const comments = this.#comments > 0 ? `, ${this.#comments} nhận xét` : '';
      return `  Trong tài liệu: ${this.#changes} thay đổi được theo dõi${comments}. Mở bằng Word hoặc LibreOffice để chấp nhận hay từ chối.\n`;
    }
    const comments = this.#comments > 0 ? `, ${counted(this.#comments, 'comment')}` : '';
    return `  In documents: ${counted(this.#changes, 'tracked change')}${comments}. Open them in Word or LibreOffice to accept or reject.\n`;
  }

  #cross(): string {
    return this.#errors > 0 ? this.#chalk.red('✖') : this.#chalk.yellow('⚠');
  }
}
