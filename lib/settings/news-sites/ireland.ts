import type { NewsSite } from './types.ts';

export const ireland: readonly NewsSite[] = [
  { host: 'breakingnews.ie', name: 'BreakingNews.ie' },
  { host: 'businesspost.ie', name: 'Business Post' },
  { host: 'independent.ie', name: 'Irish Independent' },
  { host: 'irishexaminer.com', name: 'Irish Examiner' },
  { host: 'irishmirror.ie', name: 'Irish Mirror' },
  { host: 'irishtimes.com', name: 'The Irish Times' },
  { host: 'rte.ie', name: 'RTÉ' },
  { host: 'thejournal.ie', name: 'The Journal' },
];
