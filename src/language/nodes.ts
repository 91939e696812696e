/** The tree that ESLint walks: one node. Rules ask the document; more nodes would cost more than all rules. */
import type { SourceLocation } from '@eslint/core';

/** The whole text. Its `loc` is computed when asked for. */
export interface DocumentNode {
  readonly type: 'Document';
  readonly range: readonly [number, number];
  readonly loc: SourceLocation;
}
