/** File names as other programs read them: the same on every machine that has the repository. */
import { isAbsolute, relative, sep } from 'node:path';

/** Variables in which CI systems name the folder of the repository: GitHub (and Gitea), GitLab, Jenkins. */
const ROOT_VARIABLES = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];

/** Folder that report paths are relative to: the repository's if the CI system names it and `cwd` is in it, else `cwd`. */
export function reportRoot(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  for (const variable of ROOT_VARIABLES) {
    const root = env[variable];
    if (root !== undefined && isAbsolute(root) && below(root, cwd) !== undefined) return root;
  }
  return cwd;
}

/** Path of a file relative to the root, with forward slashes; for a file elsewhere the name that the user gave. */
export function reportPath(root: string, filePath: string, name: string): string {
  const path = (isAbsolute(filePath) ? below(root, filePath) : undefined) ?? name;
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The path from a folder to what lies in it; '' for the folder itself, undefined for what lies elsewhere. */
function below(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}

/** A report path as a URI reference (RFC 3986): percent-encoded; absolute paths become file URIs. */
export function uriOf(path: string): string {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(path.slice(0, 1).length + '%3A'.length)}` : encoded;
}
