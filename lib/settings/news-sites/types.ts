export interface NewsSite {
  /** Lower case, without "www.", without a path. */
  readonly host: string;
  /** As the outlet writes it. */
  readonly name: string;
}
