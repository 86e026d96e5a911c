export type CorrectionKey = `correction:${string}`;

export const toCorrectionKey = (id: string): CorrectionKey => `correction:${id}`;

/** In a file of its own for the reader, which only wants to know that something has changed. */
export const isCorrectionKey = (key: string): boolean => key.startsWith('correction:');
