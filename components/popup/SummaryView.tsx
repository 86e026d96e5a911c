import { useState } from 'preact/hooks';
import type { ArticleSummary, EntitySummary } from '../../lib/analysis/types.ts';
import type { PageNotice } from '../../lib/storage/tab-state.ts';
import type { Span } from '../../lib/text/types.ts';
import { Button } from '../ui/Button.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';
import { findInSummary, type SummaryMatches } from './find-in-summary.ts';
import { Glance } from './Glance.tsx';
import { NameList, type NamePosition } from './NameList.tsx';
import { PassageList } from './PassageList.tsx';
import { SourceCounts } from './SourceCounts.tsx';
import { SourceGroups } from './SourceGroups.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

const noticeWords = {
  'page-restless': 'noticeRestless',
  'too-many-names': 'noticeTooMany',
  'text-cut': 'noticeCut',
  'names-not-read': 'noticeNoNames',
} as const satisfies Record<PageNotice, string>;

export interface SummaryViewProps {
  readonly summary: ArticleSummary;
  readonly notice: PageNotice | null;
  readonly onJump: (span: Span) => void;
  readonly onWalk: () => void;
}

/** Tabs for leafing through; while the filter holds something, one list of all that fits. */
export function SummaryView({ summary, notice, onJump, onWalk }: SummaryViewProps) {
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState<NamePosition | null>(null);
  const filtered = query.trim() !== '';
  const matches = findInSummary(summary, query);

  /** The first click on a name goes to its first mention, each further one to the next. */
  const stepThrough = (entity: EntitySummary) => {
    const index = position?.id === entity.id ? (position.index + 1) % entity.mentions.length : 0;
    const mention = entity.mentions[index];
    if (!mention) return;
    setPosition({ id: entity.id, index });
    onJump(mention);
  };

  const tabs = buildTabs(matches, filtered ? null : summary, position, stepThrough, onJump);
  const current = summary.entities.find(({ id }) => id === position?.id);
  const found = tabs.reduce((sum, { count }) => sum + count, 0);
  const announcement =
    current && position
      ? words('positionOf', formatNumber(position.index + 1), formatNumber(current.mentions.length))
      : filtered && countedWords('filterFound', found);
  return (
    <>
      <Glance summary={summary} />
      {notice && <p class="notice">{words(noticeWords[notice])}</p>}
      <div class="filter">
        <input
          type="search"
          class="filter-field"
          value={query}
          placeholder={words('filter')}
          aria-label={words('filter')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setPosition(null);
          }}
        />
        {summary.entities.length > 0 && (
          <Button title={words('popupWalkTitle')} onClick={onWalk}>
            {words('popupWalk')}
          </Button>
        )}
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
      </div>
      {filtered ? (
        <div class="panel">
          {found === 0 && <p class="panel-empty">{words('filterNothing', query.trim())}</p>}
          {tabs
            .filter(({ count }) => count > 0)
            .map(({ id, label, content }) => (
              <section key={id} class="panel-section">
                <h2 class="panel-heading">{label}</h2>
                {content}
              </section>
            ))}
        </div>
      ) : (
        <Tabs tabs={tabs} />
      )}
    </>
  );
}

function buildTabs(
  matches: SummaryMatches,
  /** Null while only what fits the filter is shown. */
  whole: ArticleSummary | null,
  position: NamePosition | null,
  onStep: (entity: EntitySummary) => void,
  onJump: (span: Span) => void,
): readonly Tab[] {
  const { entities, sources, unnamed, silences, hearsay } = matches;
  const passages = silences.length + hearsay.length;
  const names = (
    [
      ['person', 'tabPeople', 'noPeople'],
      ['group', 'tabGroups', 'noGroups'],
      ['place', 'tabPlaces', 'noPlaces'],
    ] as const
  ).map(([kind, label, none]): Tab => {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    return {
      id: kind,
      label: words(label),
      count: ofKind.length,
      empty: words(none),
      content: <NameList entities={ofKind} position={position} onStep={onStep} />,
    };
  });
  return [
    ...names,
    {
      id: 'source',
      label: words('tabSources'),
      count: sources.length + unnamed.length + (whole ? 0 : passages),
      empty: passages > 0 ? null : words('noSources'),
      content: (
        <>
          {whole && <SourceCounts summary={whole} />}
          <SourceGroups sources={sources} unnamed={unnamed} onJump={onJump} />
          <PassageList heading={words('silencesHeading')} passages={silences} isOpen={!whole} onJump={onJump} />
          <PassageList heading={words('hearsayHeading')} passages={hearsay} isOpen={!whole} onJump={onJump} />
        </>
      ),
    },
  ];
}
