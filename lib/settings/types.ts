import type { EntityKind } from '../entities/types.ts';

/** Where Sidelight runs by itself. 'on-click' asks for no site at all. */
export const accessModes = ['on-click', 'news-sites', 'all-sites'] as const;
export type AccessMode = (typeof accessModes)[number];

/** Which mentions are painted. Hovering works on every mention of an entity that has something to say. */
export const markModes = ['first', 'all', 'none'] as const;
export type MarkMode = (typeof markModes)[number];

/** What opens a card. The keyboard's commands and the popup's lists do in any case, unless cards are off. */
export const triggers = ['hover', 'click', 'key-and-hover', 'keyboard', 'off'] as const;
export type Trigger = (typeof triggers)[number];

/** Held down, it shows all marks; with 'key-and-hover' it lets cards open. Named as in `KeyboardEvent.key`. */
export const holdKeys = ['Alt', 'Control', 'Shift'] as const;
export type HoldKey = (typeof holdKeys)[number];

/** Sizes of the text on cards, as factors. */
export const textSizes = [1, 1.15, 1.3, 1.5] as const;

export interface Settings {
  readonly accessMode: AccessMode;
  /** Hosts without leading "www.": runs by itself there. */
  readonly alwaysHosts: readonly string[];
  /** Hosts where it never runs; wins over everything else. */
  readonly neverHosts: readonly string[];
  readonly marks: MarkMode;
  /** Kinds that are painted; cards open on all. */
  readonly kinds: readonly EntityKind[];
  readonly trigger: Trigger;
  readonly holdKey: HoldKey;
  /** Milliseconds from resting on a name to its card. */
  readonly hoverDelay: number;
  readonly textSize: (typeof textSizes)[number];
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
