import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toPage, toScript } from './page.ts';
import { bridge, ferry, type Story, seeds } from './stories.ts';

interface AppData {
  /** Start of every address of the app, with its slash. */
  readonly base: string;
  readonly stories: readonly { readonly slug: string; readonly title: string; readonly html: string }[];
}

const stories: readonly Story[] = [ferry, bridge, seeds];

/** Apps that go from story to story, and to a list of them, without loading a page. */
export const app: Readonly<Record<string, Route>> = {
  ...toApp('/app/history/', showByHistory),
  ...toApp('/app/navigation/', showByNavigation),
  ...toApp('/app/same-address/', showInPlace),
};

/** The same page at each of its addresses: the script draws what belongs there. */
function toApp(base: string, run: (data: AppData) => void): Record<string, Route> {
  const data: AppData = {
    base,
    stories: stories.map((story) => ({ slug: story.slug, title: story.title, html: toArticle(story) })),
  };
  const html = toPage({
    title: 'The Wexmouth Courier',
    body: `<nav><a href="${base}">All stories</a></nav>\n<main id="app"></main>\n${toScript(run, data)}`,
  });
  return Object.fromEntries([base, ...stories.map(({ slug }) => base + slug)].map((path) => [path, { html }]));
}

/**
 * `history.pushState` and `popstate`. "go:SLUG" in the event's name goes there, "list" to the list; the new text stands at
 * once, or with "slow" half a second after the address, as where it has to be fetched.
 */
function showByHistory({ base, stories }: AppData): void {
  const show = (): void => {
    const story = stories.find(({ slug }) => location.pathname === base + slug);
    const list = stories.map(({ slug, title }) => `<li><a href="${base}${slug}">${title}</a></li>`).join('');
    document.title = story?.title ?? 'The Wexmouth Courier';
    const app = document.querySelector('#app');
    if (app) app.innerHTML = story?.html ?? `<ul>${list}</ul>`;
  };
  const go = (slug: string): void => {
    history.pushState(null, '', base + slug);
    scrollTo(0, 0);
  };
  for (const { slug } of stories) {
    document.addEventListener(`play:${slug}`, () => {
      go(slug);
      show();
    });
    document.addEventListener(`play:slow ${slug}`, () => {
      go(slug);
      setTimeout(show, 700);
    });
  }
  document.addEventListener('play:list', () => {
    go('');
    show();
  });
  addEventListener('popstate', show);
  show();
}

/** The Navigation API: a link is an ordinary link, and its navigation is caught. */
function showByNavigation({ base, stories }: AppData): void {
  const show = (path: string): void => {
    const story = stories.find(({ slug }) => path === base + slug);
    const list = stories.map(({ slug, title }) => `<li><a href="${base}${slug}">${title}</a></li>`).join('');
    document.title = story?.title ?? 'The Wexmouth Courier';
    const app = document.querySelector('#app');
    if (app) app.innerHTML = story?.html ?? `<ul>${list}</ul>`;
  };
  navigation.addEventListener('navigate', (event) => {
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null) return;
    const { pathname } = new URL(event.destination.url);
    event.intercept({
      async handler() {
        await new Promise((arrived) => setTimeout(arrived, 50));
        show(pathname);
      },
    });
  });
  for (const { slug } of stories) document.addEventListener(`play:${slug}`, () => navigation.navigate(base + slug));
  document.addEventListener('play:list', () => navigation.navigate(base));
  show(location.pathname);
}

/** Title and text are another story's; the address stays. */
function showInPlace({ stories }: AppData): void {
  const show = (slug: string): void => {
    const story = stories.find((other) => other.slug === slug);
    document.title = story?.title ?? '';
    const app = document.querySelector('#app');
    if (app) app.innerHTML = story?.html ?? '';
  };
  for (const { slug } of stories) document.addEventListener(`play:${slug}`, () => show(slug));
  show(location.pathname.split('/').at(-1) ?? '');
}
