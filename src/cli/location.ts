/** Files that an option names, directly or by their folder. */
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Path from here of the file at a location; of the file `name` in it if the location is a folder or ends like one. */
export function fileAt(location: string, name: string, cwd: string): string {
  const path = resolve(cwd, location);
  return relative(cwd, isFolder(path) || /[\\/]$/.test(location) ? join(path, name) : path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
