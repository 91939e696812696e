/** The page about a rule, as it ships with the package: help needs no network. */
import { existsSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { metaOf } from '../../reporters/rule-info.ts';

let folder: URL | undefined;

/** The built program has the pages beside it; the sources have them in docs/. */
function pages(): URL {
  const beside = new URL('./rules/', import.meta.url);
  return (folder ??= existsSync(beside) ? beside : new URL('../../../docs/rules/', import.meta.url));
}

/** URI of a rule's page; undefined for a rule of another plugin. */
export function rulePage(ruleId: string): string | undefined {
  if (metaOf(ruleId) === undefined) return undefined;
  return pathToFileURL(fileURLToPath(new URL(`${ruleId.slice('vi/'.length)}.md`, pages()))).href;
}
