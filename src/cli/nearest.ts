/** The name that somebody probably meant. */
export { nearest } from '../text/nearest.ts';
