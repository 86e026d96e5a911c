import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setUpBrowser, waitForWords } from './setup.ts';

/** The built extension with half of its name model. */
const extension = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
cpSync(`.output/${inject('browserName') === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`, extension, { recursive: true });
truncateSync(join(extension, 'models/names.bin'), 2_000_000);
afterAll(() => rmSync(extension, { recursive: true }));

const bench = setUpBrowser({ extension });

it('marks nothing without its name model, says so, and still finds the quotations', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, messages.noticeNoNames.message);
  await waitForWords(popup, 'Harbour talks stall over who pays for the waiting ships');
  await popup.page.click('::-p-xpath(//*[@role="tab"][contains(., "Sources")])');
  await waitForWords(popup, 'Henrik Aasvold, Norway’s deputy minister of fisheries');
  const { person, group, place } = await tab.marks();
  expect([...person, ...group, ...place]).toEqual([]);
  await popup.close();
  await tab.close();
});
