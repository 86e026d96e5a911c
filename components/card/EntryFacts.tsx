import { useState } from 'preact/hooks';
import type { Fact, GlossaryEntry, PlaceFacts } from '../../lib/glossary/types.ts';
import { type LocatorMap, mapSize } from '../../lib/map/types.ts';
import { Button } from '../ui/Button.tsx';
import { formatClock, formatFactLine, formatIssue, words } from '../ui/words.ts';
import { Name } from './Name.tsx';
import { describePeople, describePlace, formatFact, nameCountry, nameEntry } from './place-words.ts';

const factWords = {
  capital: 'factCapital',
  continent: 'factContinent',
  country: 'factCountry',
  currency: 'factCurrency',
  demonym: 'factDemonym',
  founded: 'factFounded',
  from: 'factFrom',
  languages: 'factLanguages',
  population: 'factPopulation',
  region: 'factRegion',
  role: 'factRole',
  seat: 'factSeat',
  to: 'factTo',
} as const satisfies Record<Exclude<Fact['label'], 'flag'>, string>;

const dateLabels: ReadonlySet<Fact['label']> = new Set(['founded', 'from', 'to']);

type Row = readonly [label: keyof typeof factWords, value: string];

/** A flag, a country's continent and the number of people stand in the line above. */
const toRows = ({ facts, place }: GlossaryEntry): Row[] =>
  facts.flatMap((fact): Row[] => {
    const { label, value } = fact;
    const isAbove =
      label === 'flag' ||
      (label === 'continent' && place?.what === 'country') ||
      (label === 'population' && place?.population != null);
    return label === 'flag' || isAbove ? [] : [[label, dateLabels.has(label) ? formatIssue(value) : formatFact(fact)]];
  });

export interface EntryFactsProps {
  readonly entry: GlossaryEntry;
  /** What the card calls it above: not said again. */
  readonly said: readonly string[];
  readonly map: LocatorMap | 'loading' | null;
  /** The article's own words come after it, and are not to be pushed out of sight. */
  readonly isBrief: boolean;
}

/** What one entry says, from the line that places it to where all this comes from. */
export function EntryFacts({ entry, said, map, isBrief }: EntryFactsProps) {
  const { place, gloss, url, source, asOf } = entry;
  const entryName = nameEntry(entry);
  const rows = toRows(entry);
  return (
    <div class="card-entry">
      {!said.some((name) => name.toLowerCase() === entryName.toLowerCase()) && (
        <p class="card-entry-name in-line" dir="auto">
          <Name name={entryName} />
        </p>
      )}
      {place && <PlaceLine entry={entry} place={place} />}
      {place && map && <MapFigure place={place} name={entryName} map={map} />}
      {gloss !== null && <Gloss text={gloss} isBrief={isBrief} />}
      {rows.length > 0 && (
        <dl class="card-facts">
          {rows.map(([label, value]) => (
            <div key={label} class="card-fact">
              <dt>{words(factWords[label])}</dt>
              <dd class="in-line" dir="auto">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="card-source">
        {words('factSource', source, formatIssue(asOf))}
        {url !== null && <PageLink url={url} />}
        {place && map && ` · ${words('mapSource')}`}
      </p>
    </div>
  );
}

/** Characters that no card has in three lines. */
const longGloss = 140;

function Gloss({ text, isBrief }: { readonly text: string; readonly isBrief: boolean }) {
  const [all, setAll] = useState(false);
  const isCut = isBrief && !all && text.length > longGloss;
  return (
    <>
      <p class={`card-gloss ${isCut ? 'card-gloss-cut' : ''}`} dir="auto">
        {text}
      </p>
      {isCut && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words('wholeGloss')}
        </Button>
      )}
    </>
  );
}

/** Says where it leads. Who is there is not told which page the reader was on. */
function PageLink({ url }: { readonly url: string }) {
  return (
    <>
      {' · '}
      <a class="card-link" href={url} title={url} target="_blank" rel="noopener noreferrer">
        {words('factPage', new URL(url).hostname)}
      </a>
    </>
  );
}

function PlaceLine({ entry, place }: { readonly entry: GlossaryEntry; readonly place: PlaceFacts }) {
  const flag = entry.facts.find(({ label }) => label === 'flag')?.value;
  const clock = place.timeZone !== null && formatClock(place.timeZone);
  return (
    <div class="card-place">
      <p class="in-line" dir="auto">
        {flag && `${flag} `}
        {formatFactLine([describePlace(entry), describePeople(place)])}
      </p>
      {clock && <p class="card-clock">{words('localTime', clock)}</p>}
    </div>
  );
}

interface MapFigureProps {
  readonly place: PlaceFacts;
  readonly name: string;
  readonly map: LocatorMap | 'loading';
}

/** Its box has its size from the beginning, so that nothing moves when the drawing comes. */
function MapFigure({ place, name, map }: MapFigureProps) {
  if (map === 'loading') return <div class="card-map" />;
  const country = nameCountry(place);
  const isCountry = country === null || country === name;
  return (
    <svg
      class="card-map"
      role="img"
      aria-label={isCountry ? words('mapOf', name) : words('mapOfIn', name, country)}
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
    >
      <path class="map-land" d={map.land} />
      <path class="map-borders" d={map.borders} />
      {map.country !== null && <path class="map-country" d={map.country} />}
      {map.dot && <circle class="map-dot" cx={map.dot[0]} cy={map.dot[1]} r="4" />}
    </svg>
  );
}
