/** The one lint function: text in, findings out. No file system, no process; runs in a browser. */
import type { Linter } from 'eslint';
import { checkRules, formatEntry, parseEntries } from '../dictionary/entry.ts';
import { MAX_FINDINGS, MAX_FIXES } from '../language/limit.ts';
import { LOCALES, setLocale, type Locale } from '../messages/locale.ts';
import type { VilintSourceCode } from '../language/source-code.ts';
import { PRESETS, presetRules, type Preset, type VilintPlugin } from './plugin.ts';
import { runRules, type SetRule } from './run-rules.ts';
import { SEVERITIES } from './severities.ts';
import { takeSuggestions, type FixLevel, type MayFix } from './suggestions.ts';
import { once } from '../text/once.ts';
import type { TextDocument } from '../text/document.ts';
import { languageOf, type TextLanguage } from '../language/text-language.ts';

/** A finding, exactly as ESLint reports it: 1-based lines, 1-based UTF-16 columns, `endColumn` exclusive. */
export type Finding = Linter.LintMessage;

export type SuppressedFinding = Finding & { suppressions: { kind: string; justification: string }[] };

export interface LintOptions {
  /** Its extension chooses the language if `language` is not given. */
  filename?: string;
  language?: TextLanguage;
  preset?: Preset;
  /** Settings over the preset: `{ 'vi/non-syllable': 'off' }`. */
  rules?: Record<string, Linter.RuleEntry>;
  locale?: Locale;
  /** False: only rules that need no language model. */
  useModel?: boolean;
  /** Entries of dictionaries, as lines of their files (docs/dictionaries.md): findings within them are dropped. */
  words?: readonly string[];
  /** False: inline directives are ignored. */
  inlineConfig?: boolean;
  /** Findings of one rule that are listed, 10,000 if not given; one more tells that there are others. 0: all are listed. */
  maxFindings?: number;
}

export interface FixOptions extends LintOptions {
  /** 'suggestions': the first suggestion of every finding without a safe fix is taken too. 'safe' if not given. */
  fixLevel?: FixLevel | undefined;
  /** Findings whose fix or suggestion may be applied; all if not given. */
  mayFix?: MayFix | undefined;
}

export interface LintResult {
  findings: Finding[];
  /** Findings that an inline directive hides. */
  suppressed: SuppressedFinding[];
}

export interface FixResult extends LintResult {
  /** The text after all fixes; `findings` are those left in it. */
  output: string;
  fixed: boolean;
}

export interface TextLinter {
  lintText(text: string, options?: LintOptions): LintResult;
  fixText(text: string, options?: FixOptions): FixResult;
}

export interface InspectingLinter extends TextLinter {
  /** What the rules saw of the text that was linted last; after fixText, of its output. */
  document(): TextDocument;
}

/** ESLint checks no file outside its base folder, and all that a name could tell is the language. */
const FILE = { filename: 'text' };

/** Times that suggestions are taken: as often as ESLint fixes. */
const MOST_PASSES = 10;

/** What inline directives hid in the last text; ESLint's types lack the method. */
function suppressedOf(linter: Linter): SuppressedFinding[] {
  return (linter as unknown as { getSuppressedMessages(): SuppressedFinding[] }).getSuppressedMessages();
}

/** What a call sets, worked out once. */
interface Settings extends Required<Pick<LintOptions, 'language' | 'locale' | 'useModel' | 'words' | 'maxFindings'>> {
  /** Undefined where ESLint is to say what is wrong with them. */
  readonly rules: readonly SetRule[] | undefined;
  readonly config: () => Linter.Config[];
}

/** By name and by number. */
const LEVELS = new Map(
  ([0, 1, 2] as const).flatMap((level): [unknown, 0 | 1 | 2][] => [
    [level, level],
    [SEVERITIES[level], level],
  ]),
);

/** The rules that are on, or undefined if one is unknown or its level is none. */
function setRules({ rules }: VilintPlugin, entries: Record<string, Linter.RuleEntry>): SetRule[] | undefined {
  const set: SetRule[] = [];
  for (const [id, entry] of Object.entries(entries)) {
    const [level, ...options] = Array.isArray(entry) ? (entry as unknown[]) : [entry];
    const severity = LEVELS.get(level);
    const rule = id.startsWith('vi/') && Object.hasOwn(rules, id.slice(3)) ? rules[id.slice(3)] : undefined;
    if (severity === undefined || rule === undefined) return undefined;
    if (severity !== 0) set.push({ id, rule, severity, options });
  }
  return set;
}

/** ESLint alone knows how directives work. */
function mayHoldDirective(text: string): boolean {
  return text.includes('eslint');
}

