/** Builds the web page into a folder. Returns the names of its files. */
export function buildWeb(outdir: string): Promise<string[]>;
