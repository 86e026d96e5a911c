import { storage } from 'wxt/utils/storage';
import { mostArticles } from '../text/limits.ts';
import type { TabState } from './tab-state.ts';

const key = (tabId: number) => `session:tab-${tabId}` as const;
const articleKey = (tabId: number, number: number) => `session:tab-${tabId}-article-${number}` as const;

export const readTabState = (tabId: number): Promise<TabState | null> => storage.getItem<TabState>(key(tabId));

export const writeTabState = (tabId: number, state: TabState): Promise<void> => storage.setItem(key(tabId), state);

/** Keeps what was found in one of the articles of a tab's page. */
export const keepArticleState = (tabId: number, number: number, state: TabState): Promise<void> =>
  storage.setItem(articleKey(tabId, number), state);

/** Makes what was found in an article the tab's state; nothing happens where nothing was kept. */
export async function showArticleState(tabId: number, number: number): Promise<void> {
  const state = await storage.getItem<TabState>(articleKey(tabId, number));
  if (state) await writeTabState(tabId, state);
}

export async function removeTabState(tabId: number): Promise<void> {
  const articles = Array.from({ length: mostArticles }, (_, number) => articleKey(tabId, number));
  await storage.removeItems([key(tabId), ...articles]);
}

/** Calls back after each change; returns the end of it. */
export const watchTabState = (tabId: number, onChange: (state: TabState | null) => void): (() => void) =>
  storage.watch<TabState>(key(tabId), onChange);
