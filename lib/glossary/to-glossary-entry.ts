import type { EntrySource, TextEntry } from './entry-table.ts';
import type { Fact, GlossaryEntry, PlaceFacts } from './types.ts';

/** The sources by the names that a card shows. */
const sourceNames: Readonly<Record<EntrySource, string>> = {
  house: 'Sidelight',
  wordnet: 'WordNet',
  'name-suggestion-index': 'Wikidata',
};

const nowhere: PlaceFacts = {
  what: 'region',
  admin1: null,
  countryCode: null,
  country: null,
  population: null,
  populationYear: null,
  lat: null,
  lng: null,
  timeZone: null,
};

/** What a card shows of an entry of the text sources. A term of office is told of a person. */
export function toGlossaryEntry(entry: TextEntry): GlossaryEntry {
  const { id, kind, name, summary, founded, seat, wikipediaTitle, wikidataId, source, asOf } = entry;
  const facts: Fact[] = [
    ...(founded === null ? [] : [{ label: 'founded', value: founded } as const]),
    ...(seat === null ? [] : [{ label: 'seat', value: seat } as const]),
  ];
  return {
    id,
    kind: kind === 'role' ? 'person' : kind,
    name,
    gloss: summary,
    facts,
    place: kind === 'place' ? nowhere : null,
    wikipediaTitle,
    wikidataId,
    geonamesId: null,
    url: null,
    source: sourceNames[source],
    asOf,
  };
}
