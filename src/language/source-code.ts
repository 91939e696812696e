/** The SourceCode object that rules get: text, tree, tokens, positions, inline directives. */
import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from '@eslint/plugin-kit';
import type { FileProblem, RulesConfig, SourceLocation, TraversalStep } from '@eslint/core';
import type { TextDocument } from '../text/document.ts';
import { positionIn, type Position } from '../text/positions.ts';
import type { DirectiveComment } from './directives.ts';
import type { DocumentNode } from './nodes.ts';

interface SourceCodeTypes {
  LangOptions: Record<string, unknown>;
  RootNode: DocumentNode;
  SyntaxElementWithLoc: DocumentNode | DirectiveComment;
  ConfigNode: DirectiveComment;
}

const commentParser = new ConfigCommentParser();
const DIRECTIVE_TYPES = new Set(['eslint-disable', 'eslint-enable', 'eslint-disable-next-line', 'eslint-disable-line']);

export class VilintSourceCode extends TextSourceCodeBase<SourceCodeTypes> {
  /** Tokens and shared analyses of the text. */
  readonly document: TextDocument;
  readonly #comments: readonly DirectiveComment[];

  constructor(document: TextDocument, ast: DocumentNode, comments: readonly DirectiveComment[]) {
    super({ text: document.text, ast });
    this.document = document;
    this.#comments = comments;
  }

  /** 1-based line and 1-based column of an offset. Overrides a linear search by a binary one. */
  override getLocFromIndex(offset: number): Position {
    return positionIn(this.document.tokens.lineStart, offset);
  }

  override getIndexFromLoc({ line, column }: Position): number {
    const { lineStart } = this.document.tokens;
    if (!(line >= 1 && line <= lineStart.length)) throw new RangeError(`Line ${line} is outside the text.`);
    const offset = lineStart[line - 1] + column - 1;
    if (!(column >= 1 && offset <= this.text.length)) throw new RangeError(`Column ${column} of line ${line} is outside the text.`);
    return offset;
  }

  /** Location of the span [start, end). */
  locOf(start: number, end: number): SourceLocation {
    return { start: this.getLocFromIndex(start), end: this.getLocFromIndex(end) };
  }

  override getLoc(node: DocumentNode | DirectiveComment): SourceLocation {
    return this.locOf(node.range[0], node.range[1]);
  }

  override getRange(node: DocumentNode | DirectiveComment): [number, number] {
    return [node.range[0], node.range[1]];
  }

  override getParent(): undefined {
    return undefined;
  }

  override *traverse(): Iterable<TraversalStep> {
    for (const phase of [1, 2] as const) yield new VisitNodeStep({ target: this.ast, phase, args: [this.ast, undefined] });
  }

  getInlineConfigNodes(): DirectiveComment[] {
    return [...this.#comments];
  }

  getDisableDirectives(): { problems: FileProblem[]; directives: Directive[] } {
    const directives: Directive[] = [];
    for (const comment of this.#comments) {
      const parsed = commentParser.parseDirective(comment.value);
      if (parsed === undefined || !DIRECTIVE_TYPES.has(parsed.label)) continue;
      const type = parsed.label.slice('eslint-'.length) as Directive['type'];
      directives.push(new Directive({ type, node: comment, value: parsed.value, justification: parsed.justification ?? '' }));
    }
    return { problems: [], directives };
  }

  applyInlineConfig(): { configs: { config: { rules: RulesConfig }; loc: SourceLocation }[]; problems: FileProblem[] } {
    const configs: { config: { rules: RulesConfig }; loc: SourceLocation }[] = [];
    const problems: FileProblem[] = [];
    for (const comment of this.#comments) {
      const parsed = commentParser.parseDirective(comment.value);
      if (parsed?.label !== 'eslint') continue;
      const config = commentParser.parseJSONLikeConfig(parsed.value);
      if (config.ok) configs.push({ config: { rules: config.config }, loc: this.getLoc(comment) });
      else problems.push({ ruleId: null, message: config.error.message, loc: this.getLoc(comment) });
    }
    return { configs, problems };
  }
}
