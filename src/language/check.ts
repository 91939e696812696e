/** What a rule is made of: meta that is documentation, test and default at once, and a check of a text. */
import type { Slip } from '../speller/index.ts';
import type { Correction } from '../text/correction.ts';
import type { TextDocument } from '../text/document.ts';
import type { Edit } from '../text/edits.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import type { Category } from './category.ts';
import type { Localised } from '../messages/locale.ts';

/** error blocks, warn shows, info only in the editorial preset, off only when asked for by name. */
export type Level = 'error' | 'warn' | 'info' | 'off';

/** auto: safe to apply unseen; suggest: offered, never applied; none. */
export type FixKind = 'auto' | 'suggest' | 'none';

/** A faulty text with every reported span in ⟦⟧, and what each span becomes: by the fix, or by the first suggestion. */
export interface InvalidExample {
  text: string;
  /** Replacement of each marked span in order; omitted for a rule or a case that proposes none. */
  fix?: string | readonly string[];
  /** Options of the rule under which this is found. */
  options?: object;
}

/** What a rule owns of that which the language model suspects; each slip and each diagnosis has one rule. */
export interface Ownership {
  /** Slips that the rule explains, for words that are legal syllables or lack a diagnosis. */
  readonly slips?: readonly Slip[];
  /** What is wrong with the spelling of a word that the rule explains, with or without the model. */
  readonly diagnosis?: DiagnosisKind;
}

export interface RuleMeta<MessageId extends string> extends Ownership {
  category: Category;
  level: Level;
  fix: FixKind;
  /** Needs the language model; not run with --no-context. */
  needsModel?: true;
  /** One line: what is wrong with the text that the rule reports. */
  description: Localised;
  /** Why it matters and where the rule keeps quiet. */
  rationale: Localised;
  /** The authority behind the rule, if there is one. */
  authority?: string;
  /** Placeholders in {{ }} are filled from the report's data. */
  messages: Readonly<Record<MessageId, Localised>>;
  examples: { invalid: readonly InvalidExample[]; valid: readonly string[] };
}

/** What a rule says of one place. Spans are [start, end) of the source, in UTF-16 units. */
export interface Finding<MessageId extends string> {
  start: number;
  end: number;
  messageId: MessageId;
  data?: Record<string, string | number>;
  /** Applied by --fix; a string replaces the reported span. */
  fix?: string | Edit;
  /** Offered in order; a string or correction replaces the reported span. */
  suggest?: readonly (string | Correction | Edit)[];
  /** Tells of an encoding accident or leftover markup: reported where all other findings are only its echo. */
  damage?: true;
}

/** A rule at work on one text. */
export interface RuleContext<MessageId extends string = string> {
  readonly document: TextDocument;
  readonly meta: RuleMeta<MessageId>;
  /** What the configuration sets for the rule after its level. */
  readonly options: readonly unknown[];
  /** Tells a finding; what damage, dictionaries and the limit of findings allow of it reaches the reader (vet.ts). */
  readonly report: (finding: Finding<MessageId>) => void;
}

export type Check<MessageId extends string = string> = (context: RuleContext<MessageId>) => void;
