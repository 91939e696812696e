import manifest from '../package.json' with { type: 'json' };

/** Version of vilint: of the package, and the key of every cache. */
export const version: string = manifest.version;

/** Owner while nobody has said where the repository will lie. */
export const NOBODY = 'OWNER';

/** `owner/name` of a repository on GitHub by its URL in package.json. Throws if that is something else. */
export function repositoryName(url: string = manifest.repository.url): string {
  const name = /github\.com\/([\w.-]+\/[\w-]+)(?:\.git)?$/.exec(url)?.[1];
  if (name === undefined) throw new Error('package.json does not say where the repository lies.');
  return name;
}

/** Address of the repository on the web; undefined while it has no owner. */
export function webAddress(name: string = repositoryName()): string | undefined {
  return name.startsWith(`${NOBODY}/`) ? undefined : `https://github.com/${name}`;
}
