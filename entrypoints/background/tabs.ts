import { browser } from 'wxt/browser';
import { removeTabState } from '../../lib/storage/tab-states.ts';

/** What was read in a tab goes with the tab. A tab that loads another page keeps its state; the popup asks the reader. */
export function setUpTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void removeTabState(tabId));
}
