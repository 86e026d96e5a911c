export const root: string;

/** An obstacle that the person at the keyboard has to remove; the message says how. */
export class SetupError extends Error {}

export function ensurePackages(): void;

/** Finds a browser, on Debian as root installs it, and puts its path into the variable that the tools read. */
export function ensureBrowser(name: string): void;
