import { browser } from 'wxt/browser';
import { NoReceiverError, requestTab } from '../../lib/messages/request.ts';
import { report } from '../../lib/report/report.ts';
import { injectReader } from './inject.ts';

const directions: Readonly<Record<string, -1 | 1>> = { 'next-name': 1, 'previous-name': -1 };

/** The keyboard's road to the cards. On a page that was not read yet, the command reads it. */
export function setUpCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const direction = directions[command];
    if (direction) walk(direction).catch(report);
  });
}

async function walk(direction: -1 | 1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    await requestTab(tab.id, 'reader:walk', { direction });
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error;
    await injectReader(tab.id);
  }
}
