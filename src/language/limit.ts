/** A limit on what one rule tells of one text, so that no text can fill the memory with findings. */
import type { SourceLocation } from '@eslint/core';
import type { TextDocument } from '../text/document.ts';
import type { VilintContext } from './context.ts';
import type { Localised } from './locale.ts';

/** Nobody reads more of one kind, and an article has a hundredth of it. */
export const MAX_FINDINGS = 10_000;

/** As many of one rule can be fixed in one pass, of which ESLint makes ten. */
export const MAX_FIXES = 100_000;

/** Id of the message that stands for the findings which are not listed, and its text. */
export const LEFT_OUT = 'leftOut';
export const LEFT_OUT_MESSAGE: Localised = {
  vi: 'Quy tắc này còn {{count}} chỗ nữa không liệt kê, chỗ đầu tiên ở đây (giới hạn: {{limit}}).',
  en: 'This rule has {{count}} more findings that are not listed, the first of them here (limit: {{limit}}).',
};

/** How many findings of each rule are not listed, as the rules of a document have counted. */
export function leftOut(document: TextDocument): Map<string, number> {
  return document.memo(noneLeftOut);
}

function isBefore(one: SourceLocation['start'], other: SourceLocation['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

const noneLeftOut = (): Map<string, number> => new Map();

/**
 * The context of a rule, and what to do when the rule is through: reports over the limit are only counted, and then told
 * as one, where the first of them stands.
 */
export function withLimit<Context extends VilintContext>(context: Context): { limited: Context; tellRest: () => void } {
  const limit = (context.languageOptions as { maxFindings?: number }).maxFindings ?? MAX_FINDINGS;
  let count = 0;
  let first: SourceLocation | undefined;
  const limited = Object.create(context, {
    report: {
      value: (violation: Parameters<Context['report']>[0]) => {
        if (++count <= limit || limit === 0) return context.report(violation);
        const { loc } = violation as { loc: SourceLocation };
        // Not every rule reports in the order of the text.
        if (first === undefined || isBefore(loc.start, first.start)) first = loc;
      },
    },
  }) as Context;
  const tellRest = (): void => {
    if (first === undefined) return;
    leftOut(context.sourceCode.document).set(context.id, count - limit);
    context.report({ loc: first, messageId: LEFT_OUT, data: { count: count - limit, limit } } as never);
  };
  return { limited, tellRest };
}
