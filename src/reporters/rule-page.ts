/** Where a rule is explained: a page that ships with the package, and its address on the web. */
import { existsSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { once } from '../text/once.ts';
import { webAddress } from '../version.ts';
import { metaOf } from './rule-info.ts';

/** The built program has the pages beside it; the sources have them in docs/. */
const pages = once((): URL => {
  const beside = new URL('./rules/', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../docs/rules/', import.meta.url);
});

/** URI of a rule's page on this machine, which needs no network; undefined for a rule of another plugin. */
export function rulePage(ruleId: string): string | undefined {
  if (metaOf(ruleId) === undefined) return undefined;
  return pathToFileURL(fileURLToPath(new URL(`${ruleId.slice('vi/'.length)}.md`, pages()))).href;
}

/**
 * Address of a rule's page for readers on other machines; undefined for a rule of another plugin, and while nobody knows
 * where the repository lies.
 * @param address of the repository
 */
export function ruleAddress(ruleId: string, address = webAddress()): string | undefined {
  if (address === undefined || metaOf(ruleId) === undefined) return undefined;
  return `${address}/blob/main/docs/rules/${ruleId.slice('vi/'.length)}.md`;
}
