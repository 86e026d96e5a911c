const seen = new Set<string>();

/** A page whose extension was updated or removed keeps its old script; what that script then meets is no fault. */
export const isContextLost = (error: unknown): boolean =>
  error instanceof Error && /Extension context invalidated|extension context|context unloaded/i.test(error.message);

/**
 * Says once, on the extension's own console, that something went wrong. Only our code's words go there: never the
 * article's text or address. In a page nothing is said at all, since its console belongs to the page.
 */
export function report(error: unknown): void {
  if (isContextLost(error)) return;
  const key = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(key)) return;
  seen.add(key);
  if (globalThis.location?.protocol.endsWith('-extension:')) console.warn('[Sidelight]', error);
}
