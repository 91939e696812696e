/** A doubtful place: what is known of it before it is judged. */

/** A place that did not pass the prefilter and for which a candidate comes near. */
export interface Place {
  /** Among the ids of the model. */
  readonly at: number;
  /** Token index of the written word. */
  readonly token: number;
  /** Form id of the written word. */
  readonly word: number;
  /** Model ids of the candidates, the best by its evidence first, and by which slip each would be written so. */
  readonly ids: Uint16Array;
  readonly slips: Uint8Array;
  /** Features, candidate by candidate. */
  readonly rows: Float32Array;
  /** By how much the best candidate fits better than the written word, natural log. */
  readonly margin: number;
}
