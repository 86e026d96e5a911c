import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toMetadata, toPage, toScript } from './page.ts';
import { ferry, ferryInSpanish } from './stories.ts';

const inEnglish = ferry.paragraphs.slice(0, 2);

/** Stories on which the browser's own translator is let loose, from English and into English. */
export const translated: Readonly<Record<string, Route>> = {
  '/translated/into-spanish': { html: page('en', inEnglish, ferryInSpanish) },
  '/translated/into-english': { html: page('es', ferryInSpanish, inEnglish) },
};

function page(lang: string, from: readonly string[], to: readonly string[]): string {
  return toPage({
    title: ferry.title,
    head: toMetadata(ferry, { inLanguage: lang }),
    body: toArticle(ferry, from) + toScript(translate, to),
  }).replace('<html lang="en">', `<html lang="${lang}">`);
}

/** What Chromium's translator does to a page: a class, the language, and each text in two `<font>`s. "undo" takes it back. */
function translate(texts: readonly string[]): void {
  const original = document.querySelector('article')?.cloneNode(true);
  const { lang } = document.documentElement;
  document.addEventListener('play:translate', () => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = lang === 'en' ? 'es' : 'en';
    for (const [index, paragraph] of [...document.querySelectorAll('article > p:not(.byline)')].entries()) {
      paragraph.innerHTML = `<font dir="auto" style="vertical-align: inherit"><font dir="auto" style="vertical-align: inherit">${texts[index]}</font></font>`;
    }
  });
  document.addEventListener('play:undo', () => {
    document.documentElement.removeAttribute('class');
    document.documentElement.lang = lang;
    if (original) document.querySelector('article')?.replaceWith(original.cloneNode(true));
  });
}
