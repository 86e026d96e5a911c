import type { Route } from '../e2e/harness/server.ts';
import { app } from './app.ts';
import { backAndForth } from './back-and-forth.ts';
import { consent } from './consent.ts';
import { endless } from './endless.ts';
import { fightsBack } from './fights-back.ts';
import { hydrating } from './hydrating.ts';
import { layers } from './layers.ts';
import { liveBlog } from './live-blog.ts';
import { nested } from './nested.ts';
import { strictPolicy } from './strict-policy.ts';
import { translated } from './translated.ts';

/** All pages of this folder, by path. */
export const livingPages: Readonly<Record<string, Route>> = {
  ...app,
  ...backAndForth,
  ...consent,
  ...endless,
  ...fightsBack,
  ...hydrating,
  ...layers,
  ...liveBlog,
  ...nested,
  ...strictPolicy,
  ...translated,
};
