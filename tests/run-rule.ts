/** Runs one rule over a text and gives its findings with offsets and edits. */
import { Linter } from 'eslint/universal';
import rules from '../rules/index.ts';
import type { Locale } from '../src/messages/locale.ts';
import { useFileResources } from '../src/resources/node-resources.ts';
import { createPlugin } from '../src/lint/plugin.ts';
import { mark } from './marked.ts';
import { locate } from '../src/findings/located.ts';

useFileResources();
const linter = new Linter();
const plugin = createPlugin();

export interface RuleFinding {
  start: number;
  end: number;
  messageId: string;
  message: string;
  fix?: { range: [number, number]; text: string };
  suggestions: { desc: string; fix: { range: [number, number]; text: string } }[];
}

export interface RunOptions {
  language?: 'text' | 'markdown' | 'html';
  locale?: Locale;
  /** False: without the language model. */
  useModel?: boolean;
  /** Options of the rule. */
  options?: object | undefined;
}

/** Findings of one rule, in order of position. Throws on a fatal message. */
export function runRule(
  id: string,
  text: string,
  { language = 'text', locale = 'vi', useModel = true, options }: RunOptions = {},
): RuleFinding[] {
  if (!(id in rules)) throw new Error(`No such rule: ${id}`);
  const config = {
    files: ['**'],
    plugins: { vi: plugin },
    language: `vi/${language}`,
    languageOptions: { locale, context: useModel },
    rules: { [`vi/${id}`]: options === undefined ? 'error' : ['error', options] },
  };
  const messages = linter.verify(text, config as unknown as Linter.Config, { filename: 'test.txt' });
  return locate(text, messages).map(({ fatal, start, end, messageId, message, fix, suggestions = [] }) => {
    if (fatal) throw new Error(message);
    return { start, end, messageId: messageId!, message, ...(fix ? { fix } : {}), suggestions };
  });
}

/** The text with every span that the rule reports in ⟦ ⟧. */
export function markFindings(id: string, text: string, options?: RunOptions): string {
  return mark(
    text,
    runRule(id, text, options).map(({ start, end }) => [start, end] as const),
  );
}

/** The text after applying each finding's fix, or its first suggestion. */
export function applyFirst(text: string, findings: readonly RuleFinding[]): string {
  let output = text;
  for (const finding of [...findings].reverse()) {
    const edit = finding.fix ?? finding.suggestions[0]?.fix;
    if (edit) output = output.slice(0, edit.range[0]) + edit.text + output.slice(edit.range[1]);
  }
  return output;
}
