/** How a rule is written: plain ESLint `create`, and meta that is documentation, test and default at once. */
import type { RuleDefinition, RuleVisitor, SuggestedEdit } from '@eslint/core';
import { isDamaged } from '../damage/damage.ts';
import type { Slip } from '../speller/index.ts';
import { coversMarkup, coversReference, withoutFillers } from '../text/filler.ts';
import { isAboutWords, type Category } from './category.ts';
import type { VilintContext } from './context.ts';
import { describeEdit } from './describe-edit.ts';
import { countFinding, LEFT_OUT, LEFT_OUT_MESSAGE, MAX_FINDINGS } from './limit.ts';
import type { Localised } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import type { TextNode } from './nodes.ts';
import type { VilintSourceCode } from './source-code.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import { isCovered, withDictionary } from './dictionary-coverage.ts';
import { joinsBlock } from '../text/block-opener.ts';
import type { Correction } from '../text/correction.ts';
import type { Edit } from '../text/edits.ts';

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

interface RuleTypes {
  LangOptions: Record<string, unknown>;
  Code: VilintSourceCode;
  RuleOptions: unknown[];
  Visitor: RuleVisitor & Partial<Record<'Document' | 'Paragraph' | 'Sentence', (node: TextNode) => void>>;
  Node: TextNode;
  MessageIds: string;
  ExtRuleDocs: { category: Category; level: Level; fix: FixKind; needsModel: boolean };
}

export type VilintRule = RuleDefinition<RuleTypes> & { vilint: RuleMeta<string> };

/** Makes an ESLint rule of a vilint rule's meta and create function, which is called with the context and the meta. */
export function defineRule<MessageId extends string>(
  meta: RuleMeta<MessageId>,
  create: (context: VilintContext<MessageId>, meta: RuleMeta<MessageId>) => RuleTypes['Visitor'],
): VilintRule {
  const messages = {} as Record<MessageId, string>;
  for (const id of Object.keys(meta.messages) as MessageId[]) {
    Object.defineProperty(messages, id, { enumerable: true, get: () => say(meta.messages[id]) });
  }
  Object.defineProperty(messages, LEFT_OUT, { enumerable: true, get: () => say(LEFT_OUT_MESSAGE) });
  return {
    meta: {
      type: meta.category === 'typography' ? 'layout' : 'problem',
      languages: ['vi/*'],
      docs: {
        description: meta.description.en,
        recommended: meta.level === 'error' || meta.level === 'warn',
        category: meta.category,
        level: meta.level,
        fix: meta.fix,
        needsModel: meta.needsModel === true,
      },
      ...(meta.fix === 'auto' ? { fixable: 'code' as const } : {}),
      hasSuggestions: true,
      schema: false,
      messages,
    },
    create: ((context: VilintContext<MessageId>) =>
      create(withDictionary(context, isAboutWords(meta.category)), meta)) as VilintRule['create'],
    vilint: meta as unknown as RuleMeta<string>,
  };
}

export interface Finding<MessageId extends string> {
  /** Reported span [start, end) of the source. */
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

/**
 * Reports a finding, unless it lies in a damaged stretch (guard G7) or in a word of a dictionary, or is one too many.
 * Edits that would replace markup, or join a line with one that may open a block, are not offered.
 */
export function report<MessageId extends string>(context: VilintContext<MessageId>, finding: Finding<MessageId>): void {
  const { sourceCode } = context;
  const { start, end, messageId, data = {}, fix, suggest = [], damage } = finding;
  if ((damage !== true && isDamaged(sourceCode.document, start, end)) || isCovered(context, start, end)) return;
  const { maxFindings = MAX_FINDINGS } = context.languageOptions as { maxFindings?: number };
  const tell = countFinding(sourceCode.document, context.id, maxFindings);
  if (tell !== 'finding') {
    const rest = { loc: sourceCode.locOf(start, end), messageId: LEFT_OUT as MessageId, data: { limit: maxFindings } };
    if (tell !== 'nothing') context.report(rest);
    return;
  }
  const { prose, text } = sourceCode.document;
  const wholeEdit = (edit: string | Correction | Edit): Edit =>
    typeof edit === 'string' ? { start, end, text: edit } : 'start' in edit ? edit : { start, end, text: edit.text };
  // What a rule took from a text with hidden markup may hold the placeholders.
  const toEdit = (edit: string | Correction | Edit): Edit => {
    const whole = wholeEdit(edit);
    return prose === text ? whole : { ...whole, text: withoutFillers(whole.text) };
  };
  const isSafe = (edit: Edit): boolean => {
    const span = prose.slice(edit.start, edit.end);
    // Written instead of its reference, a “<” would begin a tag.
    if (coversMarkup(span) || (coversReference(span) && /[<&]/.test(edit.text)) || joinsBlock(text, edit)) return false;
    return edit.text !== text.slice(edit.start, edit.end);
  };

  const suggestions: SuggestedEdit<MessageId>[] = [];
  for (const item of suggest) {
    const edit = toEdit(item);
    if (!isSafe(edit)) continue;
    suggestions.push({
      desc: describeEdit(text, edit),
      fix: (fixer) => fixer.replaceTextRange([edit.start, edit.end], edit.text),
      ...(typeof item === 'object' && 'probability' in item ? { probability: item.probability } : {}),
    } as SuggestedEdit<MessageId>);
  }
  const automatic = fix === undefined ? undefined : toEdit(fix);
  context.report({
    loc: sourceCode.locOf(start, end),
    messageId,
    data,
    ...(automatic !== undefined && isSafe(automatic)
      ? { fix: (fixer) => fixer.replaceTextRange([automatic.start, automatic.end], automatic.text) }
      : {}),
    ...(suggestions.length > 0 ? { suggest: suggestions } : {}),
  });
}
