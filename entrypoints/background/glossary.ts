import { browser } from 'wxt/browser';
import { type Glossary, glossaryFiles, openGlossary } from '../../lib/glossary/open-glossary.ts';
import { report } from '../../lib/report/report.ts';

let glossary: Promise<Glossary | null> | undefined;

/** The built-in glossary, opened on the first call and kept while the worker lives; null when a file is missing or damaged. */
export function loadGlossary(): Promise<Glossary | null> {
  glossary ??= fetchGlossary().catch((error) => {
    report(error);
    return null;
  });
  return glossary;
}

async function fetchGlossary(): Promise<Glossary> {
  const [places, entries] = await Promise.all([
    fetchBytes(`/${glossaryFiles.places}`),
    fetchBytes(`/${glossaryFiles.entries}`),
  ]);
  return openGlossary({ places, entries });
}

async function fetchBytes(path: `/${string}`): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));
  return response.arrayBuffer();
}
