/** Modules that are no part of the program. In its bundle another file takes the place of this one (src/dev/program-bundle.js). */

/** Imports a module by its address, or a package. */
export const importOutside = (address: string): Promise<unknown> => import(address);

/** The whole of ESLint. */
export const ESLINT = 'eslint';
