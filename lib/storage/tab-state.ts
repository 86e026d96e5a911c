import type { ArticleMeta, ArticleSummary } from '../analysis/types.ts';

/** What happened in a tab: kept in `storage.session` under the tab's id, because the worker forgets. */
export type TabState = { readonly url: string } & (
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  /** The browser has translated the page: its words are not the article's. */
  | { readonly status: 'translated' }
  | { readonly status: 'unsupported-language'; readonly lang: string; readonly meta: ArticleMeta }
  | { readonly status: 'nothing-found'; readonly meta: ArticleMeta }
  | { readonly status: 'failed' }
  | { readonly status: 'done'; readonly summary: ArticleSummary; readonly notice: PageNotice | null }
);

/** Something the reader should know about how the page was read. */
export type PageNotice =
  /** The page changes without end; Sidelight stopped following it. */
  | 'page-restless'
  /** More names than can be marked; the first ones are. */
  | 'too-many-names'
  /** Longer than Sidelight reads; the beginning was read. */
  | 'text-cut'
  /** The name model is missing or damaged: quotations only. */
  | 'names-not-read';
