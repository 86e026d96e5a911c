import type { Page } from 'puppeteer-core';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Texts of the painted ranges in document order, by highlight name without `sidelight-`. */
export type Marks = Readonly<Record<'person' | 'group' | 'place' | 'quote' | 'hover' | 'flash', readonly string[]>>;

export interface OpenCard {
  /** What a reader sees on it. */
  readonly text: string;
  /** In CSS pixels of the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One tab, driven the way a reader would. `page` is Puppeteer's own, the same in both browsers, for everything else. */
export interface Tab {
  readonly page: Page;
  /** Runs a function in the page, but apart from the page's own scripts: what these have spoiled is whole there. */
  evaluate<T, P extends unknown[]>(ask: (...params: P) => T, ...params: P): Promise<T>;
  /** Brings the tab to the front: a tab behind others paints nothing. */
  focus(): Promise<void>;
  marks(): Promise<Marks>;
  /** Waits until at least `count` mentions are painted. */
  waitForMarks(count?: number): Promise<Marks>;
  /** Scrolls to a painted mention by its text and rests the pointer on it; `nth` counts from 0. */
  hover(surface: string, nth?: number): Promise<void>;
  /** Rests the pointer on any words of the page, painted or not. */
  hoverText(words: string): Promise<void>;
  /** Moves the pointer to a corner where there is no text. */
  leave(): Promise<void>;
  card(): Promise<OpenCard | null>;
  /** Waits for a card whose text holds `words`. */
  waitForCard(words?: string): Promise<OpenCard>;
  waitForNoCard(): Promise<void>;
  /** Clicks the element of the open card that assistive technology knows under this name. */
  clickInCard(name: string): Promise<void>;
  /**
   * Lets the extension open one of its own pages for this tab ("popup.html") and returns that tab. Only the e2e build
   * listens, and only on an article that it may read.
   */
  openExtensionPage(path: string): Promise<Tab>;
  /** Names of axe's findings, one line each; empty when there are none. `selector` limits it to a part of the page. */
  findAxeViolations(selector?: string): Promise<readonly string[]>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with Sidelight in it and a fresh profile, ready to read pages. */
export interface Reader {
  readonly browserName: BrowserName;
  readonly extensionId: string;
  /** The browser's own name and version. */
  version(): Promise<string>;
  /** Errors that reached a console, with where they came from: pages, content scripts and the background. */
  readonly errors: readonly string[];
  /** Requests to anywhere but this computer, as "METHOD url" or "CONNECT host:port". They get no answer. */
  readonly outsideRequests: readonly string[];
  /** Opens a new tab and waits until its page has loaded. */
  open(url: string): Promise<Tab>;
  /** Waits for a page that the extension opened by itself ("welcome.html"). */
  waitForExtensionPage(path: string): Promise<Tab>;
  /**
   * Ends the background: in Chromium at once, in Firefox by waiting until it has gone idle. The next event starts it
   * again with nothing in memory.
   */
  stopBackground(): Promise<void>;
  /** Installs the extension again over itself, as an update does. */
  updateExtension(): Promise<void>;
  /**
   * Clicks the toolbar button, which gives `activeTab`, and returns the popup that opens. Chromium only; Firefox lets no
   * test reach its toolbar.
   */
  clickToolbarButton(tab: Tab): Promise<Tab>;
  close(): Promise<void>;
  /** Settles when the browser is gone, also when a person has closed its window. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; the e2e build unless told. */
  readonly extension?: string;
  /** With a window. */
  readonly hasWindow?: boolean;
  /** Whether the browser may go to other computers; they are out of its reach unless told. */
  readonly isOnline?: boolean;
  /**
   * Milliseconds without an event after which Firefox stops the background: 1,500 unless told. For work that takes longer,
   * up to the 30,000 that readers have.
   */
  readonly idleTimeout?: number;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** The reader prefers a dark page. */
  readonly isDark?: boolean;
}
