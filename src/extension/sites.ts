/** Sites by their hosts, and what the reader has allowed. */

export const EVERYWHERE = '*://*/*';

/** Host of a page that an extension may look at; undefined for pages of the browser. */
export function siteOf(url: string | undefined): string | undefined {
  const { protocol, hostname } = URL.canParse(url ?? '') ? new URL(url!) : { protocol: '', hostname: '' };
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : undefined;
}

/** The pattern of permissions for a site. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** The site of such a pattern; undefined for EVERYWHERE and its like. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^[^:]+:\/\/([^*/]+)\//.exec(pattern)?.[1];
  return host;
}

/** True if patterns hold on every site. */
export function isEverywhere(patterns: readonly string[]): boolean {
  return patterns.some((pattern) => siteOfPattern(pattern) === undefined);
}
