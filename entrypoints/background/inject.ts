import { browser } from 'wxt/browser';
import { loadMeans } from './means.ts';

/**
 * Puts the reader and the styles of its marks into a tab's top frame. A reader that is already there gives way to the
 * new one, so this is also "read again".
 * @returns false where the browser keeps extensions out: its own pages, the add-on stores, other extensions.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  // By the time the reader asks for an analysis, all may be there for it.
  void loadMeans();
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Puts what draws cards into the top frame of a tab that has the reader. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
}

/** Lets the gate look at a tab that was open before it was given access. */
export async function injectGate(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
  } catch {
    // The tab went away or shows a page that keeps extensions out; there is nothing to read then.
  }
}
