import { useState } from 'preact/hooks';
import type { ArticleSummary, EntitySummary } from '../../lib/analysis/types.ts';
import type { OverviewMap } from '../../lib/map/types.ts';
import type { PageNotice } from '../../lib/storage/tab-state.ts';
import type { Span } from '../../lib/text/types.ts';
import { Button } from '../ui/Button.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';
import { findInSummary } from './find-in-summary.ts';
import { NameList, type NamePosition } from './NameList.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { Overview } from './Overview.tsx';
import { type ListOrder, orderMatches } from './order-matches.ts';
import { PassageList } from './PassageList.tsx';
import { SourceCounts } from './SourceCounts.tsx';
import { SourceGroups } from './SourceGroups.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import type { PopupOpening, TabId } from './types.ts';
import { walkRows } from './walk-rows.ts';

export interface SummaryViewProps {
  readonly summary: ArticleSummary;
  readonly notice: PageNotice | null;
  /** Null: there is nothing to draw, or no drawing came. */
  readonly map: OverviewMap | 'loading' | null;
  readonly opening?: PopupOpening | undefined;
  readonly onJump: (span: Span) => void;
  readonly onWalk: () => void;
}

/** The article at a glance and tabs for leafing through; while the filter holds something, one list of all that fits. */
export function SummaryView({ summary, notice, map, opening = {}, onJump, onWalk }: SummaryViewProps) {
  const [query, setQuery] = useState(opening.query ?? '');
  const [order, setOrder] = useState<ListOrder>('importance');
  const [openTab, setOpenTab] = useState<TabId>(opening.tab ?? 'overview');
  const [position, setPosition] = useState<NamePosition | null>(null);
  const filtered = query.trim() !== '';

  const jumpTo = (entity: EntitySummary, index: number) => {
    const mention = entity.mentions[index];
    if (!mention) return;
    setPosition({ id: entity.id, index });
    onJump(mention);
  };
  /** The first click on a name goes to its first mention, each further one to the next. */
  const stepThrough = (entity: EntitySummary) =>
    jumpTo(entity, position?.id === entity.id ? (position.index + 1) % entity.mentions.length : 0);

  const matches = orderMatches(findInSummary(summary, query), order);
  const { entities, sources, unnamed, byWords, silences, hearsay } = matches;
  const passages = silences.length + hearsay.length;
  const orderSwitch = !filtered && <OrderSwitch order={order} onOrder={setOrder} />;
  const lists: readonly Tab[] = [
    ...(
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
        content: (
          <>
            {ofKind.length > 1 && orderSwitch}
            <NameList
              entities={ofKind}
              summary={summary}
              position={position}
              onStep={stepThrough}
              onMention={jumpTo}
              onJump={onJump}
            />
          </>
        ),
      };
    }),
    {
      id: 'source',
      label: words('tabSources'),
      count: sources.length + unnamed.length + (filtered ? passages : 0),
      empty: passages > 0 ? null : words('noSources'),
      content: (
        <>
          {!filtered && <SourceCounts summary={summary} />}
          {sources.length + unnamed.length > 1 && orderSwitch}
          <SourceGroups sources={sources} unnamed={unnamed} opened={byWords} length={summary.length} onJump={onJump} />
          <PassageList heading={words('silencesHeading')} passages={silences} isOpen={filtered} onJump={onJump} />
          <PassageList heading={words('hearsayHeading')} passages={hearsay} isOpen={filtered} onJump={onJump} />
        </>
      ),
    },
  ];
  const overview: Tab = {
    id: 'overview',
    label: words('tabOverview'),
    count: null,
    empty: null,
    content: (
      <Overview
        summary={summary}
        notice={notice}
        map={map}
        onStep={stepThrough}
        onOpenSources={() => setOpenTab('source')}
      />
    ),
  };

  const current = summary.entities.find(({ id }) => id === position?.id);
  const found = lists.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const announcement =
    current && position
      ? words('positionOf', formatNumber(position.index + 1), formatNumber(current.mentions.length))
      : filtered && countedWords('filterFound', found);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a short way between what takes the focus anyhow
    <div class="summary" onKeyDown={walkRows}>
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
          {lists
            .filter(({ count }) => count !== 0)
            .map(({ id, label, content }) => (
              <section key={id} class="panel-section">
                <h2 class="panel-heading">{label}</h2>
                {content}
              </section>
            ))}
        </div>
      ) : (
        <Tabs tabs={[overview, ...lists]} openId={openTab} onOpen={setOpenTab} />
      )}
    </div>
  );
}
