import { storage } from 'wxt/utils/storage';
import type { TabState } from './tab-state.ts';

const key = (tabId: number) => `session:tab-${tabId}` as const;

export const readTabState = (tabId: number): Promise<TabState | null> => storage.getItem<TabState>(key(tabId));

export const writeTabState = (tabId: number, state: TabState): Promise<void> => storage.setItem(key(tabId), state);

export const removeTabState = (tabId: number): Promise<void> => storage.removeItem(key(tabId));

/** Calls back after each change; returns the end of it. */
export const watchTabState = (tabId: number, onChange: (state: TabState | null) => void): (() => void) =>
  storage.watch<TabState>(key(tabId), onChange);
