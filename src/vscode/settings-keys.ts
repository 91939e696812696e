/** What of the settings is for the server. */

/** Keys that mean nothing to it. */
const OWN = new Set(['enable', 'languages', 'trace']);

/** The settings as the server is to see them. */
export function forServer(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !OWN.has(key)));
}
