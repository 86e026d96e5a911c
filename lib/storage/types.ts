/** Why the data base did not do what was asked. Nothing that was there before is lost by any of them. */
export type StoreFailure =
  /** Another window of an older version holds it. */
  | 'blocked'
  /** It cannot be opened or read: damaged, or the browser keeps none (private windows). */
  | 'broken'
  /** The browser gives no more room. */
  | 'full';

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StoreFailure };
