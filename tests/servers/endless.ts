import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toMetadata, toPage, toScript } from './page.ts';
import { bridge, ferry, seeds } from './stories.ts';

const following = [bridge, seeds].map((story) => ({
  path: `/endless/${story.slug}`,
  title: story.title,
  html: `<section class="story">${toArticle(story)}</section>`,
}));

/** A story below which the next one appears, with its own headline and, once it is reached, its own address. */
export const endless: Readonly<Record<string, Route>> = {
  [`/endless/${ferry.slug}`]: {
    html: toPage({
      title: ferry.title,
      head: toMetadata(ferry),
      body: `<main id="stories"><section class="story">${toArticle(ferry)}</section></main>\n${toScript(append, following)}`,
    }),
  },
};

/** "next" adds the next story; "reach" scrolls to the last one, and the address becomes its own. */
function append(following: readonly { readonly path: string; readonly title: string; readonly html: string }[]): void {
  const waiting = [...following];
  let last: (typeof following)[number] | undefined;
  document.addEventListener('play:next', () => {
    last = waiting.shift();
    document.querySelector('#stories')?.insertAdjacentHTML('beforeend', `<hr><p>Next story</p>${last?.html ?? ''}`);
  });
  document.addEventListener('play:reach', () => {
    document.querySelector('.story:last-of-type')?.scrollIntoView({ behavior: 'instant' });
    if (!last) return;
    history.replaceState(null, '', last.path);
    document.title = last.title;
  });
}
