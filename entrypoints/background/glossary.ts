import { browser } from 'wxt/browser';
import { type Glossary, glossaryFiles, openGlossary } from '../../lib/glossary/open-glossary.ts';
import { keepLoaded, orNull } from './keep-loaded.ts';

const load = keepLoaded(async () => {
  const [places, entries] = await Promise.all([
    fetchBytes(`/${glossaryFiles.places}`),
    fetchBytes(`/${glossaryFiles.entries}`),
  ]);
  return openGlossary({ places, entries });
});

/** The built-in glossary; null when a file is missing or damaged. */
export const loadGlossary = (): Promise<Glossary | null> => orNull(load());

async function fetchBytes(path: `/${string}`): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));
  return response.arrayBuffer();
}
