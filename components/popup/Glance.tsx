import type { ArticleSummary } from '../../lib/analysis/types.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import { countedWords, formatShare, words } from '../ui/words.ts';

/** The article in a line of counts and a bar: how much of it sources say, and how much of that in quotation marks. */
export function Glance({ summary }: { readonly summary: ArticleSummary }) {
  const { entities, sources, unnamed, attributedShare, wordsQuoted } = summary;
  const countOf = (kind: EntityKind) => entities.filter((entity) => entity.kind === kind).length;
  const quotedShare = summary.words === 0 ? 0 : Math.min(wordsQuoted / summary.words, attributedShare);
  const counts = (
    [
      ['countWords', summary.words],
      ['countPeople', countOf('person')],
      ['countGroups', countOf('group')],
      ['countPlaces', countOf('place')],
      ['countSources', sources.length + unnamed.length],
    ] as const
  ).flatMap(([stem, count]) => (count > 0 ? countedWords(stem, count) : []));
  return (
    <div class="glance">
      <p class="glance-counts">{counts.join(' · ')}</p>
      <svg class="share-bar" width="100%" height="6" aria-hidden="true">
        <rect class="share-all" width="100%" height="6" />
        <rect class="share-attributed" width={`${attributedShare * 100}%`} height="6" />
        <rect class="share-quoted" width={`${quotedShare * 100}%`} height="6" />
      </svg>
      <p class="glance-share">
        {attributedShare > 0
          ? words('shareAttributed', formatShare(attributedShare), formatShare(quotedShare))
          : words('shareNone')}
      </p>
    </div>
  );
}
