import type { ArticleSummary } from '../../lib/analysis/types.ts';
import type { PageNotice } from '../../lib/storage/tab-state.ts';
import { countedWords, formatNumber, words } from '../ui/words.ts';

const noticeWords = {
  'page-restless': 'noticeRestless',
  'too-many-names': 'noticeTooMany',
  'text-cut': 'noticeCut',
  'names-not-read': 'noticeNoNames',
} as const satisfies Record<PageNotice, string>;

/** What a reader should know before reading: what the page says of itself, and counts. Never a judgement. */
export function listNotices({ meta, sources, unnamed }: ArticleSummary, notice: PageNotice | null): string[] {
  const withoutName = unnamed.filter(({ sourceKind }) => sourceKind === 'anonymous').length;
  const all = sources.length + withoutName;
  return [
    ...(notice ? [words(noticeWords[notice])] : []),
    ...(meta.isOpinion ? [words('noticeOpinion')] : []),
    ...(meta.isPaywalled ? [words('noticePaywall')] : []),
    ...(all === 1 ? [words('noticeOneSource')] : []),
    ...(all > 1 && withoutName > 0 ? [countedWords('noticeUnnamed', withoutName, formatNumber(all))] : []),
  ];
}
