import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toMetadata, toPage, toStoryPage } from './page.ts';
import { bridge, ferry } from './stories.ts';

/** Stories that stand one level deeper than the page: in a frame of the same origin, in an open shadow root. */
export const nested: Readonly<Record<string, Route>> = {
  '/nested/frame': {
    html: toPage({
      title: ferry.title,
      head: toMetadata(ferry),
      body: '<iframe src="/nested/framed-story" title="Story" style="width: 100%; height: 1400px; border: 0"></iframe>',
    }),
  },
  '/nested/framed-story': { html: toStoryPage(ferry) },
  '/nested/framed-bridge': { html: toStoryPage(bridge) },
  '/nested/shadow-root': {
    html: toPage({
      title: bridge.title,
      head: toMetadata(bridge),
      body: `<news-story><template shadowrootmode="open">${toArticle(bridge)}</template></news-story>`,
    }),
  },
};
