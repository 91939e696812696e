/** The SourceCode object that rules get: text, tree, tokens, positions, inline directives. */
import { ConfigCommentParser, Directive, TextSourceCodeBase } from '@eslint/plugin-kit';
import type { FileProblem, RulesConfig, SourceLocation, TraversalStep } from '@eslint/core';
import type { TextDocument } from '../text/document.ts';
import { positionIn, type Position } from '../text/positions.ts';
import type { DirectiveComment } from './directives.ts';
import type { TextNode } from './nodes.ts';

interface SourceCodeTypes {
  LangOptions: Record<string, unknown>;
  RootNode: TextNode;
  SyntaxElementWithLoc: TextNode | DirectiveComment;
  ConfigNode: DirectiveComment;
}

const commentParser = new ConfigCommentParser();
const DIRECTIVE_TYPES = new Set(['eslint-disable', 'eslint-enable', 'eslint-disable-next-line', 'eslint-disable-line']);

export class VilintSourceCode extends TextSourceCodeBase<SourceCodeTypes> {
  /** Tokens and shared analyses of the text. */
  readonly document: TextDocument;
  readonly #comments: readonly DirectiveComment[];

  constructor(document: TextDocument, ast: TextNode, comments: readonly DirectiveComment[]) {
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

  override getLoc(node: TextNode | DirectiveComment): SourceLocation {
    return this.locOf(node.range[0], node.range[1]);
  }

  override getRange(node: TextNode | DirectiveComment): [number, number] {
    return [node.range[0], node.range[1]];
  }

  override getParent(node: TextNode | DirectiveComment): TextNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  override *traverse(): Iterable<TraversalStep> {
    // One step object for the whole walk: ESLint reads it before it asks for the next.
    const step = { type: 'visit' as const, kind: 1 as const, target: this.ast as TextNode, phase: 1 as 1 | 2, args: [] as unknown[] };
    const visit = (node: TextNode, phase: 1 | 2): TraversalStep => {
      step.target = node;
      step.phase = phase;
      step.args = [node, node.parent];
      return step;
    };
    yield visit(this.ast, 1);
    for (const paragraph of this.ast.children) {
      yield visit(paragraph, 1);
      for (const sentence of paragraph.children) {
        yield visit(sentence, 1);
        yield visit(sentence, 2);
      }
      yield visit(paragraph, 2);
    }
    yield visit(this.ast, 2);
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
