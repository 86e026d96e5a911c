import type { Params, RequestName, Result } from './requests.ts';

/** What travels. `sidelight` tells our messages from those of other listeners. */
export interface Envelope<N extends RequestName = RequestName> {
  readonly sidelight: N;
  readonly params: Params<N>;
}

/** Errors do not survive the trip between contexts, so an answer carries them as data. */
export type Reply<N extends RequestName = RequestName> =
  | { readonly ok: true; readonly result: Result<N> }
  | { readonly ok: false; readonly error: string };
