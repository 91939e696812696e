/** Numbers with their noun, in English, which alone tells one from many. */

/** `1 error`, `2 errors`. @param shown the number as it is written */
export function counted(count: number, noun: string, shown: string = String(count)): string {
  return `${shown} ${noun}${count === 1 ? '' : 's'}`;
}
