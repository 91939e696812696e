/** Ends a program of the workshop with a line about what it was given. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
