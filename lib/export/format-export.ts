import { formatLinkedMarkdown } from '../analysis/format-summary.ts';
import { linkToPassage } from '../analysis/text-fragment.ts';
import type { ArticleSummary } from '../analysis/types.ts';
import { formatNamesCsv, formatSourcesCsv } from './format-csv.ts';
import type { ExportFormat } from './types.ts';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The summary as a file, named after the article. */
export function formatExport(summary: ArticleSummary, format: ExportFormat): ExportFile {
  const title = summary.meta.title || 'article';
  switch (format) {
    case 'markdown':
      return { name: `${title}.md`, type: 'text/markdown', text: formatLinkedMarkdown(summary) };
    case 'json':
      return { name: `${title}.json`, type: 'application/json', text: formatSummaryJson(summary) };
    case 'names-csv':
      return { name: `${title} - names.csv`, type: 'text/csv', text: formatNamesCsv(summary) };
    case 'sources-csv':
      return { name: `${title} - sources.csv`, type: 'text/csv', text: formatSourcesCsv(summary) };
  }
}

/** All of the summary, with addresses in place of the words that they are made from. */
function formatSummaryJson({ meta, entities, sources, unnamed, ...rest }: ArticleSummary): string {
  const link = <T extends { readonly directive: string }>({ directive, ...item }: T) => ({
    ...item,
    link: linkToPassage(meta.url, directive),
  });
  const linkSources = (list: ArticleSummary['sources']) =>
    list.map((source) => ({ ...source, statements: source.statements.map(link) }));
  const summary = {
    format: 'sidelight-summary',
    version: 1,
    meta,
    ...rest,
    entities: entities.map(link),
    sources: linkSources(sources),
    unnamed: linkSources(unnamed),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
