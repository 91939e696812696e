/** The addresses of rules, in a terminal and for other machines. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.ts';
import { createReporter } from '../../src/reporters/index.ts';
import { ruleAddress, rulePage } from '../../src/reporters/rule-page.ts';
import { repositoryName, webAddress } from '../../src/version.ts';
import { check } from './report.ts';

const ADDRESS = 'https://github.com/bao/vilint';
const article = check({ path: 'a.txt', text: 'Vốn đầu tư , tăng.\n' });

async function pretty(links: boolean): Promise<string> {
  const reporter = await createReporter('pretty', { locale: 'vi', colour: false, columns: 100, links });
  return reporter.file(article.result, { name: 'a.txt', path: 'a.txt', before: article.text }) + reporter.end!();
}

describe('the page of a rule', () => {
  it.each(Object.keys(rules))('%s is there', (id) => expect(existsSync(fileURLToPath(rulePage(`vi/${id}`)!))).toBe(true));
  it('of another plugin is not known', () => expect([rulePage('md/x'), ruleAddress('md/x', ADDRESS)]).toEqual([undefined, undefined]));
});

describe('the address of a rule', () => {
  it('is that of its page in the repository', () =>
    expect(ruleAddress('vi/dot-row', webAddress(repositoryName('git+https://github.com/bao/vilint.git')))).toBe(
      `${ADDRESS}/blob/main/docs/rules/dot-row.md`,
    ));
  it('is not known while the repository has no owner', () => expect(webAddress('OWNER/vilint')).toBeUndefined());
});

describe('the names of rules in a terminal', () => {
  it('are links where it opens them', async () => {
    const page = ruleAddress('vi/space-before-punctuation') ?? rulePage('vi/space-before-punctuation');
    expect((await pretty(true)).split(`\u001b]8;;${page}\u0007vi/space-before-punctuation\u001b]8;;\u0007`)).toHaveLength(3);
  });
  it('are plain elsewhere', async () => expect(await pretty(false)).not.toContain('\u001b'));
});
