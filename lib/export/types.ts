/** What a reader can take away of a page's summary. */
export const exportFormats = ['markdown', 'json', 'names-csv', 'sources-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
