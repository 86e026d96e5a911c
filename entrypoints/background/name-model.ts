import { browser } from 'wxt/browser';
import { readModel, type TaggerModel } from '../../lib/entities/tagger/model.ts';
import { report } from '../../lib/report/report.ts';

let model: Promise<TaggerModel | null> | undefined;

/** The name model, read on the first call and kept while the worker lives; null when its file is missing or damaged. */
export function loadNameModel(): Promise<TaggerModel | null> {
  model ??= fetchNameModel().catch((error) => {
    report(error);
    return null;
  });
  return model;
}

async function fetchNameModel(): Promise<TaggerModel> {
  const response = await fetch(browser.runtime.getURL('/models/names.bin'));
  return readModel(await response.arrayBuffer());
}
