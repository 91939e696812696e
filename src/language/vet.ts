/** From what a rule says of a text to what is told of it. */
import { isDamaged } from '../damage/damage.ts';
import type { Correction } from '../text/correction.ts';
import type { TextDocument } from '../text/document.ts';
import type { Edit } from '../text/edits.ts';
import { joinsBlock } from '../text/block-opener.ts';
import { coversMarkup, coversReference, withoutFillers } from '../text/filler.ts';
import { isAboutWords } from './category.ts';
import { describeEdit } from './describe-edit.ts';
import { coverageOf } from './dictionary-coverage.ts';
import { countFinding, LEFT_OUT } from './limit.ts';
import type { Check, Finding, RuleMeta } from './check.ts';

/** An edit that is offered, with what to call it. */
export interface Suggestion extends Edit {
  readonly desc: string;
  /** How sure the speller is of it. */
  readonly probability?: number;
}

/** A finding as it is told. */
export interface Told {
  readonly start: number;
  readonly end: number;
  /** One of the rule's messages, or `LEFT_OUT`. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: Edit;
  readonly suggest: readonly Suggestion[];
}

export interface Run {
  /** Name under which the rule is set: vi/s-x. */
  readonly id: string;
  readonly document: TextDocument;
  readonly options: readonly unknown[];
  /** Entries of dictionaries, as lines of their files: findings within them are dropped. */
  readonly words: readonly string[];
  /** Findings of the rule that are told; 0: all. */
  readonly maxFindings: number;
}

/**
 * Runs a rule over a text and tells what it finds, unless it lies in a damaged stretch (guard G7) or in a word of a
 * dictionary, or is one too many. Edits that would replace markup, or join a line with one that may open a block, are not
 * offered.
 */
export function runRule(
  { vilint: meta, check }: { vilint: RuleMeta<string>; check: Check },
  { id, document, options, words, maxFindings }: Run,
  tell: (told: Told) => void,
): void {
  const isCovered = coverageOf(words, document, id, isAboutWords(meta.category));
  const report = (finding: Finding<string>): void => {
    const { start, end, messageId, data = {}, fix, suggest = [], damage } = finding;
    if ((damage !== true && isDamaged(document, start, end)) || isCovered?.(start, end) === true) return;
    const what = countFinding(document, id, maxFindings);
    if (what === 'that there are more') tell({ start, end, messageId: LEFT_OUT, data: { limit: maxFindings }, suggest: [] });
    if (what !== 'finding') return;
    const automatic = fix === undefined ? undefined : safeEdit(document, finding, fix);
    const told = { start, end, messageId, data, suggest: suggest.flatMap((edit) => suggestionOf(document, finding, edit)) };
    tell(automatic === undefined ? told : { ...told, fix: automatic });
  };
  check({ document, meta, options, report });
}

/** What a rule proposes as an edit of the source; undefined for what would do harm or nothing. */
function safeEdit({ prose, text }: TextDocument, { start, end }: Finding<string>, proposed: string | Correction | Edit): Edit | undefined {
  const whole =
    typeof proposed === 'string' ? { start, end, text: proposed } : 'start' in proposed ? proposed : { start, end, text: proposed.text };
  // What a rule took from a text with hidden markup may hold the placeholders.
  const edit = prose === text ? whole : { ...whole, text: withoutFillers(whole.text) };
  const span = prose.slice(edit.start, edit.end);
  // Written instead of its reference, a “<” would begin a tag.
  if (coversMarkup(span) || (coversReference(span) && /[<&]/.test(edit.text)) || joinsBlock(text, edit)) return undefined;
  return edit.text === text.slice(edit.start, edit.end) ? undefined : edit;
}

function suggestionOf(document: TextDocument, finding: Finding<string>, proposed: string | Correction | Edit): Suggestion | [] {
  const edit = safeEdit(document, finding, proposed);
  if (edit === undefined) return [];
  const { start, end, text } = edit;
  const desc = describeEdit(document.text, edit);
  const isGraded = typeof proposed === 'object' && 'probability' in proposed;
  return isGraded ? { start, end, text, desc, probability: proposed.probability as number } : { start, end, text, desc };
}
