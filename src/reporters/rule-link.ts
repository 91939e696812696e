/** Names of rules that a terminal opens when they are clicked. */
import { ruleAddress, rulePage } from './rule-page.ts';

/** How a rule is named in a report. */
export type RuleName = (ruleId: string) => string;

const OPEN = '\u001b]8;;';
const END = '\u0007';

/** The name as a link to the page of the rule (OSC 8); the name alone for a rule of another plugin. */
export const linkedName: RuleName = (ruleId) => {
  const target = ruleAddress(ruleId) ?? rulePage(ruleId);
  return target === undefined ? ruleId : `${OPEN}${target}${END}${ruleId}${OPEN}${END}`;
};
