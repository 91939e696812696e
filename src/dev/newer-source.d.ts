/**
 * What the program is built of and has changed since, undefined if nothing has.
 * @param root folder of the sources
 * @returns a path below it
 */
export function newerSource(root: string): string | undefined;
