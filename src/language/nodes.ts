/** The coarse tree that ESLint walks: no node per token, because nodes are what costs (10-20 times the rules). */
import type { SourceLocation } from '@eslint/core';
import type { TextDocument } from '../text/document.ts';
import type { Position } from '../text/positions.ts';

export type NodeType = 'Document' | 'Paragraph' | 'Sentence';

type PositionOf = (offset: number) => Position;

const NO_CHILDREN: readonly TextNode[] = [];

/** A stretch of tokens [firstToken, lastToken) with its source range. Its `loc` is computed when asked for. */
export class TextNode {
  readonly type: NodeType;
  readonly range: readonly [number, number];
  readonly firstToken: number;
  readonly lastToken: number;
  readonly parent: TextNode | undefined;
  readonly children: readonly TextNode[];
  readonly positionOf: PositionOf;

  constructor(
    type: NodeType,
    range: readonly [number, number],
    tokens: readonly [number, number],
    parent: TextNode | undefined,
    children: readonly TextNode[],
    positionOf: PositionOf,
  ) {
    this.type = type;
    this.range = range;
    this.firstToken = tokens[0];
    this.lastToken = tokens[1];
    this.parent = parent;
    this.children = children;
    this.positionOf = positionOf;
  }

  get loc(): SourceLocation {
    return { start: this.positionOf(this.range[0]), end: this.positionOf(this.range[1]) };
  }
}

/** Builds Document > Paragraph > Sentence. */
export function buildTree(document: TextDocument, positionOf: PositionOf): TextNode {
  const { tokens, paragraphs, sentences } = document;
  const range = (first: number, last: number): [number, number] => [tokens.start[first], tokens.end[last - 1]];
  const ofDocument: TextNode[] = [];
  const root = new TextNode('Document', [0, document.text.length], [0, tokens.count], undefined, ofDocument, positionOf);
  let s = 0;
  for (let p = 0; p < paragraphs.count; p++) {
    const first = paragraphs.start[p];
    const last = paragraphs.end[p];
    const ofParagraph: TextNode[] = [];
    const paragraph = new TextNode('Paragraph', range(first, last), [first, last], root, ofParagraph, positionOf);
    ofDocument.push(paragraph);
    for (; s < sentences.count && sentences.start[s] < last; s++) {
      const from = sentences.start[s];
      const to = sentences.end[s];
      ofParagraph.push(new TextNode('Sentence', range(from, to), [from, to], paragraph, NO_CHILDREN, positionOf));
    }
  }
  return root;
}
