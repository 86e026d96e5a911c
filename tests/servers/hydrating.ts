import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toMetadata, toPage, toParagraphs, toScript } from './page.ts';
import { ferry } from './stories.ts';

const shown = ferry.paragraphs.slice(0, 3);
const rest = ferry.paragraphs.slice(3);

/** Sent by the server, then taken over by a script, and longer in the end than it was at first. */
export const hydrating: Readonly<Record<string, Route>> = {
  '/hydrating/late-text': { html: page(toArticle(ferry, shown) + toScript(hydrate, rest)) },
  '/hydrating/empty-at-first': { html: page(toScript(fillIn, toArticle(ferry))) },
  '/hydrating/lazy': { html: page(toArticle(ferry, shown) + toScript(addWhenSeen, rest)) },
  '/hydrating/read-more': {
    html: page(
      toArticle(ferry, shown).replace('</article>', `<div hidden>${toParagraphs(rest)}</div>\n</article>`) +
        '<button type="button">Continue reading</button>\n' +
        toScript(reveal, null),
    ),
  },
  '/hydrating/folded': {
    html: page(
      `<div class="folded" style="max-height: 220px; overflow: hidden">${toArticle(ferry)}</div>` +
        '<button type="button">Continue reading</button>\n' +
        toScript(unfold, null),
    ),
  },
  '/hydrating/paywall': {
    html: page(
      toArticle(ferry, shown.slice(0, 2)) +
        '<section class="paywall" aria-label="Subscribe"><h2>Subscribe to read on</h2><p>Four weeks for one euro, for new readers in Europe. Ask Barnaby Thistlewood, our reader editor, if something goes wrong.</p></section>\n' +
        toScript(openPaywall, toParagraphs(ferry.paragraphs.slice(2))),
      { isAccessibleForFree: false },
    ),
  },
};

function page(body: string, more: object = {}): string {
  return toPage({ title: ferry.title, head: toMetadata(ferry, more), body: `<main id="app">${body}</main>` });
}

/** "hydrate" puts new nodes in the place of all, from the app's own root down; "late" adds a paragraph, one at a time. */
function hydrate(texts: readonly string[]): void {
  const rest = [...texts];
  document.addEventListener('play:hydrate', () => {
    const root = document.querySelector('#app');
    root?.replaceWith(root.cloneNode(true));
  });
  document.addEventListener('play:late', () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = rest.shift() ?? '';
    document.querySelector('article')?.append(paragraph);
  });
}

/** "arrive" is when an app that was sent without its text has fetched it. */
function fillIn(html: string): void {
  document.addEventListener('play:arrive', () => {
    const app = document.querySelector('#app');
    if (app) app.innerHTML = html;
  });
}

/** Each time the end comes into view, there is more of it. */
function addWhenSeen(texts: readonly string[]): void {
  const rest = [...texts];
  const end = document.createElement('div');
  end.style.cssText = 'margin-top: 150vh; height: 1px';
  document.querySelector('article')?.append(end);
  new IntersectionObserver(([entry]) => {
    const text = entry?.isIntersecting && rest.shift();
    if (!text) return;
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    end.before(paragraph);
    scrollTo(0, 0);
  }).observe(end);
  document.addEventListener('play:scroll', () => end.scrollIntoView({ behavior: 'instant' }));
}

/** The rest stands in the page from the start, not shown. */
function reveal(): void {
  document.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
    document.querySelector('article > div')?.removeAttribute('hidden');
    (currentTarget as Element).remove();
  });
}

/** The article is cut off at a height; nothing but a style changes. */
function unfold(): void {
  document.querySelector('button')?.addEventListener('click', () => {
    document.querySelector('.folded')?.removeAttribute('style');
  });
}

function openPaywall(html: string): void {
  document.addEventListener('play:subscribe', () => {
    document.querySelector('.paywall')?.remove();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
  });
}
