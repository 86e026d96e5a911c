import { browser } from 'wxt/browser';

/** Tells when something is stored or taken away under such a key, in this tab or another. Returns the end of it. */
export function watchKeys(isWatched: (key: string) => boolean, onChange: () => void): () => void {
  const { onChanged } = browser.storage.local;
  const listener = (changes: object): void => {
    if (Object.keys(changes).some(isWatched)) onChange();
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
