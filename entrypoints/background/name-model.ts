import { browser } from 'wxt/browser';
import { readModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { keepLoaded, orNull } from './keep-loaded.ts';

const load = keepLoaded(async () => {
  const response = await fetch(browser.runtime.getURL('/models/names.bin'));
  return readModel(await response.arrayBuffer());
});

/** The name model; null when its file is missing or damaged. */
export const loadNameModel = (): Promise<TaggerModel | null> => orNull(load());
