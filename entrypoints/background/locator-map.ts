import { browser } from 'wxt/browser';
import { toLocatorMap, type WorldTopology } from '../../lib/map/locator-map.ts';
import { toOverviewMap } from '../../lib/map/overview-map.ts';
import { mapSize, overviewSize } from '../../lib/map/types.ts';
import { serve } from '../../lib/messages/serve.ts';
import { keepLoaded } from './keep-loaded.ts';

/** Draws the maps of the cards and the popup: here, so that no page carries what it takes to draw one. */
export function setUpLocatorMap(): void {
  serve({
    'glossary:map': async ({ place }) => toLocatorMap(await loadTopology(), place, mapSize.width, mapSize.height),
    'glossary:overview': async ({ places }) =>
      toOverviewMap(await loadTopology(), places, overviewSize.width, overviewSize.height),
  });
}

/** The world's outlines. */
const loadTopology = keepLoaded(async (): Promise<WorldTopology> => {
  const response = await fetch(browser.runtime.getURL('/map/countries.json'));
  return response.json();
});
