/** What Chrome, Edge and Google Translate write on `<html>`. */
const translatedClass = /(?:^|\s)translated-(?:ltr|rtl)(?=\s|$)/;

export interface TranslationWatch {
  /** Whether the page's text is a machine's translation just now. */
  readonly isTranslated: () => boolean;
}

/**
 * Follows whether the browser has translated the page: by the class that Chromium's translators set, or, as Firefox does, by
 * another language on `<html>` while the address stays.
 */
export function watchTranslation(document: Document, onChange: () => void, signal: AbortSignal): TranslationWatch {
  const root = document.documentElement;
  let address = document.location.href;
  let { lang } = root;
  const read = (): boolean =>
    translatedClass.test(root.getAttribute('class') ?? '') || isOtherLanguage(lang, root.lang);
  let isTranslated = read();
  const observer = new MutationObserver(() => {
    // Apps set the language with each page they show.
    if (document.location.href !== address) ({ lang } = root);
    address = document.location.href;
    const before = isTranslated;
    isTranslated = read();
    if (isTranslated !== before) onChange();
  });
  observer.observe(root, { attributeFilter: ['class', 'lang'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { isTranslated: () => isTranslated };
}

/** "en" after "en-GB" is no other language, and a page that had named none has only caught up. */
function isOtherLanguage(before: string, now: string): boolean {
  const [[one], [other]] = [before, now].map((tag) => tag.toLowerCase().split('-')) as [string[], string[]];
  return Boolean(one && other) && one !== other;
}
