import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Tab } from './harness/types.ts';
import { setUpBrowser, waitForWords } from './setup.ts';

const bench = setUpBrowser();

async function openPopup(path: string): Promise<{ tab: Tab; popup: Tab }> {
  const tab = await bench.reader.open(`${bench.server.origin}/${path}`);
  // Whether a page is read or left alone is decided within this time on the slowest machine.
  await new Promise((resolve) => setTimeout(resolve, 700));
  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, 'Sidelight');
  return { tab, popup };
}

const openTab = (popup: Tab, label: string) =>
  popup.page.click(`::-p-xpath(//*[@role="tab"][contains(., "${label}")])`);

describe('the popup', () => {
  it('sums the article up', async () => {
    const { tab, popup } = await openPopup('samples/harbour-talks.html');
    await waitForWords(popup, 'Harbour talks stall over who pays for the waiting ships');
    for (const words of ['The Wexmouth Courier', 'Imke Vandersloot', 'March 12, 2026', 'Sabine Verhulst']) {
      await waitForWords(popup, words);
    }
    // The worker draws the map.
    await popup.page.waitForSelector('.places-map circle');
    expect(await popup.findAxeViolations()).toEqual([]);
    await openTab(popup, 'People');
    await waitForWords(popup, 'a former harbour pilot');
    await openTab(popup, 'Sources');
    await popup.page.click(
      '::-p-xpath(//*[@role="tabpanel"]//*[self::button or self::summary][contains(., "Sabine Verhulst")])',
    );
    await waitForWords(popup, 'no mandate to write cheques');
    expect(await popup.findAxeViolations()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('jumps to a name and flashes it', async () => {
    const { tab, popup } = await openPopup('samples/harbour-talks.html');
    await openTab(popup, 'People');
    await waitForWords(popup, 'Oonagh Tiernan-Hurley');
    await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const name = await popup.page.waitForSelector('::-p-text(Oonagh Tiernan-Hurley)');
    await name?.click();
    await expect.poll(async () => (await tab.marks()).flash).toEqual(['Oonagh Tiernan-Hurley']);
    expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await popup.close();
    await tab.close();
  });

  it('filters by text', async () => {
    const { tab, popup } = await openPopup('samples/harbour-talks.html');
    await waitForWords(popup, 'Sabine Verhulst');
    await popup.page.type('input[type="search"]', 'aasv');
    await popup.page.waitForFunction(() => !document.body.textContent?.includes('Sabine Verhulst'));
    await waitForWords(popup, 'Aasvold');
    await popup.close();
    await tab.close();
  });

  it('takes a switch, and opens the sheet of sources', async () => {
    const { tab, popup } = await openPopup('samples/harbour-talks.html');
    await waitForWords(popup, 'Sabine Verhulst');
    await popup.page.click(`::-p-aria(${messages.footSwitches.message})`);
    await popup.page.click('::-p-xpath(//fieldset//button[text()="Groups"])');
    await popup.page.waitForSelector('::-p-xpath(//fieldset//button[text()="Groups"][@aria-pressed="false"])');
    await popup.page.click('::-p-xpath(//fieldset//button[text()="Groups"])');
    await popup.page.waitForSelector('::-p-xpath(//fieldset//button[text()="Groups"][@aria-pressed="true"])');
    expect(await popup.findAxeViolations()).toEqual([]);
    const sheet = await tab.openExtensionPage('sources.html');
    await waitForWords(sheet, 'no mandate to write cheques');
    expect(await sheet.page.$$eval('a', ([first]) => first?.href)).toContain('harbour-talks.html');
    expect(await sheet.findAxeViolations()).toEqual([]);
    await sheet.close();
    await popup.close();
    await tab.close();
  });

  it.each([
    ['pages/shop.html', messages.notArticleTitle.message],
    ['pages/home-page.html', messages.notArticleTitle.message],
    ['pages/empty.html', messages.notArticleTitle.message],
    ['pages/only-images.html', messages.notArticleTitle.message],
    ['pages/spanish.html', 'This article is in Spanish'],
  ])('says what is the matter with %s', async (path, words) => {
    const { tab, popup } = await openPopup(path);
    await waitForWords(popup, words);
    expect(await popup.findAxeViolations()).toEqual([]);
    expect(Object.values(await tab.marks()).flat()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('reads what looks like no article when asked to', async () => {
    const { tab, popup } = await openPopup('pages/empty.html');
    await popup.page.click(`::-p-aria(${messages.readAnyway.message})`);
    await waitForWords(popup, messages.notArticleTitle.message);
    await popup.close();
    await tab.close();
  });

  it('takes never for an answer, and back', async () => {
    const { tab, popup } = await openPopup('samples/night-train.html');
    await waitForWords(popup, 'Prelogar');
    await popup.page.click(`::-p-aria(${messages.footSwitches.message})`);
    await popup.page.click(`::-p-aria(${messages.accessNever.message})`);
    await waitForWords(popup, messages.neverTitle.message.replace('$1', '127.0.0.1'));
    // The browser takes a moment to let go of the site.
    const marksAfterReload = async () => {
      await tab.page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return Object.values(await tab.marks()).flat();
    };
    await expect.poll(marksAfterReload, { timeout: 15_000 }).toEqual([]);

    await popup.close();
    const again = await tab.openExtensionPage('popup.html');
    await waitForWords(again, messages.neverTitle.message.replace('$1', '127.0.0.1'));
    await again.page.click(`::-p-aria(${messages.allowOnClick.message})`);
    await again.close();
    await tab.page.reload();
    await tab.waitForMarks();
    await tab.close();
  });
});

it('says nothing on the console', () => {
  expect(bench.reader.errors).toEqual([]);
});
