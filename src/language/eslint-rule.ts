/** Rules as ESLint knows them. */
import type { RuleDefinition, RuleVisitor, SuggestedEdit } from '@eslint/core';
import { say } from '../messages/say.ts';
import type { Category } from './category.ts';
import { LEFT_OUT, LEFT_OUT_MESSAGE, MAX_FINDINGS } from './limit.ts';
import type { Check, FixKind, Level, RuleMeta } from './check.ts';
import { runRule, type Suggestion } from './vet.ts';
import type { LanguageOptions } from './language.ts';
import type { DocumentNode } from './nodes.ts';
import type { VilintSourceCode } from './source-code.ts';

interface RuleTypes {
  LangOptions: Record<string, unknown>;
  Code: VilintSourceCode;
  RuleOptions: unknown[];
  Visitor: RuleVisitor & { Document?: () => void };
  Node: DocumentNode;
  MessageIds: string;
  ExtRuleDocs: { category: Category; level: Level; fix: FixKind; needsModel: boolean };
}

export type EslintRule = RuleDefinition<RuleTypes>;

/** Makes ESLint's form of a rule. */
export function eslintRuleOf(rule: { vilint: RuleMeta<string>; check: Check }): EslintRule {
  const { category, description, fix, level, messages: texts, needsModel } = rule.vilint;
  const messages: Record<string, string> = {};
  for (const [id, text] of [...Object.entries(texts), [LEFT_OUT, LEFT_OUT_MESSAGE] as const]) {
    Object.defineProperty(messages, id, { enumerable: true, get: () => say(text) });
  }
  return {
    meta: {
      type: category === 'typography' ? 'layout' : 'problem',
      languages: ['vi/*'],
      docs: {
        description: description.en,
        recommended: level === 'error' || level === 'warn',
        category,
        level,
        fix,
        needsModel: needsModel === true,
      },
      ...(fix === 'auto' ? { fixable: 'code' as const } : {}),
      hasSuggestions: true,
      schema: false,
      messages,
    },
    create: ({ id, options, sourceCode, languageOptions, report }) => ({
      Document() {
        const { words = [], maxFindings = MAX_FINDINGS } = languageOptions as LanguageOptions;
        const { document } = sourceCode;
        runRule(rule, { id, document, options, words, maxFindings }, ({ start, end, messageId, data, fix, suggest }) =>
          report({
            loc: sourceCode.locOf(start, end),
            messageId,
            data,
            ...(fix === undefined ? {} : { fix: (fixer) => fixer.replaceTextRange([fix.start, fix.end], fix.text) }),
            ...(suggest.length === 0 ? {} : { suggest: suggest.map(suggestedEdit) }),
          }),
        );
      },
    }),
  };
}

function suggestedEdit({ start, end, text, desc, ...graded }: Suggestion): SuggestedEdit {
  return { desc, fix: (fixer) => fixer.replaceTextRange([start, end], text), ...graded };
}
