import type { Route } from '../e2e/harness/server.ts';
import { toStoryPage } from './page.ts';
import { bridge, ferry } from './stories.ts';

/** Ordinary pages that a browser may keep whole when the reader goes on, and show again as they were. */
export const backAndForth: Readonly<Record<string, Route>> = Object.fromEntries(
  [ferry, bridge].map((story) => [
    `/kept/${story.slug}`,
    { html: toStoryPage(story), headers: { 'cache-control': 'no-cache' } },
  ]),
);
