import type { NewsSite } from './types.ts';

export const pakistan: readonly NewsSite[] = [
  { host: 'arynews.tv', name: 'ARY News' },
  { host: 'brecorder.com', name: 'Business Recorder' },
  { host: 'dawn.com', name: 'Dawn' },
  { host: 'geo.tv', name: 'Geo News' },
  { host: 'nation.com.pk', name: 'The Nation' },
  { host: 'thefridaytimes.com', name: 'The Friday Times' },
  { host: 'thenews.com.pk', name: 'The News International' },
  { host: 'tribune.com.pk', name: 'The Express Tribune' },
];
