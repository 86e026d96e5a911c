/** Where Sidelight runs by itself. 'on-click' asks for no site at all. */
export const accessModes = ['on-click', 'news-sites', 'all-sites'] as const;
export type AccessMode = (typeof accessModes)[number];

/** Which mentions are painted. Hovering works on every mention of an entity that has something to say. */
export const markModes = ['first', 'all', 'none'] as const;
export type MarkMode = (typeof markModes)[number];

export interface Settings {
  readonly accessMode: AccessMode;
  /** Hosts without leading "www.": runs by itself there. */
  readonly alwaysHosts: readonly string[];
  /** Hosts where it never runs; wins over everything else. */
  readonly neverHosts: readonly string[];
  readonly marks: MarkMode;
  /** Milliseconds from resting on a name to its card. */
  readonly hoverDelay: number;
}

/** What Sidelight may do on the site of the open page. */
export type SiteAccess =
  /** No web page: browser pages, the add-on store, a PDF viewer. Nothing can be done here. */
  | 'impossible'
  /** Only when the reader clicks. */
  | 'on-click'
  /** Runs by itself on this site. */
  | 'always'
  /** The reader said never. */
  | 'never';
