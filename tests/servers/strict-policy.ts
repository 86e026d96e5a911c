import type { Route } from '../e2e/harness/server.ts';
import { toStoryPage } from './page.ts';
import { ferry } from './stories.ts';

/** Nothing may be loaded, run or styled, and nothing may be made of strings. */
const policy = [
  "default-src 'none'",
  "style-src 'none'",
  "script-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const strictPolicy: Readonly<Record<string, Route>> = {
  '/strict-policy/story': {
    html: toStoryPage(ferry),
    headers: {
      'content-security-policy': policy,
      'permissions-policy': 'fullscreen=(), clipboard-read=(), clipboard-write=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  },
};
