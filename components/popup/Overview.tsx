import type { ArticleSummary, EntitySummary } from '../../lib/analysis/types.ts';
import type { OverviewMap } from '../../lib/map/types.ts';
import type { PageNotice } from '../../lib/storage/tab-state.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { countedWords, words } from '../ui/words.ts';
import { listNotices } from './list-notices.ts';
import { PlacesMap } from './PlacesMap.tsx';
import { ShareBar } from './ShareBar.tsx';
import { Strip } from './Strip.tsx';

/** Words a minute, as people read the news without hurry. */
const readingSpeed = 230;
/** As many as are taken in at a glance; the lists have the rest. */
const mostNames = 4;
const mostPlaces = 6;
const mostSources = 5;

export interface OverviewProps {
  readonly summary: ArticleSummary;
  readonly notice: PageNotice | null;
  readonly map: OverviewMap | 'loading' | null;
  readonly onStep: (entity: EntitySummary) => void;
  readonly onOpenSources: () => void;
}

/** The article at a glance: how long it is, who, where, and which sources. */
export function Overview({ summary, notice, map, onStep, onOpenSources }: OverviewProps) {
  const minutes = Math.max(1, Math.round(summary.words / readingSpeed));
  const notices = listNotices(summary, notice);
  return (
    <div class="overview">
      <p class="overview-length">
        {`${countedWords('minutesToRead', minutes)} · ${countedWords('countWords', summary.words)}`}
      </p>
      {notices.length > 0 && (
        <ul class="notices">
          {notices.map((text) => (
            <li key={text} class="notice">
              {text}
            </li>
          ))}
        </ul>
      )}
      <Who entities={summary.entities} onStep={onStep} />
      <Where entities={summary.entities} map={map} onStep={onStep} />
      <Sources summary={summary} onOpenSources={onOpenSources} />
    </div>
  );
}

interface NamesProps extends Pick<OverviewProps, 'onStep'> {
  readonly entities: readonly EntitySummary[];
}

function Who({ entities, onStep }: NamesProps) {
  const shown = entities.filter(({ kind }) => kind !== 'place').slice(0, mostNames);
  if (shown.length === 0) return null;
  return (
    <section class="overview-part">
      <h3 class="overview-heading">{words('overviewWho')}</h3>
      <ul>
        {shown.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="who" title={words('goToMention')} onClick={() => onStep(entity)}>
              <KindMark kind={entity.kind} />
              <span class="who-text">
                <bdi class="who-name">{entity.name}</bdi>
                {entity.introductions[0] && (
                  <span class="who-introduction" dir="auto">
                    {entity.introductions[0].text}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ entities, map, onStep }: NamesProps & Pick<OverviewProps, 'map'>) {
  const shown = entities.filter(({ kind }) => kind === 'place').slice(0, mostPlaces);
  if (shown.length === 0) return null;
  return (
    <section class="overview-part">
      <h3 class="overview-heading">{words('overviewWhere')}</h3>
      {map && <PlacesMap map={map} />}
      <ul class="where">
        {shown.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              class="where-name kind-place"
              title={words('goToMention')}
              onClick={() => onStep(entity)}
            >
              <bdi>{entity.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ summary, onOpenSources }: Pick<OverviewProps, 'summary' | 'onOpenSources'>) {
  const { sources, unnamed, length } = summary;
  const all = [...sources, ...unnamed].toSorted((a, b) => b.words - a.words);
  return (
    <section class="overview-part">
      <h3 class="overview-heading">{words('overviewSources')}</h3>
      <ShareBar summary={summary} />
      <ul class="voices">
        {all.slice(0, mostSources).map(({ id, name, statements }) => (
          <li key={id} class="voice">
            <bdi class="voice-name">{name ?? words('unclearSpeaker')}</bdi>
            <Strip spans={statements.flatMap(({ content }) => content)} length={length} />
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <button type="button" class="overview-more" onClick={onOpenSources}>
          {words('overviewAllSources')}
        </button>
      )}
    </section>
  );
}
