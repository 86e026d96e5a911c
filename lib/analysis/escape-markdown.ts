/** Text as text: nothing in it is taken for markup. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
