import manifest from '../package.json' with { type: 'json' };

/** Version of vilint: of the package, and the key of every cache. */
export const version: string = manifest.version;