/** How ESLint is reached: it is asked for only where it is needed. */
export interface EslintWay {
  readonly linter: () => Linter;
  /** Makes a configuration cheap to use many times; Node has a way. */
  readonly prepare?: (config: Linter.Config[]) => Linter.Config[];
}

/**
 * Makes the lint functions over a plugin. A text without directives is checked by `runRules`; ESLint's `Linter` does the
 * others, fixes, and settings that it refuses.
 */
export function createLinter(plugin: VilintPlugin, { linter: makeLinter, prepare = (config) => config }: EslintWay): InspectingLinter {
  const linter = once(makeLinter);
  const settings = new Map<string, Settings>();
  let last: (() => TextDocument) | undefined;
  // A dictionary may be long, so it is known by identity and looked over once.
  const numbers = new WeakMap<readonly string[], number>();
  let count = 0;

  function numberOf(words: readonly string[]): number {
    if (words.length === 0) return 0;
    let number = numbers.get(words);
    if (number !== undefined) return number;
    for (const entry of parseEntries(words)) checkRules(entry, plugin.rules, `“${formatEntry(entry)}”`);
    numbers.set(words, (number = ++count));
    return number;
  }

  function settingsFor(options: LintOptions): Settings {
    const { filename = 'text.txt', preset = 'recommended', locale = 'vi', useModel = true, words = [], inlineConfig = true } = options;
    const { maxFindings = MAX_FINDINGS } = options;
    const { language = languageOf(filename) } = options;
    const key = JSON.stringify([language, preset, locale, useModel, inlineConfig, maxFindings, options.rules, numberOf(words)]);
    let known = settings.get(key);
    if (known === undefined) {
      if (!PRESETS.includes(preset)) throw new TypeError(`Unknown preset "${String(preset)}". Known: ${PRESETS.join(', ')}.`);
      if (!LOCALES.includes(locale)) throw new TypeError(`Unknown locale "${String(locale)}". Known: ${LOCALES.join(', ')}.`);
      const rules = { ...presetRules(preset, { useModel }), ...options.rules };
      const config = once(() =>
        prepare([
          {
            files: ['**'],
            plugins: { vi: plugin },
            language: `vi/${language}`,
            languageOptions: { locale, context: useModel, words, maxFindings },
            linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: !inlineConfig },
            rules,
          } as unknown as Linter.Config,
        ]),
      );
      const isUsual = language in plugin.languages && Number.isInteger(maxFindings) && maxFindings >= 0;
      known = { locale, language, useModel, words, maxFindings, rules: isUsual ? setRules(plugin, rules) : undefined, config };
      settings.set(key, known);
    }
    return known;
  }

  function lintText(text: string, options: LintOptions = {}): LintResult {
    const { rules, config, language, locale, useModel, words, maxFindings } = settingsFor(options);
    if (rules === undefined || typeof text !== 'string' || mayHoldDirective(text)) {
      last = documentOf;
      const findings = linter().verify(text, config(), FILE);
      return { findings, suppressed: suppressedOf(linter()) };
    }
    setLocale(locale);
    // As ESLint does, which tells positions without the mark.
    const { document } = plugin.languages[language].open(text.startsWith('\ufeff') ? text.slice(1) : text, useModel);
    last = () => document;
    return { findings: runRules(rules, document, { words, maxFindings }), suppressed: [] };
  }

  function documentOf(): TextDocument {
    return (linter().getSourceCode() as unknown as VilintSourceCode).document;
  }

  return {
    lintText,
    fixText(text, options = {}) {
      const { maxFindings = MAX_FINDINGS, fixLevel, mayFix = () => true } = options;
      const enough = maxFindings === 0 ? 0 : Math.max(maxFindings, MAX_FIXES);
      const config = settingsFor({ ...options, maxFindings: enough }).config();
      // ESLint takes a function for `fix` too; its types lack it.
      const how = { ...FILE, fix: mayFix } as unknown as Linter.FixOptions;
      const fix = (before: string): Linter.FixReport => linter().verifyAndFix(before, config, how);
      let { output, messages } = fix(text);
      // What a suggestion leaves may be found again: two that undo each other would go on for ever.
      const seen = new Set([text, output]);
      for (let pass = 0; fixLevel === 'suggestions' && pass < MOST_PASSES; pass++) {
        const next = fix(takeSuggestions(output, messages, mayFix));
        if (seen.has(next.output)) break;
        seen.add(next.output);
        ({ output, messages } = next);
      }
      const fixed = output !== text;
      last = documentOf;
      const isTooMany = maxFindings > 0 && messages.length > maxFindings;
      return { output, fixed, ...(isTooMany ? lintText(output, options) : { findings: messages, suppressed: suppressedOf(linter()) }) };
    },
    document: () => (last ?? documentOf)(),
  };
}
