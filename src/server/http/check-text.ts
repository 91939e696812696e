/** Checks the text of a request and answers as LanguageTool does. */
import { languageNames, software } from './about.ts';
import type { LintSettings } from '../../config/settings.ts';
import type { LintOptions, TextLinter } from '../../lint/lint.ts';
import rules from '../../../rules/index.ts';
import { presetRules } from '../../lint/plugin.ts';
import { locate } from '../../findings/located.ts';
import { scan } from '../../text/scan.ts';
import { findParagraphs, findSentences } from '../../text/segment.ts';
import { AnnotatedText, type Span } from './annotated-text.ts';
import type { CheckRequest } from './check-request.ts';
import { describe, toMatches } from './matches.ts';
import { isWholeText } from './rule-ids.ts';

/** Answers a request, as JSON. @param page URL of the pages of the rules */
export function checkText(linter: TextLinter, request: CheckRequest, settings: LintSettings, page: string): string {
  const text = new AnnotatedText(request.pieces);
  const { findings } = linter.lintText(text.prose, optionsFor(request, settings));
  const counts = counter(request, settings);
  const sentences = sentencesIn(text);
  const found = locate(
    text.prose,
    findings.filter(({ ruleId }) => counts(ruleId)),
  );
  const matches = toMatches(text, found, request.locale, page);
  return JSON.stringify({
    ...(!request.compact && { software }),
    warnings: { incompleteResults: false },
    language: languageNames,
    matches: matches.map((match) => describe(match, text.source, sentences, request.compact)),
    sentenceRanges: sentences.map(({ start, end }) => [start, end]),
    extendedSentenceRanges: sentences.map(({ start, end }) => ({ from: start, to: end, detectedLanguages: [{ language: 'vi', rate: 1 }] })),
  });
}

/** One of few sets of options, however many rules a client names: each set is prepared once. */
function optionsFor({ locale, picky, enabled }: CheckRequest, settings: LintSettings): LintOptions {
  const options = { ...settings, locale, preset: picky ? ('editorial' as const) : settings.preset, language: 'text' as const };
  return enabled.length === 0 ? options : { ...options, preset: 'editorial', rules: everyRule(settings) };
}

const complete = new WeakMap<LintSettings['rules'], LintSettings['rules']>();

/** Settings under which every rule runs, with the options that it has. */
function everyRule({ rules: set }: LintSettings): LintSettings['rules'] {
  let all = complete.get(set);
  if (all !== undefined) return all;
  all = {};
  for (const [name, { vilint }] of Object.entries(rules)) {
    const id = `vi/${name}`;
    const entry = set[id];
    const level = vilint.level === 'error' ? 'error' : 'warn';
    all[id] = Array.isArray(entry)
      ? [isOff(entry[0]) ? level : entry[0], ...entry.slice(1)]
      : entry === undefined || isOff(entry)
        ? level
        : entry;
  }
  complete.set(set, all);
  return all;
}

const isOff = (severity: unknown): boolean => severity === 'off' || severity === 0;

/** Tells whether findings of a rule are asked for. */
function counter(
  { picky, mode, enabled, enabledOnly, disabled }: CheckRequest,
  settings: LintSettings,
): (ruleId: string | null) => boolean {
  const asked = new Set(enabled);
  const unwanted = new Set(disabled);
  const usual = new Set(Object.keys(presetRules(picky ? 'editorial' : settings.preset, settings)));
  for (const [id, entry] of Object.entries(settings.rules)) {
    if (isOff(Array.isArray(entry) ? entry[0] : entry)) usual.delete(id);
    else usual.add(id);
  }
  return (ruleId) => {
    if (mode !== 'all' && isWholeText(ruleId) !== (mode === 'textLevelOnly')) return false;
    if (ruleId === null) return !enabledOnly;
    if (unwanted.has(ruleId)) return false;
    return asked.has(ruleId) || (!enabledOnly && (asked.size === 0 || usual.has(ruleId)));
  };
}

/** Sentences as spans of the source. */
function sentencesIn(text: AnnotatedText): Span[] {
  const tokens = scan(text.prose);
  const { start, end, count } = findSentences(tokens, findParagraphs(tokens));
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    const span = text.toSource({ start: tokens.start[start[i]], end: tokens.end[end[i] - 1] });
    if (span !== undefined) spans.push(span);
  }
  return spans;
}
