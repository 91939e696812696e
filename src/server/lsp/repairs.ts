/** Quick fixes of one finding: its corrections, the same everywhere, and all safe fixes of its rule. */
import { reveal } from '../../reporters/display.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Edit } from '../../text/edits.ts';
import type { Checked } from './checker.ts';
import { proposalsOf, type LocatedFinding } from '../../findings/located.ts';
import { compatible } from './edits.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from './texts.ts';

export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Cannot change the meaning. */
  readonly safe?: true;
}

/** Corrections that one finding offers; a longer list is no help. */
const MOST = 5;
/** Letters of a title's quotations. */
const LONGEST = 40;

/** What a finding offers, the best first. */
export function repairsOf(found: LocatedFinding, checked: Checked, locale: Locale): Repair[] {
  const text = checked.document.getText();
  const single = proposalsOf(found)
    .slice(0, MOST)
    .map((edit): Repair => ({ title: titleOf(text, edit, locale), edits: [edit], ...(edit.safe && { safe: true }) }));
  return [...single, ...sameEverywhere(found, checked, text, locale), ...ruleEverywhere(found, checked, locale)];
}

/** The first correction for all findings of the same word by the same rule that it mends too. */
function sameEverywhere(found: LocatedFinding, { found: all }: Checked, text: string, locale: Locale): Repair[] {
  const [edit] = proposalsOf(found);
  if (edit === undefined || edit.start !== found.start || edit.end !== found.end || edit.end === edit.start) return [];
  const old = text.slice(edit.start, edit.end);
  const same = all.flatMap((other) => {
    const [first] = proposalsOf(other);
    const isSame = other.ruleId === found.ruleId && text.slice(other.start, other.end) === old;
    return isSame && first?.text === edit.text && first.start === other.start && first.end === other.end ? [first] : [];
  });
  if (same.length < 2 || edit.text === '') return [];
  const title = say(TEXTS.replaceSame, { count: same.length, old: shown(old), new: shown(edit.text) }, locale);
  return [{ title, edits: compatible(same) }];
}

/** All safe fixes of the rule, where there are several. */
function ruleEverywhere({ ruleId, fix }: LocatedFinding, { found: all }: Checked, locale: Locale): Repair[] {
  if (ruleId === null || fix === undefined) return [];
  const ofRule = all.filter((other) => other.ruleId === ruleId);
  const edits = compatible(ofRule.flatMap((other) => proposalsOf(other).filter(({ safe }) => safe)));
  return edits.length < 2 ? [] : [{ title: say(TEXTS.fixRule, { count: edits.length, rule: ruleId }, locale), edits }];
}

function titleOf(text: string, { start, end, text: replacement }: Edit, locale: Locale): string {
  const old = text.slice(start, end);
  if (replacement === '') return say(TEXTS.remove, { old: shown(old) }, locale);
  if (old === '') return say(TEXTS.insert, { new: shown(replacement) }, locale);
  return say(TEXTS.replace, { old: shown(old), new: shown(replacement) }, locale);
}

/** A piece of text as a menu can show it: one line, nothing invisible, the middle left out if it is long. */
export function shown(text: string): string {
  const line = text
    .split(/\r\n|[\r\n]/)
    .map(reveal)
    .join('⏎');
  const letters = Array.from(line);
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 12).join('')}…${letters.slice(-10).join('')}`;
}
