/** What the page and its worker say to each other. Offsets are UTF-16 units of the text in the editor. */
import type { Locale, Localised } from '../messages/locale.ts';
import type { Category } from '../language/category.ts';
import type { FixKind, InvalidExample, Level } from '../language/check.ts';
import type { Finding, LintOptions } from '../lint/lint.ts';
import type { Preset } from '../lint/plugin.ts';
import type { TextLanguage } from '../language/text-language.ts';

/** [from, to) becomes `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A finding as ESLint reports it, and where it stands in the editor, in whose terms edits are told. */
export interface EditorFinding {
  readonly from: number;
  readonly to: number;
  readonly message: Finding;
  /** What --fix would do. */
  readonly fix?: TextEdit;
  /** Corrections to choose from, the best first; the safe one leads. */
  readonly choices: readonly TextEdit[];
}

/** How the text in the editor is divided and marked up. */
export interface Shape {
  readonly language: TextLanguage;
  /** Where its texts begin: a Word file has a body, notes, cells. Each ends with the line before the next one. */
  readonly starts: readonly number[];
  /** Tabs and objects are layout, as in Word files, and no text. */
  readonly isDocument: boolean;
}

export const PLAIN: Shape = { language: 'text', starts: [0], isDocument: false };

/** What a project says of its texts, where `vilint serve` runs in one. */
export interface ProjectSettings {
  readonly preset: Preset;
  readonly useModel: boolean;
  /** Settings over the preset, house style included. */
  readonly rules: NonNullable<LintOptions['rules']>;
  /** Lines of its dictionaries. */
  readonly words: readonly string[];
  /** Names of the files that say so. */
  readonly files: readonly string[];
}

export interface CheckOptions {
  readonly preset: Preset;
  readonly locale: Locale;
  /** Names of rules that are off, with `vi/`. */
  readonly off: readonly string[];
  /** Lines of the personal dictionary. */
  readonly words: readonly string[];
  readonly project?: ProjectSettings;
}

export interface RuleInfo {
  readonly id: string;
  readonly category: Category;
  readonly level: Level;
  /** The presets that it is in. */
  readonly presets: readonly Preset[];
  readonly fix: FixKind;
  readonly description: Localised;
  readonly rationale: Localised;
  readonly whenOff: Localised;
  readonly authority?: string;
  readonly invalid: readonly InvalidExample[];
  readonly valid: readonly string[];
}

/** A file as it was opened. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text that was opened. */
export interface OpenedText {
  readonly text: string;
  readonly shape: Shape;
  /** Name of a legacy encoding that was guessed. */
  readonly guessed?: string;
}

/** A text in figures. A syllable is what stands between spaces, as Vietnamese is written. */
export interface Figures {
  readonly characters: number;
  readonly syllables: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Where the longest sentence begins, and its syllables. */
  readonly longest: { readonly at: number; readonly syllables: number };
}

export interface Checked {
  readonly findings: readonly EditorFinding[];
  readonly figures: Figures;
}

/** Tasks of the worker with what they take and give. */
export interface Tasks {
  check: { takes: { text: string; shape: Shape; options: CheckOptions }; gives: Checked };
  restore: { takes: { text: string }; gives: string };
  open: { takes: NamedBytes; gives: OpenedText };
  /** The bytes of a file with the text as it is now, and with comments on what is found in it. */
  save: { takes: { file: NamedBytes; text: string; comments?: CheckOptions }; gives: Uint8Array };
  rules: { takes: Record<never, never>; gives: RuleInfo[] };
  /** Checks the lines of a dictionary; gives what is wrong with the first bad one. */
  words: { takes: { lines: readonly string[] }; gives: { line: number; message: Localised } | undefined };
}

export type TaskName = keyof Tasks;

export type Request = { [Name in TaskName]: { id: number; task: Name } & Tasks[Name]['takes'] }[TaskName];

/** An answer; or, without an id, news of the model. */
export type Reply = { id: number; value: unknown } | { id: number; failure: Localised } | { news: Readiness };

/**
 * How much of the engine is there. `none`: not even the word list. `plain`: rules that need no model. `light`: all rules,
 * the model without its finer half. `full`: the same findings as every other vilint.
 */
export interface Readiness {
  readonly level: 'none' | 'plain' | 'light' | 'full';
  /** Share of what is being fetched now, 0 to 1; undefined when nothing is. */
  readonly fetched?: number;
  /** True if fetching failed and can be tried again. */
  readonly failed?: boolean;
}

/** What the page tells its worker first. */
export interface Start {
  readonly start: { lexicon: string; names: string; first: string; rest: string; cache: string; saveData: boolean };
}
