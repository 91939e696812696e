/** A name with one wrong letter, and the name that was meant. */
export interface MisspeltName {
  readonly token: number;
  readonly right: string;
}
