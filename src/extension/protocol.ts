/** What the extension's parts say to each other. Everything is asked of the background, which may have been stopped since. */
import type { Locale, Localised } from '../messages/locale.ts';
import type { EditorFinding, RuleInfo, Shape, Tasks } from '../web/protocol.ts';

/** What holds for the page that asks. */
export interface PageState {
  /** The site has not been switched off. */
  readonly isOn: boolean;
  readonly locale: Locale;
}

/** What the fields of a frame, or of a tab, have shown. */
export interface Tally {
  /** Findings. */
  readonly count: number;
  /** Fields whose text has been checked: one that is empty, or in another language, has not. */
  readonly fields: number;
}

/** How the extension stands to a tab. */
export interface TabState extends Tally {
  /** Host of the page; undefined where no extension may look. */
  readonly site: string | undefined;
  readonly isOn: boolean;
  /** Checked without a click, on this site or on every site. */
  readonly always: 'no' | 'site' | 'everywhere';
}

/** Requests with what they take and give. */
export interface Asks {
  /** From a page. */
  state: { takes: Record<never, never>; gives: PageState };
  check: { takes: { text: string; shape: Shape }; gives: readonly EditorFinding[] };
  /** Puts a name into the personal dictionary, or takes it out. */
  word: { takes: { name: string; isKnown: boolean }; gives: undefined };
  /** Turns a rule off or on. */
  rule: { takes: { rule: string; isOn: boolean }; gives: undefined };
  /** What the frame shows; of a page that has just been opened, no other frame shows anything yet. */
  tally: { takes: Tally & { isNewPage: boolean }; gives: undefined };
  /** A frame has appeared that may not have been there before. */
  frames: { takes: Record<never, never>; gives: undefined };
  /** What is told about rules; all of them if none is named. */
  rules: { takes: { ids?: readonly string[] }; gives: readonly RuleInfo[] };
  /** From the extension's own pages. */
  words: Tasks['words'];
  tab: { takes: { id: number; url: string }; gives: TabState };
  /** Begins to check a tab. */
  start: { takes: { id: number }; gives: undefined };
  /** Switches a site off or on. */
  site: { takes: { site: string; isOn: boolean }; gives: undefined };
}

export type AskName = keyof Asks;

export type Ask = { [Name in AskName]: { ask: Name } & Asks[Name]['takes'] }[AskName];

/** An answer. */
export type Answer = { value: unknown } | { failure: Localised };
