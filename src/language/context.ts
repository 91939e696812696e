/** What ESLint hands to a rule. */
import type { RuleContext } from '@eslint/core';
import type { TextNode } from './nodes.ts';
import type { VilintSourceCode } from './source-code.ts';

export type VilintContext<MessageId extends string = string> = RuleContext<{
  LangOptions: Record<string, unknown>;
  Code: VilintSourceCode;
  RuleOptions: unknown[];
  Node: TextNode;
  MessageIds: MessageId;
}>;
