/** Adds items to a list in place. `push(...items)` puts each on the stack, which those of a huge text overflow. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
