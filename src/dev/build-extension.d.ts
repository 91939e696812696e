export const BROWSERS: readonly ['chrome', 'firefox'];
/** Builds a folder for each browser into a folder, which is made anew. Gives the folders by browser. */
export function buildExtension(outdir: string): Promise<Record<'chrome' | 'firefox', string>>;
/** Packs a folder. The same files give the same bytes, wherever and whenever they are packed. */
export function pack(folder: string, path: string): void;
