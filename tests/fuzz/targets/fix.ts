/** Fixing settles: what one call gives, a second call leaves as it is. What could not be decoded stays. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { fixText, type LintOptions } from '../../../src/index.ts';
import { mustBeSound } from '../sound-findings.ts';
import { must, target } from '../target.ts';
import { passages, texts } from '../texts.ts';
import { allRules } from './lint.ts';

const presets = fc.constantFrom<LintOptions>({}, { preset: 'ci' }, { preset: 'editorial' }, { rules: allRules });
const languages = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);

/** Characters that no fix may make: placeholders of a masked text. */
const FILLERS = /[\ufdd0-\ufdd3]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The tags of an HTML text, as a browser sees them. */
function tagsOf(html: string): string {
  const tags: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
    if (node.nodeName !== '#text') tags.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseFragment(html));
  return tags.join();
}

function check([text, language, options]: readonly [string, 'text' | 'markdown' | 'html', LintOptions]): void {
  const first = fixText(text, { ...options, language });
  const second = fixText(first.output, { ...options, language });
  must(second.output === first.output, () => `fixed again it changes\n${JSON.stringify(first.output)} → ${JSON.stringify(second.output)}`);
  must(!second.findings.some(({ fix }) => fix !== undefined), 'a fix is left');
  must(first.fixed || first.output === text, 'said to be unchanged, but it is not');
  must(count(first.output, FILLERS) <= count(text, FILLERS), 'a placeholder got into the text');
  mustBeSound(
    first.output.replace(/^\ufeff/, ''),
    first.findings.filter(({ ruleId }) => ruleId?.startsWith('vi/')),
  );
  if (language === 'html' && first.fixed) must(tagsOf(first.output) === tagsOf(text), () => `other tags\n${JSON.stringify(first.output)}`);
  if (text.isWellFormed()) must(first.output.isWellFormed(), 'half a surrogate pair is left');
}

export const fix = target({
  name: 'fix',
  about: 'any short text: fixing settles and breaks no character',
  cases: fc.tuple(texts, languages, presets),
  check,
  quick: 1000,
});

export const fixPassages = target({
  name: 'fix-passages',
  about: 'damaged articles: fixing settles and breaks no character',
  cases: fc.tuple(passages, languages, presets),
  check,
  quick: 40,
});
